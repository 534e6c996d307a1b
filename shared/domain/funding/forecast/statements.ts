/** The forecast as people read it: P&L and balance sheet by business year, the bank's cash-flow table by month, indicators by year. */
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
import { type Forecast, fiscalYears } from './forecast.ts';
import { type CashLine, RESULT_ACCOUNTS } from './ledger.ts';

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
  /** A sole proprietor's tax on the year's profit and what they live on; both nil for a company. */
  readonly ownTaxYen: number;
  readonly livingYen: number;
  readonly fixedAssetsYen: number;
  readonly depositsYen: number;
  readonly advancesYen: number;
  readonly fundYen: number;
  readonly taxesOwedYen: number;
  /** Taxes that will be paid back: the rest of the assets. */
  readonly taxRefundYen: number;
  readonly valueAddedYen: Readonly<Record<ValueAddedDefinition, number>>;
  readonly labourSharePpm: Ppm | undefined;
  readonly dscrPpm: Ppm | undefined;
  readonly repaymentPpm: Ppm | undefined;
  /** What varies with sales: cost of goods and the lines that are a share of sales. */
  readonly variableYen: number;
  readonly breakEven: BreakEven;
  readonly benchmark: LocalBenchmark;
};

/** Every business year, the last possibly cut off by the horizon. */
export function yearStatements(f: Forecast): YearStatement[] {
  const { ledger, compiled } = f;
  const { model } = compiled;
  const balances = new Map<Parameters<typeof ledger.balances>[0], number[]>();
  const balance = (account: Parameters<typeof ledger.balances>[0], m: number): number => {
    const list = balances.get(account) ?? ledger.balances(account);
    balances.set(account, list);
    return list[m] ?? 0;
  };
  let salesBefore: number | undefined;
  return fiscalYears(model).map((year): YearStatement => {
    const sum = (account: Parameters<typeof ledger.sum>[0]) => ledger.sum(account, year.from, year.to) + 0;
    const income = (account: Parameters<typeof ledger.sum>[0]) => 0 - sum(account);
    const salesYen = income('sales');
    const costOfSalesYen = sum('costOfSales');
    const personnelYen = sum('personnel');
    const depreciationYen = sum('depreciation');
    const rentYen = sum('rent');
    const duesYen = sum('dues');
    const otherCostsYen = sum('expenses');
    const grossYen = salesYen - costOfSalesYen;
    const operatingYen = grossYen - personnelYen - depreciationYen - rentYen - duesYen - otherCostsYen;
    const interestYen = sum('interest');
    const otherIncomeYen = income('otherIncome');
    const otherExpenseYen = sum('otherExpense');
    const ordinaryYen = operatingYen + otherIncomeYen - interestYen - otherExpenseYen;
    const extraordinaryYen = income('extraordinary');
    const beforeTaxYen = ordinaryYen + extraordinaryYen;
    const taxYen = sum('profitTax');
    const netYen = beforeTaxYen - taxYen;
    const months = year.to - year.from + 1;
    let staffMonths = 0;
    for (const { line, pay } of compiled.staff)
      for (let m = year.from; m <= year.to; m++)
        if ((pay[m] ?? 0) > 0 || line.kind === 'owner') staffMonths += line.headsPpm;
    let principalYen = 0;
    for (let m = year.from; m <= year.to; m++) principalYen -= ledger.line('loanOut', m);
    const isSole = model.settings.legalForm === 'sole';
    const ownTaxYen = isSole ? (f.taxes[year.index - 1]?.profitYen ?? 0) : 0;
    const livingYen = isSole ? sum('drawings') : 0;
    // The tax of a company's year that the horizon cuts off is not posted, and is owed all the same.
    const unpostedYen = !isSole && !year.isWhole ? (f.taxes[year.index - 1]?.profitYen ?? 0) : 0;
    const ownerYen = ownTaxYen + livingYen + unpostedYen;
    const owed = (account: Parameters<typeof ledger.balances>[0]) => 0 - balance(account, year.to);
    const taxNet = owed('taxTaken') + owed('taxPaidOn') + owed('consumptionTaxDue');
    const profitTaxNet = owed('profitTaxDue');
    const taxesOwedYen = Math.max(0, taxNet) + Math.max(0, profitTaxNet);
    const taxRefundYen = Math.max(0, -taxNet) + Math.max(0, -profitTaxNet);
    const assetsYen =
      balance('cash', year.to) +
      balance('receivables', year.to) +
      balance('inventory', year.to) +
      balance('fixedAssets', year.to) +
      balance('deposits', year.to) +
      taxRefundYen;
    const liabilities = owed('payables') + owed('advances') + taxesOwedYen + owed('loans') + owed('fund');
    let variable = costOfSalesYen;
    for (let m = year.from; m <= year.to; m++)
      for (const { line } of compiled.costs)
        if (line.kind === 'variable') variable += timesPpm(0 - ledger.movement('sales', m), line.salesPpm);
    const fixed = salesYen - variable - operatingYen;
    const figures: YearFigures = {
      salesYen,
      operatingYen,
      ordinaryYen,
      netYen,
      taxYen,
      ownerYen,
      depreciationYen,
      personnelYen,
      receivablesYen: balance('receivables', year.to),
      inventoryYen: balance('inventory', year.to),
      payablesYen: owed('payables'),
      loansYen: owed('loans'),
      cashYen: balance('cash', year.to),
      equityYen: assetsYen - liabilities,
      assetsYen,
      staffPpm: Math.trunc(staffMonths / months),
    };
    const parts = { operatingYen, personnelYen, depreciationYen, rentYen, taxesAndDuesYen: duesYen };
    const planSchemes = valueAdded(parts, 'planSchemes');
    const statement: YearStatement = {
      ...figures,
      ...year,
      costOfSalesYen,
      grossYen,
      rentYen,
      duesYen,
      otherCostsYen,
      interestYen,
      otherIncomeYen,
      otherExpenseYen,
      extraordinaryYen,
      beforeTaxYen,
      principalYen,
      ownTaxYen,
      livingYen,
      fixedAssetsYen: balance('fixedAssets', year.to),
      depositsYen: balance('deposits', year.to),
      advancesYen: owed('advances'),
      fundYen: owed('fund'),
      taxesOwedYen,
      taxRefundYen,
      valueAddedYen: { planSchemes, whitePaper: valueAdded(parts, 'whitePaper') },
      labourSharePpm: labourShare(personnelYen, planSchemes),
      dscrPpm: debtServiceCoverage(
        ordinaryYen + interestYen + depreciationYen - taxYen - ownerYen,
        principalYen,
        interestYen,
      ),
      repaymentPpm: figures.loansYen > 0 ? repaymentYears(figures, 'ordinaryAfterTax', true, months) : undefined,
      variableYen: variable,
      breakEven: breakEven(salesYen, variable, Math.max(0, fixed)),
      benchmark: localBenchmark(figures, year.isWhole && months === 12 ? salesBefore : undefined),
    };
    salesBefore = months === 12 ? salesYen : undefined;
    return statement;
  });
}

/** Net worth at the end of a month by what was put in and earned: what the balance sheet must show, computed the other way round. */
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
 * The plan as an investment: what is put into equipment, deposits and opening at first, then ordinary cash of each year before financing.
 * What is left in the business at the end of the horizon is not counted.
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

/** Burn over the first months of the plan, and how long the cash at the end of them lasts at that pace. */
export function runwayAt(f: Forecast, month: number, over = 6): Runway {
  const rows = cashTable(f).slice(Math.max(0, month - over + 1), month + 1);
  const inYen = rows.reduce((sum, r) => sum + r.ordinaryInYen, 0);
  const outYen = rows.reduce((sum, r) => sum - r.ordinaryOutYen - r.lines.drawingsOut - r.lines.loanOut, 0);
  return runway(f.cash[month] ?? 0, outYen, inYen, Math.max(1, rows.length));
}
