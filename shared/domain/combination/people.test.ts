/** People and problems: skills determine the meaning, and sharing a problem is no help. Each rule with a counterexample. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { type Card, Proposer } from './proposer.ts';

const lexiconOf = (...rows: readonly ConceptRow[]) => new Lexicon({ concepts: conceptsOf(rows) });
const texts = (...all: string[]) => all.map((text) => ({ text, basis: 'stated' as const }));
const entryOf = (kind: CatalogueEntryView['kind'], title: string, more: Partial<CatalogueEntryView> = {}) =>
  entryView(title, kind, title, { prefecture: '静岡県', ...more });
const ids = (lexicon: Lexicon, entries: readonly CatalogueEntryView[], card: Card) =>
  new Proposer(lexicon, entries).propose([{ prefecture: '静岡県', ...card }]).map((p) => p.id);

describe('a person described in more detail', () => {
  const lexicon = lexiconOf(
    ['主婦', 'person', { makes: ['漬物'] }],
    ['保育士', 'person', { makes: ['読み聞かせ'] }],
    ['英語', 'technique', { who: ['訪日客'] }],
    ['寺', 'place'],
    ['漬物', 'product'],
    ['読み聞かせ', 'product'],
    ['訪日客', 'person'],
  );
  const headOf = (text: string) =>
    new Proposer(lexicon, [])
      .understand({ text })
      .senses.filter((s) => s.isHead)
      .map((s) => lexicon.node(s.node).label);
  it.each([
    ['英語ができる主婦', ['英語']],
    ['保育士だった主婦', ['保育士']],
    ['英語ができる保育士だった主婦', ['保育士']],
  ])('%s is %j', (text, heads) => {
    expect(headOf(text)).toEqual(heads);
  });
  it.each([
    ['主婦', ['主婦']],
    ['寺の主婦', ['主婦']],
    ['英語ができる保育士', ['保育士']],
  ])('%s stays %j', (text, heads) => {
    expect(headOf(text)).toEqual(heads);
  });
});

describe('a person’s skill', () => {
  const lexicon = lexiconOf(
    ['着付け師', 'person'],
    ['着付け', 'technique', { by: ['着付け師'], use: ['貸し衣装'] }],
    ['貸し衣装', 'product'],
    ['茶碗', 'thing'],
  );
  it('relates them to what it is used with', () => {
    expect(ids(lexicon, [entryOf('resource', '貸し衣装')], { text: '着付け師', kind: 'person' })).toEqual(['貸し衣装']);
  });
  it('relates them to nothing else', () => {
    expect(ids(lexicon, [entryOf('resource', '茶碗')], { text: '着付け師', kind: 'person' })).toEqual([]);
  });
});

describe('somebody with the same problem', () => {
  const lexicon = lexiconOf(
    ['人手不足', 'need', { who: ['酒蔵'], needs: ['副業の人'] }],
    ['酒蔵', 'trade'],
    ['副業の人', 'person'],
  );
  const trouble = { text: '人手不足', kind: 'challenge' };
  it('is no help with it', () => {
    expect(ids(lexicon, [entryOf('resource', '酒蔵')], trouble)).toEqual([]);
  });
  it('differs from somebody whom the problem calls for', () => {
    expect(ids(lexicon, [entryOf('person', '副業の人')], trouble)).toEqual(['副業の人']);
  });
  it('can be helped with it', () => {
    const help = entryOf('seed', '手を貸す仕組み', { facets: facetsOf({ purpose: texts('人手不足') }) });
    expect(ids(lexicon, [help], { text: '酒蔵' })).toEqual(['手を貸す仕組み']);
  });
});

describe('somebody who looks for the same people', () => {
  const lexicon = lexiconOf(['茶道家', 'person', { needs: ['継ぐ人'] }], ['継ぐ人', 'person']);
  const looking = (more: Parameters<typeof facetsOf>[0]) => entryOf('person', '鯉の飼い主', { facets: facetsOf(more) });
  it('is a rival', () => {
    expect(ids(lexicon, [looking({ needs: texts('継ぐ人') })], { text: '茶道家' })).toEqual([]);
  });
  it('is not a rival if they provide those people', () => {
    expect(ids(lexicon, [looking({ purpose: texts('継ぐ人') })], { text: '茶道家' })).toEqual(['鯉の飼い主']);
  });
});

describe('an empty place', () => {
  const lexicon = lexiconOf(['廃旅館', 'place', { use: ['倉庫'] }], ['倉庫', 'place']);
  it('is not a partner of somebody who offers rooms', () => {
    const rooms = entryOf('resource', '古い建物', { facets: facetsOf({ givesOff: texts('倉庫') }) });
    expect(ids(lexicon, [rooms], { text: '廃旅館' })).toEqual([]);
  });
  it('is a partner of somebody who looks for rooms', () => {
    const looks = entryOf('organisation', '荷物の会', { facets: facetsOf({ needs: texts('倉庫') }) });
    expect(ids(lexicon, [looks], { text: '廃旅館' })).toEqual(['荷物の会']);
  });
});

describe('the purpose in a title', () => {
  const lexicon = lexiconOf(
    ['移動販売', 'trade', { takes: ['車両'] }],
    ['車両', 'thing'],
    ['帳面', 'product'],
    ['農機', 'thing', { use: ['移動販売'] }],
  );
  it('is not what the thing is', () => {
    expect(ids(lexicon, [entryOf('resource', '農機向け帳面')], { text: '移動販売' })).toEqual([]);
  });
  it('does not hide a title that names only the thing', () => {
    expect(ids(lexicon, [entryOf('resource', '農機')], { text: '移動販売' })).toEqual(['農機']);
  });
});

describe('a problem without a name of its own', () => {
  const lexicon = lexiconOf(
    ['廃油', 'thing', { use: ['石けん'] }],
    ['食堂', 'trade', { takes: ['大豆'] }],
    ['石けん', 'product'],
    ['大豆', 'thing'],
  );
  const entries = [entryOf('resource', '石けん'), entryOf('resource', '大豆')];
  it('is about the goods that it names', () => {
    expect(ids(lexicon, entries, { text: '廃油に困る食堂', kind: 'challenge' })).toEqual(['石けん']);
  });
  it('is about the people that it names if it names nothing else', () => {
    expect(ids(lexicon, entries, { text: '困る食堂', kind: 'challenge' })).toEqual(['大豆']);
  });
  it('is not assumed if the card is not a challenge', () => {
    expect(ids(lexicon, entries, { text: '廃油に困る食堂' })).toContain('大豆');
  });
});

describe('a foreign name', () => {
  const lexicon = lexiconOf(['廃材', 'thing', { use: ['オブジェ'] }], ['オブジェ', 'product']);
  it('does not mean the word that it ends with', () => {
    expect(ids(lexicon, [entryOf('organisation', 'メゾンエオブジェ')], { text: '廃材' })).toEqual([]);
  });
  it('is not assumed where a word begins', () => {
    expect(ids(lexicon, [entryOf('organisation', '街のオブジェ')], { text: '廃材' })).toEqual(['街のオブジェ']);
  });
});
