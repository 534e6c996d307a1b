/** Amounts as a form counts them (万円, 千円): every column adds up on the paper, and no amount is off by a unit or more. */
import type { Origin } from './facts.ts';

export type MoneyCell = number | string | undefined;
export type MoneyRow = {
  /** `group`: the heading of the rows under it, with their sum. `total`: the sum of a column. */
  readonly is: 'item' | 'group' | 'total';
  readonly label: string;
  /** Beside the label: who the quotation is from, how a loan is paid back. */
  readonly note?: string;
  /** In units of the form; words where there is no amount. */
  readonly cells: readonly MoneyCell[];
  readonly origins?: readonly Origin[];
};
/** A table of amounts as it stands on the paper. */
export type MoneyTable = {
  /** Above the cells of each column. */
  readonly heads: readonly string[];
  readonly rows: readonly MoneyRow[];
  /** What both sides of a form must agree in, in yen. */
  readonly totalYen?: number;
};

/** 1,234 as on paper; a negative amount as ▲12. */
export const amountOnPaper = (value: number): string =>
  `${value < 0 ? '▲' : ''}${Math.abs(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ',')}`;
