/** A person's own entries as a table that the import reads back. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { ImportField } from '../../domain/catalogue/importRows.ts';
import { csvFile } from '../../export/csv.ts';
import type { Translate } from '../../i18n/words.ts';
import { shownKey } from './importEntries.ts';

type Column = readonly [field: ImportField, cell: (entry: CatalogueEntry, t: Translate) => string];

/** Lists are joined with the Japanese comma, as the import splits them. */
const COLUMNS: readonly Column[] = [
  ['key', shownKey],
  ['title', (e) => e.title.ja],
  ['titleEn', (e) => e.title.en ?? ''],
  ['kind', (e, t) => t(`entryKind.${e.kind}`)],
  ['summary', (e) => e.summary.ja],
  ['reading', (e) => e.readings.join('、')],
  ['prefecture', (e) => e.prefecture ?? ''],
  ['municipality', (e) => e.municipality ?? ''],
  ['municipalityCode', (e) => e.municipalityCodes[0] ?? ''],
  ['domains', (e, t) => e.domains.map((d) => t(`domain.${d}`)).join('、')],
  ['stages', (e, t) => e.stages.map((s) => t(`stage.${s}`)).join('、')],
  ['actors', (e) => e.actors.join('、')],
  ['source', (e) => e.sources[0]?.doc ?? ''],
  ['publisher', (e) => e.sources[0]?.publisher ?? ''],
  ['url', (e) => e.sources[0]?.url ?? ''],
  ['asOf', (e) => e.asOf],
];

/** CSV with a header in the person's language, one line for each entry. */
export const ownEntriesCsv = (entries: readonly CatalogueEntry[], t: Translate): Uint8Array =>
  csvFile([
    COLUMNS.map(([field]) => t(`importField.${field}`)),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry, t))),
  ]);
