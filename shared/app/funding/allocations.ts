/** Which activities the money of a source is for. */
import type { FundingPlan } from '../../doc/fundingView.ts';
import { isOwn } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';

export type Activity = { readonly id: string; readonly label: string };

/** Collections whose rows name the activity that they are for. */
const LINES = ['uses', 'salesLines', 'costLines', 'staffLines'] as const;

/** The activities that money can be assigned to, with their current titles. */
export function activitiesOf(store: PlanReader): Activity[] {
  const named = new Set(LINES.flatMap((name) => [...store.entities(name).values()].map((row) => row.node)));
  return [...store.entities('nodes').values()]
    .filter((n) => n.kind === 'activity' || n.kind === 'combination')
    .filter((n) => isOwn(store, n) || named.has(n.id))
    .map((n) => ({ id: n.id, label: n.title }));
}

/** Ids of the activities of a source: first those that a board links it to, then those that have an amount without a link. */
export const activitiesOfSource = (
  store: PlanReader,
  allocations: FundingPlan['allocations'],
  source: string,
): string[] => [
  ...new Set([
    ...[...store.relations('links').values()].filter((l) => l.from === source && l.type === 'funds').map((l) => l.to),
    ...allocations.filter((a) => a.source === source).map((a) => a.activity),
  ]),
];
