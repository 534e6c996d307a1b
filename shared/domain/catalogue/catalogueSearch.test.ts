import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import { entrySchema } from '../../data/catalogue/schema.ts';
import { fold } from '../../text/fold.ts';
import { readingsIn } from '../../text/wordReadings.ts';
import { CatalogueSearch } from './catalogueSearch.ts';
import { matchRanges } from './searchIndex.ts';

const entries = catalogue.map((e) => entrySchema.parse(e));
const search = new CatalogueSearch(entries);
const top = (q: string, n = 5) =>
  search
    .query(q)
    .hits.slice(0, n)
    .map((h) => h.entry.title.ja);

describe('catalogue search', () => {
  it('finds a title, whole and in part', () => {
    expect(top('マル経融資', 1)).toEqual(['マル経融資']);
    expect(top('井原デニム')[0]).toContain('井原デニム');
  });
  it('folds width, kana and long vowels', () => {
    expect(top('ﾏﾙ経融資', 1)).toEqual(['マル経融資']);
    expect(top('すたーとあっぷ').join()).toContain('スタートアップ');
    expect(top('クラウドファンディングサポートセンタ').join()).toContain('クラウドファンディングサポートセンター');
  });
  it('finds a place by its reading', () => {
    const hits = search.query('おたる').hits.slice(0, 8);
    expect(hits.some((h) => h.entry.municipality === '小樽市')).toBe(true);
  });
  it('finds a word by its reading, and marks the word', () => {
    for (const [kana, word] of [
      ['かんこう', '観光'],
      ['サカグラ', '酒蔵'],
      ['のうりんすいさん', '農林水産業'],
      ['ゆうし', '融資'],
    ] as const) {
      const [best] = search.query(kana).hits;
      const text = `${best?.entry.title.ja} ${best?.entry.summary.ja}`;
      expect(text, kana).toContain(word);
      expect(
        matchRanges(text, kana).map(([a, b]) => text.slice(a, b)),
        kana,
      ).toContain(word);
    }
  });
  it('survives a typo and another word order', () => {
    expect(top('クラウドファンヂィング').join()).toMatch(/クラウドファンディング/u);
    expect(top('融資 マル経', 3)).toContain('マル経融資');
    expect(top('井原デニン').join()).toContain('井原デニム');
  });
  it('shows no pieces of a short word where the word is', () => {
    for (const query of ['sake', '酒蔵', 'おたる']) {
      const hits = search.query(query).hits;
      expect(hits.length, query).toBeGreaterThan(0);
      for (const { entry: e } of hits) {
        const all = [
          e.title.ja,
          e.title.en ?? '',
          e.summary.ja,
          e.summary.en ?? '',
          ...e.combines,
          ...e.actors,
          ...e.readings,
        ];
        const said = [...all, e.municipality ?? '', e.chamber ?? '', ...readingsIn(`${e.title.ja}、${e.summary.ja}`)];
        expect(
          said.some((text) => fold(text).includes(fold(query))),
          `${query}: ${e.title.ja}`,
        ).toBe(true);
      }
    }
  });
  it('says when what it found is only near', () => {
    for (const query of ['井原デニン', 'クラウドファンヂィング', 'うなぎ'])
      expect(search.query(query).isNear, query).toBe(true);
    for (const query of ['', '井原デニム', 'マル経 融資', 'かんこう', 'ꙮꙮꙮꙮ'])
      expect(search.query(query).isNear, query).toBe(false);
  });
  it('finds in English', () => expect(search.query('marukei').hits.length).toBeGreaterThan(0));
  it('returns everything for an empty query and nothing for what is not there', () => {
    expect(search.query('  ').hits.length).toBe(entries.length);
    expect(search.query('ꙮꙮꙮꙮ').hits).toEqual([]);
  });
  it('filters by facets and counts each facet as if it were not set', () => {
    const all = search.query('');
    const seeds = search.query('', { kinds: ['seed'] });
    expect(seeds.hits.length).toBe(all.facets.kind.get('seed'));
    expect(seeds.facets.kind.get('resource')).toBe(all.facets.kind.get('resource'));
    const shizuoka = search.query('', { kinds: ['seed'], prefectures: ['静岡県'] });
    expect(shizuoka.hits.every((h) => h.entry.prefecture === '静岡県' && h.entry.kind === 'seed')).toBe(true);
    expect(shizuoka.hits.length).toBe(seeds.facets.prefecture.get('静岡県'));
  });
  it('finds every entry by its own full title, near the top', () => {
    for (const e of entries) {
      const rank = search.query(e.title.ja).hits.findIndex((h) => h.entry.title.ja === e.title.ja);
      expect(rank, e.title.ja).toBeGreaterThanOrEqual(0);
      expect(rank, e.title.ja).toBeLessThan(5);
    }
  });
  it('marks the matched parts of the original', () => {
    const text = '信州大学のｸﾗｳﾄﾞ';
    expect(matchRanges(text, 'くらうど').map(([a, b]) => text.slice(a, b))).toEqual(['ｸﾗｳﾄﾞ']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (t, q) => {
        for (const [a, b] of matchRanges(t, q)) expect(a >= 0 && b <= t.length && a < b).toBe(true);
      }),
    );
  });
});
