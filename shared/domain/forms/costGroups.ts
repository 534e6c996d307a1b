/**
 * 費用の見える化: what a business year spends, in three groups (変動費, 人件費, その他の固定費), and what is left to repay loans with. The sums are those
 * of the statements on screen; columns add up as printed.
 */
import { variableExpenses, type YearStatement } from '../funding/forecast/statements.ts';
import { type Ppm, ratioPpm } from '../funding/money.ts';
import {
  floorToUnit,
  type MoneyCell,
  type MoneyRow,
  type MoneyTable,
  resultInUnits,
  truncateToUnit,
} from './amounts.ts';
import type { FormMoney } from './facts.ts';
import { growthYears } from './growth.ts';
import { COST_WORDS, PAPER, REPAYMENT_WORDS } from './paperWords.ts';

/** Rounded down to a tenth of a percent. */
const share = (ppm: Ppm | undefined): string | undefined =>
  ppm === undefined ? undefined : PAPER.percent((Math.floor(ppm / 1_000) / 10).toFixed(1));

/** The costs of the year in units, in the order of the form. */
function costsInUnits({ forecast }: FormMoney, year: YearStatement, unitYen: number) {
  const { salesYen, costOfSalesYen, variableYen, personnelYen, depreciationYen, rentYen, operatingYen } = year;
  const fixedRent = rentYen - variableExpenses(forecast, year, 'rent');
  const fixedYen = salesYen - variableYen - personnelYen - operatingYen;
  const { sales, costs, left } = resultInUnits(
    salesYen,
    [
      costOfSalesYen,
      variableYen - costOfSalesYen,
      personnelYen,
      fixedRent,
      depreciationYen,
      fixedYen - fixedRent - depreciationYen,
    ],
    unitYen,
  );
  const [goods = 0, variableOther = 0, personnel = 0, rent = 0, depreciation = 0, other = 0] = costs;
  return { sales, goods, variableOther, personnel, rent, depreciation, other, operating: left, fixedYen };
}

function costColumn(money: FormMoney, year: YearStatement, unitYen: number) {
  const { fixedYen, ...column } = costsInUnits(money, year, unitYen);
  const { goods, variableOther, personnel, rent, depreciation, other } = column;
  const [variable, fixed] = [goods + variableOther, rent + depreciation + other];
  const breakEven = year.breakEven.salesYen;
  return {
    ...{ ...column, variable, fixed, all: variable + personnel + fixed },
    variableShare: share(ratioPpm(year.variableYen, year.salesYen)),
    personnelShare: share(ratioPpm(year.personnelYen, year.salesYen)),
    fixedShare: share(ratioPpm(fixedYen, year.salesYen)),
    // Rounded up: lower sales do not cover the costs.
    breakEven: breakEven === undefined ? undefined : Math.ceil(breakEven / unitYen),
  };
}

function repaymentColumn(money: FormMoney, year: YearStatement, unitYen: number) {
  // Profit and depreciation as in the table of costs.
  const { operating, depreciation } = costsInUnits(money, year, unitYen);
  const ordinary = floorToUnit(year.ordinaryYen, unitYen);
  const cut = (yen: number) => truncateToUnit(yen, unitYen);
  const tax = cut(-(year.taxYen + year.ownTaxYen));
  const [living, principal] = [cut(-year.livingYen), cut(-year.principalYen)];
  const free = ordinary + depreciation + tax + living;
  return {
    ...{ operating, outside: ordinary - operating, ordinary, depreciation, tax, living, free, principal },
    ...{ left: free + principal, loans: cut(year.loansYen), cash: cut(year.cashYen) },
  };
}

type Rows<Column> = readonly (readonly [MoneyRow['is'], keyof Column])[];

function table<Column extends Readonly<Record<string, MoneyCell>>>(
  money: FormMoney,
  words: Readonly<Record<keyof Column, string>>,
  rows: Rows<Column>,
  columnOf: (year: YearStatement) => Column,
): MoneyTable | undefined {
  const years = growthYears(money);
  if (years.length === 0) return undefined;
  const columns = years.map(({ statement }) => columnOf(statement));
  return {
    heads: years.map(({ name }, i) => `${PAPER.planYear(i + 1)}\n${name}`),
    rows: rows.map(([is, name]) => ({ is, label: words[name], cells: columns.map((column) => column[name]) })),
  };
}

const COST_ROWS = [
  ['total', 'sales'],
  ['group', 'variable'],
  ['item', 'goods'],
  ['item', 'variableOther'],
  ['group', 'personnel'],
  ['group', 'fixed'],
  ['item', 'rent'],
  ['item', 'depreciation'],
  ['item', 'other'],
  ['total', 'all'],
  ['total', 'operating'],
  ['item', 'variableShare'],
  ['item', 'personnelShare'],
  ['item', 'fixedShare'],
  ['item', 'breakEven'],
] as const satisfies Rows<ReturnType<typeof costColumn>>;

const REPAYMENT_ROWS = [
  ['item', 'operating'],
  ['item', 'outside'],
  ['group', 'ordinary'],
  ['item', 'depreciation'],
  ['item', 'tax'],
  ['item', 'living'],
  ['group', 'free'],
  ['item', 'principal'],
  ['total', 'left'],
  ['item', 'loans'],
  ['item', 'cash'],
] as const satisfies Rows<ReturnType<typeof repaymentColumn>>;

export const costGroupsOnPaper = (money: FormMoney, unitYen: number): MoneyTable | undefined =>
  table(money, COST_WORDS, COST_ROWS, (year) => costColumn(money, year, unitYen));

export const repaymentOnPaper = (money: FormMoney, unitYen: number): MoneyTable | undefined =>
  table(money, REPAYMENT_WORDS, REPAYMENT_ROWS, (year) => repaymentColumn(money, year, unitYen));

/** The years, counted from 1, whose earnings do not cover the repayments due in them. Savings from earlier years may still cover them. */
export const shortYears = (money: FormMoney): readonly number[] =>
  growthYears(money).flatMap(({ statement: y }, i) => {
    const free = y.ordinaryYen + y.depreciationYen - y.taxYen - y.ownTaxYen - y.livingYen;
    return y.principalYen > 0 && free < y.principalYen ? [i + 1] : [];
  });
