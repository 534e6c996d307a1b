/** Amounts in the units of a form (万円, 千円): every column adds up as printed, and no amount is off by a unit or more. */
import { tieToUnit } from '../funding/shownUnits.ts';
import type { Origin } from './facts.ts';

export type MoneyCell = number | string | undefined;
export type MoneyRow = {
  /** `group`: the heading of the rows below it, with their sum. `total`: the sum of a column. */
  readonly is: 'item' | 'group' | 'total';
  readonly label: string;
  /** Next to the label: who the quotation is from, how a loan is repaid. */
  readonly note?: string;
  /** In units of the form; text if there is no amount. */
  readonly cells: readonly MoneyCell[];
  readonly origins?: readonly Origin[];
};
/** A table of amounts as printed. */
export type MoneyTable = {
  /** The header of each column. */
  readonly heads: readonly string[];
  readonly rows: readonly MoneyRow[];
  /** The amount in which both sides of a form must agree, in yen. */
  readonly totalYen?: number;
};

export const floorToUnit = (yen: number, unitYen: number): number => Math.floor(yen / unitYen) + 0;
/** Toward zero, for balances and payments. */
export const truncateToUnit = (yen: number, unitYen: number): number => Math.trunc(yen / unitYen) + 0;

/**
 * A year in units: sales and the result are rounded down, equally in every table of every form, and the costs are adjusted to the difference, so that
 * the column adds up.
 */
export function resultInUnits(
  salesYen: number,
  costsYen: readonly number[],
  unitYen: number,
): { readonly sales: number; readonly costs: readonly number[]; readonly left: number } {
  const leftYen = costsYen.reduce((left, yen) => left - yen, salesYen);
  const [sales, left] = [floorToUnit(salesYen, unitYen), floorToUnit(leftYen, unitYen)];
  const costs = tieToUnit(costsYen, unitYen, (sales - left) * unitYen).map((yen) => yen / unitYen);
  return { sales, costs, left };
}

/** 1,234 as printed; a negative amount as ▲12. */
export const amountOnPaper = (value: number): string =>
  `${value < 0 ? '▲' : ''}${Math.abs(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ',')}`;
