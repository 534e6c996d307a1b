/** A lender's indicators: years to repay, DSCR, and the six indicators of ロカベン (plan-formats.md and computations.md in docs/domain). */
import { divide, PPM, type Ppm, ratioPpm } from '../money.ts';

export const REPAYMENT_VARIANTS = ['ordinaryAfterTax', 'netPlusDepreciation', 'operatingPlusDepreciation'] as const;
/** The definition of the yearly flow: 経常利益 + 償却 − 税, 当期利益 + 償却, or 営業利益 + 償却. */
export type RepaymentVariant = (typeof REPAYMENT_VARIANTS)[number];

export type YearFigures = {
  readonly salesYen: number;
  readonly operatingYen: number;
  readonly ordinaryYen: number;
  readonly netYen: number;
  readonly taxYen: number;
  /** A sole proprietor's withdrawals before any debt is paid: tax on the year's profit, and living costs. 0 for a company. */
  readonly ownerYen?: number;
  readonly depreciationYen: number;
  readonly personnelYen: number;
  readonly receivablesYen: number;
  readonly inventoryYen: number;
  readonly payablesYen: number;
  readonly loansYen: number;
  readonly cashYen: number;
  readonly equityYen: number;
  readonly assetsYen: number;
  /** Staff in ppm of a full-year person: two people for half a year are one. */
  readonly staffPpm: Ppm;
};

const workingCapital = (y: Pick<YearFigures, 'receivablesYen' | 'inventoryYen' | 'payablesYen'>): number =>
  y.receivablesYen + y.inventoryYen - y.payablesYen;

/** 債務償還年数 in ppm of a year; `undefined` (算定不能) if the flow is zero or negative. */
export function repaymentYears(
  y: Pick<
    YearFigures,
    | 'ordinaryYen'
    | 'taxYen'
    | 'ownerYen'
    | 'depreciationYen'
    | 'netYen'
    | 'operatingYen'
    | 'loansYen'
    | 'receivablesYen'
    | 'inventoryYen'
    | 'payablesYen'
  >,
  variant: RepaymentVariant = 'ordinaryAfterTax',
  deductWorkingCapital = true,
  /** The number of months that the figures cover: the flow of a short year is annualised. */
  months = 12,
): Ppm | undefined {
  const earned =
    variant === 'ordinaryAfterTax'
      ? y.ordinaryYen + y.depreciationYen - y.taxYen
      : (variant === 'netPlusDepreciation' ? y.netYen : y.operatingYen) + y.depreciationYen;
  // A sole proprietor repays from what remains after tax and living costs, not from the profit before them.
  const flow = earned - (y.ownerYen ?? 0);
  if (flow <= 0) return undefined;
  const debt = Math.max(0, y.loansYen - (deductWorkingCapital ? Math.max(0, workingCapital(y)) : 0));
  return Number(divide(BigInt(debt) * BigInt(PPM) * BigInt(months), BigInt(flow) * 12n, 'halfUp'));
}

/** Cash before debt service ÷ (principal + interest); undefined without debt service. */
export const debtServiceCoverage = (cashYen: number, principalYen: number, interestYen: number): Ppm | undefined =>
  ratioPpm(cashYen, principalYen + interestYen);

/** 付加価値額: the number depends on the definition, so it is always shown with its name. */
export const VALUE_ADDED_DEFINITIONS = ['planSchemes', 'whitePaper'] as const;
export type ValueAddedDefinition = (typeof VALUE_ADDED_DEFINITIONS)[number];
export function valueAdded(
  parts: {
    readonly operatingYen: number;
    readonly personnelYen: number;
    readonly depreciationYen: number;
    readonly rentYen?: number;
    readonly taxesAndDuesYen?: number;
  },
  definition: ValueAddedDefinition,
): number {
  return definition === 'planSchemes'
    ? parts.operatingYen + parts.personnelYen + parts.depreciationYen
    : parts.operatingYen + parts.personnelYen + (parts.rentYen ?? 0) + (parts.taxesAndDuesYen ?? 0);
}
/** 労働分配率. */
export const labourShare = (personnelYen: number, valueAddedYen: number): Ppm | undefined =>
  valueAddedYen > 0 ? ratioPpm(personnelYen, valueAddedYen) : undefined;

export type LocalBenchmark = {
  readonly salesGrowthPpm: Ppm | undefined;
  readonly operatingMarginPpm: Ppm | undefined;
  /** Operating profit per person in yen: not based on value added. */
  readonly productivityYen: number | undefined;
  /** (借入金 − 現預金) ÷ (営業利益 + 減価償却費). */
  readonly ebitdaDebtPpm: Ppm | undefined;
  /** Months, in ppm. */
  readonly workingCapitalMonthsPpm: Ppm | undefined;
  readonly equityRatioPpm: Ppm | undefined;
};
export function localBenchmark(y: YearFigures, salesBeforeYen: number | undefined): LocalBenchmark {
  const ebitda = y.operatingYen + y.depreciationYen;
  return {
    salesGrowthPpm:
      salesBeforeYen !== undefined && salesBeforeYen > 0
        ? (ratioPpm(y.salesYen, salesBeforeYen) ?? 0) - PPM
        : undefined,
    operatingMarginPpm: y.salesYen > 0 ? ratioPpm(y.operatingYen, y.salesYen) : undefined,
    productivityYen: y.staffPpm > 0 ? Number((BigInt(y.operatingYen) * BigInt(PPM)) / BigInt(y.staffPpm)) : undefined,
    ebitdaDebtPpm: ebitda > 0 ? ratioPpm(y.loansYen - y.cashYen, ebitda) : undefined,
    workingCapitalMonthsPpm: y.salesYen > 0 ? ratioPpm(workingCapital(y) * 12, y.salesYen) : undefined,
    equityRatioPpm: y.assetsYen > 0 ? ratioPpm(y.equityYen, y.assetsYen) : undefined,
  };
}
