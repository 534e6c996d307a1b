/** Queries compared with human judgements: a change of search, lexicon or catalogue must not lose hits. `npm run eval -- search` says more. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type JudgedQuery, scoreSearch } from '../../build/eval/searchCases.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { WordReadings } from '../../shared/text/wordReadings.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;

test('nineteen of twenty queries have a relevant hit among the first five, and ビール never lists ビル', () => {
  const search = new CatalogueSearch(read<CatalogueEntry[]>('shared/data/catalogue/catalogue.json'), {
    readings: new WordReadings(read<Record<string, string>>('shared/data/readings/words.json')),
    lexicon: new Lexicon(read<LexiconView>('shared/data/lexicon/lexicon.json')),
  });
  const judged = read<JudgedQuery[]>('tests/fixtures/eval/search-judged.json');
  const { hitAt5, right, missed, forbidden } = scoreSearch(search, judged);
  expect(forbidden).toEqual([]);
  expect(hitAt5, missed.join(' ')).toBeGreaterThanOrEqual(0.95);
  expect(right).toBeGreaterThanOrEqual(0.6);
});
