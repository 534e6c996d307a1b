/** KJ法 on a board: an island is a frame with its cards, their relations are links between frames. Actions on them, one undo step each. */
import type { PlanCommand } from '../../doc/commands.ts';
import { derived } from '../../doc/derived.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { Point } from '../../doc/schema.ts';
import { cardKind } from '../../domain/canvas/kinds.ts';
import { composeIslands, type Islands, type IslandTie } from '../../domain/islands/compose.ts';
import { LINK_OF_RELATION, relationOf } from '../../domain/islands/relations.ts';
import type { Composed } from '../../domain/plan/compose.ts';
import { baseOf, type Language } from '../../kernel/languages.ts';
import { mapOk } from '../../kernel/result.ts';
import { belowAll, freePlace, inReadingOrder, type PlacedCard, placedCards } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

const GAP = 24;
const HEAD = 56;
const COLUMNS = 3;

export type IslandLink = IslandTie & { readonly key: string };

/** The islands of a canvas, their relations, and the cards in no island. */
export const islandsOf: (plan: PlanReader, canvas: string) => Islands & { readonly ties: readonly IslandLink[] } =
  derived((plan: PlanReader, canvas: string) => {
    const cards = inReadingOrder(placedCards(plan, canvas));
    const frames = cards.filter(({ node }) => node.kind === 'frame');
    const wordsOf = ({ node }: PlacedCard) => ({ id: node.id, title: node.title });
    const isHere = new Set(frames.map(({ node }) => node.id));
    const inside = cards.filter(({ node }) => node.kind !== 'frame');
    return {
      canvas,
      islands: frames.map((frame) => ({
        ...wordsOf(frame),
        cards: inside.filter(({ parent }) => parent === frame.node.id).map(wordsOf),
      })),
      ties: [...plan.relations('links')].flatMap(([key, { from, to, type }]) => {
        const relation = relationOf(type);
        if (!relation || !isHere.has(from) || !isHere.has(to)) return [];
        return [relation === 'cause' ? { key, relation, from: to, to: from } : { key, relation, from, to }];
      }),
      loose: inside.filter(({ parent }) => parent === undefined).map(wordsOf),
    };
  });

/** Positions of cards in a frame of this size and position: row by row, the first at `from`. */
const placeIn = ({ x, y }: { readonly x: number; readonly y: number }, i: number, [w, h]: Point): Point => [
  x + GAP + (i % COLUMNS) * (w + GAP),
  y + HEAD + Math.floor(i / COLUMNS) * (h + GAP),
];
/** The size of the largest card: a grid of unequal cards then has no overlaps. */
const largest = (cards: readonly PlacedCard[]): Point => {
  const [w, h] = cardKind('note').size;
  return [Math.max(w, ...cards.map((c) => c.w)), Math.max(h, ...cards.map((c) => c.h))];
};

/** Groups cards in a new island below everything on the board. They leave their former islands. Returns the island. */
export function makeIsland(plan: PlanWriter, canvas: string, nodes: readonly string[], title: string): Outcome<string> {
  const there = placedCards(plan.store, canvas, true);
  const cards = inReadingOrder(there.filter(({ node }) => nodes.includes(node.id) && node.kind !== 'frame'));
  const size = largest(cards);
  const [left, y] = belowAll(there, 2 * GAP);
  const at = { x: Math.min(0, left), y };
  const columns = Math.max(1, Math.min(COLUMNS, cards.length));
  const rows = Math.max(1, Math.ceil(cards.length / COLUMNS));
  const island = plan.newId<string>();
  const commands: PlanCommand[] = [
    {
      type: 'addNode',
      node: island,
      fields: { kind: 'frame', title: title.trim().slice(0, 400) },
      canvas,
      pos: [at.x, at.y],
      size: [columns * (size[0] + GAP) + GAP, HEAD + rows * (size[1] + GAP)],
    },
    { type: 'moveNodes', canvas, moves: cards.map(({ node }, i) => ({ node: node.id, pos: placeIn(at, i, size) })) },
    { type: 'setParent', canvas, nodes: cards.map(({ node }) => node.id), parent: island },
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => island);
}

/** Adds cards to an island, below its cards; it grows as needed. */
export function joinIsland(plan: PlanWriter, canvas: string, island: string, nodes: readonly string[]): Outcome {
  const there = placedCards(plan.store, canvas, true);
  const frame = there.find(({ node }) => node.id === island);
  const cards = inReadingOrder(
    there.filter(({ node, parent }) => nodes.includes(node.id) && node.kind !== 'frame' && parent !== island),
  );
  if (!frame || cards.length === 0) return plan.execute({ type: 'batch', commands: [] });
  const within = there.filter(({ parent }) => parent === island);
  const from = Math.max(frame.y + HEAD, ...within.map((c) => c.y + c.h + GAP));
  const size = largest(cards);
  const top = { x: frame.x, y: from - HEAD };
  const rows = Math.ceil(cards.length / COLUMNS);
  const width = Math.max(frame.w, Math.min(COLUMNS, cards.length) * (size[0] + GAP) + GAP);
  const height = Math.max(frame.h, from + rows * (size[1] + GAP) - frame.y);
  const commands: PlanCommand[] = [
    { type: 'resizeNode', canvas, node: island, size: [width, height] },
    { type: 'moveNodes', canvas, moves: cards.map(({ node }, i) => ({ node: node.id, pos: placeIn(top, i, size) })) },
    { type: 'setParent', canvas, nodes: cards.map(({ node }) => node.id), parent: island },
  ];
  return plan.execute({ type: 'batch', commands });
}

/** Removes a card from its island, to a free position beside it. */
export function leaveIsland(plan: PlanWriter, canvas: string, node: string): Outcome {
  const there = placedCards(plan.store, canvas, true);
  const card = there.find((c) => c.node.id === node);
  const frame = there.find((c) => c.node.id === card?.parent);
  if (!card || !frame) return plan.execute({ type: 'batch', commands: [] });
  const pos = freePlace(plan.store, canvas, [card.w, card.h], [frame.x + frame.w + GAP, frame.y]);
  return plan.execute({
    type: 'batch',
    commands: [
      { type: 'setParent', canvas, nodes: [node], parent: null },
      { type: 'moveNodes', canvas, moves: [{ node, pos }] },
    ],
  });
}

export const nameIsland = (plan: PlanWriter, island: string, title: string): Outcome =>
  plan.execute({ type: 'updateNode', node: island, patch: { title: title.trim().slice(0, 400) } });

export function relateIslands(plan: PlanWriter, { from, to, relation }: IslandTie): Outcome {
  const linkType = LINK_OF_RELATION[relation];
  return plan.execute(
    relation === 'cause' ? { type: 'addLink', from: to, to: from, linkType } : { type: 'addLink', from, to, linkType },
  );
}
export const unrelateIslands = (plan: PlanWriter, key: string): Outcome =>
  plan.execute({ type: 'removeLinks', keys: [key] });

// ── the text ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The composed sentences of a canvas's islands, by rule: they stay bound to the islands. */
export const islandRules = (plan: PlanReader, canvas: string, language: Language): readonly Composed[] =>
  composeIslands(islandsOf(plan, canvas), baseOf(language));
