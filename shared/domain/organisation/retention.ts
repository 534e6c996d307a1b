/** How long a business is retained, and what is erased with it. */

import { ok } from '../../kernel/result.ts';
import { addMonths, type IsoDay } from '../../text/dates.ts';
import { assignmentId, assignmentsOf, type Change, type Organisation, plansOf, settingsOf } from './records.ts';
import { type OrganisationOutcome, refused } from './refusals.ts';

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
      ...plans.map((id): Change => ({ kind: 'plan', id, value: null })),
      ...[...state.opened]
        .filter(([, opened]) => plans.includes(opened.plan))
        .map(([id]): Change => ({ kind: 'opened', id, value: null })),
      ...assignmentsOf(state, business).map(
        (a): Change => ({ kind: 'assignment', id: assignmentId(business, a.staff), value: null }),
      ),
    ],
  });
}
