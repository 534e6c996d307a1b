/** What an automatic layout moves: cards, and frames as a whole with their contents; all of them or only the selected ones. */

import { inReadingOrder, type PlacedCard, placedCards } from '../../shared/app/board/boardCommands.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { type Point, splitKey } from '../../shared/doc/schema.ts';
import type { LayoutRequest, Place } from './boardLayout.ts';

export type LayoutUnits = Omit<LayoutRequest, 'aspect'> & {
  /** The upper left corner of the existing cards. */
  readonly origin: Point;
};

/** Between laid-out and remaining cards, and from cards to the border of their frame. */
const GAP = 40;
/** If fewer cards are selected, the whole board is laid out. */
const LEAST_CHOSEN = 2;

/** The outermost counted card, from a card up through its frames; `undefined` if none is counted. */
function outermost(
  card: PlacedCard,
  byId: ReadonlyMap<string, PlacedCard>,
  counts: (id: string) => boolean,
): string | undefined {
  let found: string | undefined;
  const seen = new Set<string>();
  for (let at: PlacedCard | undefined = card; at && !seen.has(at.node.id); at = byId.get(at.parent ?? '')) {
    seen.add(at.node.id);
    if (counts(at.node.id)) found = at.node.id;
  }
  return found;
}

/**
 * Pinned cards stay where a person put them, with the frames around them and all their contents: a frame that moved
 * would take the card along, and one that did not would lose the rest.
 */
function stayingCards(all: readonly PlacedCard[], byId: ReadonlyMap<string, PlacedCard>): ReadonlySet<string> {
  if (!all.some((c) => c.node.pinned)) return new Set();
  const top = (card: PlacedCard): string => outermost(card, byId, () => true) ?? card.node.id;
  const still = new Set(all.filter((c) => c.node.pinned).map(top));
  return new Set(all.filter((c) => still.has(top(c))).map((c) => c.node.id));
}

/**
 * Cards that nobody has arranged yet. All placed cards count, including those that a filter hides; cards in a folded
 * frame wait until it is opened, because nobody would see where they go.
 */
export const newCards = (plan: PlanReader, canvas: string, arranged: ReadonlySet<string>): readonly string[] =>
  placedCards(plan, canvas).flatMap((c) => (c.foldedInto || arranged.has(c.node.id) ? [] : [c.node.id]));

/** Cards that cover another one: of two, the later one counts as not placed yet. */
export function coveringCards(plan: PlanReader, canvas: string): readonly string[] {
  const cards = placedCards(plan, canvas).filter((c) => c.node.kind !== 'frame' && !c.foldedInto);
  return cards.flatMap((c, i) =>
    cards.some((o, j) => j < i && c.x < o.x + o.w && o.x < c.x + c.w && c.y < o.y + o.h && o.y < c.y + c.h)
      ? [c.node.id]
      : [],
  );
}

/** `least`: with fewer selected cards than this the whole board is laid out. */
export function unitsOf(
  plan: PlanReader,
  canvas: string,
  chosen: readonly string[],
  least = LEAST_CHOSEN,
): LayoutUnits | undefined {
  const all = placedCards(plan, canvas);
  const byId = new Map(all.map((c) => [c.node.id, c]));
  const picked = new Set(chosen.filter((id) => byId.has(id)));
  const partly = picked.size >= least;
  const stays = stayingCards(all, byId);
  const counts = (id: string) => !stays.has(id) && (!partly || picked.has(id));
  const unit = new Map(all.map((c) => [c.node.id, outermost(c, byId, counts)] as const));
  const units = inReadingOrder(all.filter((c) => unit.get(c.node.id) === c.node.id));
  if (units.length === 0) return undefined;
  const edges: (readonly [string, string])[] = [];
  const edge = (from: string, to: string) => {
    const [a, b] = [unit.get(from), unit.get(to)];
    if (a && b && a !== b) edges.push([a, b]);
  };
  // A part is placed above its combination.
  for (const key of plan.relations('parts').keys()) {
    const [combination, part] = splitKey(key);
    edge(part, combination);
  }
  for (const link of plan.relations('links').values()) edge(link.from, link.to);
  return {
    units: units.map(({ node, w, h }) => ({ id: node.id, w, h })),
    edges: edges.sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0)),
    origin: [Math.min(...units.map((u) => u.x)), Math.min(...units.map((u) => u.y))],
  };
}

/**
 * The commands that move units to their places. The contents of a frame move along; a part of a board is placed where
 * it covers nothing else, and the frame around it grows.
 */
export function layoutCommands(
  plan: PlanReader,
  canvas: string,
  { units, origin }: LayoutUnits,
  places: readonly Place[],
): PlanCommand[] {
  const all = placedCards(plan, canvas);
  const byId = new Map(all.map((c) => [c.node.id, c]));
  const isUnit = new Set(units.map((u) => u.id));
  const unitOf = (card: PlacedCard) => outermost(card, byId, (id) => isUnit.has(id));
  const stays = stayingCards(all, byId);
  // Cards may be placed on a frame, but not on one that stays because of a pinned card.
  const others = all.filter((c) => unitOf(c) === undefined && (c.node.kind !== 'frame' || stays.has(c.node.id)));
  const target = new Map(places.map((p) => [p.id, p]));
  const sizes = new Map(units.map((u) => [u.id, u]));
  const covers = (dy: number) =>
    places.some((p) => {
      const { w = 0, h = 0 } = sizes.get(p.id) ?? {};
      const [x, y] = [p.x + origin[0], p.y + origin[1] + dy];
      return others.some((o) => x < o.x + o.w && x + w > o.x && y < o.y + o.h && y + h > o.y);
    });
  const lowest = others.length > 0 ? Math.max(...others.map((o) => o.y + o.h)) + GAP - origin[1] : 0;
  let down = 0;
  while (down < lowest && covers(down)) down = Math.min(down + GAP, lowest);
  const moved = new Map<string, Point>();
  for (const card of all) {
    const id = unitOf(card);
    const [from, to] = [id && byId.get(id), id && target.get(id)];
    if (from && to)
      moved.set(card.node.id, [card.x - from.x + to.x + origin[0], card.y - from.y + to.y + origin[1] + down]);
  }
  const moves = [...moved].map(([node, pos]) => ({ node, pos }));
  if (moves.every(({ node, pos }) => byId.get(node)?.x === pos[0] && byId.get(node)?.y === pos[1])) return [];
  return [{ type: 'moveNodes', canvas, moves }, ...grownFrames(canvas, all, moved)];
}

/** Frames that stay, enlarged to fit what was laid out in them. */
function grownFrames(canvas: string, all: readonly PlacedCard[], moved: ReadonlyMap<string, Point>): PlanCommand[] {
  return all.flatMap((frame): PlanCommand[] => {
    if (frame.node.kind !== 'frame' || frame.node.folded || moved.has(frame.node.id)) return [];
    const held = all.filter((c) => c.parent === frame.node.id && moved.has(c.node.id));
    if (held.length === 0) return [];
    const right = Math.max(...held.map((c) => (moved.get(c.node.id)?.[0] ?? c.x) + c.w + GAP));
    const bottom = Math.max(...held.map((c) => (moved.get(c.node.id)?.[1] ?? c.y) + c.h + GAP));
    const size: Point = [Math.max(frame.w, right - frame.x), Math.max(frame.h, bottom - frame.y)];
    return size[0] === frame.w && size[1] === frame.h
      ? []
      : [{ type: 'resizeNode', canvas, node: frame.node.id, size }];
  });
}
