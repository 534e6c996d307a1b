/** A combination as the screens show it: its parts, whether it is valid, and what is missing. */
import type { CanvasNode, PlanReader } from '../../shared/doc/planStore.ts';
import { isCombinationType, splitKey } from '../../shared/doc/schema.ts';
import {
  type CombinationCheck,
  type CombinationType,
  checkCombination,
} from '../../shared/domain/combination/combination.ts';
import type { TraceTarget } from '../../shared/domain/trace/trace.ts';
import { partsOf } from '../session/boardCommands.ts';

export type CombinationDetails = {
  readonly parts: readonly CanvasNode[];
  readonly types: ReadonlyMap<CombinationType, string>;
  readonly check: CombinationCheck;
};

export function checkOf(store: PlanReader, node: CanvasNode): CombinationDetails {
  const parts = partsOf(store, node.id);
  const types = new Map<CombinationType, string>();
  for (const [key, reason] of store.relations('combinationTypes')) {
    const [combination, type] = splitKey(key);
    if (combination === node.id && isCombinationType(type)) types.set(type, reason);
  }
  const assumptions = [...store.entities('assumptions').values()].filter((a) => a.combination === node.id);
  return {
    parts,
    types,
    check: checkCombination({
      claim: node.claim,
      partKinds: parts.map((p) => p.kind),
      types: [...types.keys()],
      assumptions,
    }),
  };
}

export const combinationsOf = (store: PlanReader): CanvasNode[] =>
  [...store.entities('nodes').values()].filter((n) => n.kind === 'combination');

/** What the text is searched for when a combination is traced. */
export function traceTargetOf(store: PlanReader, node: CanvasNode): TraceTarget {
  const partIds = partsOf(store, node.id).map((p) => p.id);
  return {
    id: node.id,
    titles: [node.title],
    partIds,
    figureIds: [...store.entities('figures').values()]
      .filter((f) => f.nodes.includes(node.id) || f.nodes.some((n) => partIds.includes(n)))
      .map((f) => f.id),
  };
}
