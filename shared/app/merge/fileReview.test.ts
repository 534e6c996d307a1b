import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { readRecords } from '../../doc/merge/records.ts';
import { bodyElement } from '../../doc/schema.ts';
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
  it('is stored in the plan, with both values of the same field', () => {
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
  it('works without a stored common state: lists values and words that only one side still has', () => {
    const was = createPlanDoc(
      { title: '計画' },
      [{ type: 'addNode', node: NODE, fields: { kind: 'resource', title: '酒粕' } }],
      [
        { kind: 'paragraph', inlines: [{ text: '毎月売る。' }] },
        { kind: 'paragraph', inlines: [{ text: '冬は休む。' }] },
      ],
    );
    const [mine, theirs] = [copy(was), copy(was)];
    rename(mine, '白い酒粕');
    bodyElement(mine).delete(1, 1);
    rename(theirs, '黒い酒粕');
    const winter = (bodyElement(theirs).get(1) as Y.XmlElement).get(0) as Y.XmlText;
    winter.insert(5, '春から売る。');
    const before = state(mine);
    Y.applyUpdate(mine, state(theirs));
    expect(reviewFile(mine, undefined, before, state(theirs), ME, AT)).toBe(2);
    const items = readRecords(mine).map((r) => r.item);
    expect(items.map((i) => i.level)).toEqual(['decide', 'decide']);
    expect(items.find((i) => i.kind === 'value')).toMatchObject({
      mine: { value: ['白い酒粕'] },
      theirs: { value: ['黒い酒粕'] },
    });
    expect(items.find((i) => i.kind === 'text')).toMatchObject({ lost: [{ words: '春から売る。' }] });
  });
  it('uses what both have in common if one side did not start from the stored state', () => {
    const was = base();
    const early = copy(was);
    rename(was, '後の酒粕');
    rename(early, '先の酒粕');
    expect(contains(state(was), state(early))).toBe(false);
    const [mine, kept] = [state(was), state(was)];
    Y.applyUpdate(was, state(early));
    expect(reviewFile(was, kept, mine, state(early), ME, AT)).toBe(1);
    expect(readRecords(was)).toMatchObject([
      { item: { level: 'decide', mine: { value: ['後の酒粕'] }, theirs: { value: ['先の酒粕'] } } },
    ]);
  });
  it('lists nothing if only one side has changed', () => {
    const was = base();
    const theirs = copy(was);
    rename(theirs, '黒い酒粕');
    const before = state(was);
    Y.applyUpdate(was, state(theirs));
    expect(reviewFile(was, undefined, before, state(theirs), ME, AT)).toBe(0);
  });
});
