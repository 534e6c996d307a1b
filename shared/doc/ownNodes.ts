/** Which cards something may be made of: those of the founder that are part of the plan at present. The others stay on the board. */
import { derived, sameItems } from './derived.ts';
import type { CanvasNode, PlanReader } from './planStore.ts';

/** The card that something names; undefined where it names none, or the card is gone. */
export const nodeIn = (plan: PlanReader, id: string | undefined): CanvasNode | undefined =>
  id === undefined ? undefined : plan.entity('nodes', id);

/** A combination that was put away. */
const isPutAway = (plan: PlanReader, combination: string): boolean =>
  (plan.entity('variants', combination)?.archivedOn ?? '') !== '';

/** Whether something may be made of a card: not of an example of a canvas template, nor of a combination that was put away. */
export const isOwn = (plan: PlanReader, { id, kind, example }: CanvasNode): boolean =>
  !example && !(kind === 'combination' && isPutAway(plan, id));

/** All cards that something may be made of. */
export const ownNodes: (plan: PlanReader) => readonly CanvasNode[] = derived(
  (plan: PlanReader): readonly CanvasNode[] => [...plan.entities('nodes').values()].filter((node) => isOwn(plan, node)),
  sameItems,
);

/** The combinations that the founder has and has not put away. */
export const liveCombinationsOf: (plan: PlanReader) => readonly CanvasNode[] = derived(
  (plan: PlanReader): readonly CanvasNode[] => ownNodes(plan).filter(({ kind }) => kind === 'combination'),
  sameItems,
);
