import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../tests/changeWords.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { docOf, type MergeReview, reviewMerge } from './mergeReview.ts';
import { PlanStore } from './planStore.ts';
import { bodyElement } from './schema.ts';

const id = (n: number) => `id00000000000${String(n).padStart(3, '0')}`;
const CANVAS = id(900);

const plan = () =>
  createPlanDoc(
    { id: id(1), title: '計画' },
    [
      { type: 'addCanvas', canvas: CANVAS, title: '板', order: 1 },
      { type: 'addNode', node: id(2), fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
      { type: 'addNode', node: id(3), fields: { kind: 'seed', title: '発酵' }, canvas: CANVAS, pos: [300, 0] },
      { type: 'putFigure', figure: id(4), patch: { label: '客単価', value: '1200', unit: '円' } },
    ],
    [
      { kind: 'heading', level: 2, text: '資金' },
      { kind: 'paragraph', inlines: [{ text: 'もとの文。' }] },
      { kind: 'heading', level: 2, text: '販路' },
      { kind: 'paragraph', inlines: [{ text: '道の駅。' }] },
    ],
  );
const write = (doc: Y.Doc, block: number, text: string) => {
  const run = (bodyElement(doc).get(block) as Y.XmlElement).get(0) as Y.XmlText;
  run.insert(run.length, text);
};
/** Both begin from the same, do their part, and merge. */
function apart(mine: (doc: Y.Doc) => void, theirs: (doc: Y.Doc) => void): { review: MergeReview; merged: Y.Doc } {
  const base = Y.encodeStateAsUpdate(plan());
  const [own, other] = [docOf(base), docOf(base)];
  mine(own);
  theirs(other);
  const review = reviewMerge(docOf(base), own, other);
  const merged = docOf(Y.encodeStateAsUpdate(own), [Y.encodeStateAsUpdate(other)]);
  return { review, merged };
}
const run = (doc: Y.Doc, command: PlanCommand | undefined) => {
  if (!command) throw new Error('nothing to run');
  expect(execute(doc, command).ok).toBe(true);
};
const does =
  (...commands: PlanCommand[]) =>
  (doc: Y.Doc) => {
    for (const command of commands) run(doc, command);
  };

describe('merge review', () => {
  it('is quiet about changes that do not meet, and about the same change made twice', () => {
    const { review } = apart(
      does(
        { type: 'updateNode', node: id(2), patch: { title: '吟醸粕' } },
        { type: 'setMeta', patch: { title: '新' } },
      ),
      (doc) => {
        does(
          { type: 'updateNode', node: id(3), patch: { note: '東海大' } },
          { type: 'setMeta', patch: { title: '新' } },
        )(doc);
        write(doc, 1, '足した。');
      },
    );
    expect(review.collisions).toEqual([]);
    expect(review.quiet).toBe(5);
  });

  it('one field, two values: shows both, and either can be made to stand', () => {
    const { review, merged } = apart(
      does(
        { type: 'updateNode', node: id(2), patch: { title: '吟醸粕' } },
        { type: 'putFigure', figure: id(4), patch: { value: '1450' } },
      ),
      does(
        { type: 'updateNode', node: id(2), patch: { title: '大吟醸の粕' } },
        { type: 'putFigure', figure: id(4), patch: { value: '980' } },
      ),
    );
    expect(review.collisions.map((c) => [told(c.mine), told(c.theirs)])).toEqual([
      [[['カード「吟醸粕」の名前', '酒粕', '吟醸粕']], [['カード「大吟醸の粕」の名前', '酒粕', '大吟醸の粕']]],
      [[['数字「客単価」の値', '1,200円', '1,450円']], [['数字「客単価」の値', '1,200円', '980円']]],
    ]);
    const store = new PlanStore(merged);
    for (const c of review.collisions) run(merged, c.keepTheirs);
    expect(store.entities('nodes').get(id(2))?.title).toBe('大吟醸の粕');
    expect(store.entities('figures').get(id(4))?.value).toBe('980');
    for (const c of review.collisions) run(merged, c.keepMine);
    expect(store.entities('nodes').get(id(2))?.title).toBe('吟醸粕');
    expect(store.entities('figures').get(id(4))?.value).toBe('1450');
  });

  it('one section written by both: both passages stand, and a person is told', () => {
    const { review, merged } = apart(
      (doc) => write(doc, 1, '自己資金80万円。'),
      (doc) => write(doc, 1, 'マル経を使う。'),
    );
    expect(review.collisions).toMatchObject([{ key: 'text:資金', keepMine: undefined, keepTheirs: undefined }]);
    const text = bodyElement(merged).toString();
    expect(text).toContain('自己資金80万円。');
    expect(text).toContain('マル経を使う。');
    // Another section is another matter.
    expect(
      apart(
        (doc) => write(doc, 1, '一。'),
        (doc) => write(doc, 3, '二。'),
      ).review.collisions,
    ).toEqual([]);
  });

  it('taken away by one, worked on by the other: it can come back with the work in it, whoever took it away', () => {
    const gone = does({ type: 'deleteNodes', nodes: [id(2)] });
    const worked = does({ type: 'updateNode', node: id(2), patch: { note: '冬だけ' } });
    for (const [mine, theirs, back, away] of [
      [gone, worked, 'keepTheirs', 'keepMine'],
      [worked, gone, 'keepMine', 'keepTheirs'],
    ] as const) {
      const { review, merged } = apart(mine, theirs);
      expect(review.collisions).toHaveLength(1);
      const [collision] = review.collisions;
      const store = new PlanStore(merged);
      run(merged, collision?.[back]);
      expect(store.entities('nodes').get(id(2))).toMatchObject({ title: '酒粕', note: '冬だけ' });
      expect(store.relations('positions').has(`${CANVAS}|${id(2)}`)).toBe(true);
      run(merged, collision?.[away]);
      expect(store.entities('nodes').has(id(2))).toBe(false);
    }
  });
});
