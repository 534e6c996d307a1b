/** Changes of the plan's data as operations: what belongs to one change, what is already applied, what may not be written. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../../tests/changeWords.ts';
import { copyOf, run } from '../../../tests/twoPeople.ts';
import type { PlanCommand } from '../commands.ts';
import { entityMap, metaMap, relationMap } from '../schema.ts';
import {
  applyDataOp,
  compareData,
  type DataOp,
  differenceOf,
  isDataDone,
  isDataLost,
  parsedValue,
  presentValue,
} from './dataOps.ts';
import { describeSuggestion } from './describe.ts';
import {
  MAX_SUGGESTION,
  putSuggestion,
  type Suggestion,
  SuggestionStore,
  standingOf,
  takeSuggestions,
  touchedIds,
  withNeeded,
} from './suggestions.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';
const BOARD = '1111111111111111';
const AT = '2026-11-21T00:00:00.000Z';
const COMBINATION = '5555555555555555';

function plan(): Y.Doc {
  const doc = new Y.Doc();
  for (const command of [
    { type: 'addCanvas', canvas: BOARD, title: '盤', order: 1 },
    { type: 'addNode', node: A, fields: { kind: 'resource', title: '酒粕' }, canvas: BOARD, pos: [0, 0] },
    { type: 'addNode', node: B, fields: { kind: 'seed', title: '酵母' }, canvas: BOARD, pos: [200, 0] },
  ] satisfies PlanCommand[])
    run(doc, command);
  return doc;
}
const keys = (doc: Y.Doc, ...commands: PlanCommand[]): string[] => {
  const draft = copyOf(doc);
  for (const command of commands) run(draft, command);
  return compareData(doc, draft).map((g) => `${g.key} ${g.ops.map((o) => o.op).join('+')}`);
};

describe('one change', () => {
  it.each<[string, PlanCommand[], string[]]>([
    ['a detail of the plan', [{ type: 'setMeta', patch: { title: '新しい' } }], ['meta:title meta']],
    [
      'two fields of a card are two',
      [{ type: 'updateNode', node: A, patch: { title: '粕', note: 'メモ' } }],
      [`field:nodes:${A}:title field`, `field:nodes:${A}:note field`],
    ],
    [
      'a card with its place',
      [{ type: 'addNode', node: C, fields: { kind: 'person', title: '杜氏' }, canvas: BOARD, pos: [9, 9] }],
      [`entity:nodes:${C} entity+relation`],
    ],
    [
      'places on one board',
      [
        {
          type: 'moveNodes',
          canvas: BOARD,
          moves: [
            { node: A, pos: [1, 1] },
            { node: B, pos: [2, 2] },
          ],
        },
      ],
      [`places:${BOARD} relation+relation`],
    ],
    [
      'a link, by its ends in one order',
      [{ type: 'addLink', from: B, to: A, linkType: 'requires' }],
      [`link:${A}|${B} relation`],
    ],
    [
      'a card that went; what hung on it goes without saying',
      [{ type: 'deleteNodes', nodes: [A] }],
      [`entity:nodes:${A} entity`],
    ],
  ])('%s', (_, commands, expected) => {
    expect(keys(plan(), ...commands).sort()).toEqual([...expected].sort());
  });
});

describe('an operation', () => {
  const field = (value: unknown, id = A): DataOp => ({ op: 'field', collection: 'nodes', id, field: 'title', value });
  const row = (fields: Record<string, unknown> | null, id = C): DataOp => ({
    op: 'entity',
    collection: 'nodes',
    id,
    fields,
  });
  const place = (value: unknown): DataOp => ({ op: 'relation', relation: 'positions', key: `${BOARD}|${A}`, value });
  const meta = (value: unknown, name = 'title'): DataOp => ({ op: 'meta', field: name, value });

  it('reads the current value', () => {
    const doc = plan();
    metaMap(doc).set('title', '計画');
    expect(presentValue(doc, meta('x'))).toBe('計画');
    expect(presentValue(doc, meta('x', 'trade'))).toBeNull();
    expect(presentValue(doc, field('x'))).toBe('酒粕');
    expect(presentValue(doc, field('x', C))).toBeNull();
    expect(presentValue(doc, row(null, A))).toMatchObject({ title: '酒粕' });
    expect(presentValue(doc, row(null))).toBeNull();
    expect(presentValue(doc, place([1, 1]))).toEqual([0, 0]);
    expect(presentValue(doc, { ...place(null), key: `${BOARD}|${C}` } as DataOp)).toBeNull();
  });
  it('writes its value, once', () => {
    const doc = plan();
    for (const op of [meta('新'), field('粕'), row({ kind: 'seed', title: '種' }), place([5, 6])])
      expect([isDataDone(doc, op), applyDataOp(doc, op), isDataDone(doc, op)], op.op).toEqual([false, true, true]);
    expect(metaMap(doc).get('title')).toBe('新');
    expect(entityMap(doc, 'nodes').get(A)?.get('title')).toBe('粕');
    expect(entityMap(doc, 'nodes').get(C)?.toJSON()).toEqual({ kind: 'seed', title: '種' });
    expect(relationMap(doc, 'positions').get(`${BOARD}|${A}`)).toEqual([5, 6]);
    let writes = 0;
    doc.on('update', () => writes++);
    expect(applyDataOp(doc, field('粕'))).toBe(true);
    expect(writes).toBe(0);
  });
  it('removes a field, a row and a relation', () => {
    const doc = plan();
    for (const op of [place(null), field(null), row(null, B)]) expect(applyDataOp(doc, op), op.op).toBe(true);
    expect(relationMap(doc, 'positions').has(`${BOARD}|${A}`)).toBe(false);
    expect(entityMap(doc, 'nodes').get(A)?.has('title')).toBe(false);
    expect(entityMap(doc, 'nodes').has(B)).toBe(false);
  });
  it('of an added row counts as done whatever became of it, and never overwrites it', () => {
    const doc = plan();
    const again = row({ kind: 'seed', title: '別' }, A);
    expect(isDataDone(doc, again)).toBe(true);
    expect(applyDataOp(doc, again)).toBe(true);
    expect(entityMap(doc, 'nodes').get(A)?.get('title')).toBe('酒粕');
    expect(isDataDone(doc, row(null, A))).toBe(false);
    expect(isDataDone(doc, row(null))).toBe(true);
  });
  it('on a deleted row is lost; one that adds or moves is not', () => {
    const doc = plan();
    expect([field('x'), field('x', C), row(null), place([1, 1]), meta('x')].map((op) => isDataLost(doc, op))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(applyDataOp(doc, field('x', C))).toBe(false);
    expect(entityMap(doc, 'nodes').has(C)).toBe(false);
  });
  it('is ignored if the plan could not read its value', () => {
    expect(parsedValue(field('粕'))).toBe('粕');
    expect(parsedValue(field(null))).toBeNull();
    expect(parsedValue(field(undefined))).toBeNull();
    expect(parsedValue({ op: 'field', collection: 'nodes', id: A, field: 'toString', value: 'x' })).toBeUndefined();
    expect(parsedValue({ op: 'field', collection: 'nodes', id: A, field: 'toString', value: null })).toBeUndefined();
    expect(parsedValue(meta('x', 'schemaVersion'))).toBeUndefined();
    expect(parsedValue(meta('x', 'toString'))).toBeUndefined();
    expect(parsedValue(place('far'))).toBeUndefined();
    expect(parsedValue(place(null))).toBeNull();
    expect(parsedValue(place(undefined))).toBeNull();
    expect(parsedValue({ op: 'relation', relation: 'taken', key: 's', value: null })).toBeUndefined();
    expect(parsedValue(row(null))).toBeNull();
    expect(parsedValue(row({ kind: 'seed', title: '種', unknown: 1 }))).toEqual({ kind: 'seed', title: '種' });
  });
  it('is a difference only if it has an effect', () => {
    const doc = plan();
    expect(differenceOf(doc, field('粕'))).toEqual({
      on: 'field',
      collection: 'nodes',
      id: A,
      field: 'title',
      before: '酒粕',
      after: '粕',
    });
    expect(differenceOf(doc, row({ kind: 'seed', title: '種' }))).toEqual({
      on: 'entity',
      collection: 'nodes',
      id: C,
      before: undefined,
      after: { kind: 'seed', title: '種' },
    });
    expect(differenceOf(doc, row(null, A))).toMatchObject({ before: { title: '酒粕' }, after: undefined });
    expect(differenceOf(doc, place([5, 6]))).toEqual({
      on: 'relation',
      relation: 'positions',
      key: `${BOARD}|${A}`,
      before: [0, 0],
      after: [5, 6],
    });
    expect(differenceOf(doc, meta('新'))).toEqual({ on: 'meta', field: 'title', before: undefined, after: '新' });
    expect(differenceOf(doc, meta('x', 'schemaVersion'))).toBeUndefined();
  });
});

it('a suggestion of data describes every row as it would be', () => {
  const doc = plan();
  const said = told(
    describeSuggestion(doc, [
      { op: 'entity', collection: 'nodes', id: C, fields: { kind: 'person', title: '杜氏' } },
      { op: 'field', collection: 'nodes', id: A, field: 'title', value: '白い酒粕' },
      { op: 'field', collection: 'nodes', id: A, field: 'note', value: '冬に出る' },
      { op: 'entity', collection: 'nodes', id: B, fields: null },
    ]),
  );
  expect(said).toEqual([
    ['カードを追加「杜氏」', '', '杜氏'],
    ['カード「白い酒粕」の名前', '酒粕', '白い酒粕'],
    ['カード「白い酒粕」のメモ', '', '冬に出る'],
    ['カードを削除「酵母」', '酵母', ''],
  ]);
});

describe('a list of suggestions', () => {
  const suggestion = (id: string, ops: DataOp[], by = 'me', at = AT): Suggestion => ({
    id,
    by,
    byName: '佐藤',
    at,
    key: id,
    ops,
    state: 'open',
    settledBy: '',
    settledAt: '',
  });
  const title = (id: string, value: string): DataOp => ({
    op: 'field',
    collection: 'nodes',
    id,
    field: 'title',
    value,
  });
  const card = (id: string): DataOp => ({
    op: 'entity',
    collection: 'nodes',
    id,
    fields: { kind: 'seed', title: '種' },
  });
  const link: DataOp = { op: 'relation', relation: 'links', key: `${A}|${C}`, value: { type: 'requires' } };

  it('names the rows that its operations are about', () => {
    expect(touchedIds([title(A, 'x'), link, { op: 'meta', field: 'title', value: 'x' }])).toEqual([A, A, C]);
  });
  it('counts as lost only if all of it is, as moved if any is, as done if all is', () => {
    const doc = plan();
    expect(standingOf(doc, [title(A, '酒粕'), title(C, 'x')])).toEqual({
      isLost: false,
      hasMoved: true,
      isDone: false,
    });
    expect(standingOf(doc, [title(C, 'x'), title(COMBINATION, 'x')])).toEqual({
      isLost: true,
      hasMoved: true,
      isDone: false,
    });
    expect(standingOf(doc, [title(A, '酒粕'), title(B, '酵母')])).toEqual({
      isLost: false,
      hasMoved: false,
      isDone: true,
    });
    expect(standingOf(doc, [title(A, '粕')])).toEqual({ isLost: false, hasMoved: false, isDone: false });
  });
  it('depends on suggestions of the same person that it refers to, recursively, each once and first', () => {
    const [a, b, c] = [suggestion('a', [link]), suggestion('b', [card(C)]), suggestion('c', [card(C)], 'other')];
    expect(withNeeded(a, [a, b, c]).map((s) => s.id)).toEqual(['b', 'a']);
    expect(withNeeded(a, [a, c]).map((s) => s.id)).toEqual(['a']);
    expect(withNeeded(b, [a, b]).map((s) => s.id)).toEqual(['b']);
    const gone = suggestion('g', [{ op: 'entity', collection: 'nodes', id: C, fields: null }]);
    expect(withNeeded(a, [a, gone]).map((s) => s.id)).toEqual(['a']);
  });
  it('of several people is accepted under each one’s name, and once', () => {
    const doc = plan();
    expect(
      takeSuggestions(doc, [suggestion('a', [title(A, '粕')]), suggestion('b', [title(B, '麹')], 'you')], AT),
    ).toBe(true);
    expect([A, B].map((id) => entityMap(doc, 'nodes').get(id)?.get('title'))).toEqual(['粕', '麹']);
    run(doc, { type: 'updateNode', node: A, patch: { title: '酒粕' } });
    takeSuggestions(doc, [suggestion('a', [title(A, '粕')])], AT);
    expect(entityMap(doc, 'nodes').get(A)?.get('title')).toBe('酒粕');
    expect(relationMap(doc, 'taken').get('a')).toBe(AT);
    // A lost place is reported, even if the others are complete.
    expect(
      takeSuggestions(doc, [suggestion('c', [title(C, 'x')]), suggestion('d', [title(B, '酵母')], 'you')], AT),
    ).toBe(false);
    expect(entityMap(doc, 'nodes').get(B)?.get('title')).toBe('酵母');
  });
  it('is sorted oldest first, by time and then by id', () => {
    const comments = new Y.Doc();
    const put = (id: string, at: string) =>
      putSuggestion(comments, { id: 'me', name: '佐藤' }, id, { key: id, ops: [title(A, id)] }, at);
    for (const [id, at] of [
      ['z', '2026-11-20T00:00:00.000Z'],
      ['b', AT],
      ['a', AT],
    ] as const)
      expect(put(id, at)).toBe(true);
    const store = new SuggestionStore(comments);
    expect(store.all.map((s) => s.id)).toEqual(['z', 'a', 'b']);
    let told = 0;
    store.onDidChange(() => told++);
    expect(store.all).toBe(store.all);
    // Written again as it is: no change; with other words: one, under the same time.
    put('a', '2026-12-01T00:00:00.000Z');
    expect(told).toBe(0);
    putSuggestion(
      comments,
      { id: 'me', name: '佐藤' },
      'a',
      { key: 'a', ops: [title(A, '別')] },
      '2026-12-01T00:00:00.000Z',
    );
    expect(told).toBe(1);
    expect(store.all[1]).toMatchObject({ id: 'a', at: AT, ops: [{ value: '別' }] });
    store.dispose();
    put('c', AT);
    expect(told).toBe(1);
  });
  it('holds one of exactly the largest size, and none above', () => {
    const sized = (length: number) => {
      const ops = (note: string): DataOp[] => [{ op: 'field', collection: 'nodes', id: A, field: 'note', value: note }];
      const room = length - JSON.stringify(ops('')).length;
      return putSuggestion(new Y.Doc(), { id: 'me', name: '' }, 's', { key: 'k', ops: ops('x'.repeat(room)) }, AT);
    };
    expect([sized(MAX_SUGGESTION), sized(MAX_SUGGESTION + 1)]).toEqual([true, false]);
  });
});
