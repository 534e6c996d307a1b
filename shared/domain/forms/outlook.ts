/**
 * 事業の見通し（月平均）: sales, costs and profit of an average month, at the start and once the business runs. From the lines of the forecast:
 * one-time amounts, such as opening costs or a campaign, are in no average month.
 */
import { monthName, variableCost } from '../funding/forecast/drivers.ts';
import type { Forecast } from '../funding/forecast/forecast.ts';
import { timesPpm } from '../funding/money.ts';
import { tieStatement } from '../funding/shownUnits.ts';
import type { MoneyRow, MoneyTable } from './amounts.ts';
import type { FormMoney, Origin } from './facts.ts';
import { monthOnPaper, PAPER } from './paperWords.ts';

/** Months of the plan, both ends included. */
export type Span = { readonly from: number; readonly to: number };

const FIRST_MONTHS = 3;
const LATER_MONTHS = 12;

/** The first month with sales from the opening on; `undefined` if there are no sales. */
function firstMonthOf({ compiled }: Forecast): number | undefined {
  const opening = compiled.model.settings.openingMonth ?? 0;
  for (let m = opening; m < compiled.months; m++) if (compiled.sales.some((s) => (s.series[m] ?? 0) !== 0)) return m;
  return undefined;
}

/** The first three months with sales, and the twelve months that begin a year after the first of them. */
export function spansOf(f: Forecast): { readonly first: Span; readonly later: Span } | undefined {
  const start = firstMonthOf(f);
  if (start === undefined) return undefined;
  const last = f.compiled.months - 1;
  const span = (from: number, months: number): Span => ({ from, to: Math.min(last, from + months - 1) });
  return { first: span(start, FIRST_MONTHS), later: span(Math.min(last, start + LATER_MONTHS), LATER_MONTHS) };
}

/** Sums of a span, in yen. */
export type Outlook = {
  readonly salesYen: number;
  readonly costOfSalesYen: number;
  readonly personnelYen: number;
  readonly rentYen: number;
  readonly interestYen: number;
  /** All other monthly costs, including depreciation. */
  readonly otherYen: number;
  readonly depreciationYen: number;
  readonly principalYen: number;
};

export function outlookOf(f: Forecast, { from, to }: Span): Outlook {
  const { compiled, ledger, exempt } = f;
  const isExempt = (month: number) => exempt[Math.min(month, compiled.months - 1)] === 1;
  /** An exempt business books amounts including tax. */
  const booked = (month: number, yen: number, taxPpm: number) => (isExempt(month) ? yen + timesPpm(yen, taxPpm) : yen);
  const isSole = compiled.model.settings.legalForm === 'sole';
  const sum = { salesYen: 0, costOfSalesYen: 0, personnelYen: 0, rentYen: 0, otherYen: 0, principalYen: 0 };
  for (let m = from; m <= to; m++) {
    let sales = 0;
    for (const { line, series } of compiled.sales) {
      const yen = series[m] ?? 0;
      sales += yen;
      sum.costOfSalesYen += booked(Math.max(0, m - line.stockMonths), timesPpm(yen, line.costPpm), line.costTaxPpm);
    }
    sum.salesYen += sales;
    for (const { line, series } of compiled.costs) {
      const yen = booked(m, line.kind === 'fixed' ? (series[m] ?? 0) : variableCost(line, sales, m), line.taxPpm);
      if (line.category === 'rent') sum.rentYen += yen;
      else sum.otherYen += yen;
    }
    for (const { line, pay, social } of compiled.staff)
      if (!(isSole && line.kind === 'owner')) sum.personnelYen += (pay[m] ?? 0) + (social[m] ?? 0);
    sum.principalYen -= ledger.line('loanOut', m);
  }
  const depreciationYen = ledger.sum('depreciation', from, to) + 0;
  return {
    ...sum,
    depreciationYen,
    otherYen: sum.otherYen + depreciationYen,
    interestYen: ledger.sum('interest', from, to) + 0,
  };
}

/** The average month of a span, truncated to a yen. */
export const monthly = (yen: number, { from, to }: Span): number => Math.trunc(yen / (to - from + 1)) + 0;

const LINES = [
  { label: PAPER.sales, sign: 1, of: 'salesYen' },
  { label: PAPER.costOfSales, sign: -1, of: 'costOfSalesYen' },
  { label: PAPER.personnel, sign: -1, of: 'personnelYen' },
  { label: PAPER.rent, sign: -1, of: 'rentYen' },
  { label: PAPER.interest, sign: -1, of: 'interestYen' },
  { label: PAPER.other, sign: -1, of: 'otherYen' },
] as const satisfies readonly { readonly label: string; readonly sign: 1 | -1; readonly of: keyof Outlook }[];

/** The displayed amounts of one column, in units: sales, cost, four expenses, their sum, profit. They add up as printed. */
function columnOf(f: Forecast, span: Span, unitYen: number): number[] {
  const outlook = outlookOf(f, span);
  const tied = tieStatement(
    LINES.map(({ sign, of }) => ({ yen: monthly(outlook[of], span), sign })),
    unitYen,
  ).map((yen) => yen / unitYen);
  const [sales = 0, cost = 0, ...expenses] = tied;
  const all = expenses.reduce((a, b) => a + b, 0);
  return [sales, cost, ...expenses, all, sales - cost - all];
}

/** `undefined` if there are no sales: there is no month to show. */
export function outlookOnPaper(money: FormMoney, unitYen: number): MoneyTable | undefined {
  const f = money.forecast;
  const spans = spansOf(f);
  if (!spans) return undefined;
  const columns = [spans.first, spans.later].map((span) => columnOf(f, span, unitYen));
  const at = (i: number) => columns.map((column) => column[i]);
  const name = (m: number) => monthOnPaper(monthName(f.compiled.model.settings.startMonth, m));
  const head = (label: string, span: Span) => `${label}\n${PAPER.span(name(span.from), name(span.to))}`;
  const origins = originsOf(f);
  const row = (is: MoneyRow['is'], label: string, i: number, from: readonly Origin[] = []): MoneyRow => ({
    is,
    label,
    cells: at(i),
    origins: from,
  });
  return {
    heads: [head(PAPER.atOpening, spans.first), head(PAPER.later, spans.later)],
    rows: [
      row('item', PAPER.sales, 0, origins.sales),
      row('item', PAPER.costOfSales, 1, origins.sales),
      row('item', PAPER.personnel, 2, origins.staff),
      row('item', PAPER.rent, 3, origins.rent),
      row('item', PAPER.interest, 4, origins.loans),
      row('item', PAPER.other, 5, origins.costs),
      row('group', PAPER.expensesTotal, 6),
      row('total', PAPER.profit, 7),
    ],
  };
}

function originsOf({ compiled }: Forecast) {
  const of = (rows: readonly { readonly id: string; readonly title: string }[]): Origin[] =>
    rows.map(({ id, title }) => ({ at: 'money', id, says: title }));
  const costs = compiled.costs.map((c) => c.line);
  return {
    sales: of(compiled.sales.map((s) => s.line)),
    staff: of(compiled.staff.map((s) => s.line)),
    rent: of(costs.filter((c) => c.category === 'rent')),
    costs: of(costs.filter((c) => c.category !== 'rent')),
    loans: compiled.loans.map(({ source }): Origin => ({ at: 'card', id: source.id, says: source.title })),
  };
}
