/** The forecast for readers: P&L and balance sheet by business year, the bank's cash-flow table by month, indicators by year. */
import { type BreakEven, breakEven } from '../indicators/breakEven.ts';
import {
  debtServiceCoverage,
  type LocalBenchmark,
  labourShare,
  localBenchmark,
  repaymentYears,
  type ValueAddedDefinition,
  valueAdded,
  type YearFigures,
} from '../indicators/debt.ts';
import {
  type Irr,
  internalRateOfReturn,
  netPresentValue,
  paybackPpm,
  type Runway,
  runway,
} from '../indicators/investment.ts';
import { type Ppm, timesPpm } from '../money.ts';
import { variableCost } from './drivers.ts';
import { type Forecast, fiscalYears } from './forecast.ts';
import { type CashLine, RESULT_ACCOUNTS } from './ledger.ts';
import type { CostCategory } from './model.ts';

export type YearStatement = YearFigures & {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  readonly costOfSalesYen: number;
  readonly grossYen: number;
  readonly rentYen: number;
  readonly duesYen: number;
  readonly otherCostsYen: number;
  readonly interestYen: number;
  readonly otherIncomeYen: number;
  readonly otherExpenseYen: number;
  readonly extraordinaryYen: number;
  readonly beforeTaxYen: number;
  readonly principalYen: number;
  /** A sole proprietor's tax on the year's profit and their living costs; both 0 for a company. */
  readonly ownTaxYen: number;
  readonly livingYen: number;
  readonly fixedAssetsYen: number;
  readonly depositsYen: number;
  readonly advancesYen: number;
  readonly fundYen: number;
  readonly taxesOwedYen: number;
  /** Taxes to be refunded: the rest of the assets. */
  readonly taxRefundYen: number;
  readonly valueAddedYen: Readonly<Record<ValueAddedDefinition, number>>;
  readonly labourSharePpm: Ppm | undefined;
  readonly dscrPpm: Ppm | undefined;
  readonly repaymentPpm: Ppm | undefined;
  /** Variable costs: cost of goods and the lines that are a share of sales. */
  readonly variableYen: number;
  readonly breakEven: BreakEven;
  readonly benchmark: LocalBenchmark;
};

/** Every business year; the horizon may cut off the last. */
export function yearStatements(f: Forecast): YearStatement[] {
  const balances = balancesOf(f);
  let salesBefore: number | undefined;
  return fiscalYears(f.compiled.model).map((year): YearStatement => {
    const statement = yearStatement(f, year, balances, salesBefore);
    salesBefore = monthsOf(year) === 12 ? statement.salesYen : undefined;
    return statement;
  });
}

type Account = Parameters<Forecast['ledger']['sum']>[0];
type Year = ReturnType<typeof fiscalYears>[number];
/** The balance of an account at the end of a month: assets are positive. */
type Balances = (account: Account, month: number) => number;

const monthsOf = ({ from, to }: Year): number => to - from + 1;

/** Each account is summed once. */
function balancesOf({ ledger }: Forecast): Balances {
  const known = new Map<Account, readonly number[]>();
  return (account, month) => {
    const list = known.get(account) ?? ledger.balances(account);
    known.set(account, list);
    return list[month] ?? 0;
  };
}

function yearStatement(f: Forecast, year: Year, balance: Balances, salesBefore: number | undefined): YearStatement {
  const months = monthsOf(year);
  const result = resultOf(f, year);
  const owner = ownersShare(f, year);
  const ownerYen = owner.ownTaxYen + owner.livingYen + owner.unpostedYen;
  const sheet = balanceSheet(year, balance);
  const { salesYen, operatingYen, ordinaryYen, netYen, taxYen, depreciationYen, personnelYen } = result;
  const figures: YearFigures = {
    ...{ salesYen, operatingYen, ordinaryYen, netYen, taxYen, depreciationYen, personnelYen },
    ...sheet.figures,
    ownerYen,
    staffPpm: Math.trunc(staffMonths(f, year) / months),
  };
  const parts = {
    operatingYen,
    personnelYen,
    depreciationYen,
    rentYen: result.rentYen,
    taxesAndDuesYen: result.duesYen,
  };
  const planSchemes = valueAdded(parts, 'planSchemes');
  const principalYen = principalPaid(f, year);
  const variableYen = result.costOfSalesYen + variableExpenses(f, year);
  const fixedYen = salesYen - variableYen - operatingYen;
  return {
    ...result,
    ...sheet.lines,
    ...figures,
    ...year,
    principalYen,
    ownTaxYen: owner.ownTaxYen,
    livingYen: owner.livingYen,
    valueAddedYen: { planSchemes, whitePaper: valueAdded(parts, 'whitePaper') },
    labourSharePpm: labourShare(personnelYen, planSchemes),
    dscrPpm: debtServiceCoverage(
      ordinaryYen + result.interestYen + depreciationYen - taxYen - ownerYen,
      principalYen,
      result.interestYen,
    ),
    repaymentPpm: figures.loansYen > 0 ? repaymentYears(figures, 'ordinaryAfterTax', true, months) : undefined,
    variableYen,
    breakEven: breakEven(salesYen, variableYen, Math.max(0, fixedYen)),
    benchmark: localBenchmark(figures, year.isWhole && months === 12 ? salesBefore : undefined),
  };
}

/** The profit and loss of a year, line by line. */
function resultOf({ ledger }: Forecast, year: Year) {
  // Without -0.
  const cost = (account: Account) => ledger.sum(account, year.from, year.to) + 0;
  const income = (account: Account) => 0 - cost(account);
  const salesYen = income('sales');
  const costOfSalesYen = cost('costOfSales');
  const personnelYen = cost('personnel');
  const depreciationYen = cost('depreciation');
  const rentYen = cost('rent');
  const duesYen = cost('dues');
  const otherCostsYen = cost('expenses');
  const grossYen = salesYen - costOfSalesYen;
  const operatingYen = grossYen - personnelYen - depreciationYen - rentYen - duesYen - otherCostsYen;
  const interestYen = cost('interest');
  const otherIncomeYen = income('otherIncome');
  const otherExpenseYen = cost('otherExpense');
  const ordinaryYen = operatingYen + otherIncomeYen - interestYen - otherExpenseYen;
  const extraordinaryYen = income('extraordinary');
  const beforeTaxYen = ordinaryYen + extraordinaryYen;
  const taxYen = cost('profitTax');
  return {
    salesYen,
    costOfSalesYen,
    grossYen,
    personnelYen,
    depreciationYen,
    rentYen,
    duesYen,
    otherCostsYen,
    operatingYen,
    interestYen,
    otherIncomeYen,
    otherExpenseYen,
    ordinaryYen,
    extraordinaryYen,
    beforeTaxYen,
    taxYen,
    netYen: beforeTaxYen - taxYen,
  };
}

/** A sole proprietor's drawings; and a company's tax for a year cut off by the horizon, which is owed but not posted. */
function ownersShare({ ledger, compiled, taxes }: Forecast, year: Year) {
  const isSole = compiled.model.settings.legalForm === 'sole';
  const profitTax = taxes[year.index - 1]?.profitYen ?? 0;
  return {
    ownTaxYen: isSole ? profitTax : 0,
    livingYen: isSole ? ledger.sum('drawings', year.from, year.to) + 0 : 0,
    unpostedYen: !isSole && !year.isWhole ? profitTax : 0,
  };
}

/** Assets and liabilities at the end of a year. */
function balanceSheet({ to }: Year, balance: Balances) {
  const owned = (account: Account) => balance(account, to);
  const owed = (account: Account) => 0 - balance(account, to);
  const taxNet = owed('taxTaken') + owed('taxPaidOn') + owed('consumptionTaxDue');
  const profitTaxNet = owed('profitTaxDue');
  const taxesOwedYen = Math.max(0, taxNet) + Math.max(0, profitTaxNet);
  const taxRefundYen = Math.max(0, -taxNet) + Math.max(0, -profitTaxNet);
  const lines = {
    fixedAssetsYen: owned('fixedAssets'),
    depositsYen: owned('deposits'),
    advancesYen: owed('advances'),
    fundYen: owed('fund'),
    taxesOwedYen,
    taxRefundYen,
  };
  const cashYen = owned('cash');
  const receivablesYen = owned('receivables');
  const inventoryYen = owned('inventory');
  const payablesYen = owed('payables');
  const loansYen = owed('loans');
  const assetsYen = cashYen + receivablesYen + inventoryYen + lines.fixedAssetsYen + lines.depositsYen + taxRefundYen;
  const liabilitiesYen = payablesYen + lines.advancesYen + taxesOwedYen + loansYen + lines.fundYen;
  const equityYen = assetsYen - liabilitiesYen;
  return { lines, figures: { cashYen, receivablesYen, inventoryYen, payablesYen, loansYen, equityYen, assetsYen } };
}

/** Person-months, in ppm of a person: the owner counts without pay. */
function staffMonths({ compiled }: Forecast, year: Year): number {
  let sum = 0;
  for (const { line, pay } of compiled.staff)
    for (let m = year.from; m <= year.to; m++) if ((pay[m] ?? 0) > 0 || line.kind === 'owner') sum += line.headsPpm;
  return sum;
}

function principalPaid({ ledger }: Forecast, year: Year): number {
  let paid = 0;
  for (let m = year.from; m <= year.to; m++) paid -= ledger.line('loanOut', m);
  return paid;
}

/** The costs that are a share of sales, in the months of their lines and as they were booked; of one category, or of all. */
export function variableExpenses(
  { ledger, compiled, exempt }: Forecast,
  { from, to }: Pick<Year, 'from' | 'to'>,
  category?: CostCategory,
): number {
  let sum = 0;
  for (const { line } of compiled.costs) {
    if (line.kind !== 'variable' || (category !== undefined && line.category !== category)) continue;
    for (let m = from; m <= to; m++) {
      const yen = variableCost(line, 0 - ledger.movement('sales', m), m);
      sum += exempt[m] === 1 ? yen + timesPpm(yen, line.taxPpm) : yen;
    }
  }
  return sum;
}

/** Net worth at the end of a month from contributions and earnings: an independent check of the balance sheet. */
export function equityFromFlows(f: Forecast, month: number): number {
  const { ledger } = f;
  let earned = 0;
  for (const account of [...RESULT_ACCOUNTS, 'profitTax'] as const) earned -= ledger.sum(account, 0, month);
  const taken = (ledger.balances('drawings')[month] ?? 0) + (ledger.balances('ownTax')[month] ?? 0);
  return earned - (ledger.balances('capital')[month] ?? 0) - taken;
}

export const CASH_SECTIONS = {
  ordinaryIn: ['cashSales', 'collected', 'otherIn'],
  ordinaryOut: ['cashPurchases', 'payablesPaid', 'personnelPaid', 'expensesPaid', 'interestPaid', 'taxesPaid'],
  investing: ['equipment', 'depositsPaid', 'profitTaxPaid', 'subsidyIn'],
  financing: ['loanIn', 'equityIn', 'crowdfundingIn', 'ownIn', 'loanOut', 'fundOut', 'drawingsOut'],
} as const satisfies Record<string, readonly CashLine[]>;

export type CashMonth = {
  readonly month: number;
  readonly openingYen: number;
  /** Money in is positive, money out negative. */
  readonly lines: Readonly<Record<CashLine, number>>;
  readonly ordinaryInYen: number;
  readonly ordinaryOutYen: number;
  readonly ordinaryYen: number;
  readonly investingYen: number;
  readonly financingYen: number;
  readonly closingYen: number;
};

/** 資金繰り表 in the bank's layout: A + D + E + G is the next A (docs/domain/computations.md). */
export function cashTable(f: Forecast): CashMonth[] {
  let opening = f.ledger.openingOf('cash');
  return Array.from({ length: f.ledger.months }, (_, month): CashMonth => {
    const lines = {} as Record<CashLine, number>;
    const sum = (names: readonly CashLine[]) =>
      names.reduce((total, name) => {
        lines[name] = f.ledger.line(name, month);
        return total + lines[name];
      }, 0);
    const ordinaryInYen = sum(CASH_SECTIONS.ordinaryIn);
    const ordinaryOutYen = sum(CASH_SECTIONS.ordinaryOut);
    const investingYen = sum(CASH_SECTIONS.investing);
    const financingYen = sum(CASH_SECTIONS.financing);
    const ordinaryYen = ordinaryInYen + ordinaryOutYen;
    const row = {
      month,
      openingYen: opening,
      lines,
      ordinaryInYen,
      ordinaryOutYen,
      ordinaryYen,
      investingYen,
      financingYen,
      closingYen: opening + ordinaryYen + investingYen + financingYen,
    };
    opening = row.closingYen;
    return row;
  });
}

export type InvestmentView = {
  readonly flows: readonly number[];
  readonly npvYen: number | undefined;
  readonly irr: Irr;
  readonly paybackPpm: Ppm | undefined;
};

/**
 * The plan as an investment: the initial spending on equipment, deposits and opening, then the operating cash flow of each year before financing.
 * The residual value at the end of the horizon is not counted.
 */
export function investmentView(f: Forecast, ratePercent: string): InvestmentView {
  const rows = cashTable(f);
  const outlay = rows.reduce((sum, r) => sum + r.lines.equipment + r.lines.depositsPaid, 0);
  const yearly: number[] = [];
  for (let m = 0; m < rows.length; m += 12)
    yearly.push(
      rows
        .slice(m, m + 12)
        .reduce((sum, r) => sum + r.ordinaryYen + r.lines.profitTaxPaid + r.lines.subsidyIn - r.lines.interestPaid, 0),
    );
  const flows = [outlay, ...yearly];
  return {
    flows,
    npvYen: netPresentValue(flows, ratePercent),
    irr: internalRateOfReturn(flows),
    paybackPpm: paybackPpm(flows),
  };
}

/** Burn rate over the first months of the plan, and how long the cash at the end of them lasts at that rate. */
export function runwayAt(f: Forecast, month: number, over = 6): Runway {
  const rows = cashTable(f).slice(Math.max(0, month - over + 1), month + 1);
  const inYen = rows.reduce((sum, r) => sum + r.ordinaryInYen, 0);
  const outYen = rows.reduce((sum, r) => sum - r.ordinaryOutYen - r.lines.drawingsOut - r.lines.loanOut, 0);
  return runway(f.cash[month] ?? 0, outYen, inYen, Math.max(1, rows.length));
}
