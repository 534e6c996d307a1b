/** The shape of the shipped catalogue, checked when it is built and again by a test. Own entries use the same shape. */
import { z } from 'zod';

export const ENTRY_KINDS = [
  'resource',
  'seed',
  'case',
  'funding',
  'organisation',
  'challenge',
  'measure',
  'indicator',
] as const;
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

const sourceSchema = z.object({
  doc: short,
  section: z.string().max(1_000),
  page: z.number().int().nullable(),
  url: z.string().max(2_000).optional(),
});

export const entrySchema = z.object({
  id: z.string().min(1).max(120),
  /** Ids of given entries that described the same thing and were merged into this one. */
  mergedIds: z.array(z.string()),
  kind: z.enum(ENTRY_KINDS),
  title: z.object({ ja: z.string().min(1).max(400), en: z.string().max(400).optional() }),
  summary: z.object({ ja: z.string().max(8_000), en: z.string().max(8_000).optional() }),
  /** Readings in hiragana, where known. */
  readings: z.array(short),
  /** Name as in the region table, e.g. 静岡県; null where the source names none. */
  prefecture: short.nullable(),
  municipality: short.nullable(),
  /** Six-digit local government codes, the last digit being the check digit. */
  municipalityCodes: z.array(z.string().regex(/^\d{6}$/)),
  /** The text that made a missing place certain; absent where the source itself names the place. */
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
  sources: z.array(sourceSchema).min(1),
  /** ISO day or month or year up to which the fact was checked by its source. */
  asOf: short,
  /** `stated` in the source, or `estimated` by us from what it mentions. */
  asOfConfidence: z.enum(['stated', 'estimated']),
  /** Programmes of `schemeRules` that state the dated terms of this funding entry. */
  schemes: z.array(short),
  photo: z.string().max(100).optional(),
  own: z.boolean().optional(),
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
