/**
 * Checks before anything that discloses a plan. A seed for which no patent was filed loses its novelty when it is shown to the public. It may be
 * shown to people bound to secrecy; to the public only by decision of a named person, which the plan records.
 */
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import type { WayOut } from '../../domain/canvas/kinds.ts';
import { addMonths } from '../../text/dates.ts';
import { timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';
import type { Outcome } from '../plan/planWriter.ts';

/** A year after publication, by article 30 of the Patent Act. */
const GRACE_MONTHS = 12;

export type Publication = { readonly as: WayOut; readonly by: string; readonly reason: string };

/** Seeds of the plan that would lose their novelty by publication. */
export const unfiledSeeds = (plan: PlanReader): readonly CanvasNode[] =>
  [...plan.entities('nodes').values()].filter((n) => n.kind === 'seed' && n.disclosure === 'unfiled');

/** Until when (ISO date) a patent can still be filed for what is published on a day. */
export const graceUntil = (today: string): string => addMonths(today, GRACE_MONTHS);

/** Records permanently in the plan who disclosed its unfiled seeds and why; both are required. `going`: the exported copy, if seeds stay out of it. */
export function notePublication(
  session: PlanSession,
  { as, by, reason }: Publication,
  today: string,
  going: PlanReader = session.planStore,
): Outcome {
  return session.executeOnPlan({
    type: 'notePublication',
    at: timeOf(session.core),
    publication: {
      as,
      seeds: unfiledSeeds(going).map((n) => n.title),
      by: by.trim(),
      reason: reason.trim(),
      graceUntil: graceUntil(today),
    },
  });
}
