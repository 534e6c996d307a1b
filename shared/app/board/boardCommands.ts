/** Board actions offered in several places: one command each, so that pointer, keyboard, outline and palette do the same. */

import type { PlanCommand } from '../../doc/commands.ts';
import { derived, sameItems } from '../../doc/derived.ts';
import type { CanvasLink, CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { type EntrySnapshot, linkKey, type Point, relationKey, splitKey } from '../../doc/schema.ts';
import {
  CARD_KIND_OF_ENTRY,
  CARD_KINDS,
  cardKind,
  isNodeKind,
  type NodeKind,
  PART_KINDS,
} from '../../domain/canvas/kinds.ts';
import { movedByOne } from '../../kernel/order.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

/** A folded frame is as large as its title. */
const FOLDED_SIZE: Point = [280, 44];

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export type PlacedCard = Box & {
  readonly node: CanvasNode;
  readonly parent: string | undefined;
  /** The folded frame that stands for the card. */
  readonly foldedInto: string | undefined;
};

/**
 * The cards on a canvas with their absolute positions, as they are drawn: a folded frame is as large as its title. `unfolded` returns them as if every
 * frame were open.
 */
export function placedCards(store: PlanReader, canvas: string, unfolded = false): PlacedCard[] {
  const out: PlacedCard[] = [];
  const nodes = store.entities('nodes');
  for (const [key, [x, y]] of store.relations('positions')) {
    const [on, id] = splitKey(key);
    if (on !== canvas) continue;
    const node = nodes.get(id);
    if (!node) continue;
    const [w, h] = store.relations('sizes').get(key) ?? cardKind(node.kind).size;
    const folded = node.kind === 'frame' && node.folded && !unfolded;
    const holder = store.relations('parents').get(key);
    const frame = holder === undefined ? undefined : nodes.get(holder);
    const parent =
      frame?.kind === 'frame' && store.relations('positions').has(relationKey(canvas, frame.id)) ? frame.id : undefined;
    out.push({
      node,
      x,
      y,
      w: folded ? Math.min(w, FOLDED_SIZE[0]) : w,
      h: folded ? FOLDED_SIZE[1] : h,
      parent,
      foldedInto: parent && frame?.folded && !unfolded ? parent : undefined,
    });
  }
  return out;
}

/** A position below everything on a board, at its left edge; the origin on an empty one. */
export const belowAll = (cards: readonly PlacedCard[], gap: number): Point =>
  cards.length === 0 ? [0, 0] : [Math.min(...cards.map((c) => c.x)), Math.max(...cards.map((c) => c.y + c.h)) + gap];

/** The cards that are drawn: without those in folded frames, whose links are attached to the frame. */
export function shownCards(
  store: PlanReader,
  canvas: string,
): { readonly cards: readonly PlacedCard[]; readonly standsFor: ReadonlyMap<string, string> } {
  const all = placedCards(store, canvas);
  return {
    cards: all.filter((c) => !c.foldedInto),
    standsFor: new Map(all.flatMap((c) => (c.foldedInto ? [[c.node.id, c.foldedInto] as const] : []))),
  };
}

const heldIndex: (plan: PlanReader, canvas: string) => ReadonlyMap<string, number> = derived(
  (plan: PlanReader, canvas: string) => {
    const held = new Map<string, number>();
    for (const c of placedCards(plan, canvas)) if (c.parent) held.set(c.parent, (held.get(c.parent) ?? 0) + 1);
    return held;
  },
  (a, b) => sameItems([...a].flat(), [...b].flat()),
);
/** How many cards a frame holds on a board. */
export const heldBy: (plan: PlanReader, canvas: string, frame: string) => number = derived(
  (plan: PlanReader, canvas: string, frame: string) =>
    // Only a folded frame shows its count: for the others the cards are not searched.
    plan.entity('nodes', frame)?.folded ? (heldIndex(plan, canvas).get(frame) ?? 0) : 0,
);

export const setFolded = (session: PlanWriter, frame: string, folded: boolean): Outcome =>
  session.execute({ type: 'updateNode', node: frame, patch: { folded } });

/** Reading order of a board: by rows, then from left to right. The outline lists cards so. */
const ROW = 80;
export const inReadingOrder = (cards: readonly PlacedCard[]): PlacedCard[] =>
  [...cards].sort((a, b) => Math.round(a.y / ROW) - Math.round(b.y / ROW) || a.x - b.x);

/** Lets two cards change places: how the outline reorders what the board shows. One undo step. Returns false if one is not on the board. */
export function swapPlaces(session: PlanWriter, canvas: string, a: string, b: string): Outcome<boolean> {
  const cards = placedCards(session.store, canvas);
  const [one, other] = [cards.find((c) => c.node.id === a), cards.find((c) => c.node.id === b)];
  if (!one || !other) return ok(false);
  const done = session.execute({
    type: 'moveNodes',
    canvas,
    moves: [
      { node: a, pos: [other.x, other.y] },
      { node: b, pos: [one.x, one.y] },
    ],
  });
  return mapOk(done, () => true);
}

/** Moves a part one place up or down in its combination; false at the end of the list. */
export function shiftPart(session: PlanWriter, combination: string, part: string, by: -1 | 1): Outcome<boolean> {
  const ids = partsOf(session.store, combination).map((p) => p.id);
  const moved = movedByOne(ids, part, by);
  if (!moved) return ok(false);
  return mapOk(session.execute({ type: 'orderParts', combination, nodes: [...moved] }), () => true);
}

type Index<T> = ReadonlyMap<string, readonly T[]>;
function indexBy<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  return index;
}

const partIndex: (plan: PlanReader) => Index<readonly [string, { readonly order: number }]> = derived((plan) =>
  indexBy(plan.relations('parts'), ([key]) => [splitKey(key)[0]]),
);
const partIds: (plan: PlanReader, combination: string) => readonly string[] = derived(
  (plan: PlanReader, combination: string): readonly string[] =>
    [...(partIndex(plan).get(combination) ?? [])]
      .sort((a, b) => a[1].order - b[1].order)
      .map(([key]) => splitKey(key)[1]),
  sameItems,
);

/** The parts of a combination, in its order. */
export const partsOf = (plan: PlanReader, combination: string): CanvasNode[] =>
  partIds(plan, combination).flatMap((id) => plan.entity('nodes', id) ?? []);

const linkIndex: (plan: PlanReader) => Index<[string, CanvasLink]> = derived((plan) =>
  indexBy(plan.relations('links'), ([, link]) => [link.from, link.to]),
);
export const linksOf = (plan: PlanReader, node: string): readonly [string, CanvasLink][] =>
  linkIndex(plan).get(node) ?? [];

/** Reverses a link. Returns its new key; refused if the rules do not allow the other direction. */
export function reverseLink(session: Pick<PlanWriter, 'store' | 'execute'>, key: string): Outcome<string> {
  const link = session.store.relation('links', key);
  if (!link) return err({ code: 'notFound' });
  const done = session.execute({ type: 'changeLink', key, linkType: link.type, reverse: true });
  return mapOk(done, () => linkKey(link.to, link.from, link.type));
}

/** Links with an end that no longer exists: kept, because the end may be restored. */
export const danglingLinks = (store: PlanReader): [string, CanvasLink][] =>
  [...store.relations('links')].filter(
    ([, l]) => !store.entities('nodes').has(l.from) || !store.entities('nodes').has(l.to),
  );

export const canvasesOf = (store: PlanReader) =>
  [...store.entities('canvases').values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));

/** A free position near a point: searches to the right and down until nothing is covered. */
export function freePlace(store: PlanReader, canvas: string, [w, h]: Readonly<Point>, near: Point): Point {
  // Within a frame, a card goes between its cards; a frame farther away must not absorb a card placed beside it.
  const holds = (c: PlacedCard) => near[0] >= c.x && near[0] < c.x + c.w && near[1] >= c.y && near[1] < c.y + c.h;
  const cards = placedCards(store, canvas).filter((c) => c.node.kind !== 'frame' || !holds(c));
  const covered = (x: number, y: number) =>
    cards.some((c) => x < c.x + c.w + 16 && x + w + 16 > c.x && y < c.y + c.h + 16 && y + h + 16 > c.y);
  for (let ring = 0; ring < 40; ring++) {
    for (let column = 0; column <= ring; column++) {
      const x = near[0] + column * (w + 32);
      const y = near[1] + (ring - column) * (h + 32);
      if (!covered(x, y)) return [x, y];
    }
  }
  return near;
}

/** Adds a card and returns its id. */
export function addCard(
  session: PlanWriter,
  canvas: string,
  kind: NodeKind,
  title: string,
  at: Point,
  more: { readonly fields?: Partial<Omit<CanvasNode, 'id'>>; readonly size?: Point } = {},
): Outcome<string> {
  const node = session.newId<string>();
  const done = session.execute({
    type: 'addNode',
    node,
    fields: { ...more.fields, kind, title },
    canvas,
    pos: freePlace(session.store, canvas, more.size ?? cardKind(kind).size, at),
    ...(more.size ? { size: more.size } : {}),
  });
  return mapOk(done, () => node);
}

/** The card of a catalogue entry on a board: the existing one, or the command that adds it and its position. */
function entryCard(
  { store, newId }: Pick<PlanWriter, 'store' | 'newId'>,
  canvas: string,
  entry: EntrySnapshot,
  title: string,
  at: Point,
): { readonly node: string; readonly place: Box; readonly command: PlanCommand | undefined } {
  const existing = placedCards(store, canvas).find((c) => c.node.entry?.id === entry.id);
  if (existing) return { node: existing.node.id, place: existing, command: undefined };
  const elsewhere = [...store.entities('nodes').values()].find((n) => n.entry?.id === entry.id);
  const kindOfEntry = CARD_KIND_OF_ENTRY[entry.kind as keyof typeof CARD_KIND_OF_ENTRY];
  const kind: NodeKind = elsewhere?.kind ?? (isNodeKind(kindOfEntry) ? kindOfEntry : 'note');
  const [w, h] = cardKind(kind).size;
  const pos = freePlace(store, canvas, [w, h], at);
  const place = { x: pos[0], y: pos[1], w, h };
  // One card on many boards: the existing card is placed here too.
  if (elsewhere) return { node: elsewhere.id, place, command: { type: 'placeNode', canvas, node: elsewhere.id, pos } };
  const node = newId<string>();
  return { node, place, command: { type: 'addNode', node, fields: { kind, title, entry }, canvas, pos } };
}

/** Adds a catalogue entry to the board as a card that keeps its source; if it is there already, it is only selected. */
export function addEntryCard(
  session: PlanWriter,
  canvas: string,
  entry: EntrySnapshot,
  title: string,
  at: Point,
): Outcome<{ readonly node: string; readonly existed: boolean }> {
  const { node, command } = entryCard(session, canvas, entry, title, at);
  const done = command ? session.execute(command) : ok(undefined);
  return mapOk(done, () => ({ node, existed: command === undefined }));
}

/**
 * Ties a catalogue entry with existing cards: as a part of their combination, or in a new one. If its card is not on the board, it is added beside
 * them. One undo step. Returns the combination.
 */
export function tieEntry(
  session: PlanWriter,
  canvas: string,
  { nodes, combination }: { readonly nodes: readonly string[]; readonly combination: string | undefined },
  entry: EntrySnapshot,
  title: string,
): Outcome<string> {
  const { store } = session;
  const held = placedCards(store, canvas).filter((c) => nodes.includes(c.node.id));
  const beside: Point =
    held.length > 0 ? [Math.max(...held.map((c) => c.x + c.w)) + 32, Math.min(...held.map((c) => c.y))] : [0, 0];
  const { node, place, command } = entryCard(session, canvas, entry, title, beside);
  const tied = combination ?? session.newId();
  const commands: PlanCommand[] = [
    ...(command ? [command] : []),
    ...(combination
      ? [{ type: 'addParts' as const, combination, nodes: [node] }]
      : combinationOf(store, canvas, tied, [...held, { ...place, node: { id: node } }])),
  ];
  return mapOk(session.execute({ type: 'batch', commands }), () => tied);
}

/** Ties the chosen cards into a new combination beside them. Frames, notes and combinations among them are left out. */
export function combine(session: PlanWriter, canvas: string, nodes: readonly string[]): Outcome<string> {
  const cards = placedCards(session.store, canvas).filter(
    (c) => nodes.includes(c.node.id) && PART_KINDS.includes(c.node.kind),
  );
  const combination = session.newId<string>();
  const commands = combinationOf(session.store, canvas, combination, cards);
  return mapOk(session.execute({ type: 'batch', commands }), () => combination);
}

/** A new combination below its parts, centred. */
export function combinationOf(
  store: PlanReader,
  canvas: string,
  combination: string,
  parts: readonly (Box & { readonly node: { readonly id: string } })[],
): PlanCommand[] {
  const [w, h] = CARD_KINDS.combination.size;
  const bottom = parts.length > 0 ? Math.max(...parts.map((c) => c.y + c.h)) : 0;
  const centre = parts.length > 0 ? parts.reduce((sum, c) => sum + c.x + c.w / 2, 0) / parts.length : 0;
  return [
    {
      type: 'addNode',
      node: combination,
      fields: { kind: 'combination', title: '', claim: '' },
      canvas,
      pos: freePlace(store, canvas, [w, h], [centre - w / 2, bottom + 72]),
    },
    { type: 'addParts', combination, nodes: parts.map((c) => c.node.id) },
  ];
}

/** A frame around the chosen cards, which then belong to it. */
export function frameAround(
  session: PlanWriter,
  canvas: string,
  nodes: readonly string[],
  title: string,
): Outcome<string> {
  const cards = placedCards(session.store, canvas).filter((c) => nodes.includes(c.node.id) && c.node.kind !== 'frame');
  const frame = session.newId<string>();
  const x = Math.min(...cards.map((c) => c.x)) - 32;
  const y = Math.min(...cards.map((c) => c.y)) - 64;
  const size: Point = [
    Math.max(...cards.map((c) => c.x + c.w)) - x + 32,
    Math.max(...cards.map((c) => c.y + c.h)) - y + 32,
  ];
  const done = session.execute({
    type: 'batch',
    commands: [
      {
        type: 'addNode',
        node: frame,
        fields: { kind: 'frame', title },
        canvas,
        ...(cards.length > 0 ? { pos: [x, y], size } : { pos: [0, 0] }),
      },
      { type: 'setParent', canvas, nodes: cards.map((c) => c.node.id), parent: frame },
    ],
  });
  return mapOk(done, () => frame);
}

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'spreadX', 'spreadY'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Lines the chosen cards up, or spaces them evenly; one undo step. */
export function align(session: PlanWriter, canvas: string, nodes: readonly string[], how: Alignment): Outcome {
  const cards = placedCards(session.store, canvas).filter((c) => nodes.includes(c.node.id));
  if (cards.length < 2) return ok(undefined);
  const left = Math.min(...cards.map((c) => c.x));
  const right = Math.max(...cards.map((c) => c.x + c.w));
  const top = Math.min(...cards.map((c) => c.y));
  const bottom = Math.max(...cards.map((c) => c.y + c.h));
  const place: Record<Exclude<Alignment, 'spreadX' | 'spreadY'>, (c: PlacedCard) => Point> = {
    left: (c) => [left, c.y],
    right: (c) => [right - c.w, c.y],
    centre: (c) => [(left + right - c.w) / 2, c.y],
    top: (c) => [c.x, top],
    bottom: (c) => [c.x, bottom - c.h],
    middle: (c) => [c.x, (top + bottom - c.h) / 2],
  };
  let moves: { node: string; pos: Point }[];
  if (how === 'spreadX' || how === 'spreadY') {
    const along = how === 'spreadX';
    const sorted = [...cards].sort((a, b) => (along ? a.x - b.x : a.y - b.y));
    const total = sorted.reduce((sum, c) => sum + (along ? c.w : c.h), 0);
    const gap = ((along ? right - left : bottom - top) - total) / (sorted.length - 1);
    let at = along ? left : top;
    moves = sorted.map((c) => {
      const pos: Point = along ? [at, c.y] : [c.x, at];
      at += (along ? c.w : c.h) + gap;
      return { node: c.node.id, pos };
    });
  } else moves = cards.map((c) => ({ node: c.node.id, pos: place[how](c) }));
  return session.execute({ type: 'moveNodes', canvas, moves });
}

/** Moves cards, frames with what they hold, by a distance; one undo step. */
export function nudge(session: PlanWriter, canvas: string, nodes: readonly string[], [dx, dy]: Point): Outcome {
  const cards = placedCards(session.store, canvas);
  const chosen = new Set(nodes);
  const moves = cards
    .filter((c) => chosen.has(c.node.id) || (c.parent !== undefined && chosen.has(c.parent)))
    .map((c) => ({ node: c.node.id, pos: [c.x + dx, c.y + dy] as Point }));
  return session.execute({ type: 'moveNodes', canvas, moves });
}

/**
 * What a drop writes: the new positions of the dragged cards and of the cards in a dragged frame, and the new frame of each card. One
 * batch, one undo step, whatever the length of the drag.
 */
export function dropCommands(
  cards: readonly PlacedCard[],
  canvas: string,
  dragged: ReadonlyMap<string, Point>,
): PlanCommand[] {
  const places = new Map(dragged);
  const frames = cards.filter((c) => c.node.kind === 'frame');
  for (const c of cards) {
    const frame = frames.find((f) => f.node.id === c.parent);
    const moved = frame && dragged.get(frame.node.id);
    if (frame && moved && !places.has(c.node.id)) {
      places.set(c.node.id, [c.x + moved[0] - frame.x, c.y + moved[1] - frame.y]);
    }
  }
  const held = new Map<string | null, string[]>();
  for (const c of cards) {
    const pos = dragged.get(c.node.id);
    if (!pos || c.node.kind === 'frame') continue;
    const [cx, cy] = [pos[0] + c.w / 2, pos[1] + c.h / 2];
    const frame = frames.find((f) => {
      const [x, y] = places.get(f.node.id) ?? [f.x, f.y];
      return cx > x && cx < x + f.w && cy > y && cy < y + f.h;
    });
    const parent = frame?.node.id ?? null;
    if (parent !== (c.parent ?? null)) held.set(parent, [...(held.get(parent) ?? []), c.node.id]);
  }
  return [
    { type: 'moveNodes', canvas, moves: [...places].map(([node, pos]) => ({ node, pos })) },
    ...[...held].map(([parent, nodes]): PlanCommand => ({ type: 'setParent', canvas, nodes, parent })),
  ];
}
