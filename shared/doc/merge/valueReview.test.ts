/** Which values a merge keeps, for whom, and whether anybody must look at them. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CARD, copyOf, GUEST, meet, OWNER, PRICE, run, state, together } from '../../../tests/twoPeople.ts';
import type { PlanCommand } from '../commands.ts';
import type { KeptItem, KeptValue } from './records.ts';
import { reviewOf } from './review.ts';

const BOARD = '1111111111111111';
const OTHER = '000000000000000c';
type Acts = { readonly before?: PlanCommand[]; readonly guest?: PlanCommand[]; readonly owner?: PlanCommand[] };

/** What is kept when the guest, who did `guest` apart from the owner, comes back. */
function kept({ before = [], guest = [], owner = [] }: Acts): KeptValue[] {
  const people = together();
  for (const command of before) run(people.owner, command);
  Y.applyUpdate(people.guest, state(people.owner));
  const start = { ...people, base: copyOf(people.owner) };
  for (const command of guest) run(people.guest, command);
  for (const command of owner) run(people.owner, command);
  return meet(start)
    .map((r) => r.item)
    .filter((item): item is KeptValue => item.kind === 'value');
}
const board: PlanCommand[] = [
  { type: 'addCanvas', canvas: BOARD, title: '盤', order: 1 },
  { type: 'addNode', node: OTHER, fields: { kind: 'seed', title: '酵母' }, canvas: BOARD, pos: [0, 0] },
];
const price = (value: string): PlanCommand => ({ type: 'putFigure', figure: PRICE, patch: { value } });
const move = (x: number): PlanCommand => ({ type: 'moveNodes', canvas: BOARD, moves: [{ node: OTHER, pos: [x, 0] }] });

describe('both changed one value', () => {
  it('another way: both values, by whom, and which stands', () => {
    const [item, ...more] = kept({ guest: [price('1111')], owner: [price('2222')] });
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      level: 'decide',
      address: { on: 'entity', collection: 'figures', id: PRICE, fields: ['value'] },
      was: ['1000'],
      mine: { by: GUEST, value: ['1111'] },
      theirs: { by: OWNER, value: ['2222'] },
    });
    expect(['mine', 'theirs']).toContain(item?.stands);
  });
  it('the same way: nothing', () => {
    expect(kept({ guest: [price('1111')], owner: [price('1111')] })).toEqual([]);
  });
  it('a value and its unit are one item, in one row; of another row, another', () => {
    const both = (value: string, unit: string): PlanCommand => ({
      type: 'putFigure',
      figure: PRICE,
      patch: { value, unit },
    });
    const note = (text: string): PlanCommand => ({ type: 'updateNode', node: CARD, patch: { note: text } });
    const items = kept({ guest: [both('1111', '箱'), note('甲')], owner: [both('2222', '個'), note('乙')] });
    expect(items.map((i) => (i.address.on === 'entity' ? [i.address.id, i.address.fields] : i.address))).toEqual(
      expect.arrayContaining([
        [PRICE, ['value', 'unit']],
        [CARD, ['note']],
      ]),
    );
    expect(items).toHaveLength(2);
  });
  it('only the unit: an item of its own that is to be decided', () => {
    const unit = (name: string): PlanCommand => ({ type: 'putFigure', figure: PRICE, patch: { unit: name } });
    expect(kept({ guest: [unit('箱')], owner: [unit('個')] })).toMatchObject([
      { level: 'decide', address: { fields: ['unit'] }, mine: { value: ['箱'] }, theirs: { value: ['個'] } },
    ]);
  });
  it('a detail of the plan', () => {
    const title = (text: string): PlanCommand => ({ type: 'setMeta', patch: { title: text } });
    expect(kept({ guest: [title('甲')], owner: [title('乙')] })).toMatchObject([
      {
        level: 'decide',
        address: { on: 'meta', fields: ['title'] },
        mine: { value: ['甲'] },
        theirs: { value: ['乙'] },
      },
    ]);
  });
  it('places on a board are one item for all, and nobody need decide', () => {
    const items = kept({ before: board, guest: [move(5)], owner: [move(9)] });
    expect(items).toMatchObject([
      {
        level: 'kept',
        address: { on: 'relation', relation: 'positions', keys: [`${BOARD}|${OTHER}`] },
        mine: { value: [[5, 0]] },
        theirs: { value: [[9, 0]] },
      },
    ]);
  });
});

describe('one removed what the other changed', () => {
  const note: PlanCommand = { type: 'updateNode', node: CARD, patch: { note: '新しいメモ' } };
  const remove: PlanCommand = { type: 'deleteNodes', nodes: [CARD] };

  it('the row with what was written into it, whichever side removed it', () => {
    expect(kept({ guest: [remove], owner: [note] })).toMatchObject([
      {
        level: 'decide',
        address: { on: 'entity', id: CARD },
        mine: { by: GUEST, value: null },
        theirs: { by: OWNER, value: { note: '新しいメモ' } },
      },
    ]);
    // Removing leaves no number by which its author could be told.
    expect(kept({ guest: [note], owner: [remove] })).toMatchObject([
      {
        level: 'decide',
        address: { on: 'entity', id: CARD },
        mine: { by: GUEST, value: { note: '新しいメモ' } },
        theirs: { by: { id: '', name: '' }, value: null },
      },
    ]);
  });
  it('both removed it: nothing', () => {
    expect(kept({ guest: [remove], owner: [remove] })).toEqual([]);
  });
});

describe('one changed what the other had written', () => {
  const owned = price('900');
  it('by the guest: the owner’s value is kept, and nobody need look', () => {
    expect(kept({ guest: [owned] })).toMatchObject([
      {
        level: 'kept',
        was: ['1000'],
        mine: { by: GUEST, value: ['900'] },
        theirs: { by: OWNER, value: ['1000'] },
        stands: 'mine',
      },
    ]);
  });
  it('by its own author: nothing', () => {
    expect(kept({ owner: [owned] })).toEqual([]);
  });
  it('of a value that was empty: nothing', () => {
    expect(kept({ guest: [{ type: 'putFigure', figure: PRICE, patch: { basis: '見積り' } }] })).toEqual([]);
  });
  it('of a place on a board: nothing', () => {
    expect(kept({ before: board, guest: [move(5)] })).toEqual([]);
  });
  it('what the guest had written and the owner changed: kept on a return, to be decided while both are on the line', () => {
    const people = together();
    run(people.guest, price('950'));
    Y.applyUpdate(people.owner, state(people.guest));
    const base = copyOf(people.owner);
    const mine = copyOf(people.guest);
    run(people.owner, price('990'));
    Y.applyUpdate(people.guest, state(people.owner));
    const review = (atOnce: boolean): KeptItem[] => [
      ...reviewOf({ base, mine, theirs: people.owner }, people.guest, GUEST, atOnce).values(),
    ];
    expect(review(false)).toMatchObject([
      { level: 'kept', mine: { by: GUEST, value: ['950'] }, theirs: { by: OWNER, value: ['990'] }, stands: 'theirs' },
    ]);
    expect(review(true)).toMatchObject([{ level: 'decide' }]);
  });
});

describe('who the others are', () => {
  it('several people on the other side are named together; nobody where the copy says nothing', () => {
    const people = together();
    const mine = copyOf(people.guest);
    run(mine, price('1111'));
    const theirs = copyOf(people.owner);
    run(theirs, { type: 'setMeta', patch: { title: '題' } });
    const merged = copyOf(mine);
    Y.applyUpdate(merged, state(theirs));
    // An unsigned copy.
    run(theirs, price('2222'));
    Y.applyUpdate(merged, state(theirs));
    const [item] = [...reviewOf({ base: people.base, mine, theirs }, merged, GUEST).values()];
    expect(item).toMatchObject({ theirs: { by: { id: '', name: '' } } });
  });
});

it('a key is the same on both devices and changes with the values', () => {
  const keysOf = (value: string): [string[], string[]] => {
    const people = together();
    run(people.guest, price(value));
    run(people.owner, price('2222'));
    const [mine, theirs] = [copyOf(people.guest), copyOf(people.owner)];
    Y.applyUpdate(people.guest, state(people.owner));
    Y.applyUpdate(people.owner, state(people.guest));
    return [
      [...reviewOf({ base: people.base, mine, theirs }, people.guest, GUEST).keys()],
      [...reviewOf({ base: people.base, mine: theirs, theirs: mine }, people.owner, OWNER).keys()],
    ];
  };
  const [here, there] = keysOf('1111');
  expect(here).toHaveLength(1);
  expect(there).toEqual(here);
});
