/** Cash, profit and balance by month from the sheets before, and by year. `ledger.ts` and `statements.ts` as formulas. */

import type { CashLine } from '../../../domain/funding/forecast/ledger.ts';
import { CASH_SECTIONS } from '../../../domain/funding/forecast/statements.ts';
import { ASSET_LINES, LIABILITY_LINES, type LineName, PROFIT_LINES } from '../../funding/statementLines.ts';
import type { CostRows } from './costSheet.ts';
import type { Drivers } from './drivers.ts';
import { type ModelScope, MonthSheet, plus, type Row, YearSheet } from './frame.ts';
import type { LoanRows } from './loanSheets.ts';
import type { SalesRows } from './salesSheet.ts';
import { NOT_SHORT } from './scenarioSheet.ts';
import type { SourceRows } from './sourceSheet.ts';
import type { TaxRows } from './taxSheets.ts';

export type Parts = {
  readonly scope: ModelScope;
  readonly drivers: Drivers;
  readonly sales: SalesRows;
  readonly costs: CostRows;
  readonly loans: LoanRows;
  readonly sources: SourceRows;
  readonly tax: TaxRows;
};
export type CashRows = {
  readonly months: MonthSheet;
  readonly lines: Readonly<Record<CashLine, Row>>;
  readonly opening: Row;
  readonly ordinaryIn: Row;
  readonly ordinaryOut: Row;
  readonly ordinary: Row;
  readonly investing: Row;
  readonly financing: Row;
  readonly closing: Row;
  readonly shortNo: Row;
};
type Profit = Readonly<Record<Extract<LineName, (typeof PROFIT_NAMES)[number]>, Row>>;
const PROFIT_NAMES = [
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
] as const satisfies readonly LineName[];

/** Money in is positive, money out negative, as on screen. */
export function cashSheet({ scope, drivers, sales, costs, loans, sources, tax }: Parts): CashRows {
  const { t, w, compiled } = scope;
  const isSole = compiled.model.settings.legalForm === 'sole';
  const months = new MonthSheet(scope, w('cash'));
  const at = (rows: readonly Row[]) => (m: number) => plus(rows.map((r) => r.at(m)));
  const out = (rows: readonly Row[]) => (m: number) => `-(${at(rows)(m)})`;
  const formulas: Readonly<Record<CashLine, (m: number) => string>> = {
    cashSales: at([sales.now]),
    collected: at([sales.collected]),
    otherIn: at([loans.subsidy]),
    cashPurchases: out([sales.paidNow, sources.goodsGross]),
    payablesPaid: out([sales.paidLater, costs.paidLater]),
    personnelPaid: out([costs.personnel]),
    expensesPaid: out([costs.paidNow, costs.openingGross, loans.guarantee, sources.campaignCost, sources.reserve]),
    interestPaid: out([loans.interest]),
    taxesPaid: out([tax.consumption]),
    equipment: out([costs.equipmentGross]),
    depositsPaid: out([costs.depositsPaid]),
    profitTaxPaid: isSole ? () => '0' : out([tax.profitTaxPaid]),
    subsidyIn: at([sources.subsidy]),
    loanIn: at([loans.drawn]),
    equityIn: (m) => `${sources.equity.at(m)}-${sources.equityFee.at(m)}`,
    crowdfundingIn: (m) =>
      `${at([sources.raised, sources.donation, sources.fundIn])(m)}-${sources.campaignFee.at(m)}-${sources.donationFee.at(m)}-${sources.fundFee.at(m)}`,
    ownIn: at([sources.own]),
    loanOut: out([loans.repaid]),
    fundOut: out([sources.fundPaid]),
    drawingsOut: isSole
      ? (m) => `-(${drivers.setting('drawings')}+${costs.ownPay.at(m)}+${tax.profitTaxPaid.at(m)})`
      : () => '0',
  };
  const opening = months.reserve(t('cash.opening'));
  const lines: Partial<Record<CashLine, Row>> = {};
  const section = (names: readonly CashLine[]) =>
    names.map((name) => {
      const row = months.row(t(`cash.${name}`), formulas[name]);
      lines[name] = row;
      return row;
    });
  months.section(w('cashStart'));
  const ins = section(CASH_SECTIONS.ordinaryIn);
  const ordinaryIn = months.total(w('cashStart'), ins);
  months.section(w('cashOut'));
  const ordinaryOut = months.total(w('cashOut'), section(CASH_SECTIONS.ordinaryOut));
  const ordinary = months.total(t('cash.ordinary'), [ordinaryIn, ordinaryOut]);
  months.section(t('cash.investing'));
  const investing = months.total(t('cash.investing'), section(CASH_SECTIONS.investing));
  months.section(t('cash.financing'));
  const financing = months.total(t('cash.financing'), section(CASH_SECTIONS.financing));
  months.section(t('cash.closing'));
  const closing = months.total(t('cash.closing'), [opening, ordinary, investing, financing]);
  months.fill(opening, (m) => (m === 0 ? drivers.setting('openingCash') : closing.at(m - 1)));
  const shortNo = months.row(w('shortNo'), (m) => `IF(${closing.at(m)}<0,${months.no(m)},${NOT_SHORT})`, {
    form: 'count',
    role: 'note',
    note: `${NOT_SHORT}: ${t('scenario.never')}`,
  });
  return {
    months,
    lines: lines as Record<CashLine, Row>,
    opening,
    ordinaryIn,
    ordinaryOut,
    ordinary,
    investing,
    financing,
    closing,
    shortNo,
  };
}

/** The lines in their order, without formulas yet: the tax needs the profit before it, and lines above that need the tax. */
export function reserveProfit(
  { t, w }: ModelScope,
  months: MonthSheet,
): { readonly rows: Profit; readonly beforeTax: Row } {
  const rows: { -readonly [K in keyof Profit]?: Row } = {};
  let beforeTax: Row | undefined;
  for (const { name } of PROFIT_LINES) {
    if (name === 'tax') beforeTax = months.reserve(w('profitBefore'));
    rows[name as keyof Profit] = months.reserve(t(`line.${name}`));
  }
  return { rows: rows as Profit, beforeTax: beforeTax as Row };
}

export function fillProfit(
  parts: Parts,
  months: MonthSheet,
  { rows, beforeTax }: ReturnType<typeof reserveProfit>,
): void {
  const { tax } = parts;
  const { scope, sales, costs, loans, sources } = parts;
  const isSole = scope.compiled.model.settings.legalForm === 'sole';
  const at = (rows: readonly Row[]) => (m: number) => plus(rows.map((r) => r.at(m)));
  const formulas: Readonly<Record<(typeof PROFIT_NAMES)[number], (m: number) => string>> = {
    sales: at([sales.net, sources.rewardNet]),
    costOfSales: at([sales.booked, sources.goodsSold]),
    gross: (m) => `${rows.sales.at(m)}-${rows.costOfSales.at(m)}`,
    personnel: at([costs.personnel]),
    rent: at([costs.rent]),
    depreciation: at([costs.depreciation]),
    dues: at([costs.dues]),
    otherCosts: (m) =>
      `${at([costs.expenses, costs.openingNet, sources.campaignCost, sources.campaignFee])(m)}-${sources.campaignCostClaimed.at(m)}-${sources.campaignFeeClaimed.at(m)}`,
    operating: (m) =>
      `${rows.gross.at(m)}-${rows.personnel.at(m)}-${rows.rent.at(m)}-${rows.depreciation.at(m)}-${rows.dues.at(m)}-${rows.otherCosts.at(m)}`,
    otherIncome: (m) => `${at([loans.subsidy, sources.fundForgiven])(m)}+MAX(0,${tax.gain.at(m)})`,
    interest: at([loans.interest]),
    otherExpense: (m) =>
      `${at([loans.guarantee, sources.donationFee, sources.equityFee, sources.fundFee, sources.reserve])(m)}+${sources.fundPaid.at(m)}-${sources.fundBack.at(m)}+MAX(0,-${tax.gain.at(m)})`,
    ordinary: (m) =>
      `${rows.operating.at(m)}+${rows.otherIncome.at(m)}-${rows.interest.at(m)}-${rows.otherExpense.at(m)}`,
    extraordinary: at([sources.donation, sources.subsidy]),
    tax: isSole ? () => '0' : at([tax.profitTax]),
    net: (m) => `${beforeTax.at(m)}-${rows.tax.at(m)}`,
  };
  for (const { name, isSum } of PROFIT_LINES)
    months.fill(rows[name as keyof Profit], formulas[name as keyof Profit], isSum ? { role: 'total' } : {});
  months.fill(beforeTax, (m) => `${rows.ordinary.at(m)}+${rows.extraordinary.at(m)}`, { role: 'total' });
}

export function profitYears(scope: ModelScope, profit: Profit): { readonly net: Row; readonly years: YearSheet } {
  const years = new YearSheet(scope, scope.w('profitYears'));
  let net: Row | undefined;
  for (const { name, isSum } of PROFIT_LINES) {
    const row = profit[name as keyof Profit];
    const made = years.row(
      scope.t(`line.${name}`),
      (y) => `SUM(${row.part(y.from, y.to)})`,
      isSum ? { role: 'total' } : {},
    );
    if (name === 'net') net = made;
  }
  return { net: net as Row, years };
}

export type BalanceRows = { readonly difference: Row; readonly rows: Readonly<Partial<Record<LineName, Row>>> };

/** Net worth is computed from paid-in capital and earnings, not as a remainder, so that comparing both sides is a real check. */
export function balanceSheet(parts: Parts, cash: CashRows, profit: Profit): BalanceRows {
  const { scope, drivers, sales, costs, loans, sources, tax } = parts;
  const { t, w, compiled } = scope;
  const isSole = compiled.model.settings.legalForm === 'sole';
  const months = new MonthSheet(scope, w('balanceMonths'));
  const line = (name: LineName, opening: string, added: (m: number) => string) =>
    months.balance(t(`line.${name}`), opening, added);
  const a = (row: Row) => (m: number) => row.at(m);
  const consumption = months.balance(
    w('taxNet'),
    '0',
    (m) => `${tax.taken.at(m)}-${tax.paidOn.at(m)}-${tax.gain.at(m)}-${tax.consumption.at(m)}`,
  );
  const onProfit = months.balance(w('profitTaxNet'), '0', (m) =>
    isSole ? '0' : `${tax.profitTax.at(m)}-${tax.profitTaxPaid.at(m)}`,
  );
  months.section(t('line.assets'));
  const rows: Partial<Record<LineName, Row>> = {};
  rows.cash = months.row(t('line.cash'), a(cash.closing));
  rows.receivables = line('receivables', '0', (m) => `${sales.later.at(m)}-${sales.collected.at(m)}`);
  rows.inventory = line(
    'inventory',
    '0',
    (m) =>
      `${sales.buyGross.at(m)}-${sales.claimed.at(m)}-${sales.booked.at(m)}+${sources.goodsNet.at(m)}-${sources.goodsSold.at(m)}`,
  );
  rows.fixedAssets = line('fixedAssets', '0', (m) => `${costs.equipmentNet.at(m)}-${costs.depreciation.at(m)}`);
  rows.deposits = line('deposits', '0', a(costs.depositsPaid));
  rows.taxRefund = months.row(t('line.taxRefund'), (m) => `MAX(0,-${consumption.at(m)})+MAX(0,-${onProfit.at(m)})`);
  const sum = (label: string, of: readonly LineName[]) =>
    months.total(
      label,
      of.flatMap((n) => rows[n] ?? []),
    );
  const assets = ASSET_LINES.filter((l) => l.sign === 1).map((l) => l.name);
  rows.assets = sum(t('line.assets'), assets);
  months.section(w('liabilities'));
  rows.payables = line(
    'payables',
    '0',
    (m) =>
      `${sales.buyGross.at(m)}-${sales.paidNow.at(m)}-${sales.paidLater.at(m)}+${costs.gross.at(m)}-${costs.paidNow.at(m)}-${costs.paidLater.at(m)}`,
  );
  rows.advances = line(
    'advances',
    '0',
    (m) => `${sources.raised.at(m)}-${sources.rewardNet.at(m)}-${sources.rewardTax.at(m)}`,
  );
  rows.taxesOwed = months.row(t('line.taxesOwed'), (m) => `MAX(0,${consumption.at(m)})+MAX(0,${onProfit.at(m)})`);
  rows.loans = line('loans', loans.opening, (m) => `${loans.drawn.at(m)}-${loans.repaid.at(m)}`);
  rows.fund = line(
    'fund',
    '0',
    (m) => `${sources.fundIn.at(m)}-${sources.fundBack.at(m)}-${sources.fundForgiven.at(m)}`,
  );
  const owed = LIABILITY_LINES.map((l) => l.name).filter((n) => n !== 'equity');
  const liabilities = sum(w('liabilities'), owed);
  months.section(t('line.equity'));
  const paidIn = months.balance(
    w('capitalIn'),
    `${drivers.setting('openingCash')}-(${loans.opening})`,
    (m) => `${sources.own.at(m)}+${sources.equity.at(m)}`,
  );
  const earned = months.balance(w('earned'), '0', a(profit.net));
  const taken = months.balance(w('takenOut'), '0', (m) => `-(${cash.lines.drawingsOut.at(m)})`);
  rows.equity = months.row(t('line.equity'), (m) => `${paidIn.at(m)}+${earned.at(m)}-${taken.at(m)}`, {
    role: 'total',
  });
  const equity = rows.equity;
  const all = rows.assets;
  const difference = months.row(w('difference'), (m) => `${all.at(m)}-${liabilities.at(m)}-${equity.at(m)}`);
  return { difference, rows };
}

export function balanceYears(scope: ModelScope, balance: BalanceRows): YearSheet {
  const years = new YearSheet(scope, scope.w('balanceYears'));
  for (const { name, isSum } of [...ASSET_LINES, ...LIABILITY_LINES])
    years.row(scope.t(`line.${name}`), (y) => balance.rows[name]?.at(y.to) ?? 0, isSum ? { role: 'total' } : {});
  return years;
}
