/** What a submission includes of a plan, and what stays with the founder. */
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute } from '../commands.ts';
import { entityMap, metaMap, relationMap } from '../schema.ts';
import { planJson, signedPlanJson } from './planJson.ts';

it('a submission includes the plan and its legal records, and nothing of other contests', () => {
  const doc = new Y.Doc();
  metaMap(doc).set('title', '酒粕の計画');
  const card = new Y.Map<unknown>();
  card.set('title', '酒粕');
  entityMap(doc, 'nodes').set('abcdefgh01234567', card);
  relationMap(doc, 'publications').set('2026-11-29T00:00:00.000Z', { by: '佐藤', graceUntil: '2027-11-29' });
  relationMap(doc, 'contestEntries').set('otherothercontes|applicant.phone', '054-000-1234');
  relationMap(doc, 'declined').set('abcdefgh01234567|entry', { reason: '相手の事情', by: '佐藤', on: '2026-11-29' });
  relationMap(doc, 'taken').set('suggestion0000000', '2026-11-29T00:00:00.000Z');

  const signed = JSON.stringify(signedPlanJson(doc));
  for (const kept of ['酒粕の計画', '"酒粕"', '2027-11-29']) expect(signed).toContain(kept);
  for (const own of ['054-000-1234', '相手の事情', 'suggestion0000000']) expect(signed).not.toContain(own);
  // The founder's own file keeps everything.
  expect(JSON.stringify(planJson(doc))).toContain('054-000-1234');
});

it('keeps what a bank gets in the boxes of a form out of a submission', () => {
  const doc = new Y.Doc();
  const words = { text: '住宅ローン 残高1,800万円', made: '', by: '山田', on: '2026-11-29' };
  expect(execute(doc, { type: 'setFormBox', form: 'jfcStartup', box: 'debts', words }).ok).toBe(true);
  expect(JSON.stringify(planJson(doc))).toContain('住宅ローン');
  expect(JSON.stringify(signedPlanJson(doc))).not.toContain('住宅ローン');
});
