/** The parts of the lexicon that the rules use. The stored shape, with its checks, is `shared/data/lexicon/schema.ts`. */

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
/** Relations, plus what a concept does and its properties. */
export type EdgeKind = Relation | 'does' | 'prop';
export type MarkedList = Relation | 'synonyms' | 'does' | 'props';

/** The basis of a relation or a name. `entry`: id of the catalogue entry whose source states it. `yours`: the plan's own words. */
export type Basis =
  | { readonly mark: 'general' | 'dictionary' | 'yours' }
  | { readonly mark: 'source'; readonly entry: string };

export type ConceptView = {
  readonly label: string;
  readonly reading: string;
  readonly kind: ConceptKind;
  readonly synonyms?: readonly string[] | undefined;
  readonly en?: readonly string[] | undefined;
  /** Indices into the list of concepts. */
  readonly rel?: Readonly<Partial<Record<Relation, readonly number[] | undefined>>> | undefined;
  readonly does?: readonly string[] | undefined;
  readonly props?: readonly string[] | undefined;
  readonly risks?: readonly string[] | undefined;
  readonly permits?: readonly string[] | undefined;
  /** 1 to 12; absent: all year or unknown. */
  readonly months?: readonly number[] | undefined;
  /** Per list, the indices of values that come from a dictionary; values in neither this nor `sources` are general knowledge. */
  readonly dictionary?: Readonly<Partial<Record<MarkedList, readonly number[] | undefined>>> | undefined;
  /** Per list, indices with the id of the catalogue entry whose source states the value. */
  readonly sources?:
    | Readonly<Partial<Record<MarkedList, readonly (readonly [number, string])[] | undefined>>>
    | undefined;
  /** Only referred to by others. */
  readonly leaf?: true | undefined;
};
/** A concept that refers to others by label: an addition of a catalogue pack. */
export type NamedConcept = Omit<ConceptView, 'rel' | 'dictionary' | 'sources' | 'leaf'> & {
  readonly rel?: Readonly<Partial<Record<Relation, readonly string[] | undefined>>> | undefined;
};
export type LexiconView = {
  readonly concepts: readonly ConceptView[];
  /** Differs for other concepts: data derived from the lexicon refers to it by this. */
  readonly print?: string | undefined;
};

/** A plan's addition to the lexicon: a founder's answers to three questions about an unknown word. */
export type OwnWord = {
  readonly label: string;
  /** What it is made of. */
  readonly of?: readonly string[] | undefined;
  /** What is left over. */
  readonly yields?: readonly string[] | undefined;
  /** Who needs it, or what it needs. */
  readonly needs?: readonly string[] | undefined;
};
