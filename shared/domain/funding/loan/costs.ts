/** Costs around a loan: a municipality's interest subsidy (利子補給), the guarantee fee, and a comparison of loans. */
import { divide, fractionOf, ofPercent, ratioPpm, times } from '../money.ts';
import type { LoanRow, LoanSchedule } from './schedule.ts';

export type InterestSubsidyTerms = {
  /** Percentage of the interest paid, as a decimal string. */
  readonly ratePercent: string;
  /** Counted from the first instalment. */
  readonly months: number;
  readonly yearlyCapYen?: number;
  readonly totalCapYen?: number;
  /** Rounded down to a multiple of this. */
  readonly unitYen: number;
};

/**
 * The subsidy per year of instalments (paid yearly, as in the municipal rules found: docs/domain/marukei.md). Empty for an invalid rate.
 */
export function interestSubsidy(rows: readonly LoanRow[], terms: InterestSubsidyTerms): number[] {
  const rate = fractionOf(terms.ratePercent);
  if (!rate || rate.num <= 0n) return [];
  const unit = Math.max(1, Math.trunc(terms.unitYen));
  const years: number[] = [];
  let left = terms.totalCapYen ?? Number.POSITIVE_INFINITY;
  for (let start = 0; start < Math.min(terms.months, rows.length); start += 12) {
    const end = Math.min(start + 12, terms.months, rows.length);
    const interest = rows.slice(start, end).reduce((sum, r) => sum + r.interestYen, 0);
    const most = Math.min(times(interest, ofPercent(rate)), interest, terms.yearlyCapYen ?? interest, left);
    const paid = Math.trunc(most / unit) * unit;
    left -= paid;
    years.push(paid);
  }
  return years;
}

/**
 * An estimate of a guarantee fee: each month's opening balance × rate ÷ 12, paid at the start. The association's own table of instalment
 * factors decides; docs/domain has no source for it, so the result is an estimate and is shown as such.
 */
export function guaranteeFeeEstimate(principalYen: number, rows: readonly LoanRow[], annualFeePercent: string): number {
  const rate = fractionOf(annualFeePercent);
  if (!rate || rate.num <= 0n) return 0;
  let balances = BigInt(principalYen);
  for (const row of rows.slice(0, -1)) balances += BigInt(row.balanceYen);
  return Number(divide(balances * rate.num, rate.den * 1_200n));
}

export type LoanCost = {
  readonly totalInterestYen: number;
  readonly subsidyYen: number;
  /** The subsidy by year of instalments. */
  readonly subsidyYearsYen: readonly number[];
  readonly guaranteeFeeYen: number;
  /** Interest and fee less the subsidy. */
  readonly netCostYen: number;
  readonly highestPaymentYen: number;
  readonly firstPaymentYen: number;
  /** Net cost per yen borrowed. */
  readonly costPpm: number;
};

/** The figures for comparing two loans. */
export function loanCost(
  principalYen: number,
  schedule: LoanSchedule,
  extras: { readonly subsidy?: InterestSubsidyTerms | undefined; readonly guaranteeFeePercent?: string } = {},
): LoanCost {
  const subsidyYearsYen = extras.subsidy ? interestSubsidy(schedule.rows, extras.subsidy) : [];
  const subsidyYen = subsidyYearsYen.reduce((a, b) => a + b, 0);
  const guaranteeFeeYen = extras.guaranteeFeePercent
    ? guaranteeFeeEstimate(principalYen, schedule.rows, extras.guaranteeFeePercent)
    : 0;
  const netCostYen = schedule.totalInterestYen - subsidyYen + guaranteeFeeYen;
  return {
    totalInterestYen: schedule.totalInterestYen,
    subsidyYen,
    subsidyYearsYen,
    guaranteeFeeYen,
    netCostYen,
    highestPaymentYen: schedule.rows.reduce((most, r) => Math.max(most, r.paymentYen), 0),
    firstPaymentYen: schedule.rows[0]?.paymentYen ?? 0,
    costPpm: ratioPpm(netCostYen, principalYen) ?? 0,
  };
}
