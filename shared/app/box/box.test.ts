/** 結びの箱 over a real library: filled, crossed out, limited, walked through, and turned into a draft on the board in one undo step. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import { placedCards } from '../board/boardCommands.ts';
import {
  addBox,
  addCardCells,
  addColumn,
  addEntryCell,
  addTypedCell,
  allowAgain,
  crossOut,
  deleteCell,
  deleteColumn,
  fillFromCards,
  judgeCells,
  moveColumn,
  renameCell,
  setFacts,
  setLimit,
} from './boxCommands.ts';
import { type BoxView, boxesOf, boxOf, knownOf, verdictOn } from './boxView.ts';
import { cellToCard, draft, draftOf } from './draft.ts';
import { leap, leftOf, placeOf, walk } from './walk.ts';

const SAID = { by: '山田花子', on: '2026-11-29' };
const BAMBOO = 'bamboo0000000000';
const LAB = 'lab0000000000000';
const ENTRY: EntrySnapshot = {
  id: 'kyoto-001',
  kind: 'organisation',
  title: { ja: '京都の竹工芸組合' },
  summary: { ja: '竹工芸の職人の組合。' },
  prefecture: '京都府',
  municipality: '京都市',
  sources: [],
  asOf: '2026',
};

let plan: Awaited<ReturnType<typeof openedPlan>>;
let box: string;
const made = <T>(outcome: { readonly ok: boolean; readonly value?: T; readonly error?: unknown }): T => {
  expect(outcome).toMatchObject({ ok: true });
  return outcome.value as T;
};
const view = (): BoxView => {
  const found = boxOf(plan.session.store, box);
  if (!found) throw new Error('no box');
  return found;
};
const column = (role: string): string => view().columns.find((c) => c.role === role)?.id ?? '';
const none = () => undefined;
const left = (held: readonly string[] = []) =>
  leftOf(view(), (cell) => knownOf(plan.session.store, cell, none), new Set(held));
const titles = (cells: readonly string[] | undefined): readonly string[] | undefined =>
  cells?.map(
    (id) =>
      view()
        .columns.flatMap((c) => c.cells)
        .find((c) => c.id === id)?.title ?? '',
  );

beforeEach(async () => {
  plan = await openedPlan([
    { type: 'setMeta', patch: { prefecture: '京都府', municipalityCode: '261009' } },
    { type: 'addNode', node: BAMBOO, fields: { kind: 'resource', title: '放置竹林の竹' }, canvas: CANVAS, pos: [0, 0] },
    { type: 'addNode', node: LAB, fields: { kind: 'seed', title: '竹繊維の研究' }, canvas: CANVAS, pos: [300, 0] },
    {
      type: 'addNode',
      node: 'note000000000000',
      fields: { kind: 'note', title: 'メモ' },
      canvas: CANVAS,
      pos: [600, 0],
    },
  ]);
  box = made(addBox(plan.session, '竹でできること'));
});
afterEach(() => plan.close());

describe('a box', () => {
  it('starts with six columns, is filled from cards of their kinds in one step, and reports if there are no more', () => {
    const { session } = plan;
    expect(view().columns.map((c) => c.role)).toEqual([
      'material',
      'technology',
      'maker',
      'customer',
      'channel',
      'money',
    ]);
    expect(left().count).toBe(0);
    expect(made(fillFromCards(session, view()))).toBe(2);
    expect(view().columns.map((c) => c.cells.map((cell) => cell.title))).toEqual([
      ['放置竹林の竹'],
      ['竹繊維の研究'],
      [],
      [],
      [],
      [],
    ]);
    expect(left().count).toBe(1);
    expect(made(fillFromCards(session, view()))).toBe(0);
    session.undo.undo();
    expect(view().columns.flatMap((c) => c.cells)).toEqual([]);
    session.undo.undo();
    expect(boxesOf(session.store)).toEqual([]);
  });
  it('shows a card’s current title, and renaming the cell renames the card', () => {
    const { session } = plan;
    const [cell = ''] = made(addCardCells(session, column('material'), [BAMBOO]));
    session.execute({ type: 'updateNode', node: BAMBOO, patch: { title: '孟宗竹' } });
    expect(titles([cell])).toEqual(['孟宗竹']);
    const [of] = view().columns[0]?.cells ?? [];
    expect(of && renameCell(session, of, ' 真竹 ').ok).toBe(true);
    expect(session.store.entity('nodes', BAMBOO)?.title).toBe('真竹');
    session.execute({ type: 'deleteNodes', nodes: [BAMBOO] });
    expect(view().columns[0]?.cells[0]).toMatchObject({ title: '放置竹林の竹', isLost: true });
  });
  it('moves a column, adds one of the founder’s own, and omits a deleted one', () => {
    const { session } = plan;
    const own = made(addColumn(session, view(), 'own', ' 季節 '));
    expect(made(moveColumn(session, view(), own, -1))).toBe(true);
    expect(view().columns.map((c) => c.title || c.role)).toEqual([
      'material',
      'technology',
      'maker',
      'customer',
      'channel',
      '季節',
      'money',
    ]);
    expect(made(moveColumn(session, view(), column('material'), -1))).toBe(false);
    deleteColumn(session, own);
    expect(view().columns).toHaveLength(6);
  });
  it('merges cells of the same card that two people added while offline, with the crossed-out pairs of both', () => {
    const { session } = plan;
    const [one = ''] = made(addCardCells(session, column('material'), [BAMBOO]));
    const [same = ''] = made(addCardCells(session, column('material'), [BAMBOO]));
    const other = made(addTypedCell(session, column('customer'), '旅館'));
    expect(view().columns[0]?.cells.map((c) => c.id)).toEqual([one]);
    made(crossOut(session, [same, other], '臭いが残る', SAID));
    expect(left().count).toBe(0);
    expect(view().crossed).toEqual([{ reason: '臭いが残る', by: '山田花子', on: '2026-11-29', cells: [one, other] }]);
    made(allowAgain(session, view(), [one, other]));
    expect(left().count).toBe(1);
  });
});

describe('the remaining configurations of a box', () => {
  let cells: Record<'bamboo' | 'char' | 'inn' | 'school' | 'shop', string>;
  beforeEach(() => {
    const { session } = plan;
    const [bamboo = ''] = made(addCardCells(session, column('material'), [BAMBOO]));
    cells = {
      bamboo,
      char: made(addTypedCell(session, column('material'), '竹炭')),
      inn: made(addTypedCell(session, column('customer'), '旅館')),
      school: made(addTypedCell(session, column('customer'), '小学校')),
      shop: made(addEntryCell(session, column('channel'), ENTRY, '京都の竹工芸組合')),
    };
  });

  it('are walked in order, forwards and backwards, without skipped ones, which are counted and can be restored', () => {
    const { session } = plan;
    expect(left().count).toBe(4);
    const first = walk(left(), undefined, 1);
    expect(titles(first)).toEqual(['放置竹林の竹', '旅館', '京都の竹工芸組合']);
    const second = walk(left(), first, 1) ?? [];
    expect(titles(second)).toEqual(['放置竹林の竹', '小学校', '京都の竹工芸組合']);
    expect([placeOf(left(), first ?? []), placeOf(left(), second)]).toEqual([1, 2]);
    made(judgeCells(session, view(), second, 'skipped', SAID));
    expect(left()).toMatchObject({ count: 3, skipped: 1, isExact: true });
    const third = walk(left(), first, 1) ?? [];
    expect(titles(third)).toEqual(['竹炭', '旅館', '京都の竹工芸組合']);
    expect(placeOf(left(), third)).toBe(2);
    expect(titles(walk(left(), third, -1))).toEqual(['放置竹林の竹', '旅館', '京都の竹工芸組合']);
    expect(titles(walk(left(), undefined, -1))).toEqual(['竹炭', '小学校', '京都の竹工芸組合']);
    expect(walk(left(), first, -1)).toBeUndefined();
    made(judgeCells(session, view(), second, undefined, SAID));
    expect(left()).toMatchObject({ count: 4, skipped: 0 });
  });
  it('shrink with a crossed-out pair, whose reason is kept, and with a held cell', () => {
    const { session } = plan;
    made(crossOut(session, [cells.school, cells.char], ' 火を使う ', SAID));
    expect(left().count).toBe(3);
    expect(left([cells.char]).count).toBe(1);
    expect(view().crossed[0]).toMatchObject({ reason: '火を使う', by: '山田花子', on: '2026-11-29' });
    // Listed in the order of the columns, whatever the ids are.
    const { columns, crossed } = view();
    const at = (id: string | undefined) => columns.findIndex((c) => c.cells.some((x) => x.id === id));
    expect(at(crossed[0]?.cells[0])).toBeLessThan(at(crossed[0]?.cells[1]));
    session.undo.undo();
    expect(left().count).toBe(4);
  });
  it('are limited by known facts; unknown facts break no limit and are reported', () => {
    const { session } = plan;
    made(setLimit(session, box, 'budget', 3_000_000));
    expect(left().count).toBe(4);
    expect(left().states.get(cells.char)?.bounds).toEqual({ budget: 'unknown' });
    made(setFacts(session, cells.char, { yen: 3_000_001, months: '12〜2月', car: false }));
    expect(left()).toMatchObject({ count: 2 });
    expect(left().states.get(cells.char)).toMatchObject({ bounds: { budget: 'breaks' }, breaks: true });
    made(setLimit(session, box, 'budget', null));
    made(setLimit(session, box, 'season', 'summer'));
    expect(left().count).toBe(2);
    made(setLimit(session, box, 'season', 'winter'));
    expect(left().count).toBe(4);
    made(setFacts(session, cells.char, { yen: undefined, months: '', car: undefined }));
    expect(left().states.get(cells.char)?.bounds).toEqual({ season: 'unknown' });
  });
  it('are limited by the catalogue’s facts about an entry: permits, months, and the plan’s own municipality', () => {
    const { session } = plan;
    const facets = {
      permits: [{ text: '食品衛生法の営業許可', basis: 'stated' }],
      byProducts: [{ thing: '竹', months: '12-2', basis: 'stated' }],
    };
    const known = (codes: readonly string[]) => {
      const [cell] = view().columns.find((c) => c.role === 'channel')?.cells ?? [];
      if (!cell) throw new Error('no cell');
      return knownOf(
        session.store,
        cell,
        () => ({ ...ENTRY, municipalityCodes: codes, facets }) as unknown as CatalogueEntry,
      );
    };
    expect(known(['261009'])).toMatchObject({
      needsPermit: true,
      months: [1, 2, 12],
      place: { in: 'municipality' },
    });
    expect(known([]).place).toEqual({ in: 'prefecture', of: '京都府', from: '京都府' });
    // The founder's own facts override the catalogue.
    made(setFacts(session, cells.shop, { permit: false, months: '6月' }));
    expect(known([])).toMatchObject({ needsPermit: false, months: [6] });
  });
  it('are all reached by leaps', () => {
    const seen = new Set<string>();
    let at: readonly string[] | undefined;
    for (let n = 0; n < 4; n++) {
      at = leap(left(), at);
      seen.add((at ?? []).join());
    }
    expect(seen.size).toBe(4);
  });

  it('become a draft on the board in one step: cards for cells without one, a combination with its parts, links from the columns', () => {
    const { session } = plan;
    const maker = made(addTypedCell(session, column('maker'), '竹林の会'));
    const chosen = [cells.bamboo, maker, cells.inn, cells.shop];
    const combination = made(draft(session, CANVAS, view(), chosen, SAID));
    const { store } = session;
    expect(store.entity('nodes', combination)).toMatchObject({
      kind: 'combination',
      title: '放置竹林の竹 × 竹林の会 × 旅館 × 京都の竹工芸組合',
      claim: '',
    });
    const placed = placedCards(store, CANVAS);
    expect(placed).toHaveLength(7);
    for (const a of placed)
      for (const b of placed)
        if (a !== b) expect(a.x >= b.x + b.w || b.x >= a.x + a.w || a.y >= b.y + b.h || b.y >= a.y + a.h).toBe(true);
    expect([...store.relations('parts')]).toHaveLength(4);
    const name = (id: string) => store.entity('nodes', id)?.title;
    expect([...store.relations('links').values()].map((l) => [name(l.from), l.type, name(l.to)])).toEqual([
      ['竹林の会', 'uses', '放置竹林の竹'],
      ['竹林の会', 'supplies', '旅館'],
    ]);
    expect(view().columns.flatMap((c) => c.cells.map((cell) => [cell.title, cell.node?.kind]))).toEqual([
      ['放置竹林の竹', 'resource'],
      ['竹炭', undefined],
      ['竹林の会', 'person'],
      ['旅館', 'customer'],
      ['小学校', undefined],
      ['京都の竹工芸組合', 'organisation'],
    ]);
    expect(verdictOn(view(), chosen)).toMatchObject({ verdict: 'kept', combination, by: '山田花子' });
    expect(draftOf(store, view(), chosen)).toBe(combination);
    session.undo.undo();
    expect(placedCards(store, CANVAS)).toHaveLength(3);
    expect([...store.relations('parts'), ...store.relations('links'), ...store.relations('boxVerdicts')]).toEqual([]);
    expect(draftOf(store, view(), chosen)).toBeUndefined();
    expect(titles(chosen)).toEqual(['放置竹林の竹', '竹林の会', '旅館', '京都の竹工芸組合']);
  });
  it('turns a cell into a card of its own', () => {
    const { session } = plan;
    const node = made(cellToCard(session, CANVAS, view(), cells.inn));
    expect(session.store.entity('nodes', node)).toMatchObject({ kind: 'customer', title: '旅館' });
    expect(view().columns.find((c) => c.role === 'customer')?.cells[0]?.node?.id).toBe(node);
    deleteCell(session, cells.inn);
    expect(session.store.entity('nodes', node)?.title).toBe('旅館');
  });
});

describe('a box of a reader', () => {
  it('refuses every write', () => {
    const readOnly = {
      store: plan.session.store,
      newId: plan.session.newId,
      execute: () => ({ ok: false as const, error: { code: 'readOnly' as const, reason: 'role' as const } }),
    };
    expect(addBox(readOnly, '箱')).toMatchObject({ ok: false });
    expect(draft(readOnly, CANVAS, view(), [], SAID)).toMatchObject({ ok: false });
  });
});
