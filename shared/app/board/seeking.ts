/** For whom candidates are sought: the chosen cards, the combination that they are parts of, or the whole board. */

import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { PART_KINDS } from '../../domain/canvas/kinds.ts';
import type { Proposal } from '../../domain/combination/proposer.ts';
import { inReadingOrder, partsOf, placedCards } from './boardCommands.ts';

export type Seeking = {
  readonly cards: readonly CanvasNode[];
  /** It takes the candidate in; without one a new one is tied. */
  readonly combination: CanvasNode | undefined;
  /** What declined candidates are kept under. */
  readonly key: string;
  /** Nothing is chosen: a candidate is tied with the card that it was found for, not with all of them. */
  readonly isWholeBoard: boolean;
};

/** Cards of a board that are asked for at once: more would say nothing of any of them. */
const MOST_CARDS = 12;

/** Undefined where nothing that can be a part is chosen, or is there. A card that is a part of just one combination seeks for that one. */
export function seekingOf(store: PlanReader, chosen: readonly string[], canvas: string): Seeking | undefined {
  const nodes = chosen.flatMap((id) => store.entities('nodes').get(id) ?? []);
  const [first] = nodes;
  if (!first) return seekingFor(onBoard(store, canvas), undefined, true);
  const combination = nodes.length === 1 ? combinationFor(store, first) : undefined;
  if (combination) return seekingFor(partsOf(store, combination.id), combination, false);
  return seekingFor(first.kind === 'frame' ? heldIn(store, canvas, first.id) : nodes, undefined, false);
}

function seekingFor(
  nodes: readonly CanvasNode[],
  combination: CanvasNode | undefined,
  isWholeBoard: boolean,
): Seeking | undefined {
  // A card without a name has nothing that a candidate could be found by.
  const cards = nodes.filter((n) => PART_KINDS.includes(n.kind) && n.kind !== 'funding' && n.title.trim() !== '');
  const [first] = cards;
  if (!first) return undefined;
  return { cards: cards.slice(0, MOST_CARDS), combination, key: (combination ?? first).id, isWholeBoard };
}

/** For an example nobody seeks, unless it is chosen. */
const onBoard = (store: PlanReader, canvas: string): CanvasNode[] =>
  inReadingOrder(placedCards(store, canvas))
    .map((c) => c.node)
    .filter((node) => !node.example);
const heldIn = (store: PlanReader, canvas: string, frame: string): CanvasNode[] =>
  inReadingOrder(placedCards(store, canvas).filter((c) => c.parent === frame)).map((c) => c.node);

function combinationFor(store: PlanReader, node: CanvasNode): CanvasNode | undefined {
  if (node.kind === 'combination') return node;
  const of = [...store.relations('parts').keys()].map(splitKey).filter(([, part]) => part === node.id);
  const [only] = of;
  return of.length === 1 && only ? store.entities('nodes').get(only[0]) : undefined;
}

/** The cards that a candidate is tied with: what was chosen, or on a whole board the card that its best reason speaks of. */
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
