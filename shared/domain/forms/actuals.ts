/** 計画と実績: the actual amounts of months next to the planned ones, in the rows of the 資金繰り表. Both columns and their difference add up as printed. */
import { ACTUAL_LINES, type ActualLine, CASH_LINES, type CashLine } from '../funding/forecast/cashLines.ts';
import { monthName } from '../funding/forecast/drivers.ts';
import { CASH_SECTIONS, type CashMonth, cashTable } from '../funding/forecast/statements.ts';
import type { MoneyTable } from './amounts.ts';
import { CASH_MONTHS, type CashColumn, cashRows, columnOf } from './cashYear.ts';
import type { FormMoney } from './facts.ts';
import { PAPER } from './paperWords.ts';

/** The number of months on a sheet, each with plan, actual and difference side by side. */
export const MONTHS_A_SHEET = 4;

/** Lines of outgoing payments. A person enters what was paid; the table subtracts it. */
const PAID: ReadonlySet<ActualLine> = new Set<CashLine>([
  ...CASH_SECTIONS.ordinaryOut,
  'equipment',
  'depositsPaid',
  'profitTaxPaid',
  'loanOut',
  'fundOut',
  'drawingsOut',
]);
export const isPaid = (line: ActualLine): boolean => PAID.has(line);

/** The amounts entered for a month, by line: payments are positive, as a person says them. */
export type SaidMonth = ReadonlyMap<ActualLine, number>;

export type ComparedMonth = {
  /** Index from the plan's first month. */
  readonly index: number;
  /** YYYY-MM. */
  readonly name: string;
  readonly said: SaidMonth;
  readonly plan: CashMonth;
  /** Zero for lines without an entry. */
  readonly actual: Pick<CashMonth, 'openingYen' | 'lines' | 'closingYen'>;
};

/**
 * The first twelve months with an entry, in order. A month opens with the entered amount, else with the previous month's closing amount, else as
 * planned.
 */
export function comparedMonths({ forecast, actuals }: FormMoney): readonly ComparedMonth[] {
  const { startMonth } = forecast.compiled.model.settings;
  const compared: ComparedMonth[] = [];
  for (const [index, plan] of cashTable(forecast).slice(0, CASH_MONTHS).entries()) {
    const name = monthName(startMonth, index);
    const said = actuals.get(name);
    if (!said || said.size === 0) continue;
    const before = compared.at(-1);
    const carried = before?.index === index - 1 ? before.actual.closingYen : plan.openingYen;
    const openingYen = said.get('opening') ?? carried;
    const lines = Object.fromEntries(
      CASH_LINES.map((line) => [line, (isPaid(line) ? -1 : 1) * (said.get(line) ?? 0) + 0]),
    ) as Record<CashLine, number>;
    const closingYen = CASH_LINES.reduce((sum, line) => sum + lines[line], openingYen);
    compared.push({ index, name, said, plan, actual: { openingYen, lines, closingYen } });
  }
  return compared;
}

const difference = (actual: CashColumn, plan: CashColumn): CashColumn => ({
  opening: actual.opening - plan.opening,
  of: new Map(CASH_LINES.map((line) => [line, (actual.of.get(line) ?? 0) - (plan.of.get(line) ?? 0)])),
  closing: actual.closing - plan.closing,
});

/** The nth sheet (from 0) of four months each; `undefined` if none of them has an entry. */
export function actualsOnPaper(money: FormMoney, unitYen: number, sheet: number): MoneyTable | undefined {
  const months = comparedMonths(money).filter(({ index }) => Math.floor(index / MONTHS_A_SHEET) === sheet);
  if (months.length === 0) return undefined;
  const columns = months.flatMap(({ plan, actual }) => {
    const [planned, real] = [columnOf(plan, unitYen), columnOf(actual, unitYen)];
    return [planned, real, difference(real, planned)];
  });
  return {
    heads: months.flatMap(({ name }) => {
      const head = PAPER.monthHead(name.slice(0, 4), Number(name.slice(5, 7)));
      return [PAPER.planned, PAPER.actual, PAPER.difference].map((word) => `${head}\n${word}`);
    }),
    rows: cashRows(columns),
  };
}

/** A month that does not open with the previous month's closing amount: the month, and the surplus. */
export function brokenCarry(money: FormMoney): { readonly month: string; readonly yen: number } | undefined {
  const months = comparedMonths(money);
  for (const [i, { index, name, actual }] of months.entries()) {
    const before = months[i - 1];
    if (before?.index !== index - 1) continue;
    const yen = actual.openingYen - before.actual.closingYen;
    if (yen !== 0) return { month: name, yen };
  }
  return undefined;
}

export const isActualLine = (name: string): name is ActualLine => ACTUAL_LINES.some((line) => line === name);
