/** What a place is worth in the search, which entries are near, and what is related: on documents whose numbers can be computed by hand. */
import { describe, expect, it } from 'vitest';
import { foldKeepingLength } from '../../text/fold.ts';
import { WordReadings } from '../../text/wordReadings.ts';
import { type SearchDocument, SearchIndex } from './searchIndex.ts';

const doc = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title: [title],
  names: [],
  body: [],
  ...more,
});
const found = (index: SearchIndex, ...terms: string[]) =>
  index.search(terms.map(foldKeepingLength)).map((hit) => `${hit.isNear ? '~' : ''}${hit.id} ${hit.score}`);
/** Both ways of finding candidates: by scanning, and by the index. */
const bothWays = (documents: readonly SearchDocument[], knowledge?: ConstructorParameters<typeof SearchIndex>[1]) => {
  const [fresh, prepared] = [new SearchIndex(documents, knowledge), new SearchIndex(documents, knowledge)];
  prepared.prepare();
  return (...terms: string[]): string[] => {
    const hits = found(fresh, ...terms);
    expect(found(prepared, ...terms)).toEqual(hits);
    return hits;
  };
};

describe('one term', () => {
  const search = bothWays([
    doc('is', '酒蔵'),
    doc('starts', '酒蔵の町'),
    doc('within', '古い酒蔵'),
    doc('name', 'x', { names: ['酒蔵通り'] }),
    doc('body', 'y', { body: ['小さな酒蔵があります'] }),
    doc('none', 'z'),
  ]);
  it('is worth most as a title, then at its beginning, within it, as a name, in the text', () => {
    expect(search('酒蔵')).toEqual(['is 9', 'starts 7', 'within 6', 'name 3', 'body 1.5']);
  });
  it('that occurs nowhere finds nothing', () => {
    expect(search('味噌')).toEqual([]);
    expect(search('蔵酒')).toEqual([]);
  });
  it('of one kanji is found in titles', () => {
    expect(search('町')).toEqual(['starts 6']);
    expect(search('通')).toEqual([]);
  });
  it('is found in one text, not across two', () => {
    const two = bothWays([doc('a', '', { body: ['酒', '蔵'] })]);
    expect(two('酒蔵')).toEqual([]);
  });
});

describe('kana', () => {
  const readings = new WordReadings({ 酒蔵: 'さかぐら', 小売: 'こうり', 観光: 'かんこう' });
  const search = bothWays(
    [
      doc('title', '観光の酒蔵'),
      doc('body', 'x', { body: ['古い酒蔵'] }),
      doc('name', 'z', { names: ['さかぐら'] }),
      doc('inner', 'しょうゆう'),
    ],
    { readings },
  );
  it('is found by reading, in titles before texts, and among names', () => {
    expect(search('さかぐら')).toEqual(['title 5.5', 'name 3', 'body 1.3']);
  });
  it('is found from the beginning of a word only', () => {
    const whole = (term: string) => search(term).filter((hit) => !hit.startsWith('~'));
    expect(whole('ぐら')).toEqual([]);
    expect(search('さか')).toEqual(['title 5.5', 'name 3', 'body 1.3']);
    expect(whole('ゆう')).toEqual([]);
    expect(whole('かぐら')).toEqual([]);
  });
  it('half converted is found by its reading', () => {
    expect(search('酒ぐら')).toEqual([]);
    expect(search('かん光')).toEqual([]);
    const station = bothWays([doc('a', '観光案内')], { readings: new WordReadings({ 観光: 'かんこう', 観: 'かん' }) });
    expect(station('観こう')).toEqual(['a 5.5']);
  });
});

describe('several terms', () => {
  const documents = [
    doc('both', '酒蔵と味噌'),
    doc('apart', '酒蔵', { body: ['味噌'] }),
    doc('one', '酒蔵の町'),
    doc('other', '味噌の町'),
  ];
  it('are all needed for a match; partial ones come after and are near', () => {
    const ids = new SearchIndex(documents).search(['酒蔵', '味噌']).map((h) => `${h.isNear ? '~' : ''}${h.id}`);
    expect(ids.slice(0, 2)).toEqual(['both', 'apart']);
    expect(ids.slice(2).sort()).toEqual(['~one', '~other']);
  });
  it('count half by the weakest of them', () => {
    // Each is in three of four documents: both weigh the same. (7 + 6) / 2 = 6.5, weakest 6; (9 + 1.5) / 2 = 5.25, weakest 1.5.
    const hits = new SearchIndex(documents).search(['酒蔵', '味噌']).slice(0, 2);
    expect(hits.map((h) => h.score)).toEqual([6.25, 3.375]);
  });
  it('are worth two more as a phrase in the title, with or without the space', () => {
    const phrase = (title: string) => new SearchIndex([doc('a', title)]).search(['酒蔵', '味噌'])[0]?.score;
    // At the beginning 7, within 6: (6.5 + 6) / 2.
    expect(phrase('酒蔵と味噌')).toBe(6.25);
    expect(phrase('酒蔵味噌')).toBe(8.25);
    expect(phrase('酒蔵 味噌')).toBe(8.25);
  });
  it('with one that occurs nowhere still find what the others find', () => {
    expect(new SearchIndex(documents).search(['酒蔵', '未知']).map((h) => [h.id, h.isNear])).toEqual([
      ['apart', true],
      ['both', true],
      ['one', true],
    ]);
  });
  it('are counted together', () => {
    const index = new SearchIndex(documents);
    expect(index.together(['酒蔵', '味噌'])).toBe(2);
    expect(index.together(['酒蔵'])).toBe(3);
    expect(index.together(['酒蔵', '味噌'], (i) => i !== 0)).toBe(1);
    expect(index.together(['酒蔵', '未知'])).toBe(0);
    expect(index.together([])).toBe(0);
    expect([index.has('酒蔵'), index.has('未知'), index.has('酒蔵', (i) => i === 3)]).toEqual([true, false, false]);
  });
  it('are searched among the given documents', () => {
    expect(new SearchIndex(documents).search(['酒蔵'], (i) => i === 2).map((h) => h.id)).toEqual(['one']);
  });
});

describe('nearly the same letters', () => {
  it('are shown only if there is nothing else, and enough of them are there', () => {
    const all = new SearchIndex([doc('a', '井原デニムの町'), doc('b', '別の町')]);
    const search = (query: string, among?: (i: number) => boolean) => all.search([foldKeepingLength(query)], among);
    const [only, ...more] = search('井原デニン');
    expect([only?.id, only?.isNear, more]).toEqual(['a', true, []]);
    expect(search('井原ワイン')).toEqual([]);
    expect(search('井原デニム').map((h) => h.isNear)).toEqual([false]);
    expect(search('井原デニン', (i) => i === 1)).toEqual([]);
  });
  it('have to be more of them in Latin letters', () => {
    const index = new SearchIndex([doc('a', 'crowdfunding'), doc('b', 'milk')]);
    expect(index.search(['crowdfundin']).map((h) => h.id)).toEqual(['a']);
    expect(index.search(['crowdfumding']).map((h) => h.id)).toEqual([]);
    expect(index.search(['crowdfundingx']).map((h) => h.id)).toEqual(['a']);
  });
});

describe('meaning', () => {
  const meaning = new Map([
    [0, 1],
    [1, 0.5],
  ]);
  const documents = [doc('a', '鰤'), doc('b', '干物', { body: ['魚の干物'] }), doc('c', '魚沼'), doc('d', 'x')];
  const knowledge = { meaningOf: (term: string) => (term === '魚' || term === '魚沼産' ? meaning : undefined) };
  it('finds what a term means, and decides where one kanji occurs by chance', () => {
    expect(bothWays(documents, knowledge)('魚')).toEqual(['a 4.5', 'b 2.25']);
    expect(bothWays(documents)('魚')).toEqual(['c 7']);
  });
  it('does not decide over a longer word', () => {
    const long = { meaningOf: () => new Map([[0, 1]]) };
    expect(bothWays([doc('a', '鰤'), doc('b', '魚介類')], long)('魚介類')).toEqual(['b 9', 'a 4.5']);
  });
  it('takes the better of place and meaning', () => {
    expect(bothWays([doc('a', '鰤の町')], { meaningOf: () => new Map([[0, 1]]) })('鰤の')).toEqual(['a 7']);
    expect(bothWays([doc('a', 'x', { body: ['鰤の町'] })], { meaningOf: () => new Map([[0, 1]]) })('鰤の')).toEqual([
      'a 4.5',
    ]);
  });
  it('makes two kana that mean another word count less', () => {
    expect(
      bothWays([doc('a', 'x', { names: ['ばすの町'] }), doc('b', 'y')], { meaningOf: () => new Map([[1, 0.1]]) })(
        'ばす',
      ),
    ).toEqual(['a 1.2', 'b 0.45']);
  });
});

describe('related entries', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => doc(`hit${i}`, '酒蔵'));
  const relatedTo = (fits: readonly number[]) => ({ relatedTo: () => Float64Array.from(fits) });
  it('are added below fewer than five hits, with enough relation, at most ten, without those found', () => {
    const documents = [doc('hit', '酒蔵'), doc('near', 'x'), doc('far', 'y'), doc('nearer', 'z')];
    expect(found(new SearchIndex(documents, relatedTo([0.9, 0.2, 0.19, 0.5])), '酒蔵')).toEqual([
      'hit 9',
      '~nearer 0.5',
      '~near 0.2',
    ]);
    const plenty = Array.from({ length: 12 }, (_, i) => doc(`r${i}`, 'x'));
    expect(found(new SearchIndex(plenty, relatedTo(plenty.map(() => 1))), '酒蔵')).toHaveLength(10);
  });
  it('are left out from five hits on', () => {
    const at = (n: number) =>
      found(new SearchIndex([...many(n), doc('r', 'x')], relatedTo([...many(n).map(() => 0), 1])), '酒蔵').length;
    expect([at(4), at(5)]).toEqual([5, 5]);
  });
  it('are ranked by the terms that they miss', () => {
    const documents = [doc('a', '酒蔵の町'), doc('b', '酒蔵の町')];
    expect(
      new SearchIndex(documents, { relatedTo: (term) => (term === '味噌' ? Float64Array.of(0, 0.5) : undefined) })
        .search(['酒蔵', '味噌'])
        .map((h) => h.id),
    ).toEqual(['b', 'a']);
  });
});
