import { describe, expect, it } from 'vitest';
import { divide, ratioPpm, times, timesPpm } from './money.ts';

describe('half a yen', () => {
  it.each([
    [1n, 2n, 0n, 1n],
    [3n, 2n, 1n, 2n],
    [-1n, 2n, 0n, -1n],
    [-3n, 2n, -1n, -2n],
    [49n, 100n, 0n, 0n],
    [-49n, 100n, 0n, 0n],
    [1n, -2n, 0n, -1n],
    [0n, 5n, 0n, 0n],
  ])('%d ÷ %d: cut %d, rounded %d', (num, den, cut, rounded) => {
    expect(divide(num, den)).toBe(cut);
    expect(divide(num, den, 'halfUp')).toBe(rounded);
  });
  it('of an amount: 1.5 % of 100 yen is 1.5, cut to 1 and rounded to 2', () => {
    const rate = { num: 15n, den: 1_000n };
    expect([times(100, rate), times(100, rate, 'halfUp')]).toEqual([1, 2]);
    expect([times(99, rate), times(99, rate, 'halfUp')]).toEqual([1, 1]);
    expect([timesPpm(1, 500_000), timesPpm(3, 500_000), timesPpm(-1, 500_000)]).toEqual([0, 1, 0]);
    expect([ratioPpm(1, 2_000_000), ratioPpm(1, 2_000_001), ratioPpm(1, 0)]).toEqual([1, 0, undefined]);
  });
});
