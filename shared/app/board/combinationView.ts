/** A combination as the screens show it: its parts, whether it is valid, and what is missing. */
import { derived, sameItems } from '../../doc/derived.ts';
import type { Assumption, CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { isCombinationType, splitKey } from '../../doc/schema.ts';
import { type CombinationCheck, type CombinationType, checkCombination } from '../../domain/combination/combination.ts';
import type { TraceTarget } from '../../domain/trace/trace.ts';
import { sameJson } from '../../kernel/json.ts';
import { partsOf } from './boardCommands.ts';

export type CombinationDetails = {
  readonly parts: readonly CanvasNode[];
  readonly types: ReadonlyMap<CombinationType, string>;
  readonly assumptions: readonly Assumption[];
  readonly check: CombinationCheck;
};

const typesOf: (plan: PlanReader, combination: string) => ReadonlyMap<CombinationType, string> = derived(
  (plan: PlanReader, combination: string) => {
    const types = new Map<CombinationType, string>();
    for (const [key, reason] of plan.relations('combinationTypes')) {
      const [of, type] = splitKey(key);
      if (of === combination && isCombinationType(type)) types.set(type, reason);
    }
    return types;
  },
  (a, b) => sameItems([...a].flat(), [...b].flat()),
);

/** The assumptions of a combination, in the order of writing. */
export const assumptionsOf: (plan: PlanReader, combination: string) => readonly Assumption[] = derived(
  (plan: PlanReader, combination: string): readonly Assumption[] =>
    [...plan.entities('assumptions').values()].filter((a) => a.combination === combination),
  sameItems,
);

/** The view of a combination's card; the same object until one of its own parts, types or assumptions, or its claim, changes. */
export const detailsOf: (plan: PlanReader, combination: string) => CombinationDetails = derived(
  (plan: PlanReader, combination: string) => {
    const parts = partsOf(plan, combination);
    const types = typesOf(plan, combination);
    const assumptions = assumptionsOf(plan, combination);
    const claim = plan.entity('nodes', combination)?.claim ?? '';
    const check = checkCombination({
      claim,
      partKinds: parts.map((p) => p.kind),
      types: [...types.keys()],
      assumptions: [...assumptions],
    });
    return { parts, types, assumptions, check };
  },
  (a, b) =>
    sameItems(a.parts, b.parts) && a.types === b.types && a.assumptions === b.assumptions && sameJson(a.check, b.check),
);

export const checkOf = (plan: PlanReader, node: CanvasNode): CombinationDetails => detailsOf(plan, node.id);

/** The founder's combinations: the example of a canvas template is not one of them. */
export const combinationsOf: (plan: PlanReader) => readonly CanvasNode[] = derived(
  (plan: PlanReader): readonly CanvasNode[] =>
    [...plan.entities('nodes').values()].filter((n) => n.kind === 'combination' && !n.example),
  sameItems,
);

/** The target for which the text is searched when a combination is traced. */
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
