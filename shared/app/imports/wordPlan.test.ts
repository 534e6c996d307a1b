import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openedPlan } from '../../../tests/testCore.ts';
import { CommentsStore } from '../../doc/comments.ts';
import { bodyElement } from '../../doc/schema.ts';
import { textOfNode, toJson } from '../../doc/suggestions/blocks.ts';
import { SuggestionStore, takeSuggestions } from '../../doc/suggestions/suggestions.ts';
import { PAPER_FIXTURE } from '../../export/paper/fixture.ts';
import { readDocx } from '../../export/readers/docx/readDocx.ts';
import { writeDocx } from '../../export/writers/docx/writeDocx.ts';
import { PlanSession } from '../plan/planSession.ts';
import { createPlanFromWord } from './wordFiles.ts';

let place: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  place = await openedPlan();
});
afterEach(() => place.close());

const create = () => {
  const read = readDocx(writeDocx(PAPER_FIXTURE));
  if (!read.ok) throw new Error(read.error);
  return createPlanFromWord(
    place.core,
    read.value,
    { name: '計画.docx', canvas: '板' },
    { author: '山田', today: '2026-11-21' },
  );
};

it('makes a plan of text, pictures and sources, with comments and tracked changes as suggestions', async () => {
  const made = await create();
  expect(made.title).toBe('酒粕のパン');
  expect(made.brought).toEqual({ suggestions: 1, threads: 2, replies: 0, lost: 0 });
  const session = await PlanSession.open(place.core, made.id);
  const body = bodyElement(session.planDoc)
    .toArray()
    .map((e) => toJson(e as Y.XmlElement));
  expect(body.slice(0, 3).map((node) => [node.type, textOfNode(node)])).toEqual([
    ['heading', '事業の概要'],
    ['paragraph', '酒粕で、町の朝を変える。'],
    ['paragraph', '蔵元の酒粕を使い、毎朝焼くパン（旧案）H2O と m2。▣\n詳しくは町の頁\tcode(x)▣▣'],
  ]);
  expect(body.map((n) => n.type)).toEqual(
    expect.arrayContaining(['list', 'table', 'image', 'quote', 'horizontalrule', 'source-list']),
  );
  // Suggested changes are not in the plan yet.
  expect(textOfNode(body[3] ?? { type: 'paragraph', attributes: {}, children: [] })).toMatch(/^月に300個を売る/u);
  expect([...session.planStore.entities('citations').values()].map((c) => [c.title, c.url])).toEqual([
    ['町役場「町の産業」 12頁', 'https://example.jp/report.pdf'],
    ['酒粕の使い道（自分で書いたカード）', undefined],
  ]);
  for (const hash of made.media.keys())
    expect((await place.host.call('media.get', { hash }))?.bytes).toEqual(made.media.get(hash));
  const comments = new Y.Doc();
  if (made.comments) Y.applyUpdate(comments, made.comments);
  expect(
    new CommentsStore(comments).threads.map((t) => [t.quote, t.messages.length, t.resolvedAt !== undefined]),
  ).toEqual([
    ['朝のパン', 1, true],
    ['パン', 2, false],
  ]);
  const { open } = new SuggestionStore(comments);
  expect(open.map((s) => s.byName)).toEqual(['佐藤 指導員']);
  expect(takeSuggestions(session.planDoc, open, '2026-11-21T00:00:00.000Z')).toBe(true);
  expect(textOfNode(toJson(bodyElement(session.planDoc).get(3) as Y.XmlElement))).toMatch(/^月に450個を売る/u);
  session.dispose();
});

it('leaves nothing behind where the disk is full', async () => {
  place.failing.add('media.put');
  await expect(create()).rejects.toMatchObject({ code: 'storageFull' });
  const { plans } = await place.host.call('library.list', {});
  expect(plans.map((p) => p.id)).toEqual([place.id]);
});
