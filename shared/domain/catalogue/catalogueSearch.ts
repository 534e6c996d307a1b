/** Search of the catalogue: query, facets, ranking. Pure; the same code serves the screen and the command line. */
import { foldKeepingLength } from '../../text/fold.ts';
import { kanaOfRomaji } from '../../text/romaji.ts';
import type { WordReadings } from '../../text/wordReadings.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CatalogueEntryView, type EntryDomain, type EntryKind, type EntryStage, isReference } from './entry.ts';
import { Meanings } from './meanings.ts';
import { termsOf } from './queryTerms.ts';
import { type SearchDocument, type SearchHit, SearchIndex } from './searchIndex.ts';

export type CatalogueFilter = {
  readonly kinds?: readonly EntryKind[];
  readonly prefectures?: readonly string[];
  readonly municipalityCode?: string;
  readonly domains?: readonly EntryDomain[];
  readonly stages?: readonly EntryStage[];
  readonly ownOnly?: boolean;
  /** Includes the reference shelf. A kind of the shelf that is listed in `kinds` is found without it. */
  readonly reference?: boolean;
  /** The person's own prefecture: without a query its entries come first. */
  readonly prefer?: string;
};

/** Without a query, kinds that founders combine first come first. */
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
  /** Matching entries, best first; partial matches come last and are marked as such. */
  readonly hits: readonly CatalogueHit[];
  /** Counts per facet value, each facet counted as if it alone were not set, so that a second value can be added. */
  readonly facets: FacetCounts;
  /** The number of further matches on the reference shelf, with all filters. 0 if the shelf was included. */
  readonly shelved: number;
  /** Nothing matches the whole query. */
  readonly isNear: boolean;
  /** Folded words that the query represents, by reading or meaning: they are highlighted in the results. */
  readonly words: readonly string[];
};
export type CatalogueHit = { readonly entry: CatalogueEntryView; readonly score: number; readonly isNear: boolean };

/** Additional knowledge for the search. Without it, only letters are compared. */
export type SearchKnowledge = { readonly readings?: WordReadings | undefined; readonly lexicon?: Lexicon | undefined };

const documentOf = (e: CatalogueEntryView): SearchDocument => ({
  id: e.id,
  title: [e.title.ja, e.title.en ?? ''],
  names: [...e.readings, e.prefecture ?? '', e.municipality ?? '', e.chamber ?? '', ...e.actors],
  body: [e.summary.ja, e.summary.en ?? '', ...e.combines],
});

/** Shipped entries keep their identity while a person's own change: what was derived from them is cached. */
const DOCUMENTS = new WeakMap<CatalogueEntryView, SearchDocument>();
function keptDocumentOf(entry: CatalogueEntryView): SearchDocument {
  let document = DOCUMENTS.get(entry);
  if (!document) {
    document = documentOf(entry);
    DOCUMENTS.set(entry, document);
  }
  return document;
}

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
  private readonly knowledge: SearchKnowledge;
  private built: SearchIndex | undefined;
  private meant: Meanings | undefined;

  constructor(entries: readonly CatalogueEntryView[], knowledge: SearchKnowledge = {}) {
    this.entries = entries;
    this.knowledge = knowledge;
  }

  /** Whether it goes by readings and meanings too. */
  get knows(): boolean {
    return this.knowledge.lexicon !== undefined;
  }

  /** Created on the first query with words. */
  private get index(): SearchIndex {
    const { readings } = this.knowledge;
    const meaningOf = (term: string) => this.meanings?.of(term);
    const relatedTo = (term: string) => this.meanings?.related(term);
    this.built ??= new SearchIndex(this.entries.map(keptDocumentOf), { readings, meaningOf, relatedTo });
    return this.built;
  }
  private get meanings(): Meanings | undefined {
    const { lexicon } = this.knowledge;
    if (lexicon) this.meant ??= new Meanings(lexicon, this.entries, this.knowledge.readings);
    return this.meant;
  }
  /** Builds the index now, so that the first keystroke does not wait for it. */
  prepare(): void {
    this.index.prepare();
    this.meanings?.prepare();
  }

  /** `undefined` without a query. */
  private find(text: string, among?: (index: number) => boolean): readonly SearchHit[] | undefined {
    const folded = foldKeepingLength(text);
    if (folded === '') return undefined;
    const { meanings } = this;
    if (!meanings) return this.index.search([...new Set(folded.split(' '))], among);
    const { terms, isCorrected } = this.asked(folded, meanings, among);
    const hits = this.index.search(terms, among);
    if (hits.length === 0)
      return this.index.search(
        folded.split(' ').flatMap((term) => meanings.piecesOf(term)),
        among,
      );
    return isCorrected ? hits.map((hit) => ({ ...hit, isNear: true })) : hits;
  }

  /** A term that occurs nowhere as a whole is replaced by its parts; an unknown one by the nearest known word. */
  private asked(
    folded: string,
    meanings: Meanings,
    among?: (index: number) => boolean,
  ): { readonly terms: readonly string[]; readonly isCorrected: boolean } {
    // English terms of one meaning have spaces: sake lees.
    const isPhrase = folded.includes(' ');
    if (isPhrase && meanings.of(folded)) return { terms: [folded], isCorrected: false };
    const terms = termsOf(folded).flatMap((term) => {
      if (this.index.has(term, among)) return [term];
      const kana = /^[a-z']+$/u.test(term) ? kanaOfRomaji(term) : undefined;
      const typed = kana === undefined ? term : foldKeepingLength(kana);
      const synonym = meanings.readAs(typed);
      if (synonym !== undefined) return [synonym];
      return kana !== undefined && meanings.of(typed) ? [typed] : meanings.piecesOf(term);
    });
    const isSlip = (term: string) => !this.index.has(term) && !meanings.knows(term);
    if (!terms.some(isSlip)) return { terms, isCorrected: false };
    const [phrase] = isPhrase ? meanings.closest(folded) : [];
    if (phrase) return { terms: [phrase], isCorrected: true };
    const meant = [...terms];
    for (const [at, term] of terms.entries())
      if (isSlip(term))
        meant[at] = this.bestFitting(meanings.closest(term), (word) => meant.with(at, word), among) ?? term;
    return { terms: meant, isCorrected: meant.join() !== terms.join() };
  }

  /** Of several possible words, the one that occurs with the others in most entries; the first if equal. */
  private bestFitting(
    words: readonly string[],
    query: (word: string) => readonly string[],
    among?: (index: number) => boolean,
  ): string | undefined {
    if (words.length < 2) return words[0];
    const together = words.map((word) => this.index.together(query(word), among));
    return words[together.indexOf(Math.max(...together))];
  }

  private wordsFor(text: string): string[] {
    const terms = foldKeepingLength(text).split(' ');
    const { readings } = this.knowledge;
    const words = terms.flatMap((term) => [
      ...(readings?.wordsReadAs(term) ?? []),
      ...(this.meant?.wordsOf(term) ?? []).map(foldKeepingLength),
    ]);
    return [...new Set(words)];
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
    const hits: CatalogueHit[] = [];
    const consider = (entry: CatalogueEntryView | undefined, score: number, isNear: boolean) => {
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
        // The shelf is counted by kind only: choosing that kind shows it.
        if (isAside && facet !== 'kind') continue;
        for (const value of valuesOf[facet](entry)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
      if (misses > 0) return;
      if (isAside) shelved++;
      else hits.push({ entry, score, isNear });
    };
    if (text.trim() === '') {
      for (const entry of this.entries) consider(entry, 0, false);
      const rank = ({ entry }: { entry: CatalogueEntryView }) =>
        (entry.own ? 0 : filter.prefer && entry.prefecture === filter.prefer ? 20 : 40) +
        KIND_ORDER.indexOf(entry.kind);
      hits.sort((a, b) => rank(a) - rank(b));
      return { hits, facets: counts, shelved, isNear: false, words: [] };
    }
    // The shelf is searched separately: a measure that matches must not displace things that nearly match.
    const isThing = (index: number) => this.entries[index] !== undefined && !isShelved(this.entries[index]);
    const found = this.find(text, isThing) ?? [];
    const aside = seesShelf ? [] : (this.find(text, (index) => !isThing(index)) ?? []);
    for (const hit of [...found, ...aside.filter((a) => !a.isNear)])
      consider(this.entries[hit.index], hit.score, hit.isNear);
    const isNear = hits.length > 0 && hits.every((hit) => hit.isNear);
    return { hits, facets: counts, shelved, isNear, words: this.wordsFor(text) };
  }
}
