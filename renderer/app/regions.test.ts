import { describe, expect, it } from 'vitest';
import { nextIndex } from './regions.ts';

describe('the next region', () => {
  it.each([
    [0, 3, 1, 1],
    [2, 3, 1, 0],
    [0, 3, -1, 2],
    [2, 3, -1, 1],
    [0, 1, 1, 0],
  ] as const)('from %i of %i by %i is %i', (current, count, step, to) => {
    expect(nextIndex(current, count, step)).toBe(to);
  });
  it('starts at the first from outside, or backwards at the last', () => {
    expect(nextIndex(-1, 4, 1)).toBe(0);
    expect(nextIndex(-1, 4, -1)).toBe(3);
  });
  it('is `undefined` if there are no regions', () => {
    expect(nextIndex(-1, 0, 1)).toBeUndefined();
  });
});
