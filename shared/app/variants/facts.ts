/** What is computed of a variant and stands beside the criteria: read through the models that the other screens use, and judged by nobody. */
import type * as Y from 'yjs';
import { derived } from '../../doc/derived.ts';
import type { PlanReader, PlanStore } from '../../doc/planStore.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import { traceToYen } from '../../domain/trace/yenTrace.ts';
import { monthsBetween } from '../../text/dates.ts';
import { assumptionsOf } from '../board/combinationView.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { tracedPlan } from '../plan/planTrace.ts';

export type VariantFacts = {
  /** Yen that it needs; undefined where no money was entered. */
  readonly needYen: number | undefined;
  /** The month (YYYY-MM) in which cash is lowest, and the first in which it is short. Of a plan with money only. */
  readonly cash: { readonly month: string; readonly yen: number; readonly shortIn: string | undefined } | undefined;
  /** Assumptions that nobody has asked anybody about. */
  readonly assumptions: number;
  /** Whole months until it opens, 0 where it has opened; undefined where no day is set, and of a combination. */
  readonly opening: number | undefined;
};

const open = (all: Iterable<{ readonly text: string; readonly status: string }>): number =>
  [...all].filter((a) => a.text.trim() !== '' && a.status === 'guess').length;

/** Of a whole plan, as of a day (ISO). */
export const factsOfPlan: (plan: PlanReader, today: string) => VariantFacts = derived(
  (plan: PlanReader, today: string): VariantFacts => {
    const money = fundingOf(plan, today);
    const { lowest, firstShort } = money.forecast;
    const monthOf = (month: number) => monthName(money.model.settings.startMonth, month);
    const { openedOn } = plan.meta;
    return {
      needYen: money.isEmpty ? undefined : money.totals.usesYen,
      cash: money.isEmpty
        ? undefined
        : {
            month: monthOf(lowest.month),
            yen: lowest.yen,
            shortIn: firstShort === undefined ? undefined : monthOf(firstShort),
          },
      assumptions: open(plan.entities('assumptions').values()),
      opening: openedOn === '' ? undefined : monthsBetween(today, openedOn),
    };
  },
);

/** Of one combination of a plan: what stands on it. Reads the whole text. */
export function factsOfCombination(store: PlanStore, doc: Y.Doc, combination: string, today: string): VariantFacts {
  const plan = tracedPlan(store, doc, today);
  const { uses } = traceToYen(plan, combination);
  const yen = plan.uses.filter((u) => uses.includes(u.id)).reduce((sum, u) => sum + u.yen, 0);
  return {
    needYen: uses.length > 0 ? yen : undefined,
    cash: undefined,
    assumptions: open(assumptionsOf(store, combination)),
    opening: undefined,
  };
}
