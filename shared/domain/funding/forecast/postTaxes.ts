/**
 * Taxes of each year and their payment: consumption tax and tax on profit two months after the year (a company) or three (a sole
 * proprietor), interim payments based on the previous year, and a company's 均等割, which is owed even without a profit.
 */
import { timesPpm } from '../money.ts';
import { fiscalYears } from './fiscalYears.ts';
import { type Ledger, RESULT_ACCOUNTS } from './ledger.ts';
import type { FundingModel } from './model.ts';
import type { TaxPlan, TaxRules } from './taxStatus.ts';

export type YearTaxes = {
  /** Consumption tax of the year; a negative amount is refunded. 0 in a year cut off by the horizon: it is not computed yet. */
  readonly consumptionYen: number;
  /** Tax on the year's profit as accrued, including 均等割; for an incomplete year, on its months so far. */
  readonly profitYen: number;
  readonly perCapitaYen: number;
  /** Paid within the year based on the previous year's taxes. */
  readonly interimConsumptionYen: number;
  readonly interimProfitYen: number;
};

/** Interim payments are rounded down to a hundred yen. */
const cut = (yen: number): number => Math.floor(yen / 100) * 100;

/** Months of a year (from 0) in which its interim payments are due: two months after each part; the first of eleven has one more. */
const INTERIM_MONTHS = { 1: [7], 3: [4, 7, 10], 11: [3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } as const;

function interimConsumption(rules: TaxRules, annualYen: number): { month: number; yen: number }[] {
  const national = timesPpm(Math.max(0, annualYen), rules.nationalPpm);
  const times = rules.interimConsumption.filter((i) => national > i.overYen).at(-1)?.times;
  if (!times) return [];
  const yen = cut(annualYen / (times + 1));
  return INTERIM_MONTHS[times].map((month) => ({ month, yen }));
}

/** Posts the taxes of every year and returns them, in order of the years. */
export function postTaxes(ledger: Ledger, model: FundingModel, plan: TaxPlan): YearTaxes[] {
  const { settings } = model;
  const rules = settings.taxRules;
  const isSole = settings.legalForm === 'sole';
  const after = isSole ? 3 : 2;
  let losses = 0;
  let before: { months: number; consumptionYen: number; profitYen: number; perCapitaYen: number } | undefined;
  return fiscalYears(model).map((year, i): YearTaxes => {
    const months = year.to - year.from + 1;
    let interimConsumptionYen = 0;
    let interimProfitYen = 0;
    const last = year.isWhole ? year.to + after : year.to;
    if (rules && before) {
      const annual = (yen: number) => Math.floor((yen * 12) / (before?.months ?? 12));
      for (const { month, yen } of interimConsumption(rules, annual(before.consumptionYen))) {
        if (year.from + month > last) continue;
        ledger.cash(year.from + month, 'taxesPaid', 'consumptionTaxDue', -yen);
        interimConsumptionYen += yen;
      }
      const profit = annual(before.profitYen - before.perCapitaYen);
      if (!isSole && profit > rules.interimProfitOverYen && year.from + 7 <= last) {
        interimProfitYen = cut(profit / 2) + cut(rules.perCapitaYen / 2);
        ledger.cash(year.from + 7, 'profitTaxPaid', 'profitTaxDue', -interimProfitYen);
      }
    }
    const perCapitaYen = rules && !isSole ? cut((rules.perCapitaYen * months) / 12) : 0;
    let profit = 0;
    for (const account of RESULT_ACCOUNTS) profit -= ledger.sum(account, year.from, year.to);
    if (!year.isWhole)
      return {
        consumptionYen: 0,
        profitYen: timesPpm(Math.max(0, profit - losses), settings.profitTaxPpm) + perCapitaYen,
        perCapitaYen,
        interimConsumptionYen,
        interimProfitYen,
      };
    const taken = -ledger.sum('taxTaken', year.from, year.to);
    const paid = ledger.sum('taxPaidOn', year.from, year.to);
    const isSimplified = plan.years[i]?.kind === 'simplified';
    const due = isSimplified ? taken - timesPpm(taken, settings.deemedPpm) : taken - paid;
    ledger.post(year.to, 'taxTaken', 'consumptionTaxDue', taken);
    ledger.post(year.to, 'consumptionTaxDue', 'taxPaidOn', paid);
    // The simplified method owes another amount than the books show: the difference is a gain or a loss of the year.
    const gain = taken - paid - due;
    if (gain > 0) ledger.post(year.to, 'consumptionTaxDue', 'otherIncome', gain);
    else ledger.post(year.to, 'otherExpense', 'consumptionTaxDue', -gain);
    ledger.cash(year.to + after, 'taxesPaid', 'consumptionTaxDue', -(due - interimConsumptionYen));
    profit += gain;
    const taxed = Math.max(0, profit - losses);
    losses = Math.max(0, losses - profit);
    const profitYen = timesPpm(taxed, settings.profitTaxPpm) + perCapitaYen;
    if (isSole) ledger.cash(year.to + after, 'drawingsOut', 'ownTax', -profitYen);
    else {
      ledger.post(year.to, 'profitTax', 'profitTaxDue', profitYen);
      ledger.cash(year.to + after, 'profitTaxPaid', 'profitTaxDue', -(profitYen - interimProfitYen));
    }
    before = { months, consumptionYen: due, profitYen, perCapitaYen };
    return { consumptionYen: due, profitYen, perCapitaYen, interimConsumptionYen, interimProfitYen };
  });
}
