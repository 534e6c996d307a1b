/**
 * Five years, month by month, in double entry: profit and loss, the bank's cash-flow table and a balance sheet that ties out. Assumptions
 * beyond the plan's own lines: tax on profit is a fixed share of a year's profit after losses carried forward; equipment is depreciated linearly;
 * pay is paid in its month.
 */
import { PPM, timesPpm } from '../money.ts';
import { type Compiled, compile, feeOf } from './compile.ts';
import { Ledger } from './ledger.ts';
import { BASE, type FundingModel, type Scenario } from './model.ts';
import { accountOf, Poster } from './poster.ts';
import { postSales } from './postSales.ts';
import { postFund, postLoan, postReward } from './postSources.ts';
import { postTaxes, type YearTaxes } from './postTaxes.ts';
import { type TaxPlan, type TaxStatus, taxPlanOf } from './taxStatus.ts';

export { fiscalYears } from './fiscalYears.ts';

export type Forecast = {
  readonly compiled: Compiled;
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  /** Cash at the end of each month. */
  readonly cash: readonly number[];
  readonly lowest: { readonly month: number; readonly yen: number };
  /** First month that ends below zero. */
  readonly firstShort: number | undefined;
  /** 1 for each month in which the business is exempt from consumption tax. */
  readonly exempt: Uint8Array;
  /** The tax status of each fiscal year, and the taxes owed and paid. */
  readonly taxes: readonly (YearTaxes & TaxStatus)[];
};

/** Posts everything that does not depend on sales, campaigns and subsidies. */
function postFixed(compiled: Compiled, scenario: Scenario, tax: TaxPlan): Ledger {
  const { model, months } = compiled;
  const { settings } = model;
  const ledger = new Ledger(months);
  const poster = new Poster(ledger, tax.exempt);
  ledger.open('cash', 'capital', settings.openingCashYen);
  const cost = (yen: number) => (scenario.costPpm === PPM ? yen : timesPpm(yen, scenario.costPpm));
  for (const { line, series } of compiled.costs) {
    if (line.kind !== 'fixed') continue;
    const account = accountOf(line.category);
    series.forEach((yen, m) => {
      if (yen !== 0)
        poster.expense(m, account, poster.bought(m, cost(yen), line.taxPpm), line.payMonths, 'expensesPaid');
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
      poster.expense(use.month, 'expenses', poster.bought(use.month, use.amountYen, use.taxPpm), 0, 'expensesPaid');
    else {
      const { net, tax } = poster.bought(use.month, use.amountYen, use.taxPpm);
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

/** The forecast of a model. `compiled` avoids repeating the work that scenarios share. */
export function forecast(model: FundingModel, scenario: Scenario = BASE, given?: Compiled): Forecast {
  const compiled = given ?? compile(model, scenario.rateAddBp);
  const plan = taxPlanOf(compiled, scenario);
  const ledger = new Ledger(compiled.months, fixedPart(compiled, scenario, plan));
  const poster = new Poster(ledger, plan.exempt);
  const sales = postSales(ledger, compiled, scenario, plan.exempt);
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
  const owed = postTaxes(ledger, model, plan);
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
    exempt: plan.exempt,
    taxes: plan.years.map((status, i) => ({ ...status, ...(owed[i] as YearTaxes) })),
  };
}

const fixedParts = new WeakMap<Compiled, Map<string, Ledger>>();
function fixedPart(compiled: Compiled, scenario: Scenario, plan: TaxPlan): Ledger {
  const parts = fixedParts.get(compiled) ?? new Map<string, Ledger>();
  const key = `${scenario.costPpm} ${plan.key}`;
  fixedParts.set(compiled, parts);
  const known = parts.get(key);
  if (known) return known;
  const made = postFixed(compiled, scenario, plan);
  parts.set(key, made);
  return made;
}
