/** For whom candidates are sought: the chosen cards, or the combination that they are parts of. */

import type { CanvasNode, PlanStore } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { PART_KINDS } from '../../domain/canvas/kinds.ts';
import { partsOf } from './boardCommands.ts';

export type Seeking = {
  readonly cards: readonly CanvasNode[];
  /** It takes the candidate in; without one a new one is tied. */
  readonly combination: CanvasNode | undefined;
  /** What declined candidates are kept under. */
  readonly key: string;
};

/** Undefined where nothing that can be a part is chosen. A card that is a part of just one combination seeks for that one. */
export function seekingOf(store: PlanStore, chosen: readonly string[]): Seeking | undefined {
  const nodes = chosen.flatMap((id) => store.entities('nodes').get(id) ?? []);
  const [first] = nodes;
  if (!first) return undefined;
  const combination = nodes.length === 1 ? combinationFor(store, first) : undefined;
  const cards = combination ? partsOf(store, combination.id) : nodes.filter((n) => PART_KINDS.includes(n.kind));
  if (cards.length === 0) return undefined;
  return { cards, combination, key: (combination ?? cards[0] ?? first).id };
}

function combinationFor(store: PlanStore, node: CanvasNode): CanvasNode | undefined {
  if (node.kind === 'combination') return node;
  const of = [...store.relations('parts').keys()].map(splitKey).filter(([, part]) => part === node.id);
  const [only] = of;
  return of.length === 1 && only ? store.entities('nodes').get(only[0]) : undefined;
}
