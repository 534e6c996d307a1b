/** Counting configurations of a box, against listing them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counter } from './count.ts';

type Cell = readonly [column: number, cell: number];
type Pair = readonly [Cell, Cell];

const counterOf = (sizes: readonly number[], crossed: readonly Pair[]): Counter => {
  const fits = sizes.map((size, i) =>
    Array.from({ length: size }, (_, a) =>
      Int32Array.from(sizes, (other, j) => {
        let mask = (2 ** other - 1) | 0;
        for (const [[p, x], [q, y]] of crossed) {
          if (p === i && x === a && q === j) mask &= ~(1 << y);
          if (q === i && y === a && p === j) mask &= ~(1 << x);
        }
        return mask;
      }),
    ),
  );
  return new Counter(sizes, fits);
};
/** One cell of each column, none of them crossed with another. */
const listed = (sizes: readonly number[], crossed: readonly Pair[], masks: readonly number[]): number => {
  let all: number[][] = [[]];
  for (const [i, size] of sizes.entries())
    all = all.flatMap((some) =>
      Array.from({ length: size }, (_, a) => a)
        .filter((a) => ((masks[i] ?? 0) & (1 << a)) !== 0)
        .map((a) => [...some, a]),
    );
  return all.filter((chosen) => crossed.every(([[p, x], [q, y]]) => chosen[p] !== x || chosen[q] !== y)).length;
};

describe('the number of configurations', () => {
  it('is the product of the columns where nothing is crossed', () => {
    expect(counterOf([2, 3, 4], []).count([0b11, 0b111, 0b1111])).toEqual({ count: 24, isExact: true });
    expect(counterOf([2, 3, 4], []).count([0b10, 0b101, 0b1111])).toEqual({ count: 8, isExact: true });
    expect(counterOf([32], []).count([-1])).toEqual({ count: 32, isExact: true });
  });
  it('is less by those with a crossed pair', () => {
    const crossed: Pair[] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 1],
        [2, 2],
      ],
    ];
    expect(counterOf([2, 3, 4], crossed).count([0b11, 0b111, 0b1111])).toEqual({ count: 18, isExact: true });
  });
  it('is none without a cell in some column, or without a column', () => {
    expect(counterOf([2, 3], []).count([0b11, 0])).toEqual({ count: 0, isExact: true });
    expect(counterOf([], []).count([])).toEqual({ count: 0, isExact: true });
    expect(
      counterOf(
        [1, 1],
        [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      ).count([1, 1]),
    ).toEqual({ count: 0, isExact: true });
  });
  it('is what listing them gives', () => {
    const cell = fc.tuple(fc.nat(4), fc.nat(3));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(cell, cell), { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 5, maxLength: 5 }),
        (sizes, pairs, masks) => {
          const crossed = pairs.filter(
            ([[p, x], [q, y]]) => p !== q && x < (sizes[p] ?? 0) && y < (sizes[q] ?? 0),
          ) as Pair[];
          const some = sizes.map((size, i) => (masks[i] ?? 0) & (2 ** size - 1));
          expect(counterOf(sizes, crossed).count(some)).toEqual({ count: listed(sizes, crossed, some), isExact: true });
        },
      ),
      { numRuns: 300 },
    );
  });
  it('is a lower bound where counting gives up', () => {
    const pairs: Pair[] = [0, 1, 2, 3].flatMap((x) =>
      [0, 1, 2, 3].flatMap((p) =>
        p < 3
          ? [
              [
                [p, x],
                [p + 1, (x + 1) % 4],
              ] as Pair,
            ]
          : [],
      ),
    );
    const counter = counterOf([4, 4, 4, 4], pairs);
    const exact = counter.count([15, 15, 15, 15]);
    expect(exact).toEqual({ count: 108, isExact: true });
    const given = counter.count([15, 15, 15, 15], 1);
    expect(given.isExact).toBe(false);
    expect(given.count).toBeLessThanOrEqual(108);
  });
});
