/** The catalogue as people look through it: query, facets, ranking. Pure; the same code answers the screen and the command line. */
import { readingsIn } from '../../text/wordReadings.ts';
import { type CatalogueEntryView, type EntryDomain, type EntryKind, type EntryStage, isReference } from './entry.ts';
import { type SearchDocument, SearchIndex } from './searchIndex.ts';

export type CatalogueFilter = {
  readonly kinds?: readonly EntryKind[];
  readonly prefectures?: readonly string[];
  readonly municipalityCode?: string;
  readonly domains?: readonly EntryDomain[];
  readonly stages?: readonly EntryStage[];
  readonly ownOnly?: boolean;
  /** Also what stands on the reference shelf. A kind of the shelf that is asked for by `kinds` is found without it. */
  readonly reference?: boolean;
  /** The person's own prefecture: without a query its entries come first. */
  readonly prefer?: string;
};

/** Without a query, what a founder ties first comes first. */
const KIND_ORDER: readonly EntryKind[] = [
  'resource',
  'byproduct',
  'seed',
  'funding',
  'person',
  'case',
  'organisation',
  'challenge',
  'measure',
  'indicator',
];

export type FacetCounts = {
  readonly kind: ReadonlyMap<string, number>;
  readonly prefecture: ReadonlyMap<string, number>;
  readonly domain: ReadonlyMap<string, number>;
  readonly stage: ReadonlyMap<string, number>;
};

export type CatalogueResult = {
  /** Matching entries, best first. */
  readonly hits: readonly { readonly entry: CatalogueEntryView; readonly score: number }[];
  /** Counts per facet value, each facet counted as if it alone were not set, so that a second value can be added. */
  readonly facets: FacetCounts;
  /** How many entries of the reference shelf match besides, with all filters. 0 where the shelf was asked for. */
  readonly shelved: number;
  /** Nothing has all that was asked for: what is there is near it, by letters. */
  readonly isNear: boolean;
};

/** Sums of single-precision weights fall a little short of the whole. */
const WHOLE = 0.99;

const documentOf = (e: CatalogueEntryView): SearchDocument => ({
  id: e.id,
  title: [e.title.ja, e.title.en ?? ''],
  names: [
    ...e.readings,
    ...readingsIn(e.title.ja),
    e.prefecture ?? '',
    e.municipality ?? '',
    e.chamber ?? '',
    ...e.actors,
  ],
  body: [e.summary.ja, ...readingsIn(e.summary.ja), e.summary.en ?? '', ...e.combines],
});

const FACETS = ['kind', 'prefecture', 'domain', 'stage'] as const;
type Facet = (typeof FACETS)[number];

const valuesOf: Record<Facet, (e: CatalogueEntryView) => readonly string[]> = {
  kind: (e) => [e.kind],
  prefecture: (e) => (e.prefecture ? [e.prefecture] : []),
  domain: (e) => e.domains,
  stage: (e) => e.stages,
};

export class CatalogueSearch {
  private readonly entries: readonly CatalogueEntryView[];
  private built: SearchIndex | undefined;

  constructor(entries: readonly CatalogueEntryView[]) {
    this.entries = entries;
  }

  /** Built when it is first asked for words: half a second for a thousand entries on a small machine. */
  private get index(): SearchIndex {
    this.built ??= new SearchIndex(this.entries.map(documentOf));
    return this.built;
  }
  /** Builds the index now, so that the first letter typed does not wait for it. */
  prepare(): void {
    void this.index;
  }

  query(text: string, filter: CatalogueFilter = {}): CatalogueResult {
    const wanted: Record<Facet, ReadonlySet<string> | undefined> = {
      kind: filter.kinds?.length ? new Set(filter.kinds) : undefined,
      prefecture: filter.prefectures?.length ? new Set(filter.prefectures) : undefined,
      domain: filter.domains?.length ? new Set(filter.domains) : undefined,
      stage: filter.stages?.length ? new Set(filter.stages) : undefined,
    };
    const counts: Record<Facet, Map<string, number>> = {
      kind: new Map(),
      prefecture: new Map(),
      domain: new Map(),
      stage: new Map(),
    };
    const seesShelf = filter.reference === true || filter.kinds?.some(isReference) === true;
    const isShelved = (e: CatalogueEntryView) => !seesShelf && isReference(e.kind);
    let shelved = 0;
    const hits: { entry: CatalogueEntryView; score: number }[] = [];
    const consider = (entry: CatalogueEntryView | undefined, score: number) => {
      if (!entry) return;
      if (filter.ownOnly && !entry.own) return;
      if (filter.municipalityCode && !entry.municipalityCodes.includes(filter.municipalityCode)) return;
      let misses = 0;
      let missed: Facet | undefined;
      for (const facet of FACETS) {
        const set = wanted[facet];
        if (set && !valuesOf[facet](entry).some((v) => set.has(v))) {
          misses++;
          missed = facet;
        }
      }
      if (misses > 1) return;
      const isAside = isShelved(entry);
      for (const facet of FACETS) {
        if (misses === 1 && facet !== missed) continue;
        // What stands aside is counted by kind alone: choosing that kind shows it.
        if (isAside && facet !== 'kind') continue;
        for (const value of valuesOf[facet](entry)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
      if (misses > 0) return;
      if (isAside) shelved++;
      else hits.push({ entry, score });
    };
    if (text.trim() === '') {
      for (const entry of this.entries) consider(entry, 0);
      const rank = ({ entry }: { entry: CatalogueEntryView }) =>
        (entry.own ? 0 : filter.prefer && entry.prefecture === filter.prefer ? 20 : 40) +
        KIND_ORDER.indexOf(entry.kind);
      hits.sort((a, b) => rank(a) - rank(b));
      return { hits, facets: counts, shelved, isNear: false };
    }
    // The shelf is searched apart: a measure that has the words must not push aside the things that nearly have them.
    const isThing = (index: number) => this.entries[index] !== undefined && !isShelved(this.entries[index]);
    const found = this.index.search(text, isThing) ?? [];
    const aside = seesShelf ? [] : (this.index.search(text, (index) => !isThing(index)) ?? []);
    for (const hit of [...found, ...aside]) consider(this.entries[hit.index], hit.score);
    return { hits, facets: counts, shelved, isNear: hits.length > 0 && !found.some((hit) => hit.share >= WHOLE) };
  }
}
