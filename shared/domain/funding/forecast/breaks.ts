/** What cannot be paid in a bad scenario: the purchases and repayments of the month in which cash runs out. */
import { totalOfUse } from '../stack.ts';
import type { Forecast } from './forecast.ts';

export type BrokenPayment = {
  readonly kind: 'purchase' | 'repayment' | 'tax' | 'running';
  /** The id of the need or the loan; empty for taxes and running costs. */
  readonly id: string;
  readonly title: string;
  readonly yen: number;
};
export type Break = {
  readonly month: number;
  readonly missingYen: number;
  readonly payments: readonly BrokenPayment[];
};

/**
 * The first month that ends below zero, with the shortfall and the payments due in it: purchases first, then repayments. If the
 * month has neither, the first purchase or repayment during the shortfall, since that is what fails next; otherwise taxes
 * and running costs. `undefined` if cash lasts.
 */
export function breakOf(f: Forecast): Break | undefined {
  const month = f.firstShort;
  if (month === undefined) return undefined;
  const missingYen = -(f.cash[month] ?? 0);
  for (let m = month; m < f.cash.length && (f.cash[m] ?? 0) < 0; m++) {
    const payments = paymentsOf(f, m);
    if (payments.length > 0) return { month, missingYen, payments };
  }
  const taxes = -f.ledger.line('taxesPaid', month) - f.ledger.line('profitTaxPaid', month);
  const payments: BrokenPayment[] = taxes > 0 ? [{ kind: 'tax', id: '', title: '', yen: taxes }] : [];
  const running = -(['cashPurchases', 'payablesPaid', 'personnelPaid', 'expensesPaid', 'drawingsOut'] as const).reduce(
    (sum, line) => sum + f.ledger.line(line, month),
    0,
  );
  if (running > 0) payments.push({ kind: 'running', id: '', title: '', yen: running });
  return { month, missingYen, payments };
}

function paymentsOf({ compiled }: Forecast, month: number): BrokenPayment[] {
  const purchases = compiled.model.uses.flatMap((u): BrokenPayment[] =>
    u.month === month && u.kind !== 'working' && u.amountYen > 0
      ? [{ kind: 'purchase', id: u.id, title: u.title, yen: totalOfUse(u) }]
      : [],
  );
  const repayments = compiled.loans.flatMap(({ source, schedule }): BrokenPayment[] => {
    const first = source.kind === 'existingLoan' ? 0 : source.month + 1;
    const row = schedule.rows[month - first];
    return row && row.paymentYen > 0
      ? [{ kind: 'repayment', id: source.id, title: source.title, yen: row.paymentYen }]
      : [];
  });
  const largest = (a: BrokenPayment, b: BrokenPayment) => b.yen - a.yen || a.id.localeCompare(b.id);
  return [...purchases.sort(largest), ...repayments.sort(largest)];
}
