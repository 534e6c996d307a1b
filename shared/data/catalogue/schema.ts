/** The shape of the shipped catalogue, checked when it is built and again by a test. Own entries use the same shape. */
import { z } from 'zod';
import type { EntryConfidence, EntryKind as EntryKindName } from '../../domain/catalogue/entry.ts';
import { BY_PRODUCT_FORMS, FACET_BASES, FACET_ROLES, type Facets, OUTCOMES } from '../../domain/catalogue/facets.ts';

export const ENTRY_KINDS = [
  'resource',
  'byproduct',
  'seed',
  'person',
  'case',
  'funding',
  'organisation',
  'challenge',
  'measure',
  'indicator',
] as const satisfies readonly EntryKindName[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_STAGES = ['ideation', 'founding', 'growth', 'maturity', 'succession', 'recovery'] as const;
export type EntryStage = (typeof ENTRY_STAGES)[number];

export const ENTRY_DOMAINS = [
  'agriculture',
  'ai-digital',
  'bio',
  'circular-economy',
  'commerce',
  'craft',
  'culture',
  'disaster',
  'drone',
  'education',
  'energy',
  'export',
  'finance',
  'fishery',
  'food',
  'forestry',
  'health-care',
  'hr',
  'infrastructure',
  'ip',
  'logistics',
  'manufacturing',
  'materials',
  'mobility',
  'robotics',
  'semiconductor',
  'space',
  'sports',
  'startup',
  'succession',
  'textile',
  'tourism',
  'town-planning',
  'welfare',
] as const;
export type EntryDomain = (typeof ENTRY_DOMAINS)[number];

const short = z.string().max(400);

/** The address of a public page; only http and https are accepted. */
const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/iu);

export const sourceSchema = z.object({
  /** The id of a document of `sources.ts`, or else the title of the page or publication. */
  doc: short,
  section: z.string().max(1_000),
  page: z.number().int().nullable(),
  /** For a source that is not a document of `sources.ts`. */
  publisher: short.optional(),
  url: webAddress.optional(),
  /** Day, month or year of this source, if it differs from the entry's or the entry has several. */
  asOf: short.optional(),
  /** Day or month on which we read an undated page. */
  readOn: short.optional(),
});
export type EntrySource = z.infer<typeof sourceSchema>;

const FACET_TEXT = 400;
const FACET_ITEMS = 30;
const facetText = z.object({ text: z.string().min(1).max(FACET_TEXT), basis: z.enum(FACET_BASES) });
const facetTexts = z.array(facetText).max(FACET_ITEMS);
/** Does not compile if a facet of the rules is missing or has another shape. */
const facetShape = {
  purpose: facetTexts,
  mechanism: facetTexts,
  takesIn: facetTexts,
  givesOff: facetTexts,
  idle: facetTexts,
  needs: facetTexts,
  permits: facetTexts,
  byProducts: z
    .array(
      z.object({
        thing: z.string().min(1).max(FACET_TEXT),
        form: z.enum(BY_PRODUCT_FORMS).optional(),
        amount: z.string().max(FACET_TEXT).optional(),
        months: z.string().max(100).optional(),
        basis: z.enum(FACET_BASES),
      }),
    )
    .max(FACET_ITEMS),
  roles: z.array(z.enum(FACET_ROLES)).max(FACET_ROLES.length),
  contact: facetText.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  outcomeWhy: facetText.optional(),
} satisfies Record<keyof Facets, z.ZodType>;
const facetsSchema = z.object(facetShape) satisfies z.ZodType<Facets>;

export const entrySchema = z
  .object({
    id: z.string().min(1).max(120),
    /** Ids of given entries that described the same thing and were merged into this one. */
    mergedIds: z.array(z.string()),
    kind: z.enum(ENTRY_KINDS),
    title: z.object({ ja: z.string().min(1).max(400), en: z.string().max(400).optional() }),
    summary: z.object({ ja: z.string().max(8_000), en: z.string().max(8_000).optional() }),
    /** Readings in hiragana, where known. */
    readings: z.array(short),
    /** Name as in the region table, e.g. 静岡県; `null` if the source names none. */
    prefecture: short.nullable(),
    municipality: short.nullable(),
    /** Six-digit local government codes, the last digit being the check digit. */
    municipalityCodes: z.array(z.string().regex(/^\d{6}$/)),
    /** The text from which a missing place was derived; absent if the source itself names the place. */
    placeFrom: short.optional(),
    chamber: short.nullable(),
    combines: z.array(short),
    domains: z.array(z.enum(ENTRY_DOMAINS)),
    stages: z.array(z.enum(ENTRY_STAGES)),
    actors: z.array(short),
    figures: z.array(
      z.object({
        label: short,
        value: z.union([z.number(), z.string().max(400)]),
        unit: short.nullable(),
        year: z.union([z.number(), short]).nullable(),
      }),
    ),
    /** Empty only for general knowledge. */
    sources: z.array(sourceSchema),
    /** ISO day or month or year up to which the fact was checked by its source. */
    asOf: short,
    /** `stated` in the source, or `estimated` by us from its contents. */
    asOfConfidence: z.enum(['stated', 'estimated']),
    /** Programmes of `schemeRules` that state the dated terms of this funding entry. */
    schemes: z.array(short),
    facets: facetsSchema.optional(),
    confidence: z.enum(['stated', 'general'] satisfies EntryConfidence[]).optional(),
    relatedIds: z.array(short).max(20).optional(),
    photo: z.string().max(100).optional(),
    own: z.boolean().optional(),
  })
  .refine((e) => e.sources.length > 0 || e.confidence === 'general', {
    path: ['sources'],
    error: 'a source is missing',
  });
export type CatalogueEntry = z.infer<typeof entrySchema>;

export const sourceDocumentSchema = z.object({
  id: short,
  title: z.object({ ja: short, en: short }),
  publisher: z.object({ ja: short, en: short }),
  asOf: short,
  asOfConfidence: z.enum(['stated', 'estimated']),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
