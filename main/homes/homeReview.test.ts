import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { execute } from '../../shared/doc/commands.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { HomeReview } from './homeReview.ts';

const CARD = '0000000000000001';
const ME = () => ({ id: 'founder', name: '浜 花子' });
const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
const note = (doc: Y.Doc, words: string) =>
  expect(execute(doc, { type: 'updateNode', node: CARD, patch: { note: words } }).ok).toBe(true);
const plan = () =>
  createPlanDoc({ title: '計画' }, [{ type: 'addNode', node: CARD, fields: { kind: 'note', note: '元' } }], []);

/** What the home sends when the line is back, merged under a review. */
function meet(here: Y.Doc, there: Y.Doc, review: HomeReview): void {
  review.homeHas(Y.encodeStateVector(there));
  const answer = Y.encodeStateAsUpdate(there, Y.encodeStateVector(here));
  review.receive(answer, () => Y.applyUpdate(here, answer), true);
}
const notes = (doc: Y.Doc) =>
  readRecords(doc).flatMap(({ item, by }) =>
    item.kind === 'value' ? [{ by: by.name, was: item.was, mine: item.mine.value, theirs: item.theirs.value }] : [],
  );
const BOTH = [{ by: '浜 花子', was: ['元'], mine: ['ここ'], theirs: ['あちら'] }];

describe('the review of a merge with a home', () => {
  it('finds both values by a state that both had before the machine was off', () => {
    const here = plan();
    const there = copyOf(here);
    const { common } = new HomeReview(here, undefined, ME);
    note(here, 'ここ');
    note(there, 'あちら');
    meet(here, there, new HomeReview(here, common, ME));
    expect(notes(here)).toEqual(BOTH);
  });

  it('finds them in one run as well, after both were in step', () => {
    const here = plan();
    const there = copyOf(here);
    const review = new HomeReview(here, undefined, ME);
    note(here, '間');
    review.edited(Y.encodeStateAsUpdate(here, Y.encodeStateVector(there)));
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    review.inStep();
    const before = Y.encodeStateVector(here);
    note(here, 'ここ');
    review.edited(Y.encodeStateAsUpdate(here, before));
    note(there, 'あちら');
    meet(here, there, review);
    expect(notes(here)).toEqual([{ ...BOTH[0], was: ['間'] }]);
  });

  it('keeps nothing where only one side changed', () => {
    const here = plan();
    const there = copyOf(here);
    const { common } = new HomeReview(here, undefined, ME);
    note(there, 'あちら');
    meet(here, there, new HomeReview(here, common, ME));
    expect(notes(here)).toEqual([]);
    expect(new PlanStore(here).entities('nodes').get(CARD)?.note).toBe('あちら');
  });

  it.each([
    ['that is damaged', () => Uint8Array.of(1, 2, 255, 255)],
    ['that is empty', () => new Uint8Array()],
    ['that has what this library lacks', (newer: Uint8Array) => newer],
  ])('merges all the same with a stored state %s', (_, stored) => {
    const here = plan();
    const there = copyOf(here);
    note(there, 'あちら');
    meet(here, there, new HomeReview(here, stored(Y.encodeStateAsUpdate(there)), ME));
    expect(new PlanStore(here).entities('nodes').get(CARD)?.note).toBe('あちら');
  });
});
