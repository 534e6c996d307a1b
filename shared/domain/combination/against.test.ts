/** Objections to a pair, each at its boundary. */
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { amountAgainst, farAgainst, monthsAgainst, permitAgainst, risksAgainst } from './against.ts';
import type { Profile } from './profile.ts';

const profile = (text: string, more: object = {}, thing: object = {}): Profile =>
  ({ thing: { text, place: { prefecture: null }, ...thing }, months: [], senses: [], ...more }) as unknown as Profile;

describe('months', () => {
  const of = (...months: number[]) => profile(`${months}`, { months });
  it('are an objection if a card has none of the candidate’s', () => {
    expect(monthsAgainst([of(1, 2), of(3)], of(2, 4))).toEqual({
      type: 'months',
      card: '3',
      cardMonths: [3],
      candidate: '2,4',
      candidateMonths: [2, 4],
    });
  });
  it('are none if one overlaps, or if either is there all year', () => {
    expect(monthsAgainst([of(1, 2)], of(2, 3))).toBeUndefined();
    expect(monthsAgainst([of(1)], of())).toBeUndefined();
    expect(monthsAgainst([of()], of(1))).toBeUndefined();
    expect(monthsAgainst([], of(1))).toBeUndefined();
  });
});

describe('amounts', () => {
  const of = (perYear: number, unit = 'kg') => profile('x', { amount: { perYear, unit, text: `${perYear}${unit}` } });
  const against = (mine: number, other: number) => amountAgainst([of(mine)], of(other));
  it('are an objection from five times on', () => {
    expect(against(500, 100)).toEqual({
      type: 'amount',
      card: 'x',
      cardAmount: '500kg',
      candidate: 'x',
      candidateAmount: '100kg',
      times: 5,
      larger: 'card',
    });
    expect(against(499, 100)).toBeUndefined();
    expect(against(100, 649)).toMatchObject({ times: 6, larger: 'candidate' });
    expect(against(100, 650)).toMatchObject({ times: 7 });
    expect(against(100, 100)).toBeUndefined();
  });
  it('are compared in the same unit only', () => {
    expect(amountAgainst([of(1, 't')], of(100))).toBeUndefined();
    expect(amountAgainst([profile('y')], of(100))).toBeUndefined();
    expect(amountAgainst([of(1)], profile('y'))).toBeUndefined();
    expect(amountAgainst([profile('y'), of(1)], of(100))).toMatchObject({ times: 100 });
  });
});

describe('distance', () => {
  const of = (prefecture: string | null) => profile('x', {}, { place: { prefecture } });
  it('is an objection if the place is far and both are known', () => {
    expect(farAgainst([of(null), of('静岡県')], of('北海道'), 'far')).toEqual({
      type: 'far',
      from: '静岡県',
      place: '北海道',
    });
    expect(farAgainst([of('静岡県')], of('北海道'), 'region')).toBeUndefined();
    expect(farAgainst([of('静岡県')], of(null), 'far')).toBeUndefined();
    expect(farAgainst([of(null)], of('北海道'), 'far')).toBeUndefined();
  });
});

describe('permits and risks', () => {
  const lexicon = new Lexicon({
    concepts: conceptsOf([
      ['酒蔵', 'trade', {}, { permits: ['酒類製造免許'], risks: ['season'] }],
      ['米', 'thing', {}, { risks: ['price'] }],
      ['蔵元', 'trade', { isa: ['酒蔵'] }],
      ['蔵人', 'person', { like: ['米'] }],
      ['倉', 'place', { at: ['酒蔵'] }],
    ]),
  });
  const sense = (label: string, isHead = true) => ({ node: lexicon.nodeOf(label), isHead, weight: 1, of: 'is' });
  const of = (...senses: object[]) => profile('x', { senses });
  it('are those of an entry, and of the heads of both', () => {
    const entry = { facets: { permits: [{ text: '営業許可' }] } };
    expect(
      permitAgainst(lexicon, [
        profile('店', { senses: [sense('酒蔵')] }, { entry }),
        of(sense('酒蔵', false), sense('米')),
      ]),
    ).toMatchObject([
      { type: 'permit', concept: { ja: '店', kind: 'thing' }, permit: '営業許可' },
      { type: 'permit', concept: { ja: '酒蔵' }, permit: '酒類製造免許' },
    ]);
  });
  it('are first those of heads, then of modifiers, then of broader and similar concepts, up to a number', () => {
    const risks = (limit: number, ...senses: object[]) =>
      risksAgainst(lexicon, [of(...senses)], limit).map((a) => 'risk' in a && a.risk);
    expect(risks(9, sense('米', false), sense('酒蔵'))).toEqual(['season', 'price']);
    expect(risks(1, sense('米', false), sense('酒蔵'))).toEqual(['season']);
    expect(risks(9, sense('蔵元'), sense('米'))).toEqual(['price', 'season']);
    expect(risks(1, sense('蔵元'), sense('米'))).toEqual(['price']);
    expect(risks(9, sense('蔵人'))).toEqual(['price']);
    expect(risks(9, sense('倉'))).toEqual([]);
    expect(risks(0, sense('米'))).toEqual([]);
  });
});
