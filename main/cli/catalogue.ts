/** `musubi catalogue …`: the shipped catalogue on the command line, with the same search as on screen. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type CatalogueEntry, ENTRY_KINDS, entrySchema } from '../../shared/data/catalogue/schema.ts';
import { SOURCE_DOCUMENTS } from '../../shared/data/catalogue/sources.ts';
import { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { UsageError } from './errors.ts';

export const loadCatalogue = (): CatalogueEntry[] =>
  z
    .array(entrySchema)
    .parse(JSON.parse(readFileSync(new URL('../../shared/data/catalogue/catalogue.json', import.meta.url), 'utf8')));

const withSuffix = (name: string, entries: readonly CatalogueEntry[]): string => {
  const known = new Set(entries.map((e) => e.prefecture).filter((p) => p !== null));
  const match = known.has(name) ? name : ['県', '府', '都', '道'].map((s) => `${name}${s}`).find((n) => known.has(n));
  if (!match) throw new UsageError(`都道府県「${name}」の資料はありません。例: --prefecture 静岡県`);
  return match;
};

export type SearchOptions = {
  query: string;
  kind?: string | undefined;
  prefecture?: string | undefined;
  limit?: string | undefined;
};

export function searchCatalogue(options: SearchOptions) {
  const entries = loadCatalogue();
  const kind = ENTRY_KINDS.find((k) => k === options.kind);
  if (options.kind !== undefined && !kind)
    throw new UsageError(`種類「${options.kind}」はありません。使えるもの: ${ENTRY_KINDS.join(', ')}`);
  const limit = options.limit === undefined ? 20 : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new UsageError('--limit は1から10000までの整数で指定してください');
  const { hits } = new CatalogueSearch(entries).query(options.query, {
    ...(kind ? { kinds: [kind] } : {}),
    ...(options.prefecture ? { prefectures: [withSuffix(options.prefecture, entries)] } : {}),
  });
  const byId = new Map(entries.map((e) => [e.id, e]));
  return {
    results: hits.slice(0, limit).map(({ entry, score }) => {
      const source = byId.get(entry.id)?.sources[0];
      const document = SOURCE_DOCUMENTS.find((d) => d.id === source?.doc);
      return {
        id: entry.id,
        kind: entry.kind,
        title: entry.title.ja,
        prefecture: entry.prefecture,
        score,
        source: {
          doc: source?.doc ?? null,
          title: document?.title.ja ?? null,
          section: source?.section ?? null,
          page: source?.page ?? null,
          asOf: document?.asOf ?? null,
        },
      };
    }),
  };
}
