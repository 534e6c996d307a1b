import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { readRecords } from '../../doc/merge/records.ts';
import { contains, reviewFile } from './fileReview.ts';

const NODE = '000000000000000a';
const ME = { id: 'me', name: '山田' };
const AT = '2026-11-21T00:00:00.000Z';
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
  it('stands in the plan, with what both made of the same field', () => {
    const was = base();
    const [mine, theirs] = [copy(was), copy(was)];
    rename(mine, '白い酒粕');
    rename(theirs, '黒い酒粕');
    const before = state(mine);
    Y.applyUpdate(mine, state(theirs));
    expect(reviewFile(mine, state(was), before, state(theirs), ME, AT)).toBe(1);
    expect(readRecords(copy(mine))).toMatchObject([
      { at: AT, by: ME, settled: undefined, item: { mine: { value: ['白い酒粕'] }, theirs: { value: ['黒い酒粕'] } } },
    ]);
  });
  it('says nothing where one side did not start from that state', () => {
    const was = base();
    const early = copy(was);
    rename(was, '後の酒粕');
    rename(early, '先の酒粕');
    expect(contains(state(was), state(early))).toBe(false);
    expect(reviewFile(was, state(was), state(was), state(early), ME, AT)).toBeUndefined();
    expect(readRecords(was)).toEqual([]);
  });
});
