/**
 * Double entry, month by month: every posting has two sides, so the balance sheet ties out without a plug. Accounts are
 * positive on the debit side. Cash moves only with a line of the bank's cash-flow table, so that table ties out to the balance of cash.
 */
import { CASH_LINES, type CashLine } from './cashLines.ts';

export { CASH_LINES, type CashLine };

/** Accounts of the year's result before tax; credits are income. */
export const RESULT_ACCOUNTS = [
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
] as const;
const ACCOUNTS = [
  'cash',
  'receivables',
  'inventory',
  'fixedAssets',
  'deposits',
  'payables',
  'advances',
  'taxTaken',
  'taxPaidOn',
  'consumptionTaxDue',
  'profitTaxDue',
  'loans',
  'fund',
  'capital',
  'drawings',
  'ownTax',
  ...RESULT_ACCOUNTS,
  'profitTax',
] as const;
/**
 * `drawings` are a sole proprietor's living costs, `ownTax` the tax on their profit: both leave the business without being a cost. `taxTaken` is
 * consumption tax on sales, `taxPaidOn` that on purchases; at the end of a year both close into `consumptionTaxDue`.
 */
export type Account = (typeof ACCOUNTS)[number];

const INDEX = Object.fromEntries(ACCOUNTS.map((a, i) => [a, i])) as Record<Account, number>;
const LINE = Object.fromEntries(CASH_LINES.map((a, i) => [a, i])) as Record<CashLine, number>;

export class Ledger {
  readonly months: number;
  /** Movements: account × month. */
  private readonly moved: Float64Array;
  private readonly lines: Float64Array;
  /** Balances before the first month. */
  private readonly opening: Float64Array;

  constructor(months: number, from?: Ledger) {
    this.months = months;
    this.moved = from ? from.moved.slice() : new Float64Array(ACCOUNTS.length * months);
    this.lines = from ? from.lines.slice() : new Float64Array(CASH_LINES.length * months);
    this.opening = from ? from.opening.slice() : new Float64Array(ACCOUNTS.length);
  }

  open(debit: Account, credit: Account, yen: number): void {
    this.opening[INDEX[debit]] = (this.opening[INDEX[debit]] ?? 0) + yen;
    this.opening[INDEX[credit]] = (this.opening[INDEX[credit]] ?? 0) - yen;
  }

  /** Months outside the plan are not posted: both sides are left out. */
  post(month: number, debit: Account, credit: Account, yen: number): void {
    if (yen === 0 || month < 0 || month >= this.months) return;
    const d = INDEX[debit] * this.months + month;
    const c = INDEX[credit] * this.months + month;
    this.moved[d] = (this.moved[d] ?? 0) + yen;
    this.moved[c] = (this.moved[c] ?? 0) - yen;
  }

  /** Money in (positive) or out (negative) against an account. */
  cash(month: number, line: CashLine, against: Account, yen: number): void {
    if (yen === 0 || month < 0 || month >= this.months) return;
    this.post(month, 'cash', against, yen);
    const i = LINE[line] * this.months + month;
    this.lines[i] = (this.lines[i] ?? 0) + yen;
  }

  /** The mutable movements of an account, for the hottest loop; it must post both sides. */
  accountView(account: Account): Float64Array {
    return this.moved.subarray(INDEX[account] * this.months, (INDEX[account] + 1) * this.months);
  }
  /** The mutable amounts of a cash line; each also has to be posted to `cash` and against an account. */
  lineView(line: CashLine): Float64Array {
    return this.lines.subarray(LINE[line] * this.months, (LINE[line] + 1) * this.months);
  }

  movement(account: Account, month: number): number {
    return this.moved[INDEX[account] * this.months + month] ?? 0;
  }
  line(line: CashLine, month: number): number {
    return this.lines[LINE[line] * this.months + month] ?? 0;
  }
  openingOf(account: Account): number {
    return this.opening[INDEX[account]] ?? 0;
  }
  /** Balances at the end of each month. */
  balances(account: Account): number[] {
    const moved = this.accountView(account);
    const out = new Array<number>(this.months);
    let sum = this.openingOf(account);
    for (let m = 0; m < this.months; m++) {
      sum += moved[m] ?? 0;
      out[m] = sum;
    }
    return out;
  }
  /** Movements of an account in a span of months, ends included. */
  sum(account: Account, from: number, to: number): number {
    const first = INDEX[account] * this.months;
    let total = 0;
    for (let m = from; m <= to; m++) total += this.moved[first + m] ?? 0;
    return total;
  }
}
