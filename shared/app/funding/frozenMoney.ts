/** The money of a plan as frozen for judges: what the funding screens show today, in numbers that no later rule can change. */
import type { ReadingMoney } from '../../doc/contest/freeze.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import { totalOfUse } from '../../domain/funding/stack.ts';
import { fundingOf } from './fundingState.ts';

/** Returns `undefined` for a plan without a funding plan. */
export function frozenMoney(plan: PlanReader, today: string): ReadingMoney | undefined {
  const { isEmpty, model, stack, years, forecast, totals } = fundingOf(plan, today);
  if (isEmpty) return undefined;
  const { startMonth } = model.settings;
  return {
    uses: model.uses.map((u) => ({ id: u.id, title: u.title, yen: totalOfUse(u) })),
    sources: stack.map((r) => ({
      id: r.id,
      title: r.title,
      kind: r.kind,
      month: monthName(startMonth, r.month),
      yen: r.receivedYen,
      costYen: r.costYen,
    })),
    years: years.map((y) => ({
      id: `y${y.index}`,
      salesYen: y.salesYen,
      ordinaryYen: y.ordinaryYen,
      cashYen: y.cashYen,
    })),
    totals: { usesYen: totals.usesYen, sourcesYen: totals.sourcesYen },
    lowestCash: { month: monthName(startMonth, forecast.lowest.month), yen: forecast.lowest.yen },
  };
}
