/** The app's figures of a plan, and the cells of the workbook that must match them. */

import { type ModelInput, modelBook } from '../shared/app/exports/model/modelBook.ts';
import { BALANCE_LINES, PROFIT_LINES } from '../shared/app/funding/statementLines.ts';
import { forecast } from '../shared/domain/funding/forecast/forecast.ts';
import type { FundingModel, Scenario } from '../shared/domain/funding/forecast/model.ts';
import { BASE } from '../shared/domain/funding/forecast/model.ts';
import {
  CASH_SECTIONS,
  cashTable,
  equityFromFlows,
  yearStatements,
} from '../shared/domain/funding/forecast/statements.ts';
import type { TaxRules } from '../shared/domain/funding/forecast/taxStatus.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../shared/domain/funding/forecast/whatIf.ts';
import { Evaluator } from '../shared/export/book/evaluate.ts';
import type { Book } from '../shared/export/book/grid.ts';
import { wordsFor } from '../shared/i18n/words.ts';
import { randomFrom } from '../shared/kernel/random.ts';
import { randomModel } from './fundingModel.ts';

export const bookOf = (model: FundingModel, capital?: ModelInput['capital'], language: 'ja' | 'en' = 'ja'): Book =>
  modelBook({
    forecast: forecast(model),
    scenarios: SCENARIO_NAMES.map((name) => ({ title: name, scenario: SCENARIOS[name] })),
    capital,
    t: wordsFor(language).t,
    isJapanese: language === 'ja',
  });

/** The limits of the 2026 rules, lowered so that small plans reach them. */
export const TAX_RULES: TaxRules = {
  exemptUpToYen: 10_000_000,
  simplifiedUpToYen: 50_000_000,
  capitalTaxedFromYen: 10_000_000,
  interimConsumption: [
    { overYen: 480_000, times: 1 },
    { overYen: 4_000_000, times: 3 },
    { overYen: 48_000_000, times: 11 },
  ],
  nationalPpm: 780_000,
  interimProfitOverYen: 200_000,
  perCapitaYen: 70_000,
};

/** A random plan under dated rules: first exempt or already registered for consumption tax, of a company or a person. */
export function ruledModel(seed: number): FundingModel {
  const random = randomFrom(seed);
  const model = randomModel(random, 9, 8);
  return {
    ...model,
    settings: {
      ...model.settings,
      taxRules: TAX_RULES,
      taxedKind: random() % 2 === 0 ? 'simplified' : 'standard',
      capitalYen: (random() % 12) * 1_000_000,
      ...(random() % 3 === 0 ? { invoiceFromMonth: random() % 70 } : {}),
    },
  };
}

/** Changes a named input, as a person does in the spreadsheet. */
export function setDriver(book: Book, name: string, value: number): void {
  const at = book.names.get(name);
  const cell = at?.sheet.cell(at.row, at.column);
  if (!at || cell?.role !== 'input') throw new Error(`no input ${name}`);
  at.sheet.put(at.row, at.column, { ...cell, value });
}

/** The first twenty differences between workbook and app, as `sheet label month: workbook ≠ app`. */
export function differences(book: Book, model: FundingModel, scenario?: Scenario): string[] {
  const evaluator = new Evaluator(book);
  return expectedLines(model, scenario)
    .flatMap((line) => {
      const sheet = book.sheets.find((s) => s.name === line.sheet);
      return cellsOf(book, line).flatMap(([row, column], i) => {
        const value = sheet && evaluator.valueAt(sheet, row, column);
        return value === line.values[i] ? [] : [`${line.sheet} ${line.label} ${i}: ${value} ≠ ${line.values[i]}`];
      });
    })
    .slice(0, 20);
}

/** The cells of a row, starting at the first month or year. */
type Expected = { readonly sheet: string; readonly label: string; readonly values: readonly number[] };

/** Every row as computed by the app: cash by month, profit and balance sheet by month and year, taxes by year. */
export function expectedLines(model: FundingModel, scenario: Scenario = BASE): Expected[] {
  const f = forecast(model, scenario);
  const { t } = wordsFor('ja');
  const cash = cashTable(f);
  const years = yearStatements(f);
  const { ledger } = f;
  const months = cash.map((_, m) => m);
  const names = Object.values(CASH_SECTIONS).flat();
  const balance = (account: Parameters<typeof ledger.balances>[0], sign: 1 | -1) =>
    ledger.balances(account).map((yen) => sign * yen + 0);
  const moved = (account: Parameters<typeof ledger.balances>[0], sign: 1 | -1) =>
    months.map((m) => sign * ledger.movement(account, m) + 0);
  const owed = months.map((m) =>
    (['taxTaken', 'taxPaidOn', 'consumptionTaxDue'] as const).reduce((sum, a) => sum - (ledger.balances(a)[m] ?? 0), 0),
  );
  return [
    ...names.map((name) => ({
      sheet: '資金繰り',
      label: t(`cash.${name}`),
      values: cash.map((r) => r.lines[name] + 0),
    })),
    { sheet: '資金繰り', label: t('cash.opening'), values: cash.map((r) => r.openingYen) },
    { sheet: '資金繰り', label: t('cash.closing'), values: cash.map((r) => r.closingYen) },
    { sheet: '損益_月', label: t('line.sales'), values: moved('sales', -1) },
    { sheet: '損益_月', label: t('line.costOfSales'), values: moved('costOfSales', 1) },
    { sheet: '損益_月', label: t('line.personnel'), values: moved('personnel', 1) },
    { sheet: '損益_月', label: t('line.depreciation'), values: moved('depreciation', 1) },
    { sheet: '損益_月', label: t('line.rent'), values: moved('rent', 1) },
    { sheet: '損益_月', label: t('line.dues'), values: moved('dues', 1) },
    { sheet: '損益_月', label: t('line.otherCosts'), values: moved('expenses', 1) },
    { sheet: '損益_月', label: t('line.interest'), values: moved('interest', 1) },
    { sheet: '損益_月', label: t('line.otherIncome'), values: moved('otherIncome', -1) },
    { sheet: '損益_月', label: t('line.otherExpense'), values: moved('otherExpense', 1) },
    { sheet: '損益_月', label: t('line.extraordinary'), values: moved('extraordinary', -1) },
    { sheet: '損益_月', label: t('line.tax'), values: moved('profitTax', 1) },
    { sheet: '貸借_月', label: t('line.cash'), values: balance('cash', 1) },
    { sheet: '貸借_月', label: t('line.receivables'), values: balance('receivables', 1) },
    { sheet: '貸借_月', label: t('line.inventory'), values: balance('inventory', 1) },
    { sheet: '貸借_月', label: t('line.fixedAssets'), values: balance('fixedAssets', 1) },
    { sheet: '貸借_月', label: t('line.deposits'), values: balance('deposits', 1) },
    { sheet: '貸借_月', label: t('line.payables'), values: balance('payables', -1) },
    { sheet: '貸借_月', label: t('line.advances'), values: balance('advances', -1) },
    { sheet: '貸借_月', label: t('line.loans'), values: balance('loans', -1) },
    { sheet: '貸借_月', label: t('line.fund'), values: balance('fund', -1) },
    { sheet: '貸借_月', label: '消費税の未払（戻りは▲）', values: owed },
    { sheet: '貸借_月', label: '利益にかかる税の未払', values: balance('profitTaxDue', -1) },
    { sheet: '貸借_月', label: t('line.equity'), values: months.map((m) => equityFromFlows(f, m)) },
    { sheet: '貸借_月', label: '差額', values: months.map(() => 0) },
    ...PROFIT_LINES.map((l) => ({
      sheet: '損益',
      label: t(`line.${l.name}`),
      values: years.map((y) => l.read(y) + 0),
    })),
    ...BALANCE_LINES.map((l) => ({
      sheet: '貸借',
      label: t(`line.${l.name}`),
      values: years.map((y) => l.read(y) + 0),
    })),
    { sheet: '税', label: '消費税（年）', values: f.taxes.map((y) => y.consumptionYen + 0) },
    { sheet: '税', label: '利益にかかる税（年）', values: f.taxes.map((y) => y.profitYen) },
    { sheet: '税', label: '均等割', values: f.taxes.map((y) => y.perCapitaYen) },
    { sheet: '税', label: '中間納付の合計', values: f.taxes.map((y) => y.interimConsumptionYen) },
    { sheet: '税', label: '利益にかかる税の中間納付', values: f.taxes.map((y) => y.interimProfitYen) },
    {
      sheet: '税',
      label: '年の区分',
      values: f.taxes.map((y) => ['exempt', 'standard', 'simplified'].indexOf(y.kind)),
    },
    {
      sheet: '税_月',
      label: '免税の月は1',
      values: months.map((m) => {
        const year = f.taxes[years.findIndex((y) => m <= y.to)];
        return year?.from === undefined || m < year.from ? 1 : 0;
      }),
    },
    ...f.compiled.loans.flatMap((loan, i) => [
      { sheet: `借入表${i + 1}`, label: '#元金', values: loan.schedule.rows.map((r) => r.principalYen) },
      { sheet: `借入表${i + 1}`, label: '#利息', values: loan.schedule.rows.map((r) => r.interestYen) },
      { sheet: `借入表${i + 1}`, label: '#残高', values: loan.schedule.rows.map((r) => r.balanceYen) },
    ]),
  ];
}

/** The position of a row's cells; rows and columns count from 1. A label that begins with # is a column header of a repayment table. */
export function cellsOf(book: Book, { sheet: name, label, values }: Expected): (readonly [number, number])[] {
  const sheet = book.sheets.find((s) => s.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  if (label.startsWith('#')) {
    const columns = { '#元金': 6, '#利息': 5, '#残高': 8 } as Record<string, number>;
    return values.map((_, i) => [5 + i, columns[label] ?? 0]);
  }
  // The last row with that label: sections and subtotals come before it.
  for (let row = sheet.lastRow; row > 4; row--)
    if (sheet.cell(row, 1)?.value === label && sheet.cell(row, 3) !== undefined)
      return values.map((_, i) => [row, 3 + i]);
  throw new Error(`no line ${label} in ${name}`);
}
