/** JSON input of the funding commands: its shape is checked here; the computations check what the numbers mean. */
import { z } from 'zod';
import { CAMPAIGN_MODES } from '../../shared/domain/funding/crowdfunding/reward.ts';
import { type Business, SECTORS, type Sector } from '../../shared/domain/funding/eligibility/business.ts';
import { SCHEME_FACT_NAMES } from '../../shared/domain/funding/eligibility/programmeRecords.ts';
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
import { fractionOf, MAX_YEN } from '../../shared/domain/funding/money.ts';
import type { CliMessageKey } from '../../shared/i18n/cliWords.ts';
import { parseDay } from '../../shared/text/dates.ts';

/** A custom issue for Zod: its message is a key of the message catalogue, its code one of ours. */
const problem = (
  context: z.RefinementCtx,
  message: CliMessageKey,
  params: Readonly<Record<string, string>> & { readonly code: string },
  path: PropertyKey[] = [],
): void => context.addIssue({ code: 'custom', message, params, path });

/** A list whose entries have unique ids; the second of a duplicate pair is reported. */
const withIds = <T extends z.ZodType<{ readonly id: string }>>(entry: T) =>
  z.array(entry).superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach((e, i) => {
      if (seen.has(e.id)) problem(context, 'cli.duplicateId', { code: 'duplicate' }, [i, 'id']);
      seen.add(e.id);
    });
  });

const rounding = z
  .strictObject({
    interest: z.enum(['floor', 'halfUp']).optional(),
    principalUnitYen: z.union(PRINCIPAL_UNITS.map((u) => z.literal(u))).optional(),
    remainder: z.enum(['first', 'last']).optional(),
  })
  .optional();
/** Numbers as people write them in JSON: 1.9 and "1.9" are the same rate. */
const percent = z.union([z.string(), z.number()]).transform(String);
/** A percentage that no later step validates: from 0 to `most` percent. */
const shareUpTo = (most: 'hundred' | 'belowHundred') =>
  percent.superRefine((text, context) => {
    const value = fractionOf(text);
    if (!value) problem(context, 'issue.notANumber', { code: 'notANumber' });
    else if (value.num < 0n) problem(context, 'issue.negative', { code: 'negative' });
    else if (most === 'belowHundred' && value.num >= 100n * value.den)
      problem(context, 'issue.shareFrom100', { code: 'shareFrom100' });
    else if (value.num > 100n * value.den) problem(context, 'issue.shareAbove100', { code: 'shareAbove100' });
  });

const day = z.string().transform((text, context): string => {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  problem(context, parsed.error === 'noSuchDay' ? 'cli.noSuchDay' : 'cli.badDay', { code: 'notADay', text });
  return z.NEVER;
});

export const loanSchema = z.strictObject({
  method: z.enum(['equalPrincipal', 'annuity', 'bullet']),
  principalYen: z.number(),
  annualRatePercent: percent,
  instalments: z.number(),
  graceInstalments: z.number().optional(),
  rateSteps: z
    .array(z.strictObject({ fromInstalment: z.number(), annualRatePercent: percent }))
    .max(100)
    .optional(),
  firstPeriodDays: z.number().optional(),
  dayBasis: z.enum(['monthly', 'actual365']).optional(),
  drawnOn: day.optional(),
  firstPaymentOn: day.optional(),
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
  problem(context, 'cli.badSector', { code: 'unknownChoice', text: name, list: SECTORS.join(', ') });
  return z.NEVER;
});
const known = <T extends z.ZodType>(schema: T) => schema.nullish().transform((v) => v ?? null);

export const eligibilitySchema = z.strictObject({
  programme: z.string(),
  asOf: day,
  amountYen: z.number().int().min(1).max(MAX_YEN).optional(),
  workingYen: z.number().int().min(0).max(MAX_YEN).optional(),
  uses: z.array(z.enum(['working', 'equipment', 'other'])).optional(),
  business: z
    .strictObject({
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
      /** Facts that individual subsidies ask for. */
      facts: z.partialRecord(z.enum(SCHEME_FACT_NAMES), z.boolean().nullable()).default({}),
      guidance: z
        .array(z.strictObject({ date: day, minutes: z.number().min(0).max(1_440).optional() }))
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

const tier = z.strictObject({
  title: z.string().optional(),
  priceYen: z.number(),
  takers: z.number(),
  unitCostYen: z.number().default(0),
  postageYen: z.number().default(0),
});
const campaign = z.strictObject({
  mode: z.enum(CAMPAIGN_MODES),
  goalYen: z.number(),
  tiers: z.array(tier).max(200),
  feePercent: percent,
  feeTaxPercent: percent.optional(),
  pageCostYen: z.number().optional(),
  productionCostYen: z.number().optional(),
  reservePercent: percent.optional(),
});
const crowdfunding = z.discriminatedUnion('kind', [
  campaign.extend({ kind: z.literal('reward') }),
  z.strictObject({
    kind: z.literal('fund'),
    raisedYen: z.number(),
    sharePercent: percent,
    monthlySalesYen: z.array(z.number().int().min(0).max(MAX_YEN)).max(240),
    feePercent: percent.optional(),
    everyMonths: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('equity'),
    raisedYen: z.number(),
    preMoneyYen: z.number(),
    feePercent: percent.default('0'),
    reviewFeeYen: z.number().default(0),
    issuerCapYen: z.number().int().min(1).max(MAX_YEN).optional(),
    raisedInYearYen: z.number().int().min(0).max(MAX_YEN).optional(),
    asOf: day.optional(),
  }),
]);
/** Without a kind it is a reward campaign. */
export const crowdfundingSchema = z.preprocess(
  (input) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) && !('kind' in input)
      ? { ...input, kind: 'reward' }
      : input,
  crowdfunding,
);

const shareTerms = z
  .strictObject({
    kind: z.enum(['common', 'preferred']),
    preferenceMultiple: percent.optional(),
    participation: z.enum(['none', 'full', 'capped']).optional(),
    participationCapMultiple: percent.optional(),
  })
  .optional();
export const capTableSchema = z.strictObject({
  events: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('founding'),
          on: day,
          holdings: z
            .array(z.strictObject({ holder: z.string(), shares: z.number(), paidYen: z.number().default(0) }))
            .max(200),
        }),
        z.strictObject({
          type: z.literal('convertible'),
          on: day,
          holder: z.string(),
          amountYen: z.number(),
          version: z.enum(['1', '2']),
          capYen: z.number().optional(),
          discountPercent: percent.optional(),
          qualifiedYen: z.number().optional(),
        }),
        z.strictObject({
          type: z.literal('round'),
          on: day,
          name: z.string(),
          investors: z.array(z.strictObject({ holder: z.string(), amountYen: z.number() })).max(200),
          preMoneyYen: z.number().optional(),
          priceYen: z.number().optional(),
          poolPercentAfter: percent.optional(),
          terms: shareTerms,
        }),
        z.strictObject({ type: z.literal('pool'), on: day, shares: z.number() }),
        z.strictObject({ type: z.literal('grant'), on: day, holder: z.string(), shares: z.number() }),
        z.strictObject({
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
    .strictObject({
      proceedsYen: z.number().int().min(0).max(MAX_YEN),
      debtYen: z.number().int().min(0).max(MAX_YEN).default(0),
      convertibleMultiple: percent.default('1'),
    })
    .optional(),
});

/** Amounts, quantities and percentages are not negative unless their field allows it. */
const ppm = z.number().int().min(0).max(1e15);
const partPpm = z.number().int().min(0).max(1_000_000);
const changePpm = z.number().int().min(-1_000_000).max(1e9);
const yen = z.number().int().min(0).max(MAX_YEN);
const signedYen = z.number().int().min(-MAX_YEN).max(MAX_YEN);
/** A month as its number from the start (0 is the first) or as YYYY-MM. */
const calendarMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'cli.badMonth' });
const month = z.union([z.number().int().min(0).max(1_200), calendarMonth], { error: 'cli.badMonth' });
const rowId = z.string().min(1).max(200);
const base = { id: rowId, title: z.string().default(''), month: month.default(0) };

export const forecastSchema = z
  .strictObject({
    settings: z.strictObject({
      startMonth: calendarMonth,
      months: z.number().int().min(1).max(120).default(HORIZON_MONTHS),
      fiscalStartMonth: z.number().int().min(1).max(12).default(4),
      legalForm: z.enum(LEGAL_FORMS).default('company'),
      consumptionTax: z.enum(CONSUMPTION_TAX_KINDS).default('standard'),
      /** Taxation method of an exempt business once it is taxable. */
      taxedKind: z.enum(['standard', 'simplified']).optional(),
      /** Month from which it is a registered invoice issuer. */
      invoiceFromMonth: z.number().int().min(-1_200).max(1_200).optional(),
      /** The month by which the funds for the opening must be available. */
      openingMonth: z.number().int().min(0).max(120).optional(),
      capitalYen: yen.optional(),
      /** With a date, the tax rules in force on it are used: interim payments, 均等割, and when an exempt business becomes taxable. */
      asOf: day.optional(),
      deemedPpm: partPpm.default(500_000),
      /** Without it, the general-knowledge estimate for the legal form is used. */
      profitTaxPpm: partPpm.optional(),
      salesTaxPpm: partPpm.default(DEFAULT_SALES.taxPpm),
      openingCashYen: signedYen.default(0),
      drawingsYen: yen.default(0),
    }),
    sales: withIds(
      z.strictObject({
        id: rowId,
        title: z.string().default(''),
        driver: z.enum(SALES_DRIVERS),
        priceYen: yen,
        quantityPpm: ppm.default(DEFAULT_SALES.quantityPpm),
        turnsPpm: ppm.default(DEFAULT_SALES.turnsPpm),
        daysPpm: ppm.default(DEFAULT_SALES.daysPpm),
        newMembersPpm: ppm.default(0),
        churnPpm: partPpm.default(0),
        fromMonth: month.default(0),
        toMonth: month.optional(),
        rampMonths: z.number().int().min(0).max(120).default(0),
        rampStartPpm: partPpm.default(DEFAULT_SALES.rampStartPpm),
        growthPpm: changePpm.default(0),
        seasonPpm: z.array(ppm).length(12).optional(),
        taxPpm: partPpm.default(DEFAULT_SALES.taxPpm),
        costPpm: ppm.default(0),
        costTaxPpm: partPpm.default(DEFAULT_SALES.costTaxPpm),
        cashPpm: partPpm.default(DEFAULT_SALES.cashPpm),
        collectMonths: z.number().int().min(0).max(24).default(0),
        payMonths: z.number().int().min(0).max(24).default(0),
        stockMonths: z.number().int().min(0).max(24).default(0),
      }),
    )
      .max(500)
      .default([]),
    costs: withIds(
      z.strictObject({
        id: rowId,
        title: z.string().default(''),
        category: z.enum(COST_CATEGORIES).default('other'),
        kind: z.enum(['fixed', 'variable']).default('fixed'),
        amountYen: yen.default(0),
        salesPpm: ppm.default(0),
        everyMonths: z.number().int().min(1).max(60).default(1),
        fromMonth: month.default(0),
        toMonth: month.optional(),
        growthPpm: changePpm.default(0),
        taxPpm: partPpm.default(100_000),
        payMonths: z.number().int().min(0).max(24).default(0),
      }),
    )
      .max(500)
      .default([]),
    staff: withIds(
      z.strictObject({
        id: rowId,
        title: z.string().default(''),
        kind: z.enum(['regular', 'family', 'partTime', 'temporary', 'officer', 'owner']).default('regular'),
        headsPpm: ppm.default(1_000_000),
        monthlyPayYen: yen,
        bonusYen: yen.default(0),
        bonusMonths: z.array(z.number().int().min(1).max(12)).max(12).default([]),
        socialPpm: ppm.default(0),
        fromMonth: month.default(0),
        toMonth: month.optional(),
        raisePpm: changePpm.default(0),
      }),
    )
      .max(500)
      .default([]),
    uses: withIds(
      z.strictObject({
        ...base,
        kind: z.enum(USE_KINDS),
        amountYen: yen,
        taxPpm: partPpm.default(100_000),
        lifeYears: z.number().int().min(1).max(60).default(5),
        node: z.string().optional(),
        quoted: z.boolean().default(false),
      }),
    )
      .max(500)
      .default([]),
    sources: withIds(
      z.discriminatedUnion('kind', [
        z.strictObject({ ...base, kind: z.enum(['own', 'equity', 'convertible']), amountYen: yen }),
        z.strictObject({
          ...base,
          kind: z.enum(['donation', 'equityCrowdfunding']),
          amountYen: yen,
          feePercent: percent.default('0'),
        }),
        z.strictObject({
          ...base,
          kind: z.enum(['loan', 'family']),
          terms: loanSchema,
          guaranteeFeePercent: shareUpTo('belowHundred').default('0'),
          subsidy: z
            .strictObject({
              ratePercent: shareUpTo('hundred'),
              months: z.number().int().min(1).max(600),
              yearlyCapYen: yen.optional(),
              totalCapYen: yen.optional(),
              unitYen: z.number().int().min(1).max(1_000_000).default(1),
            })
            .optional(),
        }),
        z.strictObject({
          ...base,
          kind: z.literal('existingLoan'),
          balanceYen: yen,
          monthlyPrincipalYen: yen,
          annualRatePercent: percent,
        }),
        z.strictObject({
          ...base,
          kind: z.literal('subsidy'),
          uses: z.array(z.string()).max(500),
          rate: z.string(),
          capYen: yen,
          floorYen: yen.optional(),
          unitYen: z.union([z.literal(1), z.literal(1_000)]).default(1),
          programme: z.string().optional(),
        }),
        z.strictObject({ ...base, kind: z.literal('reward'), campaign, deliveryMonth: month }),
        z.strictObject({
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
      .strictObject({
        salesPpm: ppm,
        salesDelayMonths: z.number().int().min(0).max(60),
        costPpm: ppm,
        campaignFails: z.boolean(),
        subsidyFails: z.boolean(),
        subsidyDelayMonths: z.number().int().min(0).max(60),
        rateAddBp: z.number().int().min(-10_000).max(10_000),
      })
      .partial()
      .default({}),
  })
  .transform((input) => monthsAsNumbers(input, input.settings.startMonth))
  .superRefine(({ sales, costs, staff, uses, sources }, context) => {
    for (const [name, lines] of Object.entries({ sales, costs, staff }))
      lines.forEach((line, i) => {
        if (line.toMonth !== undefined && line.toMonth < line.fromMonth)
          problem(context, 'cli.toBeforeFrom', { code: 'contradiction' }, [name, i, 'toMonth']);
      });
    const known = new Set(uses.map((u) => u.id));
    sources.forEach((source, i) => {
      if (source.kind !== 'subsidy') return;
      source.uses.forEach((use, j) => {
        if (!known.has(use))
          problem(context, 'issue.unknownChoice', { code: 'unknownChoice' }, ['sources', i, 'uses', j]);
      });
    });
  });

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
/** Converts months written as YYYY-MM to numbers counted from the start. */
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
