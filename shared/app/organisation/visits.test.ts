import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { B, P, sampleOrganisation } from '../../../tests/organisationFixture.ts';
import { putDraft, sealDraft } from '../../doc/coaching.ts';
import type { GuidanceContent } from '../../domain/coaching/guidance.ts';
import { MemoryDocStore } from '../../ports/memory/memoryDocStore.ts';
import { visitReport } from './visits.ts';

const content = (date: string, changes: Partial<GuidanceContent> = {}): GuidanceContent => ({
  date,
  start: '',
  minutes: 60,
  place: 'visit',
  advisor: '青木 二',
  organisation: '',
  business: '',
  planTitle: '',
  topic: '資金',
  advice: '見積もりを取る',
  decisions: '',
  next: '',
  sections: [],
  cards: [],
  recordingId: '',
  recordingHash: '',
  ...changes,
});

it('counts the sealed records of a month over all plans, by advisor and place', async () => {
  const docs = new MemoryDocStore();
  const write = async (plan: string, records: readonly GuidanceContent[], draft?: GuidanceContent) => {
    const doc = new Y.Doc();
    for (const [i, record] of records.entries()) {
      putDraft(doc, `record${i}`, record);
      sealDraft(doc, plan, `record${i}`, '2026-12-01T00:00:00.000Z', '');
    }
    if (draft) putDraft(doc, 'draft', draft);
    await docs.append(`coaching:${plan}`, [Y.encodeStateAsUpdate(doc)]);
  };
  await write(
    P[0],
    [
      content('2026-10-31'),
      content('2026-11-01'),
      content('2026-11-30', { place: 'office', minutes: 30 }),
      content('2026-12-01'),
    ],
    content('2026-11-15'),
  );
  await write(P[1], [content('2026-11-10', { place: 'online' }), content('2026-11-11', { advisor: '馬場 三' })]);
  await write('plan999999999999', [content('2026-11-10')]);
  const state = sampleOrganisation();
  expect(state.plan.get(P[1])?.business).toBe(B[1]);
  expect(await visitReport(docs, state, '2026-11')).toEqual({
    month: '2026-11',
    rows: [
      { advisor: '青木 二', counts: { visit: 1, office: 1, online: 1 }, businesses: 2, minutes: 150 },
      { advisor: '馬場 三', counts: { visit: 1, office: 0, online: 0 }, businesses: 1, minutes: 60 },
    ],
    total: { advisor: '', counts: { visit: 2, office: 1, online: 1 }, businesses: 2, minutes: 210 },
  });
  expect((await visitReport(docs, state, '2025-11')).rows).toEqual([]);
});
