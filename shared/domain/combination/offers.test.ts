/** What a candidate really offers: each excluded class with a counterexample in which the path is valid. */
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

describe('a product that a card can become', () => {
  const lexicon = lexiconOf(
    ['漁網', 'thing', { use: ['バッグ', 'せんべい'] }],
    ['バッグ', 'product'],
    ['せんべい', 'product', { isa: ['菓子'] }],
    ['菓子', 'product'],
    ['竹細工', 'technique', { takes: ['竹'] }],
    ['竹', 'thing'],
    ['縫製', 'technique', { takes: ['漁網'] }],
    ['米', 'thing'],
  );
  const maker = (title: string, gives: string, takes: string[] = []) =>
    entryOf('person', title, {
      facets: facetsOf({ givesOff: texts(gives), takesIn: texts(...takes), roles: ['maker'] }),
    });
  it('is not offered by a maker who uses another material', () => {
    expect(ids(lexicon, [maker('竹細工の人', 'バッグ')], { text: '漁網' })).toEqual([]);
  });
  it('is offered by a maker who uses the card’s material, or names none', () => {
    expect(ids(lexicon, [maker('縫製の人', 'バッグ')], { text: '漁網' })).toEqual(['縫製の人']);
    expect(ids(lexicon, [maker('ある人', 'バッグ')], { text: '漁網' })).toEqual(['ある人']);
  });
  it('is offered by a maker of food, whatever it is made of', () => {
    expect(ids(lexicon, [maker('店の人', 'せんべい', ['米'])], { text: '漁網' })).toEqual(['店の人']);
  });
});

describe('something made by a technique', () => {
  const lexicon = lexiconOf(
    ['かんなくず', 'thing', { of: ['木材'] }],
    ['木材', 'thing'],
    ['削り', 'technique', { makes: ['かんなくず'] }],
    ['かつお', 'thing'],
  );
  const shaver = (takes: string) =>
    entryOf('person', '削りの人', { facets: facetsOf({ takesIn: texts(takes), roles: ['maker'] }) });
  it('is made by the same technique on the same material only', () => {
    expect(ids(lexicon, [shaver('かつお')], { text: 'かんなくず' })).toEqual([]);
    expect(ids(lexicon, [shaver('木材')], { text: 'かんなくず' })).toEqual(['削りの人']);
  });
});

describe('somebody’s need', () => {
  const lexicon = lexiconOf(
    ['見守り隊', 'need', { needs: ['真空包装'] }],
    ['真空包装', 'technique'],
    ['張り子', 'product'],
    ['独居者', 'person'],
    ['醤油', 'product', { who: ['独居者'] }],
    ['送迎車', 'thing', { who: ['独居者'] }],
  );
  const doll = (more: Partial<CatalogueEntryView> = {}) => entryOf('resource', '真空包装で作る張り子', more);
  it('is not met by something that is only made that way', () => {
    expect(ids(lexicon, [doll()], { text: '見守り隊', kind: 'challenge' })).toEqual([]);
  });
  it('is met by the thing itself', () => {
    expect(ids(lexicon, [entryOf('resource', '真空包装')], { text: '見守り隊', kind: 'challenge' })).toEqual([
      '真空包装',
    ]);
  });
  it('is not met by what they buy anyway, but by what they lack', () => {
    const offered = [entryOf('resource', '醤油'), entryOf('resource', '送迎車')];
    expect(ids(lexicon, offered, { text: '独居者', kind: 'challenge' })).toEqual(['送迎車']);
    expect(ids(lexicon, offered, { text: '独居者', kind: 'customer' })).toContain('醤油');
  });
});

describe('a title that names a problem', () => {
  const lexicon = lexiconOf(['看護師', 'person'], ['病気', 'need', { needs: ['看護師'] }], ['杉', 'thing']);
  it('solves it, as the card does', () => {
    expect(ids(lexicon, [entryOf('seed', '病気の杉')], { text: '看護師' })).toEqual([]);
    expect(ids(lexicon, [entryOf('person', '病気')], { text: '看護師' })).toEqual(['病気']);
  });
});

describe('an organisation of customers', () => {
  const lexicon = lexiconOf(
    ['首飾り', 'product', { who: ['女性'] }],
    ['女性', 'person'],
    ['会', 'trade'],
    ['女性の店', 'trade', { takes: ['首飾り'] }],
  );
  it('is not a customer, but a shop that takes the goods is', () => {
    expect(ids(lexicon, [entryOf('organisation', '女性の会')], { text: '首飾り' })).toEqual([]);
    expect(ids(lexicon, [entryOf('organisation', '女性の店')], { text: '首飾り' })).toEqual(['女性の店']);
  });
});

describe('the place where somebody is found', () => {
  const lexicon = lexiconOf(['元銀行員', 'person', { at: ['商工会'] }], ['商工会', 'trade']);
  const helps = entryOf('organisation', '派遣の網', { facets: facetsOf({ purpose: texts('商工会') }) });
  it('relates to that place itself, not to those who serve such places', () => {
    expect(ids(lexicon, [helps], { text: '元銀行員' })).toEqual([]);
    expect(ids(lexicon, [entryOf('organisation', '商工会')], { text: '元銀行員' })).toEqual(['商工会']);
  });
});

describe('the same thing elsewhere', () => {
  const lexicon = lexiconOf(
    ['練り物', 'product', { takes: ['魚'] }],
    ['魚', 'thing'],
    ['桶屋', 'person', { by: ['桶'] }],
    ['桶', 'product', { by: ['桶屋'] }],
  );
  it('is not a partner in another town, even if it is known for how it is made', () => {
    const town = (title: string) =>
      entryOf('resource', title, { facets: facetsOf({ takesIn: texts('魚'), roles: ['technology'] }) });
    expect(ids(lexicon, [town('浜の練り物')], { text: '練り物' })).toEqual([]);
    expect(ids(lexicon, [town('浜の魚')], { text: '練り物' })).toEqual(['浜の魚']);
  });
  it('is a colleague of a person, but a customer or supplier of a thing', () => {
    const cooper = (kind: CatalogueEntryView['kind']) =>
      entryOf(kind, '丘の桶屋', { facets: facetsOf({ givesOff: texts('桶') }) });
    expect(ids(lexicon, [cooper('person')], { text: '桶屋', kind: 'person' })).toEqual([]);
    expect(ids(lexicon, [cooper('person')], { text: '桶', kind: 'resource' })).toEqual(['丘の桶屋']);
  });
});
