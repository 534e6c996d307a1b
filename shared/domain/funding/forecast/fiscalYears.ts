/** Business years of a plan. */
import { calendarMonth } from './drivers.ts';
import type { FundingModel } from './model.ts';

export type FiscalYear = {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
};

/** Business years of the plan in its months; the first may be short, the last may be cut off by the horizon. */
export function fiscalYears(model: FundingModel): FiscalYear[] {
  const { settings } = model;
  const first = settings.legalForm === 'sole' ? 1 : settings.fiscalStartMonth;
  const years: FiscalYear[] = [];
  let from = 0;
  for (let m = 0; m < settings.months; m++) {
    const ends = calendarMonth(settings.startMonth, m + 1) === first;
    if (!ends && m < settings.months - 1) continue;
    years.push({ index: years.length + 1, from, to: m, isWhole: ends });
    from = m + 1;
  }
  return years;
}
