/**
 * The schema of a catalogue pack: entries, words for the lexicon and dated rules of a publisher, each in the shape and within the limits that the app
 * uses for its own. The format is described in docs/formats/catalogue-pack.md.
 */
import { z } from 'zod';
import { entrySchema } from '../../data/catalogue/schema.ts';
import { FUNCTIONS } from '../../data/lexicon/functions.ts';
import { PROPERTIES } from '../../data/lexicon/properties.ts';
import { RISKS } from '../../data/lexicon/risks.ts';
import { CONCEPT_KINDS, type ConceptKind, RELATION_NAMES, type Relation } from '../../data/lexicon/schema.ts';
import { schemeProgrammeSchema, schemeRuleSchema } from '../../data/schemeRules/schema.ts';
import type { NamedConcept } from '../../domain/lexicon/view.ts';

export const PACK_FORMAT = 'musubi-catalogue';
export const PACK_LIMITS = { entries: 5_000, words: 2_000, rules: 200, programmes: 100 } as const;
/** An id in the file. Prefixed with the pack's own id it is at most as long as the id of an entry may be. */
export const MOST_ENTRY_ID = 96;

const id16 = z.string().regex(/^[0-9a-z]{16}$/);
const day = z.iso.date();

/** A line that is displayed to a person: without control characters and bidirectional marks. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u);
const short = z.string().max(400);

// Not exported: what only this machine knows about its own entries, and what would claim other ids.
const { own: _own, photo: _photo, mergedIds: _mergedIds, ...entryShape } = entrySchema.shape;

/** An entry as in the catalogue, with an id that is unique within the pack. Its limits are also those of an entry snapshot on a card. */
export const packEntrySchema = z
  .object({
    ...entryShape,
    id: line(MOST_ENTRY_ID),
    readings: z.array(short).max(20),
    prefecture: z.string().max(20).nullable(),
    municipality: z.string().max(60).nullable(),
    municipalityCodes: z.array(z.string().regex(/^\d{6}$/)).max(100),
    combines: z.array(short).max(50),
    domains: entryShape.domains.max(34),
    stages: entryShape.stages.max(6),
    actors: z.array(short).max(100),
    figures: entryShape.figures.max(100),
    sources: entryShape.sources.max(50),
    asOf: z.string().max(40),
    schemes: z.array(short).max(20),
  })
  .refine((e) => e.sources.length > 0 || e.confidence === 'general', {
    path: ['sources'],
    error: 'noSource',
  });
export type PackEntry = z.infer<typeof packEntrySchema>;

const label = line(40);
const namesOf = <T extends string>(list: Readonly<Record<T, unknown>>) => z.enum(Object.keys(list) as [T, ...T[]]);

/** A concept of the lexicon that names others by their labels. */
export const packWordSchema = z.object({
  label,
  /** Hiragana. */
  reading: z.string().max(80).default(''),
  synonyms: z.array(label).max(30).optional(),
  en: z.array(line(80)).max(10).optional(),
  kind: z.enum(Object.keys(CONCEPT_KINDS) as [ConceptKind, ...ConceptKind[]]),
  rel: z.partialRecord(z.enum(RELATION_NAMES as [Relation, ...Relation[]]), z.array(label).max(40)).optional(),
  does: z.array(namesOf(FUNCTIONS)).max(20).optional(),
  props: z.array(namesOf(PROPERTIES)).max(20).optional(),
  risks: z.array(namesOf(RISKS)).max(20).optional(),
  permits: z.array(line(80)).max(10).optional(),
  months: z.array(z.number().int().min(1).max(12)).max(12).optional(),
}) satisfies z.ZodType<NamedConcept>;
export type PackWord = z.infer<typeof packWordSchema>;

const code = z.string().regex(/^[A-Za-z0-9._-]{1,60}$/);
const bilingual = z.object({ ja: line(200), en: line(200) });
const packRuleSchema = schemeRuleSchema.superRefine((rule, context) => {
  const bounds = { key: 60, source: 1_000, section: 400, url: 2_000 } as const;
  for (const [field, most] of Object.entries(bounds) as [keyof typeof bounds, number][])
    if ((rule[field]?.length ?? 0) > most) context.addIssue({ code: 'custom', message: 'tooLong', path: [field] });
  if (typeof rule.value === 'string' && rule.value.length > 400)
    context.addIssue({ code: 'custom', message: 'tooLong', path: ['value'] });
  if (rule.seenOn.length > 50) context.addIssue({ code: 'custom', message: 'tooMany', path: ['seenOn'] });
  for (const name of ['ja', 'en'] as const)
    if (!bilingual.shape[name].safeParse(rule.label[name]).success)
      context.addIssue({ code: 'custom', message: 'tooLong', path: ['label', name] });
});
/** A programme with its dated rules. A rule can only apply to its own programme. */
export const packProgrammeSchema = z
  .object({
    ...schemeProgrammeSchema.shape,
    id: code,
    name: bilingual,
    rules: z.array(packRuleSchema).min(1).max(PACK_LIMITS.rules),
  })
  .superRefine((programme, context) => {
    programme.rules.forEach((rule, i) => {
      if (rule.programme !== programme.id)
        context.addIssue({ code: 'custom', message: 'otherProgramme', path: ['rules', i, 'programme'] });
    });
  });
export type PackProgramme = z.infer<typeof packProgrammeSchema>;

/** Reports duplicate values, under the path of their list. */
const once =
  <T>(field: string, nameOf: (value: T) => string) =>
  (list: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach((value, i) => {
      const name = nameOf(value);
      if (seen.has(name)) context.addIssue({ code: 'custom', message: 'duplicate', path: [i, field] });
      seen.add(name);
    });
  };

/** The published content, without what the app adds when it signs. */
export const packContentsShape = {
  title: line(200),
  publisher: line(200),
  about: z.string().max(4_000).default(''),
  /** The last day for which the publisher vouches for it. */
  validUntil: day.optional(),
  entries: z
    .array(packEntrySchema)
    .max(PACK_LIMITS.entries)
    .superRefine(once('id', (e: PackEntry) => e.id)),
  words: z
    .array(packWordSchema)
    .max(PACK_LIMITS.words)
    .superRefine(once('label', (w: PackWord) => w.label)),
  rules: z
    .array(packProgrammeSchema)
    .max(PACK_LIMITS.programmes)
    .superRefine(once('id', (p: PackProgramme) => p.id))
    .superRefine((list, context) => {
      if (list.reduce((n, p) => n + p.rules.length, 0) > PACK_LIMITS.rules)
        context.addIssue({
          code: 'too_big',
          maximum: PACK_LIMITS.rules,
          origin: 'array',
          input: list,
          inclusive: true,
        });
    }),
};

export const packSchema = z.object({
  format: z.literal(PACK_FORMAT),
  version: z.literal(1),
  /** The same in every edition. */
  pack: id16,
  edition: z.number().int().min(1).max(1_000_000),
  issuedAt: z.iso.datetime(),
  ...packContentsShape,
});
export type Pack = z.infer<typeof packSchema>;
