import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { NOWHERE } from './distance.ts';
import { missingLinks } from './missing.ts';
import { profileOf } from './profile.ts';
import { Spreader } from './spread.ts';

const ROWS: readonly ConceptRow[] = [
  ['剪定枝', 'thing', { proc: ['炭化'], who: ['農家'] }, { risks: ['かさ'] }],
  ['炭化', 'technique', { needs: ['窯', '燃料屋'] }],
  ['窯', 'thing'],
  ['燃料屋', 'trade'],
  ['農家', 'person', { needs: ['弟子'] }],
  ['弟子', 'person'],
  ['回収業', 'trade', {}, { does: ['集める'] }],
  ['大工', 'person', { needs: ['弟子'] }],
  ['客間', 'place', { needs: ['女将', '名前だけ'] }],
  ['女将', 'person'],
  ['名前だけ', 'thing', {}, { leaf: true }],
  ['石', 'thing'],
];
const lexicon = new Lexicon({ concepts: conceptsOf(ROWS) });
const spreader = new Spreader(lexicon);
const profile = (text: string, kind?: string) => profileOf(spreader, { id: text, text, kind, place: NOWHERE });
const links = (cards: readonly string[], candidate: string) =>
  missingLinks(
    lexicon,
    cards.map((c) => profile(c)),
    profile(candidate),
  ).map(({ link, concept, needs }) => [link, concept.ja, needs?.ja]);

describe('what a pair still lacks', () => {
  it('names what the candidate needs, then something of another kind that the card lacks', () => {
    expect(links(['剪定枝'], '炭化')).toEqual([
      ['thing', '炭化', '窯'],
      ['collector', '剪定枝', undefined],
    ]);
  });
  it('does not ask for a collector, technique or buyer that is already there', () => {
    expect(links(['剪定枝'], '回収業')).toEqual([['technique', '剪定枝', '炭化']]);
    expect(links(['剪定枝', '窯', '炭化'], '回収業')).toEqual([['buyer', '剪定枝', '農家']]);
    expect(links(['剪定枝', '窯', '炭化', '農家'], '回収業')).toEqual([['customer', '剪定枝', '回収業']]);
  });
  it('names people, but neither a person’s wishes nor a word that is only mentioned', () => {
    expect(links(['石'], '客間')[0]).toEqual(['people', '客間', '女将']);
    expect(links(['大工'], '回収業')).toEqual([['customer', '大工', '回収業']]);
  });
  it('reports that nobody makes anything of two materials', () => {
    expect(links(['石'], '窯')).toEqual([['maker', '窯', undefined]]);
    expect(links(['石'], '大工')).toEqual([['customer', '石', '大工']]);
  });
  it('asks for no buyer if there is a customer, and returns nothing without cards', () => {
    expect(missingLinks(lexicon, [profile('大工', 'customer')], profile('回収業'))).toEqual([]);
    expect(missingLinks(lexicon, [], profile('大工'))).toEqual([]);
  });
});
