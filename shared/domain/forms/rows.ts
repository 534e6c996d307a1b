/** Table rows of a form that the plan knows: products, customers, staff, debts. */
import type { SalesLine } from '../funding/forecast/model.ts';
import { PPM, timesPpm } from '../funding/money.ts';
import { tieToUnit } from '../funding/shownUnits.ts';
import { amountOnPaper } from './amounts.ts';
import type { FormFacts, FormMoney, Origin } from './facts.ts';
import { monthly, outlookOf, spansOf } from './outlook.ts';
import { PAPER } from './paperWords.ts';
import { bridgeFunding, convertibleRows, projectCosts, projectFunding } from './project.ts';
import type { RowRule } from './records.ts';
import { successionYears } from './succession.ts';

export type FilledRows = {
  readonly rows: readonly (readonly string[])[];
  readonly origins: readonly Origin[];
};
const NO_ROWS: FilledRows = { rows: [], origins: [] };

/** 1500000 ppm as 1.5. */
export const decimalOf = (ppm: number): string => String(Number((ppm / PPM).toFixed(6)));
export const percentOf = (ppm: number): string => String(Number((ppm / 10_000).toFixed(4)));

/** The sales lines with their share of sales in regular operation, the largest first. The shares add up to 100; `undefined` if there are no sales. */
function sharesOf({ forecast }: FormMoney) {
  const { sales } = forecast.compiled;
  const span = spansOf(forecast)?.later;
  const sold = sales.map(({ series }) =>
    span ? series.slice(span.from, span.to + 1).reduce((sum, yen) => sum + yen, 0) : 0,
  );
  const total = sold.reduce((a, b) => a + b, 0);
  // In hundredths of a percent, so that the largest remainder is rounded up.
  const parts = sold.map((yen) => (total > 0 ? Math.floor((yen / total) * 10_000) : 0));
  const shares = total > 0 ? tieToUnit(parts, 100, 10_000).map((share) => share / 100) : [];
  return sales.map(({ line }, i) => ({ line, share: shares[i] })).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
}
const inWords = (share: number | undefined): string => (share === undefined ? '' : String(share));
/** A price is per piece, seat or member; a line entered as a sum has none. */
const hasPrice = (line: SalesLine): boolean => line.priceYen > 0 && line.driver !== 'amount';
const salesOrigins = ({ forecast }: FormMoney): readonly Origin[] =>
  forecast.compiled.sales.map(({ line }) => ({ at: 'money', id: line.id, says: line.title }));

/** Products with price and share of sales. */
function products({ money }: FormFacts): FilledRows {
  if (!money) return NO_ROWS;
  return {
    rows: sharesOf(money).map(({ line, share }) => [
      hasPrice(line) ? PAPER.title(line.title, amountOnPaper(line.priceYen)) : line.title,
      inWords(share),
    ]),
    origins: salesOrigins(money),
  };
}

/** Products with price, unit cost and margin. */
function menu({ money }: FormFacts): FilledRows {
  if (!money) return NO_ROWS;
  return {
    rows: sharesOf(money).map(({ line, share }) => [
      line.title,
      hasPrice(line) ? amountOnPaper(line.priceYen) : '',
      hasPrice(line) ? amountOnPaper(timesPpm(line.priceYen, line.costPpm)) : '',
      percentOf(PPM - line.costPpm),
      inWords(share),
    ]),
    origins: salesOrigins(money),
  };
}

/** Customers. Their number, orders and spending are left for a person to fill in. */
const segments = ({ customers: named }: FormFacts): FilledRows => ({
  rows: named.map((c) => [c.text, '', '', '']),
  origins: named.flatMap((c) => c.origins),
});

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

/** Participants of a proposal to a city: the proposer, the city, and those named on the board. Their roles are left for a person to fill in. */
function partners({ fields, partners: named }: FormFacts): FilledRows {
  const { author } = fields;
  const names = [author?.text.trim() || PAPER.proposer, PAPER.city, ...named.map((p) => p.text)];
  return {
    rows: [...new Set(names)].map((name) => [name, '', '', '']),
    origins: [...(author?.text ? author.origins : []), ...named.flatMap((p) => p.origins)],
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
  menu,
  segments,
  successionYears,
  partners,
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
