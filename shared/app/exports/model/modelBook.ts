/**
 * The money of a plan as a workbook that computes: change a driver there, and sales, costs, taxes, cash and the balance sheet follow, to the yen as
 * in the app (docs/adr/0044-a-workbook-that-computes.md).
 */
import type { CapEvent, CapTable } from '../../../domain/funding/equity/capTable.ts';
import type { Forecast } from '../../../domain/funding/forecast/forecast.ts';
import { Book } from '../../../export/book/grid.ts';
import type { Translate } from '../../../i18n/words.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { bankSheet } from './bankSheet.ts';
import { capitalSheet } from './capitalSheet.ts';
import { checkSheet } from './checkSheet.ts';
import { costSheet } from './costSheet.ts';
import { driverSheet } from './drivers.ts';
import { type ModelScope, MonthSheet, wordIn } from './frame.ts';
import { loanSheets } from './loanSheets.ts';
import { salesSheet } from './salesSheet.ts';
import { scenarioResults, scenarioSheet } from './scenarioSheet.ts';
import { sourceSheet } from './sourceSheet.ts';
import {
  balanceSheet,
  balanceYears,
  cashSheet,
  fillProfit,
  type Parts,
  profitYears,
  reserveProfit,
} from './statementSheets.ts';
import { taxSheets } from './taxSheets.ts';

export type ModelInput = {
  readonly forecast: Forecast;
  readonly scenarios: ModelScope['scenarios'];
  readonly capital: { readonly events: readonly CapEvent[]; readonly table: CapTable } | undefined;
  /** Actuals of months, shown beside the plan in the bank's table. */
  readonly actuals?: ModelScope['actuals'];
  readonly t: Translate;
  readonly isJapanese: boolean;
};

/** The sheets in reading order; repayment tables follow the loans. */
const ORDER: readonly WorkbookWord[] = [
  'drivers',
  'scenarios',
  'bank',
  'profitYears',
  'balanceYears',
  'tax',
  'cash',
  'sales',
  'costs',
  'loans',
  'loanTable',
  'sources',
  'capital',
  'taxMonths',
  'profitMonths',
  'balanceMonths',
  'checks',
];

const NO_ACTUALS: ModelScope['actuals'] = new Map();

export function modelBook({ forecast, scenarios, capital, actuals = NO_ACTUALS, t, isJapanese }: ModelInput): Book {
  const book = new Book();
  const w = wordIn(isJapanese);
  const scope: ModelScope = { book, forecast, compiled: forecast.compiled, scenarios, actuals, t, w };
  const drivers = driverSheet(scope);
  const { sheet: scenarioPage, inUse } = scenarioSheet(scope);
  const taxMonths = new MonthSheet(scope, w('taxMonths'));
  const exempt = taxMonths.reserve(w('exempt'));
  const sales = salesSheet(scope, drivers, inUse, exempt);
  const costs = costSheet(scope, drivers, inUse, exempt, sales.net);
  const loans = loanSheets(scope, drivers, inUse);
  const sources = sourceSheet(scope, drivers, inUse, exempt, sales.net);
  const profitMonths = new MonthSheet(scope, w('profitMonths'));
  const profit = reserveProfit(scope, profitMonths);
  const tax = taxSheets({ scope, drivers, sales, costs, sources, exempt, months: taxMonths }, profit.beforeTax);
  const parts: Parts = { scope, drivers, sales, costs, loans, sources, tax };
  fillProfit(parts, profitMonths, profit);
  const cash = cashSheet(parts);
  const balance = balanceSheet(parts, cash, profit.rows);
  const { net } = profitYears(scope, profit.rows);
  balanceYears(scope, balance);
  scenarioResults(scope, scenarioPage, cash.closing, cash.shortNo);
  const purchases = taxMonths.row(w('purchaseMemo'), (m) => `${sales.buyGross.at(m)}-${sales.claimed.at(m)}`);
  const bank = bankSheet(scope, cash, { sales: profit.rows.sales, purchases, loans: loans.left });
  const capitalRefs = capital && capitalSheet(scope, capital.events, capital.table);
  checkSheet(scope, {
    drivers,
    cash,
    balance,
    loans,
    sales,
    sources,
    bank,
    capital: capitalRefs,
    net: { years: net, months: profit.rows.net },
    loanReceived: loans.received,
  });
  const place = (name: string) =>
    ORDER.findIndex((word) => (word === 'loanTable' ? name.startsWith(w(word)) : name === w(word)));
  book.sheets.sort((a, b) => place(a.name) - place(b.name));
  return book;
}
