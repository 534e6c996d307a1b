/** Search off the page's thread: typing never waits for the index, not even with 20,000 entries. */
import { type CatalogueFilter, CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';

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
export type SearchReply = {
  readonly id: number;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  readonly total: number;
  readonly isNear: boolean;
  readonly facets: Readonly<Record<'kind' | 'prefecture' | 'domain' | 'stage', readonly (readonly [string, number])[]>>;
};

let search = new CatalogueSearch([]);
/** Until somebody is about to type, opening a plan has better use for a small machine's time: the list without a query needs no index. */
let isWanted = false;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'set') {
    search = new CatalogueSearch(data.entries);
    if (isWanted) search.prepare();
    return;
  }
  if (data.type === 'prepare') {
    isWanted = true;
    search.prepare();
    return;
  }
  const { hits, facets, isNear } = search.query(data.text, data.filter);
  const reply: SearchReply = {
    id: data.id,
    hits: hits.slice(0, data.limit).map(({ entry, score }) => ({ id: entry.id, score })),
    total: hits.length,
    isNear,
    facets: {
      kind: [...facets.kind],
      prefecture: [...facets.prefecture],
      domain: [...facets.domain],
      stage: [...facets.stage],
    },
  };
  self.postMessage(reply);
};
