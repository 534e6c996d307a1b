/** Which activities the money of a source is for. */
import type { FundingPlan } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';

export type Activity = { readonly id: string; readonly label: string };

/** The activities that money can be for, with their titles as they are. */
export const activitiesOf = (store: PlanReader): Activity[] =>
  [...store.entities('nodes').values()]
    .filter((n) => n.kind === 'activity' || n.kind === 'combination')
    .map((n) => ({ id: n.id, label: n.title }));

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
