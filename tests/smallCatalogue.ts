/** Builders of small lexicons and catalogues for tests: everything that a test does not specify is empty. */
import type { CatalogueEntryView } from '../shared/domain/catalogue/entry.ts';
import { FACET_LISTS, type Facets } from '../shared/domain/catalogue/facets.ts';
import type { ConceptKind, ConceptView, Relation } from '../shared/domain/lexicon/view.ts';

/** A concept with its relations, each named by label. */
export type ConceptRow = readonly [
  label: string,
  kind: ConceptKind,
  relations?: Partial<Record<Relation, readonly string[]>>,
  more?: Partial<ConceptView>,
];

/** The concepts of rows, which name each other by label. */
export function conceptsOf(rows: readonly ConceptRow[]): ConceptView[] {
  const labels = rows.map(([label]) => label);
  return rows.map(([label, kind, relations = {}, more = {}]) => ({
    label,
    reading: '',
    kind,
    rel: Object.fromEntries(Object.entries(relations).map(([r, to]) => [r, to.map((t) => labels.indexOf(t))])),
    ...more,
  }));
}

/** Empty facets, except for `more`. */
export const facetsOf = (more: Partial<Facets> = {}): Facets => ({
  ...(Object.fromEntries(FACET_LISTS.map((list) => [list, []])) as unknown as Facets),
  byProducts: [],
  roles: [],
  ...more,
});

/** An entry with only a title, and `more`. */
export const entryView = <M extends Partial<CatalogueEntryView>>(
  id: string,
  kind: CatalogueEntryView['kind'],
  title: string,
  more?: M,
) =>
  ({
    id,
    kind,
    title: { ja: title },
    summary: { ja: '' },
    readings: [],
    prefecture: null,
    municipality: null,
    municipalityCodes: [],
    chamber: null,
    combines: [],
    domains: [],
    stages: [],
    actors: [],
    ...more,
  }) satisfies CatalogueEntryView;
