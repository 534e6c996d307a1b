/** Posts sales, the goods behind them, and the costs that are a share of them. */
import { PPM, timesPpm } from '../money.ts';
import type { Compiled } from './compile.ts';
import { variableCost } from './drivers.ts';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './model.ts';
import { accountOf } from './poster.ts';

/**
 * The accounts that sales affect, as plain arrays: this is most of a forecast's work, and ten thousand runs go through it. Each method posts both
 * sides, and the line of the cash table if money moves: nothing else may write to the arrays.
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

/** Posts sales and what depends on them; returns all sales by month. */
export function postSales(ledger: Ledger, compiled: Compiled, scenario: Scenario, exempt: Uint8Array): Float64Array {
  const { months } = compiled;
  const poster = new SalesPoster(ledger);
  const total = new Float64Array(months);
  const delay = scenario.salesDelayMonths;
  for (const { line, series } of compiled.sales) {
    for (let m = delay; m < months + line.stockMonths; m++) {
      // Beyond the horizon the last month repeats: stock is bought for it.
      const base = series[Math.min(m - delay, months - 1)] ?? 0;
      if (base === 0) continue;
      const net = scenario.salesPpm === PPM ? base : timesPpm(base, scenario.salesPpm);
      if (line.costPpm !== 0) {
        const cost = timesPpm(net, line.costPpm);
        const costTax = timesPpm(cost, line.costTaxPpm);
        // Stock for the first months is bought in the first month.
        const on = Math.max(0, m - line.stockMonths);
        const isExempt = exempt[Math.min(on, months - 1)] === 1;
        const booked = isExempt ? cost + costTax : cost;
        const claimed = isExempt ? 0 : costTax;
        if (on === m) poster.bought(m, 'costOfSales', booked, claimed, line.payMonths, 'cashPurchases');
        else {
          poster.bought(on, 'inventory', booked, claimed, line.payMonths, 'cashPurchases');
          poster.fromStock(m, booked);
        }
      }
      if (m >= months) continue;
      total[m] = (total[m] ?? 0) + net;
      poster.sold(m, net, exempt[m] === 1 ? 0 : timesPpm(net, line.taxPpm), line.cashPpm, line.collectMonths);
    }
  }
  for (const { line } of compiled.costs) {
    if (line.kind !== 'variable') continue;
    const account = accountOf(line.category);
    for (let m = 0; m < months; m++) {
      const yen = variableCost(line, total[m] ?? 0, m);
      if (yen === 0) continue;
      const tax = timesPpm(yen, line.taxPpm);
      const isExempt = exempt[m] === 1;
      poster.bought(m, account, isExempt ? yen + tax : yen, isExempt ? 0 : tax, line.payMonths, 'expensesPaid');
    }
  }
  return total;
}
