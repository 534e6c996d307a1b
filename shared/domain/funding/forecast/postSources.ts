/** Posts sources of funds over time: loans, campaigns, funds. */
import { fractionOf, ofPercent, times } from '../money.ts';
import { type Compiled, feeOf } from './compile.ts';
import type { Ledger } from './ledger.ts';
import type { FundingModel, SourceOf } from './model.ts';
import type { Poster } from './poster.ts';

export function postLoan(ledger: Ledger, { source, principalYen, schedule, cost }: Compiled['loans'][number]): void {
  const isThere = source.kind === 'existingLoan';
  if (isThere) ledger.open('capital', 'loans', principalYen);
  else {
    ledger.cash(source.month, 'loanIn', 'loans', principalYen);
    ledger.cash(source.month, 'expensesPaid', 'otherExpense', -cost.guaranteeFeeYen);
  }
  const first = isThere ? 0 : source.month + 1;
  for (const row of schedule.rows) {
    const month = first + row.no - 1;
    if (month >= ledger.months) break;
    ledger.cash(month, 'loanOut', 'loans', -row.principalYen);
    ledger.cash(month, 'interestPaid', 'interest', -row.interestYen);
  }
  for (const [year, yen] of cost.subsidyYearsYen.entries())
    ledger.cash(source.month + 12 * (year + 1) + 1, 'otherIn', 'otherIncome', yen);
}

/** Cash early and revenue late: an advance until delivery. A failed campaign still costs its page. */
export function postReward(
  poster: Poster,
  model: FundingModel,
  { source, outcome }: Compiled['rewards'][number],
  fails: boolean,
): void {
  const { ledger } = poster;
  const tax = model.settings.salesTaxPpm;
  const { month, deliveryMonth } = source;
  const shown = Math.max(0, month - 1);
  const page = poster.gross(shown, outcome.pageCostYen, tax);
  poster.expense(shown, 'expenses', page, 0, 'expensesPaid');
  if (fails || outcome.raisedYen === 0) return;
  const isExempt = poster.isExempt(month);
  ledger.cash(month, 'crowdfundingIn', 'advances', outcome.raisedYen);
  ledger.cash(month, 'crowdfundingIn', 'expenses', -(outcome.feeYen - (isExempt ? 0 : outcome.feeTaxYen)));
  if (!isExempt) ledger.cash(month, 'crowdfundingIn', 'taxPaidOn', -outcome.feeTaxYen);
  // Goods are produced after the cash has arrived and before they are sent.
  const made = Math.max(month, deliveryMonth - 1);
  const goods = poster.gross(made, outcome.rewardCostYen + outcome.productionCostYen, tax);
  poster.expense(made, 'inventory', goods, 0, 'cashPurchases');
  ledger.post(deliveryMonth, 'costOfSales', 'inventory', goods.net);
  poster.expense(deliveryMonth, 'expenses', poster.gross(deliveryMonth, outcome.postageYen, tax), 0, 'expensesPaid');
  poster.expense(deliveryMonth, 'otherExpense', { net: outcome.reserveYen, tax: 0 }, 0, 'expensesPaid');
  const sold = poster.gross(deliveryMonth, outcome.raisedYen, tax);
  ledger.post(deliveryMonth, 'advances', 'sales', sold.net);
  ledger.post(deliveryMonth, 'advances', 'taxTaken', sold.tax);
}

export function postFund(ledger: Ledger, source: SourceOf<'fund'>, sales: Float64Array): void {
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
  // An amount not repaid from sales by the end of the term is no longer owed.
  ledger.post(source.month + source.termMonths, 'fund', 'otherIncome', owed);
}
