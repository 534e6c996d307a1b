/** What the rules need to know of the lexicon. The stored shape, with its checks, is `shared/data/lexicon/schema.ts`. */

export type ConceptKind =
  | 'thing'
  | 'product'
  | 'technique'
  | 'person'
  | 'trade'
  | 'place'
  | 'event'
  | 'need'
  | 'scheme';

/** `A relation B`, as in `shared/data/lexicon/schema.ts`. */
export const RELATIONS = [
  'isa',
  'of',
  'yields',
  'use',
  'proc',
  'takes',
  'makes',
  'needs',
  'who',
  'by',
  'at',
  'with',
  'like',
] as const;
export type Relation = (typeof RELATIONS)[number];
export type Mark = 'general' | 'dictionary' | 'source';

export type ConceptView = {
  readonly label: string;
  readonly reading: string;
  readonly kind: ConceptKind;
  readonly synonyms?: readonly string[] | undefined;
  readonly en?: readonly string[] | undefined;
  /** Positions in the list of concepts. */
  readonly rel?: Readonly<Partial<Record<Relation, readonly number[] | undefined>>> | undefined;
  readonly does?: readonly string[] | undefined;
  readonly props?: readonly string[] | undefined;
  readonly risks?: readonly string[] | undefined;
  readonly permits?: readonly string[] | undefined;
  /** 1 to 12; absent: all year or unknown. */
  readonly months?: readonly number[] | undefined;
  readonly mark?: Mark | undefined;
  /** Only named by others. */
  readonly leaf?: true | undefined;
};
/** A concept that names others by their labels: what a catalogue pack adds. */
export type NamedConcept = Omit<ConceptView, 'rel' | 'mark' | 'leaf'> & {
  readonly rel?: Readonly<Partial<Record<Relation, readonly string[] | undefined>>> | undefined;
};
export type LexiconView = { readonly concepts: readonly ConceptView[] };

/** What a plan adds to the lexicon: a founder's answers to three questions about a word that nobody knew. */
export type OwnWord = {
  readonly label: string;
  /** What it is made of. */
  readonly of?: readonly string[] | undefined;
  /** What is left over. */
  readonly yields?: readonly string[] | undefined;
  /** Who is in need of it, or what it needs. */
  readonly needs?: readonly string[] | undefined;
};
