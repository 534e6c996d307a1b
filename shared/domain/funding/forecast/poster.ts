/** Postings of what is bought: with or without consumption tax, at once or on terms. */
import { PPM, timesPpm } from '../money.ts';
import type { Account, CashLine, Ledger } from './ledger.ts';
import type { CostCategory } from './model.ts';

/** An amount that was typed without tax, as it is paid and as it is booked. An exempt business books what it pays. */
export type Taxed = { readonly net: number; readonly tax: number };

export class Poster {
  readonly ledger: Ledger;
  /** 1 for each month that is exempt from consumption tax. */
  private readonly exempt: Uint8Array;
  constructor(ledger: Ledger, exempt: Uint8Array) {
    this.ledger = ledger;
    this.exempt = exempt;
  }

  /** A month after the last is taxed as the last. */
  isExempt(month: number): boolean {
    return this.exempt[Math.min(month, this.exempt.length - 1)] === 1;
  }

  bought(month: number, net: number, taxPpm: number): Taxed {
    const tax = timesPpm(net, taxPpm);
    return this.isExempt(month) ? { net: net + tax, tax: 0 } : { net, tax };
  }
  /** From an amount with tax. */
  gross(month: number, gross: number, taxPpm: number): Taxed {
    if (this.isExempt(month)) return { net: gross, tax: 0 };
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

/** Rent and dues stand in lines of their own; the rest are other expenses. */
export const accountOf = (category: CostCategory) =>
  category === 'rent' || category === 'dues' ? category : 'expenses';
