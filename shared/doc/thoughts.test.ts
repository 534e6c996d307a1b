/** Sheets of the studio as the document keeps them: two answers to one place, nothing in cascade, what a peer writes badly, and no submission of them. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { signedPlanJson } from './file/planJson.ts';
import { PlanStore } from './planStore.ts';
import { entityMap } from './schema.ts';
import { createBoardUndo } from './undo.ts';

const SHEET = 'sheet00000000000';
const [A, B] = ['answer000000000a', 'answer000000000b'];
const MADE: readonly PlanCommand[] = [
  { type: 'putThought', thought: SHEET, patch: { tool: 'mandala', title: '酒粕', by: '山田', on: '2026-11-29' } },
  { type: 'putThoughtCell', cell: A, patch: { thought: SHEET, place: 36, text: '粕床', by: '山田', order: 1 } },
];
const made = (): Y.Doc => {
  const doc = createPlanDoc({ id: 'plan000000000000', title: '題' }, [], []);
  for (const command of MADE) expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
  return doc;
};
const copy = (doc: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};
const meet = (a: Y.Doc, b: Y.Doc): void => {
  for (const [to, from] of [
    [a, b],
    [b, a],
  ] as const)
    Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
};

describe('a sheet', () => {
  it('keeps what two people put into one place apart, and one’s own half of what both changed', () => {
    const mine = made();
    const theirs = copy(mine);
    execute(mine, {
      type: 'putThoughtCell',
      cell: B,
      patch: { thought: SHEET, place: 37, text: '季節の酒', by: '山田' },
    });
    execute(theirs, {
      type: 'putThoughtCell',
      cell: 'answer000000000c',
      patch: { thought: SHEET, place: 37, text: '甘酒', by: '佐藤' },
    });
    execute(theirs, { type: 'putThoughtCell', cell: A, patch: { task: 'task000000000000' } });
    execute(mine, { type: 'putThoughtCell', cell: A, patch: { text: '粕床の貸し出し' } });
    meet(mine, theirs);
    expect(entityMap(mine, 'thoughtCells').toJSON()).toEqual(entityMap(theirs, 'thoughtCells').toJSON());
    const store = new PlanStore(mine);
    const at37 = [...store.entities('thoughtCells').values()].filter((c) => c.place === 37).map((c) => [c.text, c.by]);
    expect(at37.sort()).toEqual([
      ['季節の酒', '山田'],
      ['甘酒', '佐藤'],
    ]);
    expect(store.entity('thoughtCells', A)).toMatchObject({ text: '粕床の貸し出し', task: 'task000000000000' });
  });
  it('takes no cells along when it is deleted, and undo brings it back', () => {
    const doc = made();
    const undo = createBoardUndo(doc);
    expect(execute(doc, { type: 'removeEntity', collection: 'thoughts', id: SHEET }).ok).toBe(true);
    expect([entityMap(doc, 'thoughts').size, entityMap(doc, 'thoughtCells').size]).toEqual([0, 1]);
    undo.undo();
    expect(new PlanStore(doc).entity('thoughts', SHEET)).toMatchObject({ title: '酒粕', tool: 'mandala' });
  });
  it('deletes what is removed from a cell', () => {
    const doc = made();
    execute(doc, { type: 'putThoughtCell', cell: A, patch: { task: 'task000000000000' } });
    execute(doc, { type: 'putThoughtCell', cell: A, patch: { task: undefined } });
    expect(new PlanStore(doc).entity('thoughtCells', A)?.task).toBeUndefined();
  });
  it.each<[string, PlanCommand]>([
    ['a place below the first', { type: 'putThoughtCell', cell: A, patch: { place: -1 } }],
    ['a place past the last', { type: 'putThoughtCell', cell: A, patch: { place: 81 } }],
    ['a half place', { type: 'putThoughtCell', cell: A, patch: { place: 0.5 } }],
    ['a dial past far', { type: 'putThought', thought: SHEET, patch: { dial: 1.1 } }],
    ['a seed that is none', { type: 'putThought', thought: SHEET, patch: { seed: -1 } }],
    ['a sentence of a page', { type: 'putThought', thought: SHEET, patch: { sentence: 'あ'.repeat(1_001) } }],
    ['a tool of no name', { type: 'putThought', thought: SHEET, patch: { tool: 'oracle' as never } }],
  ])('does not store %s', (_, command) => {
    const doc = made();
    execute(doc, command);
    const store = new PlanStore(doc);
    expect(store.entity('thoughts', SHEET)).toMatchObject({ tool: 'mandala', sentence: '' });
    expect(store.entity('thoughts', SHEET)?.dial).toBeUndefined();
    expect(store.entity('thoughts', SHEET)?.seed).toBeUndefined();
    expect([0, 36]).toContain(store.entity('thoughtCells', A)?.place);
  });
  it('reads what a peer wrote badly as far as it holds', () => {
    const doc = made();
    const bad = { thought: 7, place: 'far', text: 'あ'.repeat(401), node: 'x', task: 3, by: [], order: Number.NaN };
    entityMap(doc, 'thoughtCells').set(A, new Y.Map<unknown>(Object.entries(bad)));
    entityMap(doc, 'thoughts').set(
      SHEET,
      new Y.Map<unknown>([
        ['end', 'eaten'],
        ['seed', 0.5],
        ['title', null],
      ]),
    );
    const store = new PlanStore(doc);
    expect(store.entity('thoughtCells', A)).toMatchObject({ thought: '', place: 0, text: '', by: '', order: 0 });
    expect(store.entity('thoughtCells', A)?.task).toBeUndefined();
    expect(store.entity('thoughts', SHEET)).toMatchObject({ title: '', sentence: '', tool: 'mandala' });
    expect(store.entity('thoughts', SHEET)?.end).toBeUndefined();
  });
  it('is not part of what a submission signs', () => {
    const names = Object.keys(signedPlanJson(made()));
    expect(names).toContain('nodes');
    expect(names.filter((name) => name.startsWith('thought'))).toEqual([]);
  });
});
