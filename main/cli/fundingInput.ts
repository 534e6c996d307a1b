/** JSON in for the funding commands: checked here for shape; what the numbers mean is checked by the computations themselves. */
import { z } from 'zod';
import { CAMPAIGN_MODES } from '../../shared/domain/funding/crowdfunding/reward.ts';
import { type Business, SECTORS, type Sector } from '../../shared/domain/funding/eligibility/business.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import {
  CONSUMPTION_TAX_KINDS,
  COST_CATEGORIES,
  DEFAULT_SALES,
  HORIZON_MONTHS,
  LEGAL_FORMS,
  SALES_DRIVERS,
  USE_KINDS,
} from '../../shared/domain/funding/forecast/model.ts';
import { PRINCIPAL_UNITS } from '../../shared/domain/funding/loan/schedule.ts';
import { parseDay } from '../../shared/text/dates.ts';

const rounding = z
  .object({
    interest: z.enum(['floor', 'halfUp']).optional(),
    principalUnitYen: z.union(PRINCIPAL_UNITS.map((u) => z.literal(u))).optional(),
    remainder: z.enum(['first', 'last']).optional(),
  })
  .optional();
/** Numbers as people type them in JSON: 1.9 and "1.9" are the same rate. */
const percent = z.union([z.string(), z.number()]).transform(String);

export const loanSchema = z.object({
  method: z.enum(['equalPrincipal', 'annuity', 'bullet']),
  principalYen: z.number(),
  annualRatePercent: percent,
  instalments: z.number(),
  graceInstalments: z.number().optional(),
  rateSteps: z
    .array(z.object({ fromInstalment: z.number(), annualRatePercent: percent }))
    .max(100)
    .optional(),
  firstPeriodDays: z.number().optional(),
  dayBasis: z.enum(['monthly', 'actual365']).optional(),
  drawnOn: z.string().optional(),
  firstPaymentOn: z.string().optional(),
  rounding,
});

/** Japanese names of trades, as forms print them. */
const SECTOR_NAMES: Record<string, Sector> = {
  商業: 'commerce',
  卸売業: 'commerce',
  小売業: 'commerce',
  飲食業: 'commerce',
  飲食店: 'commerce',
  サービス業: 'service',
  宿泊業: 'lodging',
  娯楽業: 'amusement',
  製造業: 'manufacturing',
  建設業: 'construction',
  その他: 'other',
};
const ENGLISH_NAMES: Record<string, Sector> = {
  retail: 'commerce',
  wholesale: 'commerce',
  restaurant: 'commerce',
  services: 'service',
  accommodation: 'lodging',
  entertainment: 'amusement',
};
const sector = z.string().transform((text, context): Sector => {
  const name = text.trim();
  const found = SECTORS.find((s) => s === name) ?? SECTOR_NAMES[name] ?? ENGLISH_NAMES[name];
  if (found) return found;
  context.addIssue({ code: 'custom', message: `業種「${name}」は分かりません。使えるもの: ${SECTORS.join(', ')}` });
  return z.NEVER;
});
const day = z.string().transform((text, context): string => {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: `日付「${text}」は読めません。例: 2026-11-20` });
  return z.NEVER;
});
const known = <T extends z.ZodType>(schema: T) => schema.nullish().transform((v) => v ?? null);

export const eligibilitySchema = z.object({
  programme: z.string(),
  asOf: day,
  amountYen: z.number().int().positive().optional(),
  workingYen: z.number().int().min(0).optional(),
  uses: z.array(z.enum(['working', 'equipment', 'other'])).optional(),
  business: z
    .object({
      sector: known(sector),
      legalForm: known(z.enum(LEGAL_FORMS)),
      regularEmployees: known(z.number().int().min(0).max(1_000_000)),
      openedOn: known(day),
      inDistrictSince: known(day),
      taxesPaid: known(z.boolean()),
      chamberMember: known(z.boolean()),
      excludedIndustry: known(z.boolean()),
      hygieneTrade: known(z.boolean()),
      startupSupportOn: known(day),
      taxFilings: known(z.number().int().min(0)),
      ownFundsPpm: known(z.number().int().min(0)),
      netWorthPositive: known(z.boolean()),
      noTwoLosses: known(z.boolean()),
      whiteForm: known(z.boolean()),
      guidance: z
        .array(z.object({ date: day, minutes: z.number().optional() }))
        .max(10_000)
        .default([]),
    })
    .transform(
      (b): Business => ({
        ...b,
        guidance: b.guidance.map((g) =>
          g.minutes === undefined ? { date: g.date } : { date: g.date, minutes: g.minutes },
        ),
      }),
    ),
});

const tier = z.object({
  title: z.string().optional(),
  priceYen: z.number(),
  takers: z.number(),
  unitCostYen: z.number().default(0),
  postageYen: z.number().default(0),
});
const campaign = z.object({
  mode: z.enum(CAMPAIGN_MODES),
  goalYen: z.number(),
  tiers: z.array(tier).max(200),
  feePercent: percent,
  feeTaxPercent: percent.optional(),
  pageCostYen: z.number().optional(),
  productionCostYen: z.number().optional(),
  reservePercent: percent.optional(),
});
export const crowdfundingSchema = z.union([
  campaign.extend({ kind: z.literal('reward').default('reward') }),
  z.object({
    kind: z.literal('fund'),
    raisedYen: z.number(),
    sharePercent: percent,
    monthlySalesYen: z.array(z.number().int()).max(240),
    feePercent: percent.optional(),
    everyMonths: z.number().optional(),
  }),
  z.object({
    kind: z.literal('equity'),
    raisedYen: z.number(),
    preMoneyYen: z.number(),
    feePercent: percent.default('0'),
    reviewFeeYen: z.number().default(0),
    issuerCapYen: z.number().optional(),
    raisedInYearYen: z.number().optional(),
    asOf: day.optional(),
  }),
]);

const shareTerms = z
  .object({
    kind: z.enum(['common', 'preferred']),
    preferenceMultiple: percent.optional(),
    participation: z.enum(['none', 'full', 'capped']).optional(),
    participationCapMultiple: percent.optional(),
  })
  .optional();
export const capTableSchema = z.object({
  events: z
    .array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('founding'),
          on: day,
          holdings: z
            .array(z.object({ holder: z.string(), shares: z.number(), paidYen: z.number().default(0) }))
            .max(200),
        }),
        z.object({
          type: z.literal('convertible'),
          on: day,
          holder: z.string(),
          amountYen: z.number(),
          version: z.enum(['1', '2']),
          capYen: z.number().optional(),
          discountPercent: percent.optional(),
          qualifiedYen: z.number().optional(),
        }),
        z.object({
          type: z.literal('round'),
          on: day,
          name: z.string(),
          investors: z.array(z.object({ holder: z.string(), amountYen: z.number() })).max(200),
          preMoneyYen: z.number().optional(),
          priceYen: z.number().optional(),
          poolPercentAfter: percent.optional(),
          terms: shareTerms,
        }),
        z.object({ type: z.literal('pool'), on: day, shares: z.number() }),
        z.object({ type: z.literal('grant'), on: day, holder: z.string(), shares: z.number() }),
        z.object({
          type: z.literal('transfer'),
          on: day,
          from: z.string(),
          to: z.string(),
          shares: z.number(),
          series: z.string().optional(),
        }),
      ]),
    )
    .max(500),
  exit: z
    .object({
      proceedsYen: z.number().int().min(0),
      debtYen: z.number().int().min(0).default(0),
      convertibleMultiple: percent.default('1'),
    })
    .optional(),
});

const ppm = z.number().int();
const yen = z.number().int().min(-1e15).max(1e15);
/** A month as its number from the start (0 is the first) or as YYYY-MM. */
const month = z.union([z.number().int().min(0).max(1_200), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);
const base = { id: z.string(), title: z.string().default(''), month: month.default(0) };

export const forecastSchema = z
  .object({
    settings: z.object({
      startMonth: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      months: z.number().int().min(1).max(120).default(HORIZON_MONTHS),
      fiscalStartMonth: z.number().int().min(1).max(12).default(4),
      legalForm: z.enum(LEGAL_FORMS).default('company'),
      consumptionTax: z.enum(CONSUMPTION_TAX_KINDS).default('standard'),
      deemedPpm: ppm.default(500_000),
      profitTaxPpm: ppm.default(250_000),
      salesTaxPpm: ppm.default(DEFAULT_SALES.taxPpm),
      openingCashYen: yen.default(0),
      drawingsYen: yen.default(0),
    }),
    sales: z
      .array(
        z.object({
          id: z.string(),
          title: z.string().default(''),
          driver: z.enum(SALES_DRIVERS),
          priceYen: yen,
          quantityPpm: ppm.default(DEFAULT_SALES.quantityPpm),
          turnsPpm: ppm.default(DEFAULT_SALES.turnsPpm),
          daysPpm: ppm.default(DEFAULT_SALES.daysPpm),
          newMembersPpm: ppm.default(0),
          churnPpm: ppm.default(0),
          fromMonth: month.default(0),
          toMonth: month.optional(),
          rampMonths: z.number().int().min(0).max(120).default(0),
          rampStartPpm: ppm.default(DEFAULT_SALES.rampStartPpm),
          growthPpm: ppm.default(0),
          seasonPpm: z.array(ppm).length(12).optional(),
          taxPpm: ppm.default(DEFAULT_SALES.taxPpm),
          costPpm: ppm.default(0),
          costTaxPpm: ppm.default(DEFAULT_SALES.costTaxPpm),
          cashPpm: ppm.default(DEFAULT_SALES.cashPpm),
          collectMonths: z.number().int().min(0).max(24).default(0),
          payMonths: z.number().int().min(0).max(24).default(0),
          stockMonths: z.number().int().min(0).max(24).default(0),
        }),
      )
      .max(500)
      .default([]),
    costs: z
      .array(
        z.object({
          id: z.string(),
          title: z.string().default(''),
          category: z.enum(COST_CATEGORIES).default('other'),
          kind: z.enum(['fixed', 'variable']).default('fixed'),
          amountYen: yen.default(0),
          salesPpm: ppm.default(0),
          everyMonths: z.number().int().min(1).max(60).default(1),
          fromMonth: month.default(0),
          toMonth: month.optional(),
          growthPpm: ppm.default(0),
          taxPpm: ppm.default(100_000),
          payMonths: z.number().int().min(0).max(24).default(0),
        }),
      )
      .max(500)
      .default([]),
    staff: z
      .array(
        z.object({
          id: z.string(),
          title: z.string().default(''),
          kind: z.enum(['regular', 'family', 'partTime', 'temporary', 'officer', 'owner']).default('regular'),
          headsPpm: ppm.default(1_000_000),
          monthlyPayYen: yen,
          bonusYen: yen.default(0),
          bonusMonths: z.array(z.number().int().min(1).max(12)).max(12).default([]),
          socialPpm: ppm.default(0),
          fromMonth: month.default(0),
          toMonth: month.optional(),
          raisePpm: ppm.default(0),
        }),
      )
      .max(500)
      .default([]),
    uses: z
      .array(
        z.object({
          ...base,
          kind: z.enum(USE_KINDS),
          amountYen: yen,
          taxPpm: ppm.default(100_000),
          lifeYears: z.number().int().min(1).max(60).default(5),
          node: z.string().optional(),
          quoted: z.boolean().default(false),
        }),
      )
      .max(500)
      .default([]),
    sources: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ ...base, kind: z.enum(['own', 'equity', 'convertible']), amountYen: yen }),
          z.object({
            ...base,
            kind: z.enum(['donation', 'equityCrowdfunding']),
            amountYen: yen,
            feePercent: percent.default('0'),
          }),
          z.object({
            ...base,
            kind: z.enum(['loan', 'family']),
            terms: loanSchema,
            guaranteeFeePercent: percent.default('0'),
            subsidy: z
              .object({
                ratePercent: percent,
                months: z.number().int(),
                yearlyCapYen: yen.optional(),
                totalCapYen: yen.optional(),
                unitYen: z.number().int().default(1),
              })
              .optional(),
          }),
          z.object({
            ...base,
            kind: z.literal('existingLoan'),
            balanceYen: yen,
            monthlyPrincipalYen: yen,
            annualRatePercent: percent,
          }),
          z.object({
            ...base,
            kind: z.literal('subsidy'),
            uses: z.array(z.string()).max(500),
            rate: z.string(),
            capYen: yen,
            floorYen: yen.optional(),
            unitYen: z.union([z.literal(1), z.literal(1_000)]).default(1),
            programme: z.string().optional(),
          }),
          z.object({ ...base, kind: z.literal('reward'), campaign, deliveryMonth: month }),
          z.object({
            ...base,
            kind: z.literal('fund'),
            amountYen: yen,
            feePercent: percent.default('0'),
            sharePercent: percent,
            termMonths: z.number().int().min(1).max(240),
            everyMonths: z.number().int().min(1).max(120).default(12),
          }),
        ]),
      )
      .max(200)
      .default([]),
    scenario: z
      .object({
        salesPpm: ppm,
        salesDelayMonths: z.number().int().min(0).max(60),
        costPpm: ppm,
        campaignFails: z.boolean(),
        subsidyFails: z.boolean(),
        subsidyDelayMonths: z.number().int().min(0).max(60),
        rateAddBp: z.number().int(),
      })
      .partial()
      .default({}),
  })
  .transform((input) => monthsAsNumbers(input, input.settings.startMonth));

const MONTH_FIELDS = new Set(['month', 'fromMonth', 'toMonth', 'deliveryMonth']);
type Numbered<T> = T extends readonly (infer U)[]
  ? Numbered<U>[]
  : T extends object
    ? {
        [K in keyof T]: K extends 'month' | 'fromMonth' | 'toMonth' | 'deliveryMonth'
          ? Exclude<T[K], string>
          : Numbered<T[K]>;
      }
    : T;
/** Months that were written as YYYY-MM become numbers from the start. */
function monthsAsNumbers<T>(value: T, start: string): Numbered<T> {
  const walk = (v: unknown): unknown => {
    if (Array.isArray(v)) return v.map(walk);
    if (typeof v !== 'object' || v === null) return v;
    return Object.fromEntries(
      Object.entries(v).map(([key, x]) => [
        key,
        MONTH_FIELDS.has(key) && typeof x === 'string' ? monthIndex(start, x) : walk(x),
      ]),
    );
  };
  return walk(value) as Numbered<T>;
}
