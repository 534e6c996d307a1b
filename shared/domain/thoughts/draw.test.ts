/** Drawing two cards: the same again by the same number, near by one end of the dial and far by the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, drawPair, gapBetween } from './draw.ts';

const card = (id: string, kind: string, prefecture: string | null, domains: string[] = []): Drawable => ({
  id,
  kind,
  prefecture,
  municipality: null,
  domains,
});
const CARDS = [
  card('a', 'resource', '新潟県', ['食品']),
  card('b', 'resource', '新潟県', ['食品']),
  card('c', 'seed', '鹿児島県', ['林業']),
];
const anyCard = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}$/),
  kind: fc.constantFrom('resource', 'seed', 'person', 'customer', 'note'),
  prefecture: fc.constantFrom('新潟県', '富山県', '鹿児島県', null),
  municipality: fc.constant(null),
  domains: fc.array(fc.constantFrom('食品', '林業', '観光'), { maxLength: 2 }),
});
const deck = fc.uniqueArray(anyCard, { selector: (c) => c.id, maxLength: 14 });
const dials = fc.double({ min: -1, max: 1, noNaN: true });
const seeds = fc.integer({ min: 0, max: 0xff_ff_ff_ff });

describe('how far apart two cards are', () => {
  it('is 0 for one role, municipality and trade, and 1 where all three differ', () => {
    const here = { ...card('a', 'resource', '新潟県', ['食品']), municipality: '長岡市' };
    expect(gapBetween(here, { ...here, id: 'b' })).toBe(0);
    expect(gapBetween(CARDS[0] as Drawable, CARDS[2] as Drawable)).toBeCloseTo(1, 10);
  });
  it('is in the middle if nothing is known', () => {
    expect(gapBetween(card('a', 'note', null), card('b', 'note', null))).toBeCloseTo(0.5, 10);
  });
  it('is the same from either side', () => {
    fc.assert(
      fc.property(anyCard, anyCard, (a, b) => {
        expect(gapBetween(a, b)).toBe(gapBetween(b, a));
      }),
    );
  });
});

describe('a draw', () => {
  it('is the same for the same cards in any order, dial and number', () => {
    fc.assert(
      fc.property(deck, dials, seeds, (cards, dial, seed) => {
        expect(drawPair([...cards].reverse(), { dial, seed })).toEqual(drawPair(cards, { dial, seed }));
      }),
    );
  });
  it('draws two different existing cards, or none if there are fewer than two', () => {
    fc.assert(
      fc.property(deck, dials, seeds, (cards, dial, seed) => {
        const drawn = drawPair(cards, { dial, seed });
        expect(new Set(drawn).size).toBe(cards.length < 2 ? 0 : 2);
        for (const id of drawn ?? []) expect(cards.map((c) => c.id)).toContain(id);
      }),
    );
    expect(drawPair([], { dial: 0, seed: 1 })).toBeUndefined();
  });
  it('draws on average farther pairs the higher the dial is', () => {
    const cards = Array.from({ length: 12 }, (_, i) =>
      card(
        `c${String.fromCharCode(97 + i)}`,
        ['resource', 'seed', 'person'][i % 3] ?? '',
        ['新潟県', '富山県', '鹿児島県', '沖縄県'][i % 4] ?? null,
        [['食品'], ['林業'], ['観光']][Math.floor(i / 4)],
      ),
    );
    const mean = (dial: number) => {
      let sum = 0;
      for (let seed = 0; seed < 60; seed++) {
        const [a, b] = drawPair(cards, { dial, seed }) ?? [];
        sum += gapBetween(cards.find((c) => c.id === a) as Drawable, cards.find((c) => c.id === b) as Drawable);
      }
      return sum / 60;
    };
    const [near, middle, far] = [-1, 0, 1].map(mean);
    expect(near).toBeLessThan((middle ?? 0) - 0.1);
    expect(middle).toBeLessThan((far ?? 0) - 0.1);
  });
  it('leaves out pairs that are tied, and draws one of them where all are', () => {
    const isTied = (a: string, b: string) => [a, b].sort().join() !== 'a,c';
    for (let seed = 0; seed < 20; seed++)
      expect([...(drawPair(CARDS, { dial: -1, seed }, isTied) ?? [])].sort()).toEqual(['a', 'c']);
    expect(drawPair(CARDS, { dial: -1, seed: 3 }, () => true)).toBeDefined();
  });
  it('draws every pair by some number', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed++) seen.add([...(drawPair(CARDS, { dial: 0, seed }) ?? [])].sort().join());
    expect([...seen].sort()).toEqual(['a,b', 'a,c', 'b,c']);
  });
  it('draws a pair out of two thousand cards', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => card(`k${i}`, 'resource', '新潟県'));
    expect(drawPair(many, { dial: 1, seed: 4 })).toBeDefined();
  });
});
