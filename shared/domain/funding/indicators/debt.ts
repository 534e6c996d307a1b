/** What a lender looks at: years to repay, DSCR, and the six indicators of ロカベン (plan-formats.md and computations.md in docs/domain). */
import { divide, PPM, type Ppm, ratioPpm } from '../money.ts';

export const REPAYMENT_VARIANTS = ['ordinaryAfterTax', 'netPlusDepreciation', 'operatingPlusDepreciation'] as const;
/** How the yearly flow is taken: 経常利益 + 償却 − 税, 当期利益 + 償却, or 営業利益 + 償却. */
export type RepaymentVariant = (typeof REPAYMENT_VARIANTS)[number];

export type YearFigures = {
  readonly salesYen: number;
  readonly operatingYen: number;
  readonly ordinaryYen: number;
  readonly netYen: number;
  readonly taxYen: number;
  /** What leaves a sole proprietor's business before any debt is paid: tax on the year's profit, and living costs. 0 for a company. */
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
  /** People, in ppm of a full year: two people for half a year are one. */
  readonly staffPpm: Ppm;
};

const workingCapital = (y: Pick<YearFigures, 'receivablesYen' | 'inventoryYen' | 'payablesYen'>): number =>
  y.receivablesYen + y.inventoryYen - y.payablesYen;

/** 債務償還年数 in ppm of a year; undefined (算定不能) where the flow is zero or less. */
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
  /** How many months the figures are of: the flow of a short year is taken as that of twelve months. */
  months = 12,
): Ppm | undefined {
  const earned =
    variant === 'ordinaryAfterTax'
      ? y.ordinaryYen + y.depreciationYen - y.taxYen
      : (variant === 'netPlusDepreciation' ? y.netYen : y.operatingYen) + y.depreciationYen;
  // A sole proprietor repays from what tax and living leave; profit before them is not free to repay with.
  const flow = earned - (y.ownerYen ?? 0);
  if (flow <= 0) return undefined;
  const debt = Math.max(0, y.loansYen - (deductWorkingCapital ? Math.max(0, workingCapital(y)) : 0));
  return Number(divide(BigInt(debt) * BigInt(PPM) * BigInt(months), BigInt(flow) * 12n, 'halfUp'));
}

/** Cash before debt service ÷ (principal + interest); undefined without debt service. */
export const debtServiceCoverage = (cashYen: number, principalYen: number, interestYen: number): Ppm | undefined =>
  ratioPpm(cashYen, principalYen + interestYen);

/** 付加価値額: which sum is meant decides the number, so the definition is always named beside it. */
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
  /** Operating profit per person in yen: this one is not value added. */
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
