/** Search off the page's thread: typing never waits for the index, not even with 20,000 entries. */
import { type CatalogueFilter, CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { type Card, type Proposal, Proposer } from '../../shared/domain/combination/proposer.ts';
import type { DeclinedThing } from '../../shared/domain/combination/taught.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView, OwnWord } from '../../shared/domain/lexicon/view.ts';

export type SearchRequest =
  | { readonly type: 'set'; readonly entries: readonly CatalogueEntryView[] }
  /** Once: what things are made of, leave over, do and need. */
  | { readonly type: 'lexicon'; readonly lexicon: LexiconView }
  /** Somebody is about to type. */
  | { readonly type: 'prepare' }
  | {
      readonly type: 'query';
      readonly id: number;
      readonly text: string;
      readonly filter: CatalogueFilter;
      readonly limit: number;
    };
/** A card that something is sought for. `entry` is the id of the one that it was made from. */
export type SoughtCard = Omit<Card, 'entry'> & { readonly entry: string | undefined };
export type CandidatesRequest = {
  readonly type: 'candidates';
  readonly id: number;
  readonly cards: readonly SoughtCard[];
  readonly without: readonly string[];
  readonly declined: readonly DeclinedThing[];
  /** The plan's own words. */
  readonly own: readonly OwnWord[];
  readonly limit: number;
  /** -1 near to 1 far. */
  readonly dial: number;
};
export type CandidatesReply = { readonly id: number; readonly found: readonly Proposal[] };
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
let lexicon: Lexicon | undefined;
let proposer: Proposer | undefined;
/** Until somebody is about to type, opening a plan has better use for a small machine's time: the list without a query needs no index. */
let isWanted = false;

function propose({ cards, without, declined, own, limit, dial }: CandidatesRequest): readonly Proposal[] {
  if (!lexicon) return [];
  proposer ??= new Proposer(lexicon, entries);
  const asked = cards.map(({ entry, ...card }) => ({ ...card, entry: entries.find((e) => e.id === entry) }));
  return proposer.with(own).propose(asked, { limit, dial, declined, without: new Set(without) });
}

self.onmessage = ({ data }: MessageEvent<SearchRequest | CandidatesRequest>) => {
  if (data.type === 'set') {
    entries = data.entries;
    proposer = undefined;
    search = new CatalogueSearch(entries);
    if (isWanted) search.prepare();
    return;
  }
  if (data.type === 'lexicon') {
    lexicon = new Lexicon(data.lexicon);
    proposer = undefined;
    return;
  }
  if (data.type === 'prepare') {
    isWanted = true;
    search.prepare();
    return;
  }
  if (data.type === 'candidates') {
    self.postMessage({ id: data.id, found: propose(data) } satisfies CandidatesReply);
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
