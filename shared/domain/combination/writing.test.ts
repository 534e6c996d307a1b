/** What the spelling of a card or a title says about its meaning: each class with a counterexample spelled differently. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { type Card, Proposer } from './proposer.ts';

const lexiconOf = (...rows: readonly ConceptRow[]) => new Lexicon({ concepts: conceptsOf(rows) });
const readBy =
  (lexicon: Lexicon) =>
  (text: string, more: Partial<Card> = {}) =>
    new Proposer(lexicon, []).understand({ text, ...more }).senses.map((s) => ({
      label: lexicon.node(s.node).label,
      isHead: s.isHead,
      isAside: s.isAside === true,
    }));
const offered = (lexicon: Lexicon, title: string, card: string) =>
  new Proposer(lexicon, [entryView(title, 'resource', title, { prefecture: '福島県' })])
    .propose([{ text: card, prefecture: '福島県' }])
    .map((p) => p.id);

describe('one kanji after another word', () => {
  const lexicon = lexiconOf(['琥珀', 'thing'], ['糖', 'thing'], ['大麦', 'thing', { use: ['茶'] }], ['茶', 'product']);
  const read = readBy(lexicon);
  it('is not a kind of what it only looks like', () => {
    expect(read('琥珀糖').find((s) => s.label === '琥珀')?.isAside).toBe(true);
  });
  it('is a kind of what it can be made of, and of what is written separately', () => {
    expect(read('大麦茶').find((s) => s.label === '大麦')?.isAside).toBe(false);
    expect(read('琥珀の糖').find((s) => s.label === '琥珀')?.isAside).toBe(false);
  });
});

describe('a narrower word for a wider one', () => {
  const lexicon = lexiconOf(
    ['放置果樹', 'thing', { yields: ['柿', '梅'] }, { synonyms: ['柿の木', '庭の木'] }],
    ['柿', 'thing'],
    ['梅', 'thing'],
  );
  const takers = (goods: string, card: string) => {
    const facets = facetsOf({ takesIn: [{ text: goods, basis: 'stated' }] });
    const entry = entryView('町の店', 'organisation', '町の店', { prefecture: '福島県', facets });
    return new Proposer(lexicon, [entry]).propose([{ text: card, prefecture: '福島県' }]).map((p) => p.id);
  };
  it('yields only what it names', () => {
    expect(takers('梅', '柿の木')).toEqual([]);
    expect(takers('柿', '柿の木')).toEqual(['町の店']);
  });
  it('yields everything if it does not say', () => {
    expect(takers('梅', '庭の木')).toEqual(['町の店']);
  });
});

describe('a time at the end', () => {
  const read = readBy(lexiconOf(['山小屋', 'place'], ['冬', 'event'], ['踊り', 'event']));
  it('says when a place is meant, not what', () => {
    expect(read('山小屋の冬').filter((s) => s.isHead)).toMatchObject([{ label: '山小屋' }]);
    expect(read('冬').filter((s) => s.isHead)).toMatchObject([{ label: '冬' }]);
    expect(read('山小屋の踊り').filter((s) => s.isHead)).toMatchObject([{ label: '踊り' }]);
  });
});

describe('a word that only others mention', () => {
  const leaf = { leaf: true } as const;
  const read = readBy(
    lexiconOf(
      ['銭湯', 'place'],
      ['銭湯の主人', 'trade', {}, leaf],
      ['イカ', 'thing'],
      ['イカの墨', 'thing', {}, leaf],
      ['山の主人', 'trade'],
      ['山', 'place'],
    ),
  );
  it('is read as the house that a person keeps, or with its owner as modifier', () => {
    expect(read('銭湯の主人')).toContainEqual({ label: '銭湯', isHead: true, isAside: false });
    expect(read('イカの墨')).toContainEqual({ label: 'イカ', isHead: false, isAside: false });
  });
  it('is read as itself if it has relations of its own', () => {
    expect(read('山の主人').map((s) => s.label)).toEqual(['山の主人']);
  });
});

describe('katakana in a title', () => {
  const lexicon = lexiconOf(
    ['杉', 'thing', { use: ['桶'] }, { reading: 'すぎ' }],
    ['桶', 'product'],
    ['響き', 'thing', { use: ['桶'] }, { reading: 'ひびき' }],
    ['登記', 'need', { needs: ['桶'] }, { reading: 'とうき' }],
  );
  it('names a plant or an animal', () => {
    expect(offered(lexicon, 'スギ', '桶')).toEqual(['スギ']);
  });
  it('is not read as a word that only sounds alike', () => {
    expect(offered(lexicon, 'ひびき', '桶')).toEqual([]);
    expect(offered(lexicon, 'トウキ', '桶')).toEqual([]);
  });
});
