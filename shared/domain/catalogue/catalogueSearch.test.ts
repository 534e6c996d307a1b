import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryView } from '../../../tests/smallCatalogue.ts';
import { newOwnEntry } from '../../app/catalogue/ownEntries.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import { entrySchema } from '../../data/catalogue/schema.ts';
import table from '../../data/readings/words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { WordReadings } from '../../text/wordReadings.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { ConceptView } from '../lexicon/view.ts';
import { CatalogueSearch } from './catalogueSearch.ts';
import type { CatalogueEntryView, EntryKind } from './entry.ts';
import { matchRanges } from './matchRanges.ts';

const entries = catalogue.map((e) => entrySchema.parse(e));
const readings = new WordReadings(table);
const search = new CatalogueSearch(entries, { readings });
const readingOf = (text: string) => readings.read(text).kana;
const top = (q: string, n = 5) =>
  search
    .query(q)
    .hits.slice(0, n)
    .map((h) => h.entry.title.ja);

describe('the reference shelf', () => {
  const plain = { ...newOwnEntry('0000000000000000', '2026-04'), own: false };
  const made = (id: string, kind: EntryKind, ja: string) => ({ ...plain, id, kind, title: { ja } });
  const shelf = new CatalogueSearch([
    made('thing', 'resource', '空き家の土蔵'),
    made('measure', 'measure', '空き家対策の推進'),
    made('number', 'indicator', '空き家率'),
  ]);
  const ids = (query: string, filter = {}) => shelf.query(query, filter).hits.map((h) => h.entry.id);

  it('is excluded from a search for a thing, and reports its number of matches', () => {
    expect(ids('空き家')).toEqual(['thing']);
    expect(ids('')).toEqual(['thing']);
    expect([shelf.query('空き家').shelved, shelf.query('').shelved, shelf.query('土蔵').shelved]).toEqual([2, 2, 0]);
    expect(shelf.query('推進')).toMatchObject({ hits: [], shelved: 1, isNear: false });
  });
  it('is included if requested, by the switch or by its kind', () => {
    expect(ids('空き家', { reference: true }).sort()).toEqual(['measure', 'number', 'thing']);
    expect(ids('空き家', { kinds: ['measure'] })).toEqual(['measure']);
    expect(shelf.query('空き家', { reference: true }).shelved).toBe(0);
  });
  it('is counted by kind only, so that it can be chosen', () => {
    const { facets } = shelf.query('空き家');
    expect([...facets.kind].sort()).toEqual([
      ['indicator', 1],
      ['measure', 1],
      ['resource', 1],
    ]);
  });
  it('does not displace an entry with nearly all of the words', () => {
    const near = new CatalogueSearch([
      made('thing', 'resource', '井原デニム'),
      made('measure', 'measure', '井原デニンの推進'),
    ]);
    const { hits, isNear } = near.query('井原デニン');
    expect([hits.map((h) => h.entry.id), isNear]).toEqual([['thing'], true]);
  });
});

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
  it('finds a word by its reading, and highlights the word', () => {
    for (const [kana, word] of [
      ['かんこう', '観光'],
      ['サカグラ', '酒蔵'],
      ['のうりんすいさん', '農林水産'],
    ] as const) {
      // Several words are read alike: 融資 and 有志.
      const texts = search.query(kana).hits.map(({ entry: e }) => `${e.title.ja} ${e.summary.ja}`);
      const text = texts.slice(0, 5).find((t) => t.includes(word)) ?? '';
      expect(text, kana).toContain(word);
      const marked = matchRanges(text, kana, search.query(kana).words).map(([a, b]) => text.slice(a, b));
      expect(
        marked.some((part) => part.includes(word)),
        `${kana}: ${marked.join(' ')}`,
      ).toBe(true);
    }
  });
  it('survives a typo and another word order', () => {
    expect(top('クラウドファンヂィング').join()).toMatch(/クラウドファンディング/u);
    expect(top('融資 マル経', 3)).toContain('マル経融資');
    expect(top('井原デニン').join()).toContain('井原デニム');
  });
  it('shows no fragments of a short word if the word itself is found', () => {
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
        const said = [...all, e.municipality ?? '', e.chamber ?? '', readingOf(`${e.title.ja}、${e.summary.ja}`)];
        expect(
          said.some((text) => fold(text).includes(fold(query))),
          `${query}: ${e.title.ja}`,
        ).toBe(true);
      }
    }
  });
  it('reports when its results are only near', () => {
    for (const query of ['井原デニン', 'クラウドファンヂィング']) expect(search.query(query).isNear, query).toBe(true);
    const eel = { ...newOwnEntry('0000000000000000', '2026-04'), title: { ja: 'うなじの手入れ' } };
    // Half of a word is not a match.
    expect(new CatalogueSearch([eel]).query('うなぎ').hits).toEqual([]);
    for (const query of ['', '井原デニム', 'マル経 融資', 'かんこう', 'ꙮꙮꙮꙮ'])
      expect(search.query(query).isNear, query).toBe(false);
  });
  it('finds in English', () => expect(search.query('marukei').hits.length).toBeGreaterThan(0));
  it('returns everything for an empty query and nothing for unknown text', () => {
    const all = search.query('  ');
    expect(all.hits.length + all.shelved).toBe(entries.length);
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
      const rank = search.query(e.title.ja, { reference: true }).hits.findIndex((h) => h.entry.title.ja === e.title.ja);
      expect(rank, e.title.ja).toBeGreaterThanOrEqual(0);
      expect(rank, e.title.ja).toBeLessThan(5);
    }
  });
  it('highlights the matched parts of the original', () => {
    const text = '信州大学のｸﾗｳﾄﾞ';
    expect(matchRanges(text, 'くらうど').map(([a, b]) => text.slice(a, b))).toEqual(['ｸﾗｳﾄﾞ']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (t, q) => {
        for (const [a, b] of matchRanges(t, q)) expect(a >= 0 && b <= t.length && a < b).toBe(true);
      }),
    );
  });
});

/** Few entries and few words: what each is found by is plain to see. */
describe('search by meaning, length and nearness', () => {
  const entry = (id: string, title: string, summary = ''): CatalogueEntryView =>
    entryView(id, 'resource', title, { summary: { ja: summary } });
  const concept = (label: string, reading: string, more: Partial<ConceptView> = {}): ConceptView => ({
    label,
    reading,
    kind: 'thing',
    ...more,
  });
  const lexicon = new Lexicon({
    concepts: [
      concept('酒粕', 'さけかす', { synonyms: ['酒のかす'], en: ['sake lees'] }),
      concept('廃熱', 'はいねつ', { synonyms: ['余熱'] }),
      concept('魚', 'さかな'),
      concept('ぶり', 'ぶり', { synonyms: ['鰤'], rel: { isa: [2] } }),
      concept('ビール', 'びーる'),
      concept('空き家', 'あきや', { synonyms: ['空家', '無人の家'], kind: 'place' }),
      concept('コーヒー', 'こーひー', { en: ['coffee'] }),
      concept('甘酒', 'あまざけ', { rel: { of: [0] } }),
      concept('商店街', 'しょうてんがい', { synonyms: ['コーナー'], kind: 'place' }),
    ],
  });
  const small = new CatalogueSearch(
    [
      entry('kasu', '伏見の酒粕'),
      entry('heat', '工場の廃熱', '温かい水が一年中出る'),
      entry('buri', '氷見の鰤'),
      entry('beer', '地ビールの麦芽かす'),
      entry('building', '駅前の空きビル'),
      entry('house', '山あいの空き家'),
      entry('coffee', 'コーヒーかす'),
      entry('both', '余熱で乾かす酒粕'),
    ],
    { readings, lexicon },
  );
  const ids = (query: string) => small.query(query).hits.map((h) => (h.isNear ? `near ${h.entry.id}` : h.entry.id));

  it.each([
    ['余熱', ['both', 'heat']],
    ['廃熱', ['heat', 'both']],
    ['sake lees', ['kasu', 'both']],
    ['さけかす', ['kasu', 'both']],
    ['ｻｹｶｽ', ['kasu', 'both']],
    ['空家', ['house']],
    ['さかな', ['buri']],
    ['空きや', ['house']],
    ['ビール', ['beer']],
    ['ビル', ['building']],
    ['びーる', ['beer']],
    // The words around it are not search terms.
    ['空家 困ってる', ['house']],
    ['酒粕のやり方', ['kasu', 'both']],
    // A synonym by its reading, and a word whose input method was off.
    ['むじんのいえ', ['house']],
    ['sakekasu', ['kasu', 'both']],
    // No entry is sweet sake, but its ingredients are related.
    ['甘酒', ['near kasu', 'near both']],
    ['さけかす 甘酒', ['near kasu', 'near both']],
  ])('%s finds %j', (query, found) => {
    expect(ids(query)).toEqual(found);
  });
  it('lists full matches first, then partial ones, and marks them', () => {
    expect(ids('酒粕 廃熱')).toEqual(['both', 'near kasu', 'near heat']);
    expect(small.query('酒粕 廃熱').isNear).toBe(false);
    expect(small.query('酒粕 雪').isNear).toBe(true);
  });
  it('splits a phrase without spaces that occurs nowhere as a whole', () => {
    expect(ids('余熱で酒粕')[0]).toBe('both');
  });
  it('corrects a typo of one letter in a known word', () => {
    expect(ids('コーシー')).toEqual(['near coffee']);
    expect(ids('cofee')).toEqual(['near coffee']);
    expect(ids('coffe')).toEqual(['near coffee']);
    expect(ids('ocffee')).toEqual(['near coffee']);
  });
  it('chooses the candidate that occurs with the other words, if a typo is ambiguous', () => {
    const corner = new CatalogueSearch(
      [
        entry('corner', '駅前のコーナー'),
        entry('corners', '商店街のコーナー'),
        entry('drink', 'コーヒーの店'),
        entry('grounds', 'コーヒーの粉'),
      ],
      { lexicon },
    );
    expect(corner.query('コーシー 粉').hits[0]?.entry.id).toBe('grounds');
  });
  it('highlights the intended word', () => {
    const { words } = small.query('さかな');
    expect(matchRanges('氷見の鰤', 'さかな', words)).toEqual([[3, 4]]);
  });
});
