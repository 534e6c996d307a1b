/**
 * The financial data of a plan as input for the computations: months are counted from the plan's first month (0), amounts are yen before
 * consumption tax unless a name says otherwise, shares are parts per million.
 */
import type { RewardCampaign } from '../crowdfunding/reward.ts';
import type { StaffKind } from '../eligibility/business.ts';
import type { InterestSubsidyTerms } from '../loan/costs.ts';
import type { LoanTerms } from '../loan/schedule.ts';
import type { Ppm } from '../money.ts';
import type { TaxRules } from './taxStatus.ts';

export const HORIZON_MONTHS = 60;

export const CONSUMPTION_TAX_KINDS = ['exempt', 'standard', 'simplified'] as const;
export type ConsumptionTaxKind = (typeof CONSUMPTION_TAX_KINDS)[number];
export const LEGAL_FORMS = ['sole', 'company'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export type ModelSettings = {
  /** YYYY-MM. */
  readonly startMonth: string;
  readonly months: number;
  /** The month of the opening; the first month by default. */
  readonly openingMonth?: number;
  /** 1 to 12; ignored for a sole proprietor, whose year starts in January. */
  readonly fiscalStartMonth: number;
  readonly legalForm: LegalForm;
  /** The status in the plan's first year. An exempt business becomes taxable by the limits of `taxRules`. */
  readonly consumptionTax: ConsumptionTaxKind;
  /** The method of an exempt business once it is taxable. */
  readonly taxedKind?: 'standard' | 'simplified';
  /** Month from which it is registered for invoices; 0 or less: before the plan. */
  readonly invoiceFromMonth?: number;
  /** A company's capital at the start of its first years. */
  readonly capitalYen?: number;
  /** Without them the first year's status is kept, and there are no interim payments and no 均等割. */
  readonly taxRules?: TaxRules;
  /** みなし仕入率, for the simplified kind. */
  readonly deemedPpm: Ppm;
  /** A simple estimate: this share of a year's profit after losses carried forward. */
  readonly profitTaxPpm: Ppm;
  /** The standard rate of consumption tax: for rewards, and for lines without another one (a dated rule). */
  readonly salesTaxPpm: Ppm;
  readonly openingCashYen: number;
  /** A sole proprietor's living costs per month. */
  readonly drawingsYen: number;
};

export const SALES_DRIVERS = ['seats', 'unit', 'subscription', 'project', 'amount'] as const;
export type SalesDriver = (typeof SALES_DRIVERS)[number];
export type SalesLine = {
  readonly id: string;
  readonly title: string;
  readonly driver: SalesDriver;
  /** 客単価, unit price, monthly fee, price of a project, or the monthly amount. */
  readonly priceYen: number;
  /** Seats, units per month, initial members, projects per year. */
  readonly quantityPpm: Ppm;
  /** 回転 per day. */
  readonly turnsPpm: Ppm;
  /** Days per month. */
  readonly daysPpm: Ppm;
  readonly newMembersPpm: Ppm;
  /** Members lost per month. */
  readonly churnPpm: Ppm;
  readonly fromMonth: number;
  /** The last month; `undefined` if it continues. */
  readonly toMonth: number | undefined;
  /** Months until full sales, starting at `rampStartPpm`. */
  readonly rampMonths: number;
  readonly rampStartPpm: Ppm;
  readonly growthPpm: Ppm;
  /** Twelve factors from January on; 1,000,000 is an average month. */
  readonly seasonPpm: readonly Ppm[] | undefined;
  readonly taxPpm: Ppm;
  /** 原価率. */
  readonly costPpm: Ppm;
  readonly costTaxPpm: Ppm;
  /** Share sold for cash; the rest is collected `collectMonths` later. */
  readonly cashPpm: Ppm;
  readonly collectMonths: number;
  readonly payMonths: number;
  /** The number of months by which goods are bought before they are sold. */
  readonly stockMonths: number;
};

export const COST_CATEGORIES = [
  'rent',
  'utilities',
  'advertising',
  'outsourcing',
  'supplies',
  'travel',
  'insurance',
  'dues',
  'other',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];
export type CostLine = {
  readonly id: string;
  readonly title: string;
  readonly category: CostCategory;
  /** `variable` is a share of all sales, `fixed` an amount at an interval of months. */
  readonly kind: 'fixed' | 'variable';
  readonly amountYen: number;
  readonly salesPpm: Ppm;
  readonly everyMonths: number;
  readonly fromMonth: number;
  readonly toMonth: number | undefined;
  readonly growthPpm: Ppm;
  readonly taxPpm: Ppm;
  readonly payMonths: number;
};

export type StaffLine = {
  readonly id: string;
  readonly title: string;
  readonly kind: StaffKind;
  readonly headsPpm: Ppm;
  readonly monthlyPayYen: number;
  /** Per person and year, paid in `bonusMonths` (1-12) in equal parts. */
  readonly bonusYen: number;
  readonly bonusMonths: readonly number[];
  /** The employer's share of social insurance. */
  readonly socialPpm: Ppm;
  readonly fromMonth: number;
  readonly toMonth: number | undefined;
  readonly raisePpm: Ppm;
};

/** Use of funds (必要な資金). `working` is only shown in the table: running costs are in the forecast. */
export const USE_KINDS = ['equipment', 'deposit', 'opening', 'working'] as const;
export type UseKind = (typeof USE_KINDS)[number];
export type UseLine = {
  readonly id: string;
  readonly title: string;
  readonly kind: UseKind;
  readonly amountYen: number;
  readonly taxPpm: Ppm;
  readonly month: number;
  readonly lifeYears: number;
  /** The activity card that it belongs to. */
  readonly node: string | undefined;
  readonly quoted: boolean;
};

export const SOURCE_KINDS = [
  'own',
  'family',
  'reward',
  'donation',
  'fund',
  'loan',
  'existingLoan',
  'subsidy',
  'equity',
  'equityCrowdfunding',
  'convertible',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

type SourceBase = { readonly id: string; readonly title: string; readonly month: number };
export type Source = SourceBase &
  (
    | { readonly kind: 'own' | 'equity' | 'convertible'; readonly amountYen: number }
    | { readonly kind: 'donation' | 'equityCrowdfunding'; readonly amountYen: number; readonly feePercent: string }
    | {
        readonly kind: 'loan' | 'family';
        readonly terms: LoanTerms;
        readonly guaranteeFeePercent: string;
        readonly subsidy: InterestSubsidyTerms | undefined;
      }
    | {
        readonly kind: 'existingLoan';
        readonly balanceYen: number;
        readonly monthlyPrincipalYen: number;
        readonly annualRatePercent: string;
      }
    | {
        readonly kind: 'subsidy';
        readonly uses: readonly string[];
        readonly rate: string;
        readonly capYen: number;
        readonly floorYen: number | undefined;
        readonly unitYen: 1 | 1_000;
        readonly programme: string | undefined;
      }
    | {
        readonly kind: 'reward';
        readonly campaign: RewardCampaign;
        readonly deliveryMonth: number;
      }
    | {
        readonly kind: 'fund';
        readonly amountYen: number;
        readonly feePercent: string;
        readonly sharePercent: string;
        readonly termMonths: number;
        readonly everyMonths: number;
      }
  );
/** The sources whose kind is in K. */
export type SourceOf<K extends SourceKind> = Source & { readonly kind: K };

export type FundingModel = {
  readonly settings: ModelSettings;
  readonly sales: readonly SalesLine[];
  readonly costs: readonly CostLine[];
  readonly staff: readonly StaffLine[];
  readonly uses: readonly UseLine[];
  readonly sources: readonly Source[];
};

export const DEFAULT_SALES: Omit<SalesLine, 'id' | 'title' | 'driver' | 'priceYen'> = {
  quantityPpm: 0,
  turnsPpm: 1_000_000,
  daysPpm: 25_000_000,
  newMembersPpm: 0,
  churnPpm: 0,
  fromMonth: 0,
  toMonth: undefined,
  rampMonths: 0,
  rampStartPpm: 1_000_000,
  growthPpm: 0,
  seasonPpm: undefined,
  taxPpm: 100_000,
  costPpm: 0,
  costTaxPpm: 100_000,
  cashPpm: 1_000_000,
  collectMonths: 0,
  payMonths: 0,
  stockMonths: 0,
};

/** A deviation from the plan. */
export type Scenario = {
  readonly salesPpm: Ppm;
  readonly salesDelayMonths: number;
  readonly costPpm: Ppm;
  readonly campaignFails: boolean;
  readonly subsidyFails: boolean;
  readonly subsidyDelayMonths: number;
  /** Added to the rate of every loan that is not drawn yet, in hundredths of a percent. */
  readonly rateAddBp: number;
};
export const BASE: Scenario = {
  salesPpm: 1_000_000,
  salesDelayMonths: 0,
  costPpm: 1_000_000,
  campaignFails: false,
  subsidyFails: false,
  subsidyDelayMonths: 0,
  rateAddBp: 0,
};
