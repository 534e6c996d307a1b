/** `musubi catalogue …`: the shipped catalogue on the command line, with the same search as on screen. */
import { entriesOfPack, wordsOfPacks } from '../../shared/app/catalogue/packs.ts';
import { type CatalogueEntry, ENTRY_KINDS } from '../../shared/data/catalogue/schema.ts';
import { citedSource } from '../../shared/data/catalogue/sources.ts';
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { WordReadings } from '../../shared/text/wordReadings.ts';
import { UsageError } from './errors.ts';
import { readKnowledge, readShipped } from './shipped.ts';
import { say } from './words.ts';

const withSuffix = (name: string, entries: readonly CatalogueEntry[]): string => {
  const known = new Set(entries.map((e) => e.prefecture).filter((p) => p !== null));
  const match = known.has(name) ? name : ['県', '府', '都', '道'].map((s) => `${name}${s}`).find((n) => known.has(n));
  if (!match) throw new UsageError(say('cli.prefecture', { name }));
  return match;
};

export function limitOf<T extends number | undefined>(given: string | undefined, usual: T): number | T {
  if (given === undefined) return usual;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new UsageError(say('cli.wholeNumber', { name: '--limit', min: 1, max: 10_000 }));
  return limit;
}

export type SearchOptions = {
  query: string;
  kind?: string | undefined;
  prefecture?: string | undefined;
  limit?: string | undefined;
  /** Also searches measures and indicators. */
  reference?: boolean | undefined;
};

/** `packs`: those installed in a data folder; empty if no folder is given. */
export function searchCatalogue(options: SearchOptions, packs: readonly OpenedPack[] = []) {
  const entries = [
    ...readShipped<CatalogueEntry[]>('catalogue/catalogue.json'),
    ...packs.flatMap((p) => entriesOfPack(p.content)),
  ];
  const kind = ENTRY_KINDS.find((k) => k === options.kind);
  if (options.kind !== undefined && !kind)
    throw new UsageError(say('cli.noKind', { kind: options.kind, list: ENTRY_KINDS.join(', ') }));
  const limit = limitOf(options.limit, 20);
  const readings = new WordReadings(readShipped<Record<string, string>>('readings/words.json'));
  const lexicon = readKnowledge().lexicon.withConcepts(wordsOfPacks(packs));
  const { hits } = new CatalogueSearch(entries, { readings, lexicon }).query(options.query, {
    ...(kind ? { kinds: [kind] } : {}),
    ...(options.reference ? { reference: true } : {}),
    ...(options.prefecture ? { prefectures: [withSuffix(options.prefecture, entries)] } : {}),
  });
  const byId = new Map(entries.map((e) => [e.id, e]));
  return {
    results: hits.slice(0, limit).map(({ entry, score, isNear }) => {
      const full = byId.get(entry.id);
      const source = full?.sources[0];
      const cited = source && citedSource(source);
      return {
        id: entry.id,
        kind: entry.kind,
        title: entry.title.ja,
        prefecture: entry.prefecture,
        score,
        /** Whether it matches only part of the query. */
        near: isNear,
        confidence: entry.confidence ?? 'stated',
        source: {
          doc: source?.doc ?? null,
          title: cited?.title.ja ?? null,
          publisher: cited?.publisher?.ja ?? null,
          section: source?.section ?? null,
          page: source?.page ?? null,
          url: cited?.url ?? null,
          asOf: source?.asOf ?? full?.asOf ?? null,
        },
      };
    }),
  };
}
