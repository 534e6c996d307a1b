/** 計画と実績: what months really had beside what was planned, in the rows of the 資金繰り表. Both columns and their difference add up as they stand. */
import { ACTUAL_LINES, type ActualLine, CASH_LINES, type CashLine } from '../funding/forecast/cashLines.ts';
import { monthName } from '../funding/forecast/drivers.ts';
import { CASH_SECTIONS, type CashMonth, cashTable } from '../funding/forecast/statements.ts';
import type { MoneyTable } from './amounts.ts';
import { CASH_MONTHS, type CashColumn, cashRows, columnOf } from './cashYear.ts';
import type { FormMoney } from './facts.ts';
import { PAPER } from './paperWords.ts';

/** Months of which a sheet has plan, actual and difference side by side. */
export const MONTHS_A_SHEET = 4;

/** Lines of money that goes out. A person says what was paid; in the table it stands as less. */
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

/** What was said of a month, by line: what was paid is positive, as a person says it. */
export type SaidMonth = ReadonlyMap<ActualLine, number>;

export type ComparedMonth = {
  /** Months from the plan's first. */
  readonly index: number;
  /** YYYY-MM. */
  readonly name: string;
  readonly said: SaidMonth;
  readonly plan: CashMonth;
  /** Of lines that nobody said anything of: nothing. */
  readonly actual: Pick<CashMonth, 'openingYen' | 'lines' | 'closingYen'>;
};

/** The first twelve months of which something was said, in order. A month begins with what was said, else with what the month before left, else as planned. */
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

/** The nth sheet (from 0) of four months each; undefined where nothing was said of them. */
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

/** Where a month does not begin with what the month before left: the month, and by how much it has more. */
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
