/** Table rows of a form that the plan knows: products, customers, staff, debts. */
import { PPM } from '../funding/money.ts';
import { tieToUnit } from '../funding/shownUnits.ts';
import { amountOnPaper } from './amounts.ts';
import type { FormFacts, FormMoney, Origin } from './facts.ts';
import { monthly, outlookOf, spansOf } from './outlook.ts';
import { PAPER } from './paperWords.ts';
import { bridgeFunding, convertibleRows, projectCosts, projectFunding } from './project.ts';
import type { RowRule } from './records.ts';

export type FilledRows = {
  readonly rows: readonly (readonly string[])[];
  readonly origins: readonly Origin[];
};
const NO_ROWS: FilledRows = { rows: [], origins: [] };

/** 1500000 ppm as 1.5. */
export const decimalOf = (ppm: number): string => String(Number((ppm / PPM).toFixed(6)));
export const percentOf = (ppm: number): string => String(Number((ppm / 10_000).toFixed(4)));

/** Products, with their shares of the sales once the business runs. The shares add up to 100. */
function products({ money }: FormFacts): FilledRows {
  if (!money) return NO_ROWS;
  const { forecast } = money;
  const { sales } = forecast.compiled;
  const span = spansOf(forecast)?.later;
  const sold = sales.map(({ series }) =>
    span ? series.slice(span.from, span.to + 1).reduce((sum, yen) => sum + yen, 0) : 0,
  );
  const total = sold.reduce((a, b) => a + b, 0);
  // In hundredths of a percent, so that the largest remainder is rounded up.
  const parts = sold.map((yen) => (total > 0 ? Math.floor((yen / total) * 10_000) : 0));
  const shares = total > 0 ? tieToUnit(parts, 100, 10_000).map((share) => share / 100) : [];
  const rows = sales.map(({ line }, i) => ({
    share: shares[i] ?? 0,
    cells: [
      line.priceYen > 0 && line.driver !== 'amount'
        ? PAPER.title(line.title, amountOnPaper(line.priceYen))
        : line.title,
      shares[i] === undefined ? '' : String(shares[i]),
    ],
  }));
  return {
    rows: rows.sort((a, b) => b.share - a.share).map((r) => r.cells),
    origins: sales.map(({ line }) => ({ at: 'money', id: line.id, says: line.title })),
  };
}

/** Customers, and the payment terms of the sales lines if they are all the same. */
function customers({ customers: named, money }: FormFacts): FilledRows {
  const lines = money?.forecast.compiled.model.sales ?? [];
  const [first] = lines;
  const same = first && lines.every((l) => l.cashPpm === first.cashPpm && l.collectMonths === first.collectMonths);
  const terms = same
    ? [percentOf(first.collectMonths === 0 ? 0 : PPM - first.cashPpm), PAPER.creditAfter(first.collectMonths)]
    : ['', ''];
  return {
    rows: named.map((c) => [c.text, named.length === 1 ? '100' : '', ...terms]),
    origins: named.flatMap((c) => c.origins),
  };
}

/** Staff once the business has started: officers, employees, and how many of them are family and part-time. */
function staff({ money }: FormFacts): FilledRows {
  if (!money) return NO_ROWS;
  const { compiled } = money.forecast;
  const at = spansOf(money.forecast)?.first.to ?? compiled.model.settings.openingMonth ?? 0;
  const there = compiled.model.staff.filter((l) => l.fromMonth <= at && (l.toMonth === undefined || l.toMonth >= at));
  if (there.length === 0) return NO_ROWS;
  const count = (...kinds: readonly string[]) =>
    PAPER.people(decimalOf(there.reduce((sum, l) => (kinds.includes(l.kind) ? sum + l.headsPpm : sum), 0)));
  return {
    rows: [[count('officer'), count('regular', 'family', 'partTime'), count('family'), count('partTime')]],
    origins: there.map((l) => ({ at: 'money', id: l.id, says: l.title })),
  };
}

/** Existing loans: lender, balance, yearly repayment. */
function debts({ money }: FormFacts): FilledRows {
  const loans = (money?.forecast.compiled.loans ?? []).filter((l) => l.source.kind === 'existingLoan');
  return {
    rows: loans.map(({ source, principalYen, schedule }) => [
      source.title,
      '',
      amountOnPaper(Math.trunc(principalYen / 10_000)),
      amountOnPaper(Math.trunc(schedule.rows.slice(0, 12).reduce((sum, r) => sum + r.paymentYen, 0) / 10_000)),
    ]),
    origins: loans.map(({ source }) => ({ at: 'card', id: source.id, says: source.title })),
  };
}

export const ROWS: Readonly<Record<RowRule, (facts: FormFacts) => FilledRows>> = {
  products,
  customers,
  staff,
  debts,
  projectCosts,
  projectFunding,
  bridgeFunding,
  convertibles: convertibleRows,
};

/** Whether an average month of the later span covers the principal of the loans, and a sole proprietor's drawings. */
export function repaysFrom({
  forecast,
}: FormMoney): { readonly leftYen: number; readonly principalYen: number } | undefined {
  const span = spansOf(forecast)?.later;
  if (!span) return undefined;
  const o = outlookOf(forecast, span);
  const profitYen = o.salesYen - o.costOfSalesYen - o.personnelYen - o.rentYen - o.interestYen - o.otherYen;
  const { settings } = forecast.compiled.model;
  const livingYen = settings.legalForm === 'sole' ? settings.drawingsYen : 0;
  return {
    leftYen: monthly(profitYen + o.depreciationYen, span) - livingYen,
    principalYen: monthly(o.principalYen, span),
  };
}
