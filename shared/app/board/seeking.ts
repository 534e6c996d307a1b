/** What candidates are sought for: the chosen cards, the combination that they are part of, or the whole board. */

import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { PART_KINDS } from '../../domain/canvas/kinds.ts';
import type { Proposal } from '../../domain/combination/proposer.ts';
import { inReadingOrder, partsOf, placedCards } from './boardCommands.ts';

export type Seeking = {
  readonly cards: readonly CanvasNode[];
  /** The combination that a candidate is added to; without one a new combination is made. */
  readonly combination: CanvasNode | undefined;
  /** The key under which declined candidates are stored. */
  readonly key: string;
  /** Nothing is chosen: a candidate is tied with the card that it was found for, not with all of them. */
  readonly isWholeBoard: boolean;
};

/** Cards of a board that are queried at once: with more, the result would not be specific to any of them. */
const MOST_CARDS = 12;

/**
 * Returns `undefined` if no card that can be a part is chosen or present. For a card that is part of just one combination, that one is used, unless
 * `apart` names the card: then candidates are for a new combination of its own.
 */
export function seekingOf(
  store: PlanReader,
  chosen: readonly string[],
  canvas: string,
  apart?: string,
): Seeking | undefined {
  const nodes = chosen.flatMap((id) => store.entities('nodes').get(id) ?? []);
  const [first] = nodes;
  if (!first) return seekingFor(onBoard(store, canvas), undefined, true);
  const isApart = first.id === apart && first.kind !== 'combination';
  const combination = nodes.length === 1 && !isApart ? combinationFor(store, first) : undefined;
  if (combination) return seekingFor(partsOf(store, combination.id), combination, false);
  return seekingFor(first.kind === 'frame' ? heldIn(store, canvas, first.id) : nodes, undefined, false);
}

function seekingFor(
  nodes: readonly CanvasNode[],
  combination: CanvasNode | undefined,
  isWholeBoard: boolean,
): Seeking | undefined {
  // A card without a title has nothing by which a candidate could be found.
  const cards = nodes.filter((n) => PART_KINDS.includes(n.kind) && n.kind !== 'funding' && n.title.trim() !== '');
  const [first] = cards;
  if (!first) return undefined;
  return { cards: cards.slice(0, MOST_CARDS), combination, key: (combination ?? first).id, isWholeBoard };
}

/** Examples are skipped unless they are chosen. */
const onBoard = (store: PlanReader, canvas: string): CanvasNode[] =>
  inReadingOrder(placedCards(store, canvas))
    .map((c) => c.node)
    .filter((node) => !node.example);
const heldIn = (store: PlanReader, canvas: string, frame: string): CanvasNode[] =>
  inReadingOrder(placedCards(store, canvas).filter((c) => c.parent === frame)).map((c) => c.node);

function combinationFor(store: PlanReader, node: CanvasNode): CanvasNode | undefined {
  if (node.kind === 'combination') return node;
  const of = combinationsWith(store, node.id);
  return of.length === 1 ? of[0] : undefined;
}

/** The combinations that a card is a part of. */
export const combinationsWith = (store: PlanReader, card: string): readonly CanvasNode[] =>
  [...store.relations('parts').keys()]
    .map(splitKey)
    .flatMap(([combination, part]) => (part === card ? (store.entity('nodes', combination) ?? []) : []));

/** The cards that a candidate is tied with: those chosen or, for a whole board, the card that its best reason names. */
export function partnersOf(
  { cards, isWholeBoard }: Seeking,
  { reasons }: Pick<Proposal, 'reasons'>,
): readonly CanvasNode[] {
  if (!isWholeBoard) return cards;
  for (const reason of reasons) {
    const named = 'card' in reason ? reason.card.text : 'held' in reason ? reason.held.yours : undefined;
    const card = cards.find((c) => c.title === named);
    if (card) return [card];
  }
  return cards.slice(0, 1);
}
