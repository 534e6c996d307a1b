import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import {
  addCard,
  addEntryCard,
  align,
  combine,
  danglingLinks,
  dropCommands,
  frameAround,
  freePlace,
  heldBy,
  inReadingOrder,
  linksOf,
  nudge,
  partsOf,
  placedCards,
  setFolded,
  shiftPart,
  shownCards,
  swapPlaces,
  tieEntry,
} from './boardCommands.ts';
import { combinationsWith, seekingOf } from './seeking.ts';

const id = (name: string) => name.padEnd(16, '0');
const node = (name: string, kind: string, pos: readonly [number, number]): PlanCommand =>
  ({ type: 'addNode', node: id(name), fields: { kind, title: name }, canvas: CANVAS, pos }) as PlanCommand;
const ENTRY = {
  id: 'jcci-report-res-miho-seawater',
  kind: 'resource',
  title: { ja: '地下海水' },
  summary: { ja: '' },
  prefecture: '静岡県',
  municipality: null,
  sources: [],
  asOf: '2026-04-01',
} as never;

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    node('sake', 'resource', [0, 0]),
    node('seed', 'seed', [300, 0]),
    node('baker', 'customer', [0, 200]),
    node('memo', 'note', [600, 600]),
  ]);
});
afterEach(() => plan.close());
const places = () =>
  Object.fromEntries(placedCards(plan.session.store, CANVAS).map((c) => [c.node.id.replace(/0+$/u, ''), [c.x, c.y]]));

describe('cards', () => {
  it('are added without covering others, each as one undo step', () => {
    const added = addCard(plan.session, CANVAS, 'resource', '米', [0, 0]);
    expect(added.ok).toBe(true);
    const card = placedCards(plan.session.store, CANVAS).find((c) => added.ok && c.node.id === added.value);
    expect(card).toMatchObject({ x: 256, y: 128, w: 224, h: 96, node: { title: '米' } });
    plan.session.undo.undo();
    expect(plan.session.store.entities('nodes').size).toBe(4);
  });
  it('are moved to the right and downwards, ring by ring', () => {
    expect(freePlace(plan.session.store, CANVAS, [224, 96], [1_000, 1_000])).toEqual([1_000, 1_000]);
    expect(freePlace(plan.session.store, CANVAS, [224, 96], [0, 0])).toEqual([256, 128]);
  });
  it('of the catalogue are added to a board once, and as the same card to another board', () => {
    const first = addEntryCard(plan.session, CANVAS, ENTRY, '地下海水', [0, 0]);
    const again = addEntryCard(plan.session, CANVAS, ENTRY, '地下海水', [0, 0]);
    expect(first).toMatchObject({ ok: true, value: { existed: false } });
    expect(again).toEqual({ ok: true, value: { node: first.ok ? first.value.node : '', existed: true } });
    plan.session.execute({ type: 'addCanvas', canvas: id('second'), title: '二', order: 2 });
    const elsewhere = addEntryCard(plan.session, id('second'), ENTRY, '地下海水', [40, 40]);
    expect(elsewhere).toMatchObject({ ok: true, value: { node: first.ok ? first.value.node : '', existed: false } });
    expect(plan.session.store.entities('nodes').size).toBe(5);
  });
  it('swap places, and ignore one that is missing', () => {
    expect(swapPlaces(plan.session, CANVAS, id('sake'), id('baker'))).toEqual({ ok: true, value: true });
    expect(places()).toMatchObject({ sake: [0, 200], baker: [0, 0] });
    expect(swapPlaces(plan.session, CANVAS, id('sake'), id('gone'))).toEqual({ ok: true, value: false });
  });
  it('are read by rows, then from left to right', () => {
    const order = inReadingOrder(placedCards(plan.session.store, CANVAS)).map((c) => c.node.title);
    expect(order).toEqual(['sake', 'seed', 'baker', 'memo']);
  });
  it('line up and spread evenly; fewer than two are not moved', () => {
    align(plan.session, CANVAS, [id('sake'), id('seed'), id('baker')], 'left');
    expect(places()).toMatchObject({ sake: [0, 0], seed: [0, 0], baker: [0, 200] });
    plan.session.undo.undo();
    align(plan.session, CANVAS, [id('sake'), id('seed'), id('memo')], 'spreadX');
    // 0 to 800 with 224 + 224 + 200 of cards: gaps of 76.
    expect(places()).toMatchObject({ sake: [0, 0], seed: [300, 0], memo: [600, 600] });
    expect(align(plan.session, CANVAS, [id('sake')], 'right')).toEqual({ ok: true, value: undefined });
  });
});

describe('combinations', () => {
  it('tie the chosen cards; notes are left out', () => {
    const tied = combine(plan.session, CANVAS, [id('sake'), id('seed'), id('memo')]);
    const combination = tied.ok ? tied.value : '';
    expect(partsOf(plan.session.store, combination).map((p) => p.title)).toEqual(['sake', 'seed']);
    // Below the parts and other cards, centred: (0 + 112 + 300 + 112) / 2 - 344 / 2.
    expect(placedCards(plan.session.store, CANVAS).find((c) => c.node.id === combination)).toMatchObject({
      x: 90,
      y: 464,
    });
    expect(shiftPart(plan.session, combination, id('seed'), -1)).toEqual({ ok: true, value: true });
    expect(partsOf(plan.session.store, combination).map((p) => p.title)).toEqual(['seed', 'sake']);
    expect(shiftPart(plan.session, combination, id('seed'), -1)).toEqual({ ok: true, value: false });
  });
  it('add an entry with its card, in one undo step', () => {
    const tied = tieEntry(plan.session, CANVAS, { nodes: [id('seed')], combination: undefined }, ENTRY, '地下海水');
    expect(partsOf(plan.session.store, tied.ok ? tied.value : '').map((p) => p.title)).toEqual(['seed', '地下海水']);
    plan.session.undo.undo();
    expect(plan.session.store.entities('nodes').size).toBe(4);
  });
  it('are what candidates are sought for if the chosen card is part of just one', () => {
    const tied = combine(plan.session, CANVAS, [id('sake'), id('seed')]);
    const combination = tied.ok ? tied.value : '';
    expect(seekingOf(plan.session.store, [id('sake')], CANVAS)).toMatchObject({
      key: combination,
      combination: { id: combination },
    });
    expect(seekingOf(plan.session.store, [id('baker')], CANVAS)).toMatchObject({
      key: id('baker'),
      combination: undefined,
    });
    // If another combination of the same card was requested by name, candidates are for that one.
    expect(combinationsWith(plan.session.store, id('sake')).map((n) => n.id)).toEqual([combination]);
    expect(combinationsWith(plan.session.store, id('baker'))).toEqual([]);
    expect(seekingOf(plan.session.store, [id('sake')], CANVAS, id('sake'))).toMatchObject({
      key: id('sake'),
      cards: [{ id: id('sake') }],
      combination: undefined,
    });
    expect(seekingOf(plan.session.store, [id('seed')], CANVAS, id('sake'))?.key).toBe(combination);
    expect(seekingOf(plan.session.store, [combination], CANVAS, combination)?.combination?.id).toBe(combination);
    expect(seekingOf(plan.session.store, [id('memo')], CANVAS)).toBeUndefined();
    // If nothing is chosen, the whole board is used, in reading order, without cards that cannot be parts.
    expect(seekingOf(plan.session.store, [], CANVAS)?.isWholeBoard).toBe(true);
    expect(
      seekingOf(plan.session.store, [], CANVAS)
        ?.cards.map((c) => c.id)
        .sort(),
    ).toEqual([id('baker'), id('sake'), id('seed')].sort());
    expect(seekingOf(plan.session.store, [], 'other00000000000')).toBeUndefined();
    combine(plan.session, CANVAS, [id('sake'), id('baker')]);
    expect(seekingOf(plan.session.store, [id('sake')], CANVAS)).toMatchObject({
      key: id('sake'),
      combination: undefined,
    });
  });
});

describe('frames', () => {
  it('contain what they are drawn around, fold, and move with their contents', () => {
    const framed = frameAround(plan.session, CANVAS, [id('sake'), id('seed')], '材料');
    const frame = framed.ok ? framed.value : '';
    expect(placedCards(plan.session.store, CANVAS).find((c) => c.node.id === frame)).toMatchObject({
      ...{ x: -32, y: -64, w: 588, h: 192 },
    });
    expect(heldBy(plan.session.store, CANVAS, frame)).toBe(0);
    setFolded(plan.session, frame, true);
    expect(heldBy(plan.session.store, CANVAS, frame)).toBe(2);
    const { cards, standsFor } = shownCards(plan.session.store, CANVAS);
    expect(cards.map((c) => c.node.title).sort()).toEqual(['baker', 'memo', '材料'].sort());
    expect([...standsFor]).toEqual(
      expect.arrayContaining([
        [id('sake'), frame],
        [id('seed'), frame],
      ]),
    );
    nudge(plan.session, CANVAS, [frame], [10, 20]);
    expect(places()).toMatchObject({ sake: [10, 20], seed: [310, 20], baker: [0, 200] });
  });
  it('release a card that is dropped outside, and take one that is dropped inside', () => {
    const framed = frameAround(plan.session, CANVAS, [id('sake'), id('seed')], '材料');
    const frame = framed.ok ? framed.value : '';
    const commands = dropCommands(
      placedCards(plan.session.store, CANVAS),
      CANVAS,
      new Map([
        [id('sake'), [900, 900] as const],
        [id('baker'), [100, 0] as const],
      ]),
    );
    expect(commands).toEqual([
      {
        type: 'moveNodes',
        canvas: CANVAS,
        moves: [
          { node: id('sake'), pos: [900, 900] },
          { node: id('baker'), pos: [100, 0] },
        ],
      },
      { type: 'setParent', canvas: CANVAS, nodes: [id('sake')], parent: null },
      { type: 'setParent', canvas: CANVAS, nodes: [id('baker')], parent: frame },
    ]);
  });
});

it('keeps links whose ends were deleted, and lists them as dangling', () => {
  plan.session.execute({ type: 'addLink', from: id('sake'), to: id('baker'), linkType: 'supplies' });
  expect(linksOf(plan.session.store, id('sake')).map(([key]) => key)).toEqual([
    `${id('sake')}|${id('baker')}|supplies`,
  ]);
  expect(danglingLinks(plan.session.store)).toEqual([]);
  plan.session.execute({ type: 'deleteNodes', nodes: [id('baker')] });
  expect(danglingLinks(plan.session.store).map(([key]) => key)).toEqual([`${id('sake')}|${id('baker')}|supplies`]);
});
