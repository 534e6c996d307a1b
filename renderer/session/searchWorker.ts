/** Search off the page's thread: typing never waits for the index, not even with 20,000 entries. */
import { type CatalogueFilter, CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import {
  type Anchor,
  type Candidate,
  CandidateFinder,
  type CandidateKind,
} from '../../shared/domain/combination/candidates.ts';

export type SearchRequest =
  | { readonly type: 'set'; readonly entries: readonly CatalogueEntryView[] }
  /** Somebody is about to type. */
  | { readonly type: 'prepare' }
  | {
      readonly type: 'query';
      readonly id: number;
      readonly text: string;
      readonly filter: CatalogueFilter;
      readonly limit: number;
    };
/** A card that something is sought for. */
export type SoughtCard = Omit<Anchor, 'domains'> & {
  /** Of the entry that it was made from. */
  readonly entry: string | undefined;
  readonly note: string;
};
export type CandidatesRequest = {
  readonly type: 'candidates';
  readonly id: number;
  readonly cards: readonly SoughtCard[];
  readonly without: readonly string[];
  readonly limit: number;
};
export type CandidatesReply = {
  readonly id: number;
  readonly found: ReadonlyMap<CandidateKind, readonly Candidate[]>;
};
export type SearchReply = {
  readonly id: number;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  readonly total: number;
  readonly isNear: boolean;
  readonly shelved: number;
  readonly facets: Readonly<Record<'kind' | 'prefecture' | 'domain' | 'stage', readonly (readonly [string, number])[]>>;
};

let search = new CatalogueSearch([]);
let entries: readonly CatalogueEntryView[] = [];
let finder: CandidateFinder | undefined;
/** Until somebody is about to type, opening a plan has better use for a small machine's time: the list without a query needs no index. */
let isWanted = false;

/** A card of one's own says by its words what it is about. */
function anchorOf({ entry, note, ...card }: SoughtCard): Anchor {
  const known = entry === undefined ? undefined : entries.find((e) => e.id === entry);
  return { ...card, domains: known ? known.domains : search.domainsOf(`${card.title} ${note}`) };
}

self.onmessage = ({ data }: MessageEvent<SearchRequest | CandidatesRequest>) => {
  if (data.type === 'set') {
    entries = data.entries;
    finder = undefined;
    search = new CatalogueSearch(entries);
    if (isWanted) search.prepare();
    return;
  }
  if (data.type === 'prepare') {
    isWanted = true;
    search.prepare();
    return;
  }
  if (data.type === 'candidates') {
    finder ??= new CandidateFinder(entries);
    const found = finder.find(data.cards.map(anchorOf), { limit: data.limit, without: new Set(data.without) });
    self.postMessage({ id: data.id, found } satisfies CandidatesReply);
    return;
  }
  const { hits, facets, isNear, shelved } = search.query(data.text, data.filter);
  const reply: SearchReply = {
    id: data.id,
    hits: hits.slice(0, data.limit).map(({ entry, score }) => ({ id: entry.id, score })),
    total: hits.length,
    isNear,
    shelved,
    facets: {
      kind: [...facets.kind],
      prefecture: [...facets.prefecture],
      domain: [...facets.domain],
      stage: [...facets.stage],
    },
  };
  self.postMessage(reply);
};
