/** The region page has pairs to show in every prefecture, with the shipped catalogue and lexicon. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';
import { regionPairs } from '../../shared/domain/combination/regionPairs.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { TEST_MS } from '../deadlines.ts';

const shipped = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../shared/data/${name}`, import.meta.url), 'utf8')) as T;

describe('what a region could tie', () => {
  const entries = shipped<CatalogueEntryView[]>('catalogue/catalogue.json');
  const proposer = new Proposer(new Lexicon(shipped<LexiconView>('lexicon/lexicon.json')), entries);
  const prefectures = shipped<{ name: string }[]>('regions/regions.json').map(({ name }) => name);

  it('is something in each of the 47 prefectures, with a reason each', { timeout: TEST_MS }, () => {
    expect(prefectures).toHaveLength(47);
    const poor = prefectures.filter((prefecture) => {
      // A few entries suffice here; the page searches eighty.
      const found = [...regionPairs(proposer, entries, prefecture, { anchors: 6 })].at(-1)?.pairs ?? [];
      return found.length < 2 || found.some(({ proposal }) => proposal.reasons.length === 0);
    });
    expect(poor).toEqual([]);
  });
});
