/** A person's own catalogue entries before they are stored: a new one, its region, and what saving completes. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { Prefecture } from '../../data/regions/schema.ts';

/** The fields of an entry before anything is entered; a fresh object each time. */
export const nothingSaid = () =>
  ({
    readings: [],
    prefecture: null,
    municipality: null,
    municipalityCodes: [],
    chamber: null,
    combines: [],
    domains: [],
    stages: [],
    actors: [],
    figures: [],
    asOf: '',
    asOfConfidence: 'stated',
    schemes: [],
  }) satisfies Partial<CatalogueEntry>;

/** A blank entry. `id` is a new 16-character id, `today` an ISO day. */
export const newOwnEntry = (id: string, today: string): CatalogueEntry => ({
  id: `own-${id}`,
  mergedIds: [],
  kind: 'resource',
  title: { ja: '' },
  summary: { ja: '' },
  ...nothingSaid(),
  sources: [{ doc: '', section: '', page: null }],
  asOf: today,
  own: true,
});

/** An entry can be found and cited only by its title: without one it cannot be saved. */
export const hasTitle = (entry: CatalogueEntry): boolean => entry.title.ja.trim() !== '';

/** The entry as it is saved. One without a source names `ownSource`, the person's own knowledge. */
export function completedEntry(draft: CatalogueEntry, ownSource: string): CatalogueEntry {
  const [source] = draft.sources;
  return {
    ...draft,
    title: { ...draft.title, ja: draft.title.ja.trim() },
    sources: [{ ...(source ?? { section: '', page: null }), doc: source?.doc.trim() || ownSource }],
  };
}

/** The fields of an entry for a region chosen by prefecture name and municipality code; empty strings choose none. */
export function regionFields(
  regions: readonly Prefecture[],
  { prefecture, municipalityCode }: { readonly prefecture: string; readonly municipalityCode: string },
): Pick<CatalogueEntry, 'prefecture' | 'municipality' | 'municipalityCodes'> {
  const municipality = regions
    .find((p) => p.name === prefecture)
    ?.municipalities.find((m) => m.code === municipalityCode);
  return {
    prefecture: prefecture || null,
    municipality: municipality?.name ?? null,
    municipalityCodes: municipality ? [municipality.code] : [],
  };
}

/** Splits a typed list of names at Japanese or Latin commas. */
export const namesIn = (typed: string): string[] => (typed === '' ? [] : typed.split(/[、,]/u).map((s) => s.trim()));
