import { describe, expect, it } from 'vitest';
import { Lexicon } from '../lexicon/lexicon.ts';
import { NOWHERE } from './distance.ts';
import { profileOf } from './profile.ts';
import { burdenOf, leastTie, reachOf, staysPut } from './reach.ts';
import { Spreader } from './spread.ts';

const lexicon = new Lexicon({
  concepts: [
    { label: '旅館', reading: '', kind: 'place' },
    { label: '和紙', reading: '', kind: 'thing' },
    { label: '星空', reading: '', kind: 'thing' },
    { label: '大工', reading: '', kind: 'person' },
    { label: '獣害', reading: '', kind: 'need' },
  ],
});
const spreader = new Spreader(lexicon);
const reach = (kind: string, text: string) =>
  reachOf(lexicon, profileOf(spreader, { id: '', text, kind, place: NOWHERE }));

describe('the reach of a part', () => {
  it.each([
    ['seed', '和紙', 'knowledge', 0, 0.33],
    ['resource', '和紙', 'carried', 0.25, 0.3],
    ['person', '和紙', 'met', 0.4, 0.3],
    ['byproduct', '和紙', 'bulky', 0.5, 0.3],
    ['resource', '旅館', 'fixed', 0.8, 0.3],
    ['challenge', '和紙', 'fixed', 0.8, 0.3],
    ['organisation', '和紙', 'area', 1, Number.POSITIVE_INFINITY],
  ] as const)('%s %s: %s', (kind, text, expected, burden, least) => {
    const of = reach(kind, text);
    expect(of).toBe(expected);
    expect(burdenOf(of, 'far')).toBe(burden);
    expect(leastTie(of, 'far')).toBe(least);
  });
  it('is fixed for the sky, although the sky is not a place', () => {
    expect(reach('resource', '星空')).toBe('fixed');
  });
  it.each([
    ['resource', '旅館', true],
    ['resource', '星空', true],
    ['person', '大工', true],
    [undefined, '大工', true],
    ['customer', '大工', true],
    ['challenge', '獣害', true],
    ['resource', '和紙', false],
    ['byproduct', '和紙', false],
    ['seed', '和紙', false],
    [undefined, '和紙', false],
  ])('%s %s stays where it is: %s', (kind, text, stays) => {
    const card = profileOf(spreader, { id: '', text, kind, place: NOWHERE });
    expect(staysPut(lexicon, card)).toBe(stays);
  });
  it('requires a stronger path to a distant person if the card cannot be moved', () => {
    expect(leastTie('met', 'far', 'put')).toBe(0.45);
    expect(leastTie('met', 'far')).toBe(0.3);
    expect(leastTie('met', 'region', 'put')).toBe(0.2);
    expect(leastTie('met', 'far', 'fixed')).toBe(Number.POSITIVE_INFINITY);
    expect(leastTie('met', 'region', 'fixed')).toBe(0.2);
  });
  it('excludes two distant places, but not a place and distant goods', () => {
    expect(leastTie('fixed', 'far', 'put')).toBe(Number.POSITIVE_INFINITY);
    expect(leastTie('carried', 'far', 'put')).toBe(0.3);
    expect(leastTie('carried', 'far', 'fixed')).toBe(Number.POSITIVE_INFINITY);
    expect(leastTie('carried', 'region', 'fixed')).toBe(0.2);
    expect(leastTie('knowledge', 'far', 'fixed')).toBe(0.33);
    expect(leastTie('fixed', 'region', 'put')).toBe(0.2);
  });
  it.each([
    ['here', 0.15],
    ['prefecture', 0.15],
    ['region', 0.2],
    ['anywhere', 0.2],
  ] as const)('costs nothing %s', (distance, least) => {
    expect(burdenOf('fixed', distance)).toBe(0);
    expect(leastTie('area', distance)).toBe(least);
  });
});
