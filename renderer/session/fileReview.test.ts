import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import { contains, offerReview, onDidOfferReview, reviewFile, takeReview } from './fileReview.ts';

const NODE = '000000000000000a';
const state = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);
const copy = (doc: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, state(doc));
  return other;
};
const rename = (doc: Y.Doc, title: string): void => {
  const command: PlanCommand = { type: 'updateNode', node: NODE, patch: { title } };
  if (!execute(doc, command).ok) throw new Error('refused');
};
const base = () =>
  createPlanDoc({ title: '計画' }, [{ type: 'addNode', node: NODE, fields: { kind: 'resource', title: '酒粕' } }], []);

describe('the review of a file', () => {
  it('tells what both changed since the state that both had', () => {
    const was = base();
    const [mine, theirs] = [copy(was), copy(was)];
    rename(mine, '白い酒粕');
    rename(theirs, '黒い酒粕');
    const review = reviewFile(state(was), state(mine), state(theirs));
    expect(review?.collisions).toHaveLength(1);
    expect(review?.collisions[0]).toMatchObject({
      mine: [{ after: { text: '白い酒粕' } }],
      theirs: [{ after: { text: '黒い酒粕' } }],
    });
  });
  it('says nothing where one side did not start from that state', () => {
    const was = base();
    const early = copy(was);
    rename(was, '後の酒粕');
    rename(early, '先の酒粕');
    expect(contains(state(was), state(early))).toBe(false);
    expect(reviewFile(state(was), state(was), state(early))).toBeUndefined();
  });
  it('waits for the plan to be shown, and is taken once', () => {
    const heard: string[] = [];
    const subscription = onDidOfferReview((id) => heard.push(id));
    offerReview('p', { quiet: 2, collisions: [] });
    expect([heard, takeReview('p')?.quiet, takeReview('p')]).toEqual([['p'], 2, undefined]);
    subscription.dispose();
  });
});
