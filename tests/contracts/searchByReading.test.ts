/** The words of the catalogue's titles, typed by reading: by a person who has not converted, or does not know the characters. */
import { expect, test } from 'vitest';
import { loadTokenizer } from '../../build/readings/buildReadings.ts';
import catalogue from '../../shared/data/catalogue/catalogue.json' with { type: 'json' };
import { entrySchema } from '../../shared/data/catalogue/schema.ts';
import table from '../../shared/data/readings/words.json' with { type: 'json' };
import { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { WordReadings } from '../../shared/text/wordReadings.ts';

const hiragana = (kana: string) => kana.replace(/[ァ-ヶ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

test('finds nineteen of twenty words of titles by their reading; else the table is stale (npm run readings:build)', async () => {
  const entries = catalogue.map((e) => entrySchema.parse(e));
  const search = new CatalogueSearch(entries, { readings: new WordReadings(table) });
  const tokenize = await loadTokenizer();
  const words = new Map<string, string>();
  for (const { title } of entries)
    for (const { surface, reading, part } of tokenize(title.ja))
      if (part === '名詞' && reading !== undefined && /^\p{Script=Han}{2,}$/u.test(surface))
        words.set(surface, hiragana(reading));
  const isFound = ([word, reading]: readonly [string, string]) =>
    search.query(reading, { reference: true }).hits.some((hit) => !hit.isNear && hit.entry.title.ja.includes(word));
  const missed = [...words].filter((word) => !isFound(word));
  expect(words.size).toBeGreaterThan(500);
  expect(missed.length, missed.map(([word, reading]) => `${word}=${reading}`).join(' ')).toBeLessThan(words.size / 20);
});
