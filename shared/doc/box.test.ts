/** 結びの箱 in the document: one key for a pair in either order, no cascading deletes, and invalid values from peers. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { signedPlanJson } from './file/planJson.ts';
import { PlanStore } from './planStore.ts';
import { entityMap, relationMap } from './schema.ts';
import { createBoardUndo } from './undo.ts';

const BOX = 'box0000000000000';
const COLUMN = 'column0000000001';
const [A, B] = ['cell00000000000a', 'cell00000000000b'];
const MADE: readonly PlanCommand[] = [
  { type: 'putBox', box: BOX, patch: { title: '竹' } },
  { type: 'putBoxColumn', column: COLUMN, patch: { box: BOX, role: 'material', order: 1 } },
  { type: 'putBoxCell', cell: A, patch: { column: COLUMN, text: '竹チップ', yen: 1_000, car: true } },
  { type: 'putBoxCell', cell: B, patch: { column: COLUMN, text: '竹炭' } },
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
const why = (reason: string) => ({ reason, by: '山田', on: '2026-11-29' });

describe('a box', () => {
  it('has one crossed-out pair for either order, with reason and author', () => {
    const doc = made();
    expect(execute(doc, { type: 'crossCells', cells: [B, A], crossed: why('臭う') }).ok).toBe(true);
    expect(relationMap(doc, 'boxCrossed').toJSON()).toEqual({ [`${A}|${B}`]: why('臭う') });
    expect(execute(doc, { type: 'crossCells', cells: [A, B], crossed: null }).ok).toBe(true);
    expect(relationMap(doc, 'boxCrossed').size).toBe(0);
  });
  it.each<[string, PlanCommand, string]>([
    ['a cell with itself', { type: 'crossCells', cells: [A, A], crossed: why('') }, 'notFound'],
    ['a cell that is not there', { type: 'crossCells', cells: [A, 'cell00000000000z'], crossed: why('') }, 'notFound'],
    ['a bound of no box', { type: 'setBoxLimits', box: A, limits: { near: 1 } }, 'notFound'],
    ['a bound of no name', { type: 'setBoxLimits', box: BOX, limits: { far: 1 } as never }, 'invalid'],
    ['a verdict on nothing', { type: 'judgeConfiguration', box: BOX, cells: [], verdict: null }, 'invalid'],
  ])('refuses %s', (_, command, code) => {
    const doc = made();
    const before = Y.encodeStateVector(doc);
    const done = execute(doc, command);
    expect(done).toMatchObject({ ok: false, error: { code } });
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });
  it('stores verdicts under the cells in any order', () => {
    const doc = made();
    const verdict = { verdict: 'skipped', by: '山田', on: '2026-11-29' } as const;
    for (const cells of [
      [A, B],
      [B, A],
    ])
      expect(execute(doc, { type: 'judgeConfiguration', box: BOX, cells, verdict }).ok).toBe(true);
    expect([...relationMap(doc, 'boxVerdicts').keys()]).toEqual([`${BOX}|${A}.${B}`]);
  });
  it('forgets what is removed from a cell, and undo restores it', () => {
    const doc = made();
    const undo = createBoardUndo(doc);
    const store = new PlanStore(doc);
    expect(execute(doc, { type: 'putBoxCell', cell: A, patch: { yen: undefined, car: false } }).ok).toBe(true);
    expect(store.entity('boxCells', A)).toMatchObject({ text: '竹チップ', car: false });
    expect(store.entity('boxCells', A)?.yen).toBeUndefined();
    undo.undo();
    expect(store.entity('boxCells', A)).toMatchObject({ yen: 1_000, car: true });
  });
  it('has one crossed-out pair after two people crossed it out concurrently, and deleting a cell deletes nothing else', () => {
    const mine = made();
    const theirs = copy(mine);
    execute(mine, { type: 'crossCells', cells: [A, B], crossed: why('臭う') });
    execute(theirs, { type: 'crossCells', cells: [B, A], crossed: why('重い') });
    execute(theirs, { type: 'removeEntity', collection: 'boxCells', id: B });
    for (const [to, from] of [
      [mine, theirs],
      [theirs, mine],
    ] as const)
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
    expect(relationMap(mine, 'boxCrossed').toJSON()).toEqual(relationMap(theirs, 'boxCrossed').toJSON());
    expect(relationMap(mine, 'boxCrossed').size).toBe(1);
    expect(entityMap(mine, 'boxCells').has(B)).toBe(false);
  });
  it('reads the valid parts of invalid values from a peer', () => {
    const doc = made();
    const bad = { column: 7, text: 'あ'.repeat(401), yen: -1, kilometres: 'near', permit: 'yes', order: Number.NaN };
    entityMap(doc, 'boxCells').set(A, new Y.Map<unknown>(Object.entries(bad)));
    entityMap(doc, 'boxColumns').set(COLUMN, new Y.Map<unknown>([['role', 'king']]));
    relationMap(doc, 'boxCrossed').set(`${A}|${B}`, 'because');
    relationMap(doc, 'boxVerdicts').set(`${BOX}|${A}`, { verdict: 'loved', by: '', on: '' });
    const store = new PlanStore(doc);
    expect(store.entity('boxCells', A)).toMatchObject({ id: A, column: '', text: '', months: '', order: 0 });
    expect(store.entity('boxCells', A)?.yen).toBeUndefined();
    expect(store.entity('boxCells', A)?.permit).toBeUndefined();
    expect(store.entity('boxColumns', COLUMN)).toMatchObject({ box: '', title: '', role: 'own', order: 0 });
    expect([store.relations('boxCrossed').size, store.relations('boxVerdicts').size]).toEqual([0, 0]);
  });
  it('is not part of what a submission signs', () => {
    const doc = made();
    const names = Object.keys(signedPlanJson(doc));
    expect(names).toContain('nodes');
    expect(names.filter((name) => name.startsWith('box'))).toEqual([]);
  });
});
