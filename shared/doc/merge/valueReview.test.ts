/** Which values a merge keeps, for whom, and whether they need a decision. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  AT,
  CARD,
  copyOf,
  GUEST,
  meet,
  OWNER,
  PRICE,
  paragraph,
  run,
  state,
  together,
} from '../../../tests/twoPeople.ts';
import { signCopy } from '../authors.ts';
import type { PlanCommand } from '../commands.ts';
import { bodyElement } from '../schema.ts';
import type { KeptItem, KeptValue } from './records.ts';
import { reviewOf } from './review.ts';

const BOARD = '1111111111111111';
const OTHER = '000000000000000c';
type Acts = { readonly before?: PlanCommand[]; readonly guest?: PlanCommand[]; readonly owner?: PlanCommand[] };

/** What is kept when the guest, who did `guest` offline, reconnects. */
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
  it('differently: both values, their authors, and the one in effect', () => {
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
  it('equally: nothing', () => {
    expect(kept({ guest: [price('1111')], owner: [price('1111')] })).toEqual([]);
  });
  it('a value and its unit in one row are one item; another row has its own', () => {
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
  it('only the unit: a separate item that needs a decision', () => {
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
  it('positions on a board are one item together, without a decision', () => {
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

describe('fields that belong to another field', () => {
  it('only who set a figure: kept, without a decision', () => {
    const setBy = (name: string): PlanCommand => ({ type: 'putFigure', figure: PRICE, patch: { setBy: name } });
    expect(kept({ guest: [setBy('甲')], owner: [setBy('乙')] })).toMatchObject([
      { level: 'kept', address: { fields: ['setBy'] }, mine: { value: ['甲'] }, theirs: { value: ['乙'] } },
    ]);
  });
  it('who set it is part of the conflicting value', () => {
    const set = (value: string, setBy: string): PlanCommand => ({
      type: 'putFigure',
      figure: PRICE,
      patch: { value, setBy },
    });
    expect(kept({ guest: [set('1111', '甲')], owner: [set('2222', '乙')] })).toMatchObject([
      {
        level: 'decide',
        address: { fields: ['value', 'setBy'] },
        mine: { value: ['1111', '甲'] },
        theirs: { value: ['2222', '乙'] },
      },
    ]);
  });
  it('a term of a funding card, by its own key', () => {
    const term = (value: number): PlanCommand => ({
      type: 'setRelation',
      relation: 'fundingTerms',
      key: `${CARD}|amountYen`,
      value,
    });
    expect(kept({ before: [term(100)], guest: [term(200)], owner: [term(300)] })).toMatchObject([
      {
        level: 'decide',
        address: { on: 'relation', relation: 'fundingTerms', keys: [`${CARD}|amountYen`] },
        was: [100],
        mine: { value: [200] },
        theirs: { value: [300] },
      },
    ]);
  });
});

describe('one removed what the other changed', () => {
  const note: PlanCommand = { type: 'updateNode', node: CARD, patch: { note: '新しいメモ' } };
  const remove: PlanCommand = { type: 'deleteNodes', nodes: [CARD] };

  it('keeps the row with the text written into it, whichever side removed it', () => {
    expect(kept({ guest: [remove], owner: [note] })).toMatchObject([
      {
        level: 'decide',
        address: { on: 'entity', id: CARD },
        mine: { by: GUEST, value: null },
        theirs: { by: OWNER, value: { note: '新しいメモ' } },
      },
    ]);
    // A removal leaves no client id that identifies its author.
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
  it('by the guest: the owner’s value is kept, without a decision', () => {
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
  it('of a position on a board: nothing', () => {
    expect(kept({ before: board, guest: [move(5)] })).toEqual([]);
  });
  it('a value of the guest that the owner changed: kept after a reconnect, needs a decision while both are online', () => {
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
  it('two people on the other side, neither of whom can be identified for a passage, are named together', () => {
    const people = together();
    const mine = copyOf(people.guest);
    bodyElement(mine).delete(2, 1);
    const theirs = copyOf(people.owner);
    signCopy(theirs, { ...OWNER, at: AT });
    run(theirs, price('2222'));
    const third = copyOf(theirs);
    signCopy(third, { id: 'third', name: '鈴木', at: AT });
    paragraph(third, 0).setAttribute('__tag', 'h1');
    paragraph(mine, 0).setAttribute('__tag', 'h3');
    const merged = copyOf(mine);
    Y.applyUpdate(merged, state(third));
    const items = [...reviewOf({ base: people.base, mine, theirs: third }, merged, GUEST).values()];
    expect(items.find((i) => i.kind === 'text' && i.mine.node?.type === 'heading')).toMatchObject({
      theirs: { by: { id: '', name: '佐藤・鈴木' } },
    });
  });
  it('several people on the other side are named together; nobody if the copy does not say', () => {
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
  expect(keysOf('3333')[0]).not.toEqual(here);
});
