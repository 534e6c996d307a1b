/** Possible tax relief for an individual investor, by the company's age and the outsiders' share (docs/domain/equity.md). A hint, not advice. */
import { monthsBetween } from '../../../text/dates.ts';
import type { Ppm } from '../money.ts';

export const ANGEL_MEASURES = ['measureA', 'measureB', 'preSeed', 'founder'] as const;
export type AngelMeasure = (typeof ANGEL_MEASURES)[number];
export type AngelHint = {
  readonly measure: AngelMeasure;
  readonly possible: 'toConfirm' | 'no';
  readonly why: 'age' | 'outsideCapital' | 'tests';
};

/** `outsidePpm` is the outsiders' share of capital after the investment. Nothing is promised: `toConfirm` at best. */
export function angelTaxHints(foundedOn: string, asOf: string, outsidePpm: Ppm): AngelHint[] {
  const months = monthsBetween(foundedOn, asOf);
  const judge = (measure: AngelMeasure, underMonths: number, leastPpm: Ppm): AngelHint =>
    months >= underMonths
      ? { measure, possible: 'no', why: 'age' }
      : outsidePpm < leastPpm
        ? { measure, possible: 'no', why: 'outsideCapital' }
        : { measure, possible: 'toConfirm', why: 'tests' };
  const sixth = 166_667;
  const twentieth = 50_000;
  return [
    judge('measureA', 60, sixth),
    judge('measureB', 120, sixth),
    judge('preSeed', 60, twentieth),
    judge('founder', 12, 0),
  ];
}

/** 優遇措置A: the deduction from total income, the lower of 8 million yen and 40 % of income, less 2,000 yen. */
export function measureADeduction(investedYen: number, totalIncomeYen: number): number {
  return Math.max(0, Math.min(investedYen, 8_000_000, Math.trunc((totalIncomeYen * 4) / 10)) - 2_000);
}
