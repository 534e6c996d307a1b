import { expect, it } from 'vitest';
import { newOwnEntry } from '../../shared/app/catalogue/ownEntries.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Facets } from '../../shared/domain/catalogue/facets.ts';
import { facetsOf } from '../../tests/smallCatalogue.ts';
import { countEntries, countLines } from './countEntries.ts';

const entry = (kind: CatalogueEntry['kind'], more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...newOwnEntry('0123456789abcdef', '2026-04-01'),
  kind,
  prefecture: '鳥取県',
  ...more,
});
const facets = (more: Partial<Facets>) => ({ facets: facetsOf(more) as CatalogueEntry['facets'] });
const leaves = (more: object) => facets({ byProducts: [{ thing: '梨の枝', basis: 'stated', ...more }] });
const why = { text: '熱代', basis: 'stated' as const };

it('counts entries by prefecture, and those with months and amounts', () => {
  const { prefectures, overall } = countEntries(
    [
      entry('resource', leaves({ months: '1-2', amount: '40トン' })),
      entry('resource', { summary: { ja: '８〜9月に採れる梨' } }),
      entry('resource', { summary: { ja: '2024年3月に始めた' } }),
      entry('resource', { prefecture: null, ...leaves({ months: '1' }) }),
      entry('byproduct', leaves({ months: '通年', amount: '40トン' })),
      entry('byproduct', leaves({ months: 'いつも' })),
      entry('seed', facets({ contact: { text: '産学連携センター', basis: 'stated' } })),
      entry('seed'),
      entry('organisation'),
      entry('person'),
      entry('case', { combines: ['梨', '酒'], ...facets({ outcome: 'failed', outcomeWhy: why }) }),
      entry('case', { combines: ['梨'], ...facets({ outcome: 'stopped' }) }),
      entry('measure'),
    ],
    ['鳥取県', '島根県'],
  );
  expect(prefectures[0]?.counts).toEqual({
    resources: 3,
    resourcesWithMonths: 2,
    resourcesWithAmounts: 1,
    byProducts: 2,
    byProductsWithMonths: 1,
    byProductsWithAmounts: 1,
    seeds: 2,
    seedsToCall: 1,
    helpers: 2,
    combinations: 1,
    ended: 1,
  });
  expect(prefectures[0]?.missing).toEqual({
    ...{ resources: 5, resourcesWithMonths: 6 },
    ...{ byProducts: 1, seeds: 1, seedsToCall: 2, helpers: 3 },
  });
  expect(prefectures[1]?.missing).toEqual({
    ...{ resources: 8, resourcesWithMonths: 8, resourcesWithAmounts: 1 },
    ...{ byProducts: 3, seeds: 3, seedsToCall: 3, helpers: 5 },
  });
  expect(overall.counts.resources).toBe(4);
  expect(overall.missing).toEqual({ combinations: 249, ended: 49 });
});

it('names the prefectures with too few entries of a kind, and says so if there are none', () => {
  const enough = [
    ...Array.from({ length: 8 }, () => entry('resource', leaves({ months: '1', amount: '40トン' }))),
    ...Array.from({ length: 3 }, () => entry('byproduct')),
    ...Array.from({ length: 3 }, () => entry('seed', facets({ contact: why }))),
    ...Array.from({ length: 5 }, () => entry('organisation')),
    ...Array.from({ length: 250 }, (_, i) =>
      entry('case', { combines: ['梨', '酒'], ...(i < 50 ? facets({ outcome: 'failed', outcomeWhy: why }) : {}) }),
    ),
  ];
  expect(countLines(enough, ['鳥取県']).at(-1)).toBe('nothing is missing');
  expect(countLines(enough.slice(1), ['鳥取県']).slice(2)).toEqual([
    'fewer than 8 resources: 鳥取県 (-1)',
    'fewer than 8 resourcesWithMonths: 鳥取県 (-1)',
  ]);
});
