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
/** And what a concept does, and is like. */
export type EdgeKind = Relation | 'does' | 'prop';
export type MarkedList = Relation | 'synonyms' | 'does' | 'props';

/** What a relation or a name rests on. `entry`: id of the catalogue entry whose source states it. `yours`: the plan's own words. */
export type Basis =
  | { readonly mark: 'general' | 'dictionary' | 'yours' }
  | { readonly mark: 'source'; readonly entry: string };

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
  /** Positions in the list named of what comes from a dictionary; what stands neither here nor in `sources` is general knowledge. */
  readonly dictionary?: Readonly<Partial<Record<MarkedList, readonly number[] | undefined>>> | undefined;
  /** Positions in the list named with the id of the catalogue entry whose source states it. */
  readonly sources?:
    | Readonly<Partial<Record<MarkedList, readonly (readonly [number, string])[] | undefined>>>
    | undefined;
  /** Only named by others. */
  readonly leaf?: true | undefined;
};
/** A concept that names others by their labels: what a catalogue pack adds. */
export type NamedConcept = Omit<ConceptView, 'rel' | 'dictionary' | 'sources' | 'leaf'> & {
  readonly rel?: Readonly<Partial<Record<Relation, readonly string[] | undefined>>> | undefined;
};
export type LexiconView = {
  readonly concepts: readonly ConceptView[];
  /** Another one for other concepts: what was made of the lexicon says by it of which. */
  readonly print?: string | undefined;
};

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
