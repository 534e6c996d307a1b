/**
 * The funding plan's part of a plan's shape. A funding card is the source itself: its terms are scalars under `card|field`, so that two people
 * who set two terms keep both. Needs and lines of the forecast are entities of their own. Amounts are integer yen, shares and quantities decimal
 * strings as typed, months YYYY-MM, days ISO.
 */
import { z } from 'zod';
import { STAFF_KINDS } from '../domain/funding/eligibility/business.ts';
import { COST_CATEGORIES, SALES_DRIVERS, USE_KINDS } from '../domain/funding/forecast/model.ts';
import { MAX_YEN } from '../domain/funding/money.ts';
import { LAYERS } from '../domain/layers/layers.ts';

const text = (max: number) => z.string().max(max).catch('');
const yen = z.number().int().min(-MAX_YEN).max(MAX_YEN).catch(0);
const count = z.number().int().min(0).max(10_000_000).catch(0);
const decimal = text(30);
const month = text(7);
const order = z.number().finite().catch(0);
const id = z
  .string()
  .regex(/^[0-9a-z]{16}$/)
  .optional()
  .catch(undefined);

/** Who set a row last, and on which day: every figure can be traced to a person. */
const provenance = {
  basis: text(2_000),
  /** A question of an industry's starter; shown until it is answered. */
  question: text(400),
  setBy: text(120),
  setOn: text(10),
  order,
  /** Who may see the row; absent if it is not restricted. */
  layer: z.enum(LAYERS).optional().catch(undefined),
};

export const FUNDING_SCHEMAS = {
  uses: z.object({
    title: text(200),
    kind: z.enum(USE_KINDS).catch('equipment'),
    amountYen: yen,
    taxPercent: decimal,
    month,
    lifeYears: count,
    /** The activity card that the money is for. */
    node: id,
    vendor: text(200),
    quotedOn: text(10),
    /** A picture of the quotation. */
    quote: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .catch(undefined),
    ...provenance,
  }),
  salesLines: z.object({
    title: text(200),
    driver: z.enum(SALES_DRIVERS).catch('amount'),
    priceYen: yen,
    quantity: decimal,
    turns: decimal,
    days: decimal,
    newMembers: decimal,
    churnPercent: decimal,
    fromMonth: month,
    toMonth: month,
    rampMonths: count,
    rampStartPercent: decimal,
    growthPercent: decimal,
    /** Twelve percentages from January on, separated by commas; empty means no seasonality. */
    season: text(200),
    taxPercent: decimal,
    costPercent: decimal,
    costTaxPercent: decimal,
    cashPercent: decimal,
    collectMonths: count,
    payMonths: count,
    stockMonths: count,
    /** The percentage of goods bought in the region. */
    localPercent: decimal,
    /** The activity or combination that the line belongs to. */
    node: id,
    ...provenance,
  }),
  costLines: z.object({
    title: text(200),
    category: z.enum(COST_CATEGORIES).catch('other'),
    kind: z.enum(['fixed', 'variable']).catch('fixed'),
    amountYen: yen,
    salesPercent: decimal,
    everyMonths: count,
    fromMonth: month,
    toMonth: month,
    growthPercent: decimal,
    taxPercent: decimal,
    payMonths: count,
    localPercent: decimal,
    /** The activity or combination that the line belongs to. */
    node: id,
    ...provenance,
  }),
  staffLines: z.object({
    title: text(200),
    kind: z.enum(STAFF_KINDS).catch('regular'),
    heads: decimal,
    monthlyPayYen: yen,
    bonusYen: yen,
    /** Months (1-12), separated by commas. */
    bonusMonths: text(40),
    socialPercent: decimal,
    fromMonth: month,
    toMonth: month,
    raisePercent: decimal,
    localPercent: decimal,
    /** The activity or combination that the line belongs to. */
    node: id,
    ...provenance,
  }),
  /** Rewards of a crowdfunding card. */
  tiers: z.object({
    source: id,
    title: text(200),
    priceYen: yen,
    takers: count,
    unitCostYen: yen,
    postageYen: yen,
    order,
  }),
  capEvents: z.object({
    type: z.enum(['founding', 'convertible', 'round', 'pool', 'grant', 'transfer', 'investor']).catch('founding'),
    /** The round that an additional investor takes part in. */
    of: id,
    on: text(10),
    /** Holder, investor, recipient; for a round with a single investor, that investor's name. */
    holder: text(120),
    /** The transferor, in a transfer. */
    from: text(120),
    /** Name of a round. */
    name: text(60),
    shares: z.number().int().min(0).max(1_000_000_000_000).catch(0),
    amountYen: yen,
    preMoneyYen: yen,
    capYen: yen,
    discountPercent: decimal,
    poolPercent: decimal,
    version: z.enum(['1', '2']).catch('2'),
    preferred: z.boolean().catch(false),
    ...provenance,
  }),
  /** A person's own "what if". Levels and the rate are percentages as typed; an empty one changes nothing. */
  scenarios: z.object({
    title: text(200),
    salesLevel: decimal,
    salesDelay: count,
    costLevel: decimal,
    campaignFails: z.boolean().catch(false),
    subsidyFails: z.boolean().catch(false),
    subsidyDelay: count,
    rateAdd: decimal,
    order,
  }),
  /** A person's own rule, or a correction of a shipped one. */
  ownRules: z.object({
    programme: text(60),
    programmeName: text(200),
    key: text(60),
    label: text(200),
    value: z.union([z.number().finite(), z.string().max(400)]).catch(''),
    unit: text(20),
    validFrom: text(10),
    validTo: text(10),
    source: text(1_000),
    checkedOn: text(10),
    confirmed: z.boolean().catch(false),
    order,
  }),
} as const;
export type FundingCollection = keyof typeof FUNDING_SCHEMAS;
export const FUNDING_COLLECTIONS = Object.keys(FUNDING_SCHEMAS) as FundingCollection[];

export const scalar = z.union([z.string().max(2_000), z.number().finite(), z.boolean()]);
export type Scalar = z.infer<typeof scalar>;
export const FIELD_NAME = /^[a-zA-Z0-9.:]{1,60}$/;
