/**
 * 資金繰り表: the first twelve months of the plan in the bank's layout. Every column adds up as printed, and each month opens with the previous closing
 * amount.
 */
import { monthName } from '../funding/forecast/drivers.ts';
import type { CashLine } from '../funding/forecast/ledger.ts';
import { CASH_SECTIONS, type CashMonth, cashTable } from '../funding/forecast/statements.ts';
import { tieToUnit } from '../funding/shownUnits.ts';
import type { MoneyRow, MoneyTable } from './amounts.ts';
import type { FormMoney } from './facts.ts';
import { CASH_WORDS, PAPER } from './paperWords.ts';

export const CASH_MONTHS = 12;

type Section = { readonly lines: readonly CashLine[]; readonly sum: string };
/** In print order, each with its sum. */
const SECTIONS: readonly Section[] = [
  { lines: CASH_SECTIONS.ordinaryIn, sum: CASH_WORDS.ordinaryIn },
  { lines: CASH_SECTIONS.ordinaryOut, sum: CASH_WORDS.ordinaryOut },
  { lines: CASH_SECTIONS.investing, sum: CASH_WORDS.investing },
  { lines: CASH_SECTIONS.financing, sum: CASH_WORDS.financing },
];
const ORDER: readonly CashLine[] = SECTIONS.flatMap((s) => s.lines);

/** A month in units. */
export type CashColumn = {
  readonly opening: number;
  readonly of: ReadonlyMap<CashLine, number>;
  readonly closing: number;
};

const floorTo = (yen: number, unitYen: number): number => Math.floor(yen / unitYen) * unitYen + 0;

/** One month in units. The carried amount is rounded down, so that the next month opens with it; the lines are adjusted to the difference. */
export function columnOf(month: Pick<CashMonth, 'openingYen' | 'lines' | 'closingYen'>, unitYen: number): CashColumn {
  const [opening, closing] = [floorTo(month.openingYen, unitYen), floorTo(month.closingYen, unitYen)];
  const shown = tieToUnit(
    ORDER.map((line) => month.lines[line]),
    unitYen,
    closing - opening,
  );
  return {
    opening: opening / unitYen,
    of: new Map(ORDER.map((line, i) => [line, (shown[i] ?? 0) / unitYen])),
    closing: closing / unitYen,
  };
}

/** The printed rows for some columns. */
export function cashRows(columns: readonly CashColumn[]): readonly MoneyRow[] {
  const row = (is: MoneyRow['is'], label: string, read: (column: CashColumn) => number): MoneyRow => ({
    is,
    label,
    cells: columns.map(read),
  });
  const sumOf = (column: CashColumn, lines: readonly CashLine[]) =>
    lines.reduce((sum, line) => sum + (column.of.get(line) ?? 0), 0);
  const ordinary = [...CASH_SECTIONS.ordinaryIn, ...CASH_SECTIONS.ordinaryOut];
  return [
    row('total', CASH_WORDS.opening, (c) => c.opening),
    ...SECTIONS.flatMap(({ lines, sum }, at) => [
      ...lines.map((line) => row('item', CASH_WORDS.lines[line], (c) => c.of.get(line) ?? 0)),
      row('group', sum, (c) => sumOf(c, lines)),
      ...(at === 1 ? [row('group', CASH_WORDS.ordinary, (c) => sumOf(c, ordinary))] : []),
    ]),
    row('total', CASH_WORDS.closing, (c) => c.closing),
  ];
}

export function cashYearOnPaper({ forecast }: FormMoney, unitYen: number): MoneyTable {
  const columns = cashTable(forecast)
    .slice(0, CASH_MONTHS)
    .map((month) => columnOf(month, unitYen));
  const { startMonth } = forecast.compiled.model.settings;
  return {
    heads: columns.map((_, m) => {
      const name = monthName(startMonth, m);
      return PAPER.monthHead(name.slice(0, 4), Number(name.slice(5, 7)));
    }),
    rows: cashRows(columns),
  };
}

/** The months of the table that end with a negative balance. */
export const shortMonths = ({ forecast }: FormMoney): readonly string[] =>
  forecast.cash
    .slice(0, CASH_MONTHS)
    .flatMap((yen, m) => (yen < 0 ? [monthName(forecast.compiled.model.settings.startMonth, m)] : []));
