import { describe, expect, it } from 'vitest';
import { Lexicon } from '../lexicon/lexicon.ts';
import { NOWHERE } from './distance.ts';
import { profileOf } from './profile.ts';
import { burdenOf, isBeyond, reachOf } from './reach.ts';
import { Spreader } from './spread.ts';

const lexicon = new Lexicon({
  concepts: [
    { label: '旅館', reading: '', kind: 'place' },
    { label: '和紙', reading: '', kind: 'thing' },
  ],
});
const spreader = new Spreader(lexicon);
const reach = (kind: string, text: string) =>
  reachOf(lexicon, profileOf(spreader, { id: '', text, kind, place: NOWHERE }));

describe('how far a part can be from where it is used', () => {
  it.each([
    ['seed', '和紙', 'knowledge', 0, false],
    ['resource', '和紙', 'carried', 0.25, false],
    ['person', '和紙', 'met', 0.4, false],
    ['byproduct', '和紙', 'bulky', 0.5, false],
    ['resource', '旅館', 'fixed', 0.8, false],
    ['challenge', '和紙', 'fixed', 0.8, false],
    ['organisation', '和紙', 'area', 1, true],
  ] as const)('%s %s: %s', (kind, text, expected, burden, beyond) => {
    const of = reach(kind, text);
    expect(of).toBe(expected);
    expect(burdenOf(of, 'far')).toBe(burden);
    expect(isBeyond(of, 'far')).toBe(beyond);
  });
  it.each(['here', 'prefecture', 'region', 'anywhere'] as const)('costs nothing %s', (distance) => {
    expect(burdenOf('fixed', distance)).toBe(0);
    expect(isBeyond('area', distance)).toBe(false);
  });
});
