/** Rows of a table as own entries: which are new, which change an existing one, and in which fields. */
import {
  type CatalogueEntry,
  ENTRY_DOMAINS,
  ENTRY_KINDS,
  ENTRY_STAGES,
  type EntrySource,
} from '../../data/catalogue/schema.ts';
import type { ImportedEntry, ImportField } from '../../domain/catalogue/importRows.ts';
import { fold } from '../../text/fold.ts';

export type FieldChange = { readonly field: ImportField; readonly before: string; readonly after: string };
export type ComparedRow = {
  /** The line number in the table, from 1. */
  readonly line: number;
  readonly next: CatalogueEntry;
  /** The own entry with the same key; `undefined` for a new one. */
  readonly existing: CatalogueEntry | undefined;
  /** Empty for a new one, and for one that the row leaves unchanged. */
  readonly changes: readonly FieldChange[];
};

/** The key an own entry was imported under is kept as its id, so that a second import of the same table finds it. */
const IMPORT_ID = 'own-key-';
const keyOf = (entry: CatalogueEntry): string =>
  entry.id.startsWith(IMPORT_ID)
    ? entry.id.slice(IMPORT_ID.length)
    : fold(`${entry.title.ja} ${entry.municipality ?? entry.prefecture ?? ''}`);

/** The key as shown in a table. */
export const shownKey = (entry: CatalogueEntry): string => entry.id.replace(/^own-(key-)?/u, '');

/** `blank` makes the entry that a new row fills in; `source` is used if a row names none. */
export function compareRows(
  rows: readonly { readonly line: number; readonly entry: ImportedEntry }[],
  own: readonly CatalogueEntry[],
  { blank, source }: { readonly blank: () => CatalogueEntry; readonly source: string },
): ComparedRow[] {
  const known = new Map(own.map((entry) => [keyOf(entry), entry]));
  return rows.map(({ line, entry }) => {
    const existing = known.get(entry.key);
    const next = existing
      ? filledIn(entry, existing, source)
      : { ...filledIn(entry, blank(), source), id: `${IMPORT_ID}${entry.key}`.slice(0, 120) };
    return { line, next, existing, changes: existing ? changesBetween(existing, next) : [] };
  });
}

const filledIn = (row: ImportedEntry, base: CatalogueEntry, source: string): CatalogueEntry => ({
  ...base,
  kind: ENTRY_KINDS.find((k) => k === row.kind) ?? 'resource',
  title: { ja: row.title, ...(row.titleEn ? { en: row.titleEn } : {}) },
  summary: { ja: row.summary },
  readings: row.reading ? [row.reading] : [],
  prefecture: row.prefecture,
  municipality: row.municipality,
  municipalityCodes: row.municipalityCode ? [row.municipalityCode] : [],
  domains: ENTRY_DOMAINS.filter((d) => row.domains.includes(d)),
  stages: ENTRY_STAGES.filter((s) => row.stages.includes(s)),
  actors: [...row.actors],
  sources: [sourceOf(row, base, row.source || source)],
  asOf: row.asOf || base.asOf,
});

/** A table without a publisher column does not remove known publishers. */
function sourceOf({ publisher, url }: ImportedEntry, { sources: [known] }: CatalogueEntry, doc: string): EntrySource {
  const by = publisher || (known?.doc === doc ? known.publisher : undefined);
  return { doc, section: '', page: null, ...(by ? { publisher: by } : {}), ...(url ? { url } : {}) };
}

/** The fields that are shown before an import, as a table would show them. */
const shownFields = (entry: CatalogueEntry): readonly (readonly [ImportField, string])[] => [
  ['title', entry.title.ja],
  ['kind', entry.kind],
  ['summary', entry.summary.ja],
  ['reading', entry.readings.join('、')],
  ['municipality', `${entry.prefecture ?? ''}${entry.municipality ?? ''}`],
  ['domains', entry.domains.join('、')],
  ['actors', entry.actors.join('、')],
  ['source', entry.sources[0]?.doc ?? ''],
  ['publisher', entry.sources[0]?.publisher ?? ''],
  ['asOf', entry.asOf],
];

function changesBetween(before: CatalogueEntry, after: CatalogueEntry): FieldChange[] {
  const was = new Map(shownFields(before));
  return shownFields(after)
    .map(([field, value]) => ({ field, before: was.get(field) ?? '', after: value }))
    .filter((change) => change.before !== change.after);
}
