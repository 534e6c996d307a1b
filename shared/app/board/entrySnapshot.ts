/** The copy of a catalogue entry that a card keeps: enough to show and cite it if the catalogue is another edition. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';

export const snapshotOf = (e: CatalogueEntry): EntrySnapshot => ({
  id: e.id,
  kind: e.kind,
  title: e.title,
  summary: e.summary,
  prefecture: e.prefecture,
  municipality: e.municipality,
  sources: e.sources,
  asOf: e.asOf,
  ...(e.confidence ? { confidence: e.confidence } : {}),
  ...(e.own ? { own: true } : {}),
});
