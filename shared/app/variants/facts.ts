/** Computed facts of a variant, shown beside the criteria: from the models that the other screens use, without any rating. */
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
  /** The amount needed, in yen; `undefined` if no amounts were entered. */
  readonly needYen: number | undefined;
  /** The month (YYYY-MM) in which cash is lowest, and the first with a shortage. Only for a plan with amounts. */
  readonly cash: { readonly month: string; readonly yen: number; readonly shortIn: string | undefined } | undefined;
  /** Assumptions that are still guesses. */
  readonly assumptions: number;
  /** Whole months until it opens, 0 if it has; `undefined` if no day is set, and for a combination. */
  readonly opening: number | undefined;
};

const open = (all: Iterable<{ readonly text: string; readonly status: string }>): number =>
  [...all].filter((a) => a.text.trim() !== '' && a.status === 'guess').length;

/** Facts of a whole plan on an ISO day. */
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

/** Facts of one combination of a plan: everything that depends on it. Reads the whole text. */
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
