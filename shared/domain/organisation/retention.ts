/** How long a business is retained, and what is erased with it. */

import { ok } from '../../kernel/result.ts';
import { addMonths, type IsoDay } from '../../text/dates.ts';
import {
  assignmentId,
  assignmentsOf,
  type Change,
  founderOf,
  type Organisation,
  plansOf,
  settingsOf,
} from './records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from './refusals.ts';
import { entriesOf } from './signingIn.ts';

/** `over`: the retention period is over. `asked`: the founder asked for it, at any time. */
export const ERASURE_REASONS = ['over', 'asked'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** The first day on which a business may be erased because its retention period is over; `undefined` while guidance continues or no period is set. */
export function keptUntil(state: Organisation, business: string): IsoDay | undefined {
  const endedOn = state.business.get(business)?.endedOn;
  const years = settingsOf(state)?.retentionYears;
  return !endedOn || years === null || years === undefined ? undefined : addMonths(endedOn, years * 12);
}

/** Businesses whose retention period is over on a day. */
export const dueForErasure = (state: Organisation, today: IsoDay): readonly string[] =>
  [...state.business.keys()].filter((id) => {
    const until = keptUntil(state, id);
    return until !== undefined && until <= today;
  });

export type Erasure = {
  readonly changes: readonly Change[];
  /** Plans whose documents are erased too. */
  readonly plans: readonly string[];
};
export function eraseBusiness(
  state: Organisation,
  business: string,
  because: ErasureReason,
  today: IsoDay,
): OrganisationOutcome<Erasure> {
  if (!state.business.has(business)) return refused('notFound', business);
  if (because === 'over' && !dueForErasure(state, today).includes(business)) return refused('stillKept', business);
  const plans = plansOf(state, business);
  return ok({
    plans,
    changes: [
      { kind: 'business', id: business, value: null },
      ...plans.flatMap((plan) => droppedPlan(state, plan)),
      ...entriesOf(state, founderOf(business)),
      ...assignmentsOf(state, business).map(
        (a): Change => ({ kind: 'assignment', id: assignmentId(business, a.staff), value: null }),
      ),
    ],
  });
}

/** A plan that is no longer here, with who has opened it. */
const droppedPlan = (state: Organisation, plan: string): readonly Change[] => [
  { kind: 'plan', id: plan, value: null },
  ...[...state.opened]
    .filter(([, opened]) => opened.plan === plan)
    .map(([id]): Change => ({ kind: 'opened', id, value: null })),
];

/** The founder takes a plan back: nobody of the organisation has any right on it from then on. */
export const takePlan = (state: Organisation, plan: string): OrganisationOutcome<Effect> =>
  state.plan.has(plan) ? effect(droppedPlan(state, plan)) : refused('notFound', plan);
