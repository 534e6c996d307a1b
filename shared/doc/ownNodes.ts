/** Which cards can be used as material: the founder's own ones that are currently part of the plan. The others stay on the board. */
import { derived, sameItems } from './derived.ts';
import type { CanvasNode, PlanReader } from './planStore.ts';

/** The card with an id; `undefined` without an id, or if the card is gone. */
export const nodeIn = (plan: PlanReader, id: string | undefined): CanvasNode | undefined =>
  id === undefined ? undefined : plan.entity('nodes', id);

/** Whether a combination was put away. */
const isPutAway = (plan: PlanReader, combination: string): boolean =>
  (plan.entity('variants', combination)?.archivedOn ?? '') !== '';

/** Whether a card can be used as material: not an example of a canvas template, nor a combination that was put away. */
export const isOwn = (plan: PlanReader, { id, kind, example }: CanvasNode): boolean =>
  !example && !(kind === 'combination' && isPutAway(plan, id));

/** All cards that can be used as material. */
export const ownNodes: (plan: PlanReader) => readonly CanvasNode[] = derived(
  (plan: PlanReader): readonly CanvasNode[] => [...plan.entities('nodes').values()].filter((node) => isOwn(plan, node)),
  sameItems,
);

/** The founder's combinations that were not put away. */
export const liveCombinationsOf: (plan: PlanReader) => readonly CanvasNode[] = derived(
  (plan: PlanReader): readonly CanvasNode[] => ownNodes(plan).filter(({ kind }) => kind === 'combination'),
  sameItems,
);
