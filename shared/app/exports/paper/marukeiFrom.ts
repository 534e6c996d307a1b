/** From when a marukei loan can be applied for, as the chip in the text says it. */
import { askedOf } from '../../../doc/askedOf.ts';
import { businessOf } from '../../../doc/fundingView.ts';
import { eligibility } from '../../../domain/funding/eligibility/programmes.ts';
import { fundingOf } from '../../funding/fundingState.ts';
import type { PlanSession } from '../../plan/planSession.ts';

/** `guidance`: the days of guidance that count (ISO). `undefined` if the day is not known yet. */
export function marukeiFrom(
  { planStore }: Pick<PlanSession, 'planStore'>,
  today: string,
  guidance: readonly string[],
): string | undefined {
  const { model, rules } = fundingOf(planStore, today);
  const asked = askedOf(planStore, model.sources, 'marukei');
  return (
    eligibility('marukei', businessOf(planStore, guidance), today, rules, asked).earliestApplicationOn ?? undefined
  );
}
