/** Posts purchases: with or without consumption tax, immediately or on credit. */
import { PPM, timesPpm } from '../money.ts';
import type { Account, CashLine, Ledger } from './ledger.ts';
import type { CostCategory } from './model.ts';

/** An amount entered before tax, as it is paid and as it is booked. An exempt business books amounts including tax. */
export type Taxed = { readonly net: number; readonly tax: number };

export class Poster {
  readonly ledger: Ledger;
  /** 1 for each month in which the business is exempt from consumption tax. */
  private readonly exempt: Uint8Array;
  constructor(ledger: Ledger, exempt: Uint8Array) {
    this.ledger = ledger;
    this.exempt = exempt;
  }

  /** Months after the last are taxed like the last. */
  isExempt(month: number): boolean {
    return this.exempt[Math.min(month, this.exempt.length - 1)] === 1;
  }

  bought(month: number, net: number, taxPpm: number): Taxed {
    const tax = timesPpm(net, taxPpm);
    return this.isExempt(month) ? { net: net + tax, tax: 0 } : { net, tax };
  }
  /** From an amount including tax. */
  gross(month: number, gross: number, taxPpm: number): Taxed {
    if (this.isExempt(month)) return { net: gross, tax: 0 };
    const tax = Number((BigInt(gross) * BigInt(taxPpm)) / BigInt(PPM + taxPpm));
    return { net: gross - tax, tax };
  }

  /** An expense, paid later through payables if it has a payment term. */
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

/** Rent and dues have lines of their own; the rest are other expenses. */
export const accountOf = (category: CostCategory) =>
  category === 'rent' || category === 'dues' ? category : 'expenses';
