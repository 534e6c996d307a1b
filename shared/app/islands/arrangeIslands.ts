/** Arranges the islands (KJ法) of a canvas by their relations, in one undo step that writes positions only. */
import type { PlanReader } from '../../doc/planStore.ts';
import type { Point } from '../../doc/schema.ts';
import { arrangeIslands, type IslandSpot } from '../../domain/islands/arrange.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import { inReadingOrder, type PlacedCard, placedCards } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { islandsOf } from './islands.ts';

/** Distance between arranged islands and cards that stay. */
const GAP = 40;

/**
 * Islands move with all their contents. An island with a pinned card stays, and the others are placed around it by their relations; no island is placed
 * over a card that stays. Returns how many islands were moved.
 */
export function arrangeByRelations(plan: PlanWriter, canvas: string): Outcome<number> {
  const there = placedCards(plan.store, canvas);
  const topOf = outermostOf(there);
  const islands = inReadingOrder(there.filter((c) => c.node.kind === 'frame' && topOf(c) === c));
  if (islands.length === 0) return ok(0);
  const pinned = new Set(there.flatMap((c) => (c.node.pinned ? [topOf(c).node.id] : [])));
  const spots = arrangeIslands(
    islands.map(({ node, w, h }) => ({ id: node.id, w, h })),
    tiesBetween(plan.store, canvas, there),
  );
  const stays = there.filter((c) => topOf(c) === c && (c.node.kind !== 'frame' || pinned.has(c.node.id)));
  const free = pinned.size > 0 ? around(stays, islands, spots) : below(stays, islands, spots);
  const moves = there.flatMap((card) => {
    const island = topOf(card);
    const to = free.get(island.node.id);
    if (!to || (to[0] === island.x && to[1] === island.y)) return [];
    const pos: Point = [card.x - island.x + to[0], card.y - island.y + to[1]];
    return [{ node: card.node.id, pos }];
  });
  if (moves.length === 0) return ok(0);
  const isMoved = new Set(moves.map(({ node }) => node));
  return mapOk(
    plan.execute({ type: 'moveNodes', canvas, moves }),
    () => islands.filter(({ node }) => isMoved.has(node.id)).length,
  );
}

/** The card itself, or its outermost frame. */
function outermostOf(there: readonly PlacedCard[]): (card: PlacedCard) => PlacedCard {
  const byId = new Map(there.map((card) => [card.node.id, card]));
  return (card) => {
    const seen = new Set<PlacedCard>();
    let top = card;
    for (let up: PlacedCard | undefined = card; up && !seen.has(up); up = byId.get(up.parent ?? '')) {
      seen.add(up);
      top = up;
    }
    return top;
  };
}

/** Relations between moving islands: a relation within an island moves with it, and counts for it. */
function tiesBetween(plan: PlanReader, canvas: string, there: readonly PlacedCard[]) {
  const topOf = outermostOf(there);
  const top = new Map(there.map((card) => [card.node.id, topOf(card).node.id]));
  return islandsOf(plan, canvas).ties.map(({ from, to, relation }) => ({
    from: top.get(from) ?? from,
    to: top.get(to) ?? to,
    relation,
  }));
}

type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
const covers = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h + GAP && b.y < a.y + a.h + GAP;

/** Positions on the board, offset by `dx` and `dy`, of the islands that do not stay. */
function placed(
  stays: readonly PlacedCard[],
  islands: readonly PlacedCard[],
  spots: readonly IslandSpot[],
  [dx, dy]: Point,
): readonly (Rect & { readonly id: string })[] {
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  return islands.flatMap((island) => {
    const spot = spotOf.get(island.node.id);
    if (!spot || stays.includes(island)) return [];
    return [{ id: spot.id, x: spot.x + dx, y: spot.y + dy, w: island.w, h: island.h }];
  });
}

/** The position of the islands; moved down as a group if one would cover a card that stays. */
function below(
  stays: readonly PlacedCard[],
  islands: readonly PlacedCard[],
  spots: readonly IslandSpot[],
): ReadonlyMap<string, Point> {
  const begin: Point = [Math.min(...islands.map((c) => c.x)), Math.min(...islands.map((c) => c.y))];
  const wanted = placed(stays, islands, spots, begin);
  let down = 0;
  for (;;) {
    const under = wanted.flatMap((island) =>
      stays.flatMap((card) => {
        const needed = card.y + card.h + GAP - island.y;
        // Compared as the sum: with fractions, `island.y + needed` may fall short of the card's end, and the loop would not end.
        return needed > down && covers({ ...island, y: island.y + down }, card) ? [needed] : [];
      }),
    );
    if (under.length === 0) return new Map(wanted.map(({ id, x, y }) => [id, [x, y + down]]));
    down = Math.max(...under);
  }
}

/** Places islands around the first one that stays; each is moved down if it would cover something, from top to bottom, so that their order is kept. */
function around(
  stays: readonly PlacedCard[],
  islands: readonly PlacedCard[],
  spots: readonly IslandSpot[],
): ReadonlyMap<string, Point> {
  const anchor = islands.find((island) => stays.includes(island));
  const spot = spots.find(({ id }) => id === anchor?.node.id);
  const shift: Point = anchor && spot ? [anchor.x - spot.x, anchor.y - spot.y] : [0, 0];
  const taken: Rect[] = [...stays];
  const out = new Map<string, Point>();
  for (const island of [...placed(stays, islands, spots, shift)].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let at: Rect = island;
    for (;;) {
      const under = taken.filter((other) => covers(at, other));
      if (under.length === 0) break;
      at = { ...at, y: Math.max(...under.map((other) => other.y + other.h)) + GAP };
    }
    taken.push(at);
    out.set(island.id, [at.x, at.y]);
  }
  return out;
}
