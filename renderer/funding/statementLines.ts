/** The lines of profit and loss and of the balance sheet, in the order of the forms: one list for the screen and for the workbook. */
import type { FigureKey } from '../../shared/domain/funding/explain.ts';
import type { YearStatement } from '../../shared/domain/funding/forecast/statements.ts';

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
  /** A sum that explains itself. */
  readonly figure?: FigureKey;
  readonly isSum?: true;
};

export const PROFIT_LINES: readonly StatementLine[] = [
  { name: 'sales', read: (y) => y.salesYen, figure: 'sales', isSum: true },
  { name: 'costOfSales', read: (y) => y.costOfSalesYen },
  { name: 'gross', read: (y) => y.grossYen, figure: 'gross', isSum: true },
  { name: 'personnel', read: (y) => y.personnelYen },
  { name: 'rent', read: (y) => y.rentYen },
  { name: 'depreciation', read: (y) => y.depreciationYen },
  { name: 'dues', read: (y) => y.duesYen },
  { name: 'otherCosts', read: (y) => y.otherCostsYen },
  { name: 'operating', read: (y) => y.operatingYen, figure: 'operating', isSum: true },
  { name: 'otherIncome', read: (y) => y.otherIncomeYen },
  { name: 'interest', read: (y) => y.interestYen },
  { name: 'otherExpense', read: (y) => y.otherExpenseYen },
  { name: 'ordinary', read: (y) => y.ordinaryYen, figure: 'ordinary', isSum: true },
  { name: 'extraordinary', read: (y) => y.extraordinaryYen },
  { name: 'tax', read: (y) => y.taxYen },
  { name: 'net', read: (y) => y.netYen, figure: 'net', isSum: true },
];

export const BALANCE_LINES: readonly StatementLine[] = [
  { name: 'cash', read: (y) => y.cashYen },
  { name: 'receivables', read: (y) => y.receivablesYen },
  { name: 'inventory', read: (y) => y.inventoryYen },
  { name: 'fixedAssets', read: (y) => y.fixedAssetsYen },
  { name: 'deposits', read: (y) => y.depositsYen },
  { name: 'assets', read: (y) => y.assetsYen, isSum: true },
  { name: 'payables', read: (y) => y.payablesYen },
  { name: 'advances', read: (y) => y.advancesYen },
  { name: 'taxesOwed', read: (y) => y.taxesOwedYen },
  { name: 'loans', read: (y) => y.loansYen },
  { name: 'fund', read: (y) => y.fundYen },
  { name: 'equity', read: (y) => y.equityYen, isSum: true },
];
