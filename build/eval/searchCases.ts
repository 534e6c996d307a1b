/** What a search finds first for queries as people type them, compared with human judgements (`tests/fixtures/eval/search-judged.json`). */
import type { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';

export type JudgedQuery = {
  readonly q: string;
  /** `dev` for tuning; `own` was written down before looking at the results. */
  readonly set: 'dev' | 'own';
  /** Ids of relevant entries. Only those that ranked first in some version; others may be relevant too. */
  readonly right: readonly string[];
  /** Ids that must not appear, at any rank. */
  readonly never?: readonly string[];
};
export type SearchScore = {
  /** Share of queries with at least one relevant entry among the first five. */
  readonly hitAt5: number;
  /** Share of relevant entries among all that ranked in the first five. */
  readonly right: number;
  readonly missed: readonly string[];
  /** `query: id` of forbidden results that appeared. */
  readonly forbidden: readonly string[];
};

const FIRST = 5;

export function scoreSearch(search: CatalogueSearch, queries: readonly JudgedQuery[]): SearchScore {
  let shown = 0;
  let right = 0;
  const missed: string[] = [];
  const forbidden: string[] = [];
  for (const query of queries) {
    const ids = search.query(query.q).hits.map((hit) => hit.entry.id);
    const first = ids.slice(0, FIRST);
    const found = first.filter((id) => query.right.includes(id)).length;
    shown += first.length;
    right += found;
    if (found === 0) missed.push(query.q);
    forbidden.push(...ids.filter((id) => query.never?.includes(id)).map((id) => `${query.q}: ${id}`));
  }
  return { hitAt5: 1 - missed.length / queries.length, right: right / shown, missed, forbidden };
}
