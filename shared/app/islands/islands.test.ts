/** KJ法 on a real plan: islands are frames, relations links, and the text follows them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { readBody } from '../../doc/body.ts';
import { type Point, relationKey, relationMap } from '../../doc/schema.ts';
import { wordsFor } from '../../i18n/words.ts';
import { placedCards } from '../board/boardCommands.ts';
import { planOffers, takeOver } from '../plan/planOffers.ts';
import { arrangeByRelations } from './arrangeIslands.ts';
import {
  islandsOf,
  joinIsland,
  leaveIsland,
  makeIsland,
  nameIsland,
  relateIslands,
  unrelateIslands,
} from './islands.ts';
import { islandsText, writeIslands } from './islandsText.ts';

const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.padEnd(16, '0'));
const [A = '', B = '', C = '', D = '', E = ''] = ids;
const TITLES = ['酒粕', '蔵の冬', '空き家', '古い井戸', '電車'];
const words = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan(
    ids.map((node, i) => ({
      type: 'addNode',
      node,
      fields: { kind: 'note', title: TITLES[i] },
      canvas: CANVAS,
      pos: [i * 400, (i % 2) * 300],
    })),
  );
});
afterEach(() => plan.close());

const made = (nodes: readonly string[], title: string): string => {
  const island = makeIsland(plan.session, CANVAS, nodes, title);
  if (!island.ok) throw new Error(island.error.code);
  return island.value;
};
const now = () => islandsOf(plan.session.store, CANVAS);
const told = () => now().islands.map(({ title, cards }) => `${title}: ${cards.map((c) => c.title).join()}`);
/** Pairs of overlapping cards on the board; a frame may overlap its own contents. */
const covered = () => {
  const cards = placedCards(plan.session.store, CANVAS);
  return cards.flatMap((a, i) =>
    cards.slice(i + 1).flatMap((b) => {
      const isApart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
      return isApart || a.parent === b.node.id || b.parent === a.node.id ? [] : [[a.node.title, b.node.title]];
    }),
  );
};
const text = () => readBody(plan.session.doc).map((block) => block.text);

describe('islands', () => {
  it('that are folded keep their unfolded size, and nothing is placed in that area', () => {
    const first = made([A, B], '冬の蔵');
    const frameOf = (island: string) => {
      const found = placedCards(plan.session.store, CANVAS, true).find(({ node }) => node.id === island);
      if (!found) throw new Error(island);
      return found;
    };
    const { w, h } = frameOf(first);
    expect(plan.session.execute({ type: 'updateNode', node: first, patch: { folded: true } }).ok).toBe(true);
    expect(joinIsland(plan.session, CANVAS, first, [C]).ok).toBe(true);
    expect(frameOf(first).w).toBe(w);
    expect(frameOf(first).h).toBeGreaterThan(h);
    const second = made([D], '水');
    expect(frameOf(second).y).toBeGreaterThanOrEqual(frameOf(first).y + frameOf(first).h);
    expect(leaveIsland(plan.session, CANVAS, C).ok).toBe(true);
    expect(plan.session.execute({ type: 'updateNode', node: first, patch: { folded: false } }).ok).toBe(true);
    expect(covered()).toEqual([]);
  });
  it('are made under the board, grow, and release cards, one undo step each; nothing overlaps', () => {
    const first = made([A, B], '冬の蔵');
    made([C], '');
    expect(told()).toEqual(['冬の蔵: 酒粕,蔵の冬', ': 空き家']);
    expect(covered()).toEqual([]);
    made([D], '水');
    // From another island, and from none.
    expect(joinIsland(plan.session, CANVAS, now().islands[2]?.id ?? '', [B, E]).ok).toBe(true);
    expect(told()).toEqual(['冬の蔵: 酒粕', ': 空き家', '水: 古い井戸,電車,蔵の冬']);
    expect(covered()).toEqual([]);
    expect(leaveIsland(plan.session, CANVAS, A).ok).toBe(true);
    expect(now().loose.map(({ id }) => id)).toEqual([A]);
    expect(covered()).toEqual([]);
    plan.session.undo.undo();
    expect(now().islands.find(({ id }) => id === first)?.cards).toHaveLength(1);
  });
  it('are related by links of the board, a cause in its own direction', () => {
    const [p, q] = [made([A], '粕が余る'), made([B], '冬は暇')];
    expect(relateIslands(plan.session, { from: p, to: q, relation: 'cause' }).ok).toBe(true);
    expect([...plan.session.store.relations('links').keys()]).toEqual([`${q}|${p}|requires`]);
    expect(relateIslands(plan.session, { from: p, to: q, relation: 'opposite' }).ok).toBe(true);
    expect(now().ties.map(({ from, to, relation }) => [from, to, relation])).toEqual([
      [p, q, 'cause'],
      [p, q, 'opposite'],
    ]);
    expect(unrelateIslands(plan.session, `${q}|${p}|requires`).ok).toBe(true);
    expect(now().ties.map(({ relation }) => relation)).toEqual(['opposite']);
  });
});

describe('arranging islands by their relations', () => {
  const places = () => new Map(placedCards(plan.session.store, CANVAS).map((c) => [c.node.id, [c.x, c.y]]));
  const stored = () => {
    const { store } = plan.session;
    return [
      [...store.entities('nodes')],
      ...(['sizes', 'parents', 'links'] as const).map((of) => [...store.relations(of)]),
    ];
  };
  it('puts an effect below its cause with all its contents, in one step that writes positions only', () => {
    const [effect, cause] = [made([A, B], '冬は暇'), made([C], '粕が余る')];
    relateIslands(plan.session, { from: cause, to: effect, relation: 'cause' });
    const [before, rest] = [places(), stored()];
    expect(arrangeByRelations(plan.session, CANVAS)).toEqual({ ok: true, value: 2 });
    const after = places();
    expect(after.get(cause)?.[1]).toBeLessThan(after.get(effect)?.[1] ?? 0);
    expect(stored()).toEqual(rest);
    const step = (id: string) => [0, 1].map((i) => (after.get(id)?.[i] ?? 0) - (before.get(id)?.[i] ?? 0));
    expect(step(A)).toEqual(step(effect));
    expect(step(C)).toEqual(step(cause));
    // Cards in no island stay, and nothing covers them.
    expect([after.get(D), after.get(E)]).toEqual([before.get(D), before.get(E)]);
    expect(covered()).toEqual([]);
    expect(arrangeByRelations(plan.session, CANVAS)).toEqual({ ok: true, value: 0 });
    plan.session.undo.undo();
    expect(places()).toEqual(before);
  });
  it('leaves an island with a pinned card in place, and puts the others around it', () => {
    const [effect, cause, side] = [made([A], '冬は暇'), made([B], '粕が余る'), made([C], '人が来ない')];
    relateIslands(plan.session, { from: cause, to: effect, relation: 'cause' });
    relateIslands(plan.session, { from: effect, to: side, relation: 'opposite' });
    plan.session.execute({ type: 'updateNode', node: B, patch: { pinned: true } });
    const before = places();
    expect(arrangeByRelations(plan.session, CANVAS)).toEqual({ ok: true, value: 2 });
    const after = places();
    expect([after.get(cause), after.get(B)]).toEqual([before.get(cause), before.get(B)]);
    expect(after.get(effect)?.[1]).toBeGreaterThan(after.get(cause)?.[1] ?? 0);
    expect(after.get(side)?.[1]).toBe(after.get(effect)?.[1]);
    expect(covered()).toEqual([]);
  });
  it('does nothing without islands, or on a missing canvas', () => {
    expect(arrangeByRelations(plan.session, CANVAS)).toEqual({ ok: true, value: 0 });
    expect(arrangeByRelations(plan.session, 'gone000000000000')).toEqual({ ok: true, value: 0 });
  });

  it('ends if positions are not whole numbers, and does not cover the card that stays', () => {
    const island = made([A], '上');
    // The app writes whole numbers; a file or another program may not. 16.200000000000003 and what is missing to 144.4 add up to a hair less than 144.4.
    const { planDoc } = plan.session;
    const write = (node: string, pos: Point, size: Point) => {
      relationMap(planDoc, 'positions').set(relationKey(CANVAS, node), pos);
      relationMap(planDoc, 'sizes').set(relationKey(CANVAS, node), size);
    };
    planDoc.transact(() => {
      write(island, [0.1, 16.200000000000003], [400, 300]);
      write(B, [0.1, 8.4], [200, 96]);
    });
    expect(arrangeByRelations(plan.session, CANVAS)).toEqual({ ok: true, value: 1 });
    // Below the card, which ends at 104.4, with 40 between; places are written as whole numbers.
    expect(places().get(island)).toEqual([0, 144]);
  });
});

describe('the text of islands', () => {
  it('has the board and the words of the people; made again it follows them, without a second heading', () => {
    const [p, q] = [made([A, B], '冬の蔵'), made([C, D], '空いている所')];
    relateIslands(plan.session, { from: p, to: q, relation: 'same' });
    const before = text();
    const undo = writeIslands(plan.session, CANVAS, words);
    expect(text().filter((line) => line !== '' && !before.includes(line))).toEqual([
      'KJ法でまとめたこと',
      '「冬の蔵」にまとめたのは、酒粕と蔵の冬です。',
      '「空いている所」にまとめたのは、空き家と古い井戸です。',
      '「冬の蔵」と「空いている所」は、通じ合っています。',
      'どこにもまとめずに残したのは、電車です。',
    ]);
    expect(readBody(plan.session.doc).some((block) => block.type === 'canvas-embed')).toBe(true);
    expect(islandsText(plan.session, CANVAS, words)).toMatchObject({ added: 0, updated: 0, removed: 0 });
    nameIsland(plan.session, p, '蔵の冬仕事');
    joinIsland(plan.session, CANVAS, q, [E]);
    expect(islandsText(plan.session, CANVAS, words)).toMatchObject({ added: 0, updated: 3, removed: 1 });
    expect(writeIslands(plan.session, CANVAS, words).ok).toBe(true);
    expect(text().filter((line) => line === 'KJ法でまとめたこと')).toHaveLength(1);
    expect(text()).toContain('「蔵の冬仕事」にまとめたのは、酒粕と蔵の冬です。');
    expect(text().join()).not.toContain('どこにもまとめずに');
    expect(undo.ok).toBe(true);
  });
  it('offers what has changed, like every sentence that is bound to the board', () => {
    const p = made([A, B], '冬の蔵');
    writeIslands(plan.session, CANVAS, words);
    expect(planOffers(plan.session)).toEqual([]);
    nameIsland(plan.session, p, '蔵の冬仕事');
    const offers = planOffers(plan.session);
    expect(offers.map(({ kind }) => kind)).toEqual(['changed']);
    expect(takeOver(plan.session, offers).ok).toBe(true);
    expect(text()).toContain('「蔵の冬仕事」にまとめたのは、酒粕と蔵の冬です。');
    expect(planOffers(plan.session)).toEqual([]);
  });
  it('leaves a person’s own text in it unchanged', () => {
    made([A, B], '冬の蔵');
    writeIslands(plan.session, CANVAS, words);
    const { edits } = islandsText(plan.session, CANVAS, words);
    expect(edits).toEqual([]);
    nameIsland(plan.session, now().islands[0]?.id ?? '', '');
    expect(writeIslands(plan.session, CANVAS, words).ok).toBe(true);
    expect(text().join()).toContain('「酒粕」と「蔵の冬」は、まとめて何と呼べますか。');
  });
});
