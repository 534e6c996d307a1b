/**
 * Five years, month by month, in double entry: profit and loss, the bank's cash-flow table and a balance sheet that ties out. What it assumes
 * beside the plan's own lines: tax on profit is one share of a year's profit after earlier losses; consumption tax and tax on profit are paid
 * two months after the year (a company) or three (a sole proprietor); equipment is written off in equal parts; pay is paid in its month.
 */
import { PPM, timesPpm } from '../money.ts';
import { type Compiled, compile, feeOf } from './compile.ts';
import { calendarMonth } from './drivers.ts';
import { Ledger, RESULT_ACCOUNTS } from './ledger.ts';
import { BASE, type FundingModel, type Scenario } from './model.ts';
import { accountOf, Poster } from './poster.ts';
import { postSales } from './postSales.ts';
import { postFund, postLoan, postReward } from './postSources.ts';

export type Forecast = {
  readonly compiled: Compiled;
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  /** Cash at the end of each month. */
  readonly cash: readonly number[];
  readonly lowest: { readonly month: number; readonly yen: number };
  /** First month that ends below nil. */
  readonly firstShort: number | undefined;
  /** Tax on the profit of each fiscal year, as it is earned and not as it is paid; of a year that the horizon cuts off, on its months so far. */
  readonly profitTaxYen: readonly number[];
};

/** What sales, campaigns and subsidies do not touch. */
function postFixed(compiled: Compiled, scenario: Scenario): Ledger {
  const { model, months } = compiled;
  const { settings } = model;
  const ledger = new Ledger(months);
  const poster = new Poster(ledger, settings.consumptionTax === 'exempt');
  ledger.open('cash', 'capital', settings.openingCashYen);
  const cost = (yen: number) => (scenario.costPpm === PPM ? yen : timesPpm(yen, scenario.costPpm));
  for (const { line, series } of compiled.costs) {
    if (line.kind !== 'fixed') continue;
    const account = accountOf(line.category);
    series.forEach((yen, m) => {
      if (yen !== 0) poster.expense(m, account, poster.bought(cost(yen), line.taxPpm), line.payMonths, 'expensesPaid');
    });
  }
  const isSole = settings.legalForm === 'sole';
  for (const { line, pay, social } of compiled.staff) {
    const isOwn = isSole && line.kind === 'owner';
    pay.forEach((yen, m) => {
      const all = cost(yen + (social[m] ?? 0));
      ledger.cash(m, isOwn ? 'drawingsOut' : 'personnelPaid', isOwn ? 'drawings' : 'personnel', -all);
    });
  }
  if (isSole) for (let m = 0; m < months; m++) ledger.cash(m, 'drawingsOut', 'drawings', -settings.drawingsYen);
  for (const use of model.uses) {
    if (use.kind === 'working') continue;
    if (use.kind === 'deposit') ledger.cash(use.month, 'depositsPaid', 'deposits', -use.amountYen);
    else if (use.kind === 'opening')
      poster.expense(use.month, 'expenses', poster.bought(use.amountYen, use.taxPpm), 0, 'expensesPaid');
    else {
      const { net, tax } = poster.bought(use.amountYen, use.taxPpm);
      ledger.cash(use.month, 'equipment', 'fixedAssets', -net);
      ledger.cash(use.month, 'equipment', 'taxPaidOn', -tax);
      const life = Math.max(1, use.lifeYears) * 12;
      for (let k = 0; k < life; k++) {
        const part = Math.floor((net * (k + 1)) / life) - Math.floor((net * k) / life);
        ledger.post(use.month + k, 'depreciation', 'fixedAssets', part);
      }
    }
  }
  for (const loan of compiled.loans) postLoan(ledger, loan);
  for (const source of compiled.sources) {
    if (source.kind === 'own') ledger.cash(source.month, 'ownIn', 'capital', source.amountYen);
    else if (source.kind === 'equity' || source.kind === 'convertible')
      ledger.cash(source.month, 'equityIn', 'capital', source.amountYen);
    else if (source.kind === 'equityCrowdfunding') {
      const fee = feeOf(source.amountYen, source.feePercent);
      ledger.cash(source.month, 'equityIn', 'capital', source.amountYen);
      ledger.cash(source.month, 'equityIn', 'otherExpense', -fee);
    }
  }
  return ledger;
}

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

/** Consumption tax and tax on profit of each year, due when the year is over. */
function postTaxes(ledger: Ledger, model: FundingModel): number[] {
  const { settings } = model;
  const isSole = settings.legalForm === 'sole';
  const after = isSole ? 3 : 2;
  const taxes: number[] = [];
  let losses = 0;
  for (const year of fiscalYears(model)) {
    let profit = 0;
    for (const account of RESULT_ACCOUNTS) profit -= ledger.sum(account, year.from, year.to);
    if (!year.isWhole) {
      taxes.push(timesPpm(Math.max(0, profit - losses), settings.profitTaxPpm));
      continue;
    }
    const taken = -ledger.sum('taxTaken', year.from, year.to);
    const paid = ledger.sum('taxPaidOn', year.from, year.to);
    const due = settings.consumptionTax === 'simplified' ? taken - timesPpm(taken, settings.deemedPpm) : taken - paid;
    ledger.post(year.to, 'taxTaken', 'consumptionTaxDue', taken);
    ledger.post(year.to, 'consumptionTaxDue', 'taxPaidOn', paid);
    // The simplified kind asks for another sum than what is in the books: the difference is a gain or a loss.
    const gain = taken - paid - due;
    if (gain > 0) ledger.post(year.to, 'consumptionTaxDue', 'otherIncome', gain);
    else ledger.post(year.to, 'otherExpense', 'consumptionTaxDue', -gain);
    ledger.cash(year.to + after, 'taxesPaid', 'consumptionTaxDue', -due);
    // The gain or loss of the simplified kind is part of the year's result.
    profit += gain;
    const taxed = Math.max(0, profit - losses);
    losses = Math.max(0, losses - profit);
    const tax = timesPpm(taxed, settings.profitTaxPpm);
    taxes.push(tax);
    if (isSole) ledger.cash(year.to + after, 'drawingsOut', 'ownTax', -tax);
    else {
      ledger.post(year.to, 'profitTax', 'profitTaxDue', tax);
      ledger.cash(year.to + after, 'profitTaxPaid', 'profitTaxDue', -tax);
    }
  }
  return taxes;
}

/** The forecast of a model. `compiled` saves the work that scenarios share. */
export function forecast(model: FundingModel, scenario: Scenario = BASE, given?: Compiled): Forecast {
  const compiled = given ?? compile(model, scenario.rateAddBp);
  const ledger = new Ledger(compiled.months, fixedPart(compiled, scenario));
  const poster = new Poster(ledger, model.settings.consumptionTax === 'exempt');
  const sales = postSales(ledger, compiled, scenario);
  for (const reward of compiled.rewards) postReward(poster, model, reward, scenario.campaignFails);
  for (const source of compiled.sources) {
    if (source.kind === 'fund' && !scenario.campaignFails) postFund(ledger, source, sales);
    if (source.kind === 'donation' && !scenario.campaignFails) {
      ledger.cash(source.month, 'crowdfundingIn', 'extraordinary', source.amountYen);
      ledger.cash(source.month, 'crowdfundingIn', 'otherExpense', -feeOf(source.amountYen, source.feePercent));
    }
  }
  if (!scenario.subsidyFails)
    for (const { source, outcome } of compiled.subsidies)
      ledger.cash(source.month + scenario.subsidyDelayMonths, 'subsidyIn', 'extraordinary', outcome.grantYen);
  const profitTaxYen = postTaxes(ledger, model);
  const cash = ledger.balances('cash');
  let lowest = 0;
  cash.forEach((yen, m) => {
    if (yen < (cash[lowest] ?? 0)) lowest = m;
  });
  const firstShort = cash.findIndex((yen) => yen < 0);
  return {
    compiled,
    scenario,
    ledger,
    cash,
    lowest: { month: lowest, yen: cash[lowest] ?? 0 },
    firstShort: firstShort < 0 ? undefined : firstShort,
    profitTaxYen,
  };
}

const fixedParts = new WeakMap<Compiled, Map<number, Ledger>>();
function fixedPart(compiled: Compiled, scenario: Scenario): Ledger {
  const parts = fixedParts.get(compiled) ?? new Map<number, Ledger>();
  fixedParts.set(compiled, parts);
  const known = parts.get(scenario.costPpm);
  if (known) return known;
  const made = postFixed(compiled, scenario);
  parts.set(scenario.costPpm, made);
  return made;
}
