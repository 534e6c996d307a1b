/**
 * Five years, month by month, in double entry: profit and loss, the bank's cash-flow table and a balance sheet that ties out. What it assumes
 * beside the plan's own lines: tax on profit is one share of a year's profit after earlier losses; consumption tax and tax on profit are paid
 * two months after the year (a company) or three (a sole proprietor); equipment is written off in equal parts; pay is paid in its month.
 */
import { fractionOf, ofPercent, PPM, times, timesPpm } from '../money.ts';
import { type Compiled, compile, feeOf } from './compile.ts';
import { calendarMonth, variableCost } from './drivers.ts';
import { type Account, type CashLine, Ledger } from './ledger.ts';
import { BASE, type CostCategory, type FundingModel, type Scenario, type SourceOf } from './model.ts';

export type Forecast = {
  readonly compiled: Compiled;
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  /** Cash at the end of each month. */
  readonly cash: readonly number[];
  readonly lowest: { readonly month: number; readonly yen: number };
  /** First month that ends below nil. */
  readonly firstShort: number | undefined;
};

/** An amount that was typed without tax, as it is paid and as it is booked. An exempt business books what it pays. */
type Taxed = { readonly net: number; readonly tax: number };

class Poster {
  readonly ledger: Ledger;
  private readonly exempt: boolean;
  constructor(ledger: Ledger, exempt: boolean) {
    this.ledger = ledger;
    this.exempt = exempt;
  }

  bought(net: number, taxPpm: number): Taxed {
    const tax = timesPpm(net, taxPpm);
    return this.exempt ? { net: net + tax, tax: 0 } : { net, tax };
  }
  /** From an amount with tax. */
  gross(gross: number, taxPpm: number): Taxed {
    if (this.exempt) return { net: gross, tax: 0 };
    const tax = Number((BigInt(gross) * BigInt(taxPpm)) / BigInt(PPM + taxPpm));
    return { net: gross - tax, tax };
  }

  /** An expense, paid later through payables where it has a term. */
  expense(month: number, account: Account, { net, tax }: Taxed, payMonths: number, line: CashLine): void {
    if (payMonths === 0) {
      this.ledger.cash(month, line, account, -net);
      this.ledger.cash(month, line, 'taxPaidOn', -tax);
      return;
    }
    this.ledger.post(month, account, 'payables', net);
    this.ledger.post(month, 'taxPaidOn', 'payables', tax);
    this.ledger.cash(month + payMonths, 'payablesPaid', 'payables', -(net + tax));
  }
}

const accountOf = (category: CostCategory) => (category === 'rent' || category === 'dues' ? category : 'expenses');

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
  for (const source of model.sources) {
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

function postLoan(
  ledger: Ledger,
  { source, principalYen, schedule, feeYen, subsidyYen }: Compiled['loans'][number],
): void {
  const isThere = source.kind === 'existingLoan';
  if (isThere) ledger.open('capital', 'loans', principalYen);
  else {
    ledger.cash(source.month, 'loanIn', 'loans', principalYen);
    ledger.cash(source.month, 'expensesPaid', 'otherExpense', -feeYen);
  }
  const first = isThere ? 0 : source.month + 1;
  for (const row of schedule.rows) {
    const month = first + row.no - 1;
    if (month >= ledger.months) break;
    ledger.cash(month, 'loanOut', 'loans', -row.principalYen);
    ledger.cash(month, 'interestPaid', 'interest', -row.interestYen);
  }
  for (const [year, yen] of subsidyYen.entries())
    ledger.cash(source.month + 12 * (year + 1) + 1, 'otherIn', 'otherIncome', yen);
}

/**
 * The accounts that sales move, as plain arrays: this is most of a forecast's work, and ten thousand runs go through it. `pay` is the only way
 * in which both sides of a payment are written.
 */
class SalesPoster {
  private readonly views;
  private readonly months: number;
  constructor(ledger: Ledger) {
    this.months = ledger.months;
    this.views = {
      cash: ledger.accountView('cash'),
      sales: ledger.accountView('sales'),
      taxTaken: ledger.accountView('taxTaken'),
      taxPaidOn: ledger.accountView('taxPaidOn'),
      receivables: ledger.accountView('receivables'),
      payables: ledger.accountView('payables'),
      inventory: ledger.accountView('inventory'),
      costOfSales: ledger.accountView('costOfSales'),
      rent: ledger.accountView('rent'),
      dues: ledger.accountView('dues'),
      expenses: ledger.accountView('expenses'),
      cashSales: ledger.lineView('cashSales'),
      collected: ledger.lineView('collected'),
      cashPurchases: ledger.lineView('cashPurchases'),
      expensesPaid: ledger.lineView('expensesPaid'),
      payablesPaid: ledger.lineView('payablesPaid'),
    };
  }

  private add(view: Float64Array, month: number, yen: number): void {
    view[month] = (view[month] ?? 0) + yen;
  }

  sold(month: number, net: number, tax: number, cashPpm: number, collectMonths: number): void {
    const { views: v } = this;
    const now = collectMonths === 0 ? net + tax : timesPpm(net, cashPpm) + timesPpm(tax, cashPpm);
    const later = net + tax - now;
    this.add(v.sales, month, -net);
    this.add(v.taxTaken, month, -tax);
    this.add(v.cash, month, now);
    this.add(v.cashSales, month, now);
    if (later === 0) return;
    this.add(v.receivables, month, later);
    const on = month + collectMonths;
    if (on >= this.months) return;
    this.add(v.receivables, on, -later);
    this.add(v.cash, on, later);
    this.add(v.collected, on, later);
  }

  bought(
    month: number,
    account: 'costOfSales' | 'inventory' | 'rent' | 'dues' | 'expenses',
    net: number,
    tax: number,
    payMonths: number,
    line: 'cashPurchases' | 'expensesPaid',
  ): void {
    if (month >= this.months) return;
    const { views: v } = this;
    this.add(v[account], month, net);
    this.add(v.taxPaidOn, month, tax);
    if (payMonths === 0) {
      this.add(v.cash, month, -net - tax);
      this.add(v[line], month, -net - tax);
      return;
    }
    this.add(v.payables, month, -net - tax);
    const on = month + payMonths;
    if (on >= this.months) return;
    this.add(v.payables, on, net + tax);
    this.add(v.cash, on, -net - tax);
    this.add(v.payablesPaid, on, -net - tax);
  }

  fromStock(month: number, net: number): void {
    if (month >= this.months) return;
    this.add(this.views.costOfSales, month, net);
    this.add(this.views.inventory, month, -net);
  }
}

/** Sales and what follows them; returns all sales by month. */
function postSales(ledger: Ledger, compiled: Compiled, scenario: Scenario): Float64Array {
  const { months, model } = compiled;
  const exempt = model.settings.consumptionTax === 'exempt';
  const poster = new SalesPoster(ledger);
  const total = new Float64Array(months);
  const delay = scenario.salesDelayMonths;
  for (const { line, series } of compiled.sales) {
    for (let m = delay; m < months + line.stockMonths; m++) {
      // Beyond the horizon the last month goes on: stock is bought for it.
      const base = series[Math.min(m - delay, months - 1)] ?? 0;
      if (base === 0) continue;
      const net = scenario.salesPpm === PPM ? base : timesPpm(base, scenario.salesPpm);
      if (line.costPpm !== 0) {
        const cost = timesPpm(net, line.costPpm);
        const costTax = timesPpm(cost, line.costTaxPpm);
        const booked = exempt ? cost + costTax : cost;
        const claimed = exempt ? 0 : costTax;
        // Stock for the first months is bought in the first month.
        const on = Math.max(0, m - line.stockMonths);
        if (on === m) poster.bought(m, 'costOfSales', booked, claimed, line.payMonths, 'cashPurchases');
        else {
          poster.bought(on, 'inventory', booked, claimed, line.payMonths, 'cashPurchases');
          poster.fromStock(m, booked);
        }
      }
      if (m >= months) continue;
      total[m] = (total[m] ?? 0) + net;
      poster.sold(m, net, exempt ? 0 : timesPpm(net, line.taxPpm), line.cashPpm, line.collectMonths);
    }
  }
  for (const { line } of compiled.costs) {
    if (line.kind !== 'variable') continue;
    const account = accountOf(line.category);
    for (let m = 0; m < months; m++) {
      const yen = variableCost(line, total[m] ?? 0, m);
      if (yen === 0) continue;
      const tax = timesPpm(yen, line.taxPpm);
      poster.bought(m, account, exempt ? yen + tax : yen, exempt ? 0 : tax, line.payMonths, 'expensesPaid');
    }
  }
  return total;
}

/** Cash early and revenue late: an advance until delivery. A campaign that fails has cost its page. */
function postReward(
  poster: Poster,
  model: FundingModel,
  { source, outcome }: Compiled['rewards'][number],
  fails: boolean,
): void {
  const { ledger } = poster;
  const tax = 100_000;
  const { month, deliveryMonth } = source;
  const page = poster.gross(outcome.pageCostYen, tax);
  poster.expense(Math.max(0, month - 1), 'expenses', page, 0, 'expensesPaid');
  if (fails || outcome.raisedYen === 0) return;
  const isExempt = model.settings.consumptionTax === 'exempt';
  ledger.cash(month, 'crowdfundingIn', 'advances', outcome.raisedYen);
  ledger.cash(month, 'crowdfundingIn', 'expenses', -(outcome.feeYen - (isExempt ? 0 : outcome.feeTaxYen)));
  if (!isExempt) ledger.cash(month, 'crowdfundingIn', 'taxPaidOn', -outcome.feeTaxYen);
  // Goods are made after the money is there and before they are sent.
  const made = Math.max(month, deliveryMonth - 1);
  const goods = poster.gross(outcome.rewardCostYen + outcome.productionCostYen, tax);
  poster.expense(made, 'inventory', goods, 0, 'cashPurchases');
  ledger.post(deliveryMonth, 'costOfSales', 'inventory', goods.net);
  poster.expense(deliveryMonth, 'expenses', poster.gross(outcome.postageYen, tax), 0, 'expensesPaid');
  poster.expense(deliveryMonth, 'otherExpense', { net: outcome.reserveYen, tax: 0 }, 0, 'expensesPaid');
  const sold = poster.gross(outcome.raisedYen, tax);
  ledger.post(deliveryMonth, 'advances', 'sales', sold.net);
  ledger.post(deliveryMonth, 'advances', 'taxTaken', sold.tax);
}

function postFund(ledger: Ledger, source: SourceOf<'fund'>, sales: Float64Array): void {
  const fee = feeOf(source.amountYen, source.feePercent);
  ledger.cash(source.month, 'crowdfundingIn', 'fund', source.amountYen);
  ledger.cash(source.month, 'crowdfundingIn', 'otherExpense', -fee);
  const share = fractionOf(source.sharePercent);
  if (!share || share.num <= 0n) return;
  let owed = source.amountYen;
  let waiting = 0;
  for (let k = 1; k <= source.termMonths; k++) {
    const m = source.month + k;
    if (m >= ledger.months) return;
    waiting += sales[m] ?? 0;
    if (k % Math.max(1, source.everyMonths) !== 0 && k !== source.termMonths) continue;
    const paid = times(waiting, ofPercent(share));
    waiting = 0;
    const back = Math.min(paid, owed);
    ledger.cash(m, 'fundOut', 'fund', -back);
    ledger.cash(m, 'fundOut', 'otherExpense', -(paid - back));
    owed -= back;
  }
  // What sales did not bring back by the end of the term is not owed any more.
  ledger.post(source.month + source.termMonths, 'fund', 'otherIncome', owed);
}

const PROFIT: readonly Account[] = [
  'sales',
  'costOfSales',
  'personnel',
  'depreciation',
  'rent',
  'dues',
  'expenses',
  'interest',
  'otherIncome',
  'otherExpense',
  'extraordinary',
];

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
function postTaxes(ledger: Ledger, model: FundingModel): void {
  const { settings } = model;
  const isSole = settings.legalForm === 'sole';
  const after = isSole ? 3 : 2;
  let losses = 0;
  for (const year of fiscalYears(model)) {
    if (!year.isWhole) continue;
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
    let profit = 0;
    for (const account of PROFIT) profit -= ledger.sum(account, year.from, year.to);
    const taxed = Math.max(0, profit - losses);
    losses = Math.max(0, losses - profit);
    const tax = timesPpm(taxed, settings.profitTaxPpm);
    if (isSole) ledger.cash(year.to + after, 'drawingsOut', 'drawings', -tax);
    else {
      ledger.post(year.to, 'profitTax', 'profitTaxDue', tax);
      ledger.cash(year.to + after, 'profitTaxPaid', 'profitTaxDue', -tax);
    }
  }
}

/** The forecast of a model. `compiled` saves the work that scenarios share. */
export function forecast(model: FundingModel, scenario: Scenario = BASE, given?: Compiled): Forecast {
  const compiled = given ?? compile(model, scenario.rateAddBp);
  const ledger = new Ledger(compiled.months, fixedPart(compiled, scenario));
  const poster = new Poster(ledger, model.settings.consumptionTax === 'exempt');
  const sales = postSales(ledger, compiled, scenario);
  for (const reward of compiled.rewards) postReward(poster, model, reward, scenario.campaignFails);
  for (const source of model.sources) {
    if (source.kind === 'fund' && !scenario.campaignFails) postFund(ledger, source, sales);
    if (source.kind === 'donation' && !scenario.campaignFails) {
      ledger.cash(source.month, 'crowdfundingIn', 'extraordinary', source.amountYen);
      ledger.cash(source.month, 'crowdfundingIn', 'otherExpense', -feeOf(source.amountYen, source.feePercent));
    }
  }
  if (!scenario.subsidyFails)
    for (const { source, outcome } of compiled.subsidies)
      ledger.cash(source.month + scenario.subsidyDelayMonths, 'subsidyIn', 'extraordinary', outcome.grantYen);
  postTaxes(ledger, model);
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
