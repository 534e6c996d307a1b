import { describe, expect, it } from 'vitest';
import { Rate } from './rate.ts';

describe('a rate', () => {
  it('allows the burst and not one more', () => {
    const rate = new Rate(10, 3, 0);
    expect([1, 2, 3, 4].map(() => rate.take(0))).toEqual([true, true, true, false]);
  });
  it('refills by the second, to the burst and no higher', () => {
    const rate = new Rate(10, 3, 0);
    for (let i = 0; i < 3; i++) rate.take(0);
    expect(rate.take(99)).toBe(false);
    expect(rate.take(100)).toBe(true);
    // An hour of silence saves up a burst, not an hour’s worth of tokens.
    expect([1, 2, 3, 4].map(() => rate.take(3_600_000))).toEqual([true, true, true, false]);
  });
  it('takes amounts, all or nothing', () => {
    const rate = new Rate(1_000, 100, 0);
    expect(rate.take(0, 101)).toBe(false);
    expect(rate.take(0, 100)).toBe(true);
    expect(rate.take(0, 1)).toBe(false);
    expect(rate.take(50, 51)).toBe(false);
    expect(rate.take(50, 50)).toBe(true);
  });
  it('neither gives nor takes tokens if the clock goes back', () => {
    const rate = new Rate(10, 1, 1_000);
    expect(rate.take(1_000)).toBe(true);
    expect(rate.take(0)).toBe(false);
    expect(rate.take(100)).toBe(true);
  });
});
