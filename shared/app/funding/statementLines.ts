/** The lines of profit and loss and of the balance sheet, in the order of the official forms: one list for the screen and for the workbook. */
import type { FigureKey } from '../../domain/funding/explain.ts';
import type { YearStatement } from '../../domain/funding/forecast/statements.ts';

export const LINE_NAMES = [
  'sales',
  'costOfSales',
  'gross',
  'personnel',
  'rent',
  'depreciation',
  'dues',
  'otherCosts',
  'operating',
  'otherIncome',
  'interest',
  'otherExpense',
  'ordinary',
  'extraordinary',
  'tax',
  'net',
  'cash',
  'receivables',
  'inventory',
  'fixedAssets',
  'deposits',
  'taxRefund',
  'assets',
  'payables',
  'advances',
  'taxesOwed',
  'loans',
  'fund',
  'equity',
] as const;
export type LineName = (typeof LINE_NAMES)[number];
export type StatementLine = {
  readonly name: LineName;
  readonly read: (y: YearStatement) => number;
  /** Its sign in the sums below it; a sum adds up all lines above. */
  readonly sign: 1 | -1 | 'sum';
  /** For a sum with an explanation. */
  readonly figure?: FigureKey;
  readonly isSum?: true;
};

export const PROFIT_LINES: readonly StatementLine[] = [
  { name: 'sales', read: (y) => y.salesYen, sign: 1, figure: 'sales', isSum: true },
  { name: 'costOfSales', read: (y) => y.costOfSalesYen, sign: -1 },
  { name: 'gross', read: (y) => y.grossYen, sign: 'sum', figure: 'gross', isSum: true },
  { name: 'personnel', read: (y) => y.personnelYen, sign: -1 },
  { name: 'rent', read: (y) => y.rentYen, sign: -1 },
  { name: 'depreciation', read: (y) => y.depreciationYen, sign: -1 },
  { name: 'dues', read: (y) => y.duesYen, sign: -1 },
  { name: 'otherCosts', read: (y) => y.otherCostsYen, sign: -1 },
  { name: 'operating', read: (y) => y.operatingYen, sign: 'sum', figure: 'operating', isSum: true },
  { name: 'otherIncome', read: (y) => y.otherIncomeYen, sign: 1 },
  { name: 'interest', read: (y) => y.interestYen, sign: -1 },
  { name: 'otherExpense', read: (y) => y.otherExpenseYen, sign: -1 },
  { name: 'ordinary', read: (y) => y.ordinaryYen, sign: 'sum', figure: 'ordinary', isSum: true },
  { name: 'extraordinary', read: (y) => y.extraordinaryYen, sign: 1 },
  { name: 'tax', read: (y) => y.taxYen, sign: -1 },
  { name: 'net', read: (y) => y.netYen, sign: 'sum', figure: 'net', isSum: true },
];

export const ASSET_LINES: readonly StatementLine[] = [
  { name: 'cash', read: (y) => y.cashYen, sign: 1 },
  { name: 'receivables', read: (y) => y.receivablesYen, sign: 1 },
  { name: 'inventory', read: (y) => y.inventoryYen, sign: 1 },
  { name: 'fixedAssets', read: (y) => y.fixedAssetsYen, sign: 1 },
  { name: 'deposits', read: (y) => y.depositsYen, sign: 1 },
  { name: 'taxRefund', read: (y) => y.taxRefundYen, sign: 1 },
  { name: 'assets', read: (y) => y.assetsYen, sign: 'sum', isSum: true },
];
export const LIABILITY_LINES: readonly StatementLine[] = [
  { name: 'payables', read: (y) => y.payablesYen, sign: 1 },
  { name: 'advances', read: (y) => y.advancesYen, sign: 1 },
  { name: 'taxesOwed', read: (y) => y.taxesOwedYen, sign: 1 },
  { name: 'loans', read: (y) => y.loansYen, sign: 1 },
  { name: 'fund', read: (y) => y.fundYen, sign: 1 },
  { name: 'equity', read: (y) => y.equityYen, sign: 1, isSum: true },
];
export const BALANCE_LINES: readonly StatementLine[] = [...ASSET_LINES, ...LIABILITY_LINES];
