/**
 * The shape of the compiled lexicon (`lexicon.json`): what things are made of, what they leave over, do and need. Built from `words/*.lex` by
 * `npm run lexicon:build`. Labels are the identity: they are used in documents and files, so a label is never reused for another meaning.
 */
import { z } from 'zod';
import type { ConceptKind, MarkedList, Relation } from '../../domain/lexicon/view.ts';

export type { ConceptKind, MarkedList, Relation } from '../../domain/lexicon/view.ts';

/** What a concept is; it decides which role it can play in a combination. */
export const CONCEPT_KINDS = {
  thing: '素材・物',
  product: '商品・料理・サービス',
  technique: '技術・工程',
  person: '人・客',
  trade: '業種・組織',
  place: '場所・施設',
  event: '行事・季節のこと',
  need: '困りごと・望み',
  scheme: '商いや支えのしくみ',
} as const satisfies Readonly<Record<ConceptKind, string>>;

/** Relations between concepts. The sentence in brackets is how to read A `key` B. */
const RELATIONS = {
  isa: 'A is a kind of B',
  of: 'A is made of B, or contains it',
  yields: 'A leaves B over: a by-product, heat, an idle room or month',
  use: 'A becomes B or is used for B',
  proc: 'A is worked or brought to use by technique B',
  takes: 'A (technique, trade, product) takes B in',
  makes: 'A (technique, trade, person) brings forth B',
  needs: 'A lacks or needs B',
  who: 'B wants A, pays for it, or suffers from it',
  by: 'A is made, held, kept or done by B',
  at: 'A is found at or takes place in B',
  with: 'A often goes together with B',
  like: 'A can stand in for B, or is alike in structure',
} as const satisfies Readonly<Record<Relation, string>>;
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly Relation[];

/**
 * The basis of a relation. `general`: general knowledge, shown as such; `dictionary`: an openly licensed dictionary; `source`: a catalogue entry whose
 * source states it.
 */
export const MARKS = ['general', 'dictionary', 'source'] as const;
export type Mark = (typeof MARKS)[number];

/** The lists of a concept whose values can have a mark. Risks, permits and months are always general knowledge. */
const MARKED_LISTS = [...RELATION_NAMES, 'synonyms', 'does', 'props'] as const satisfies readonly MarkedList[];

const label = z.string().min(1).max(40);
const index = z.number().int().nonnegative();
const markedList = z.enum(MARKED_LISTS);

export const conceptSchema = z.object({
  label,
  reading: z.string().max(80),
  synonyms: z.array(label).optional(),
  en: z.array(z.string().min(1).max(80)).optional(),
  kind: z.enum(Object.keys(CONCEPT_KINDS) as [ConceptKind, ...ConceptKind[]]),
  /** Indices into the list of concepts, by relation. */
  rel: z.partialRecord(z.enum(RELATION_NAMES as [Relation, ...Relation[]]), z.array(index)).optional(),
  does: z.array(z.string()).optional(),
  props: z.array(z.string()).optional(),
  risks: z.array(z.string()).optional(),
  permits: z.array(z.string().min(1).max(80)).optional(),
  /** Months in which it is available, 1 to 12; absent: all year or unknown. */
  months: z.array(z.number().int().min(1).max(12)).optional(),
  /** Per list, the indices of the values that come from a dictionary. Values in neither this nor `sources` are general knowledge. */
  dictionary: z.partialRecord(markedList, z.array(index)).optional(),
  /** Per list, indices with the id of the catalogue entry whose source states the value. */
  sources: z.partialRecord(markedList, z.array(z.tuple([index, z.string().min(1).max(200)]))).optional(),
  /** Only referred to by others: it has no line of its own. */
  leaf: z.literal(true).optional(),
});
export type Concept = z.infer<typeof conceptSchema>;

export const lexiconSchema = z.object({
  version: z.literal(2),
  /** SHA-256 of the concepts as serialised in the file. */
  print: z.string().regex(/^[0-9a-f]{64}$/u),
  concepts: z.array(conceptSchema),
});
export type LexiconData = z.infer<typeof lexiconSchema>;
