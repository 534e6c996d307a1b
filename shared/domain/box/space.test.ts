/** The configurations of a box, compared with plain enumeration and with numbers computed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CELLS, MOST_COLUMNS, Space } from './space.ts';

const cells = (sizes: readonly number[]): string[][] =>
  sizes.map((n, i) => Array.from({ length: n }, (_, a) => `${i}${String.fromCharCode(97 + a)}`));

/** All configurations in order, by the plain way. */
function listed(
  columns: readonly (readonly string[])[],
  crossed: readonly (readonly [string, string])[],
  holds = (_: string) => true,
): string[] {
  let all: string[][] = [[]];
  for (const column of columns) all = all.flatMap((one) => column.filter(holds).map((cell) => [...one, cell]));
  const has = new Set(crossed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return columns.length === 0
    ? []
    : all
        .filter((one) => one.every((a, i) => one.every((b, j) => i >= j || !has.has(`${a} ${b}`))))
        .map((one) => one.join(' '));
}

const box = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 })
  .map(cells)
  .chain((columns) => {
    const cell = fc.constantFrom(...columns.flat());
    return fc.record({
      columns: fc.constant(columns),
      crossed: fc
        .array(fc.tuple(cell, cell), { maxLength: 30 })
        .map((pairs) => pairs.filter(([a, b]) => a[0] !== b[0])),
      out: fc.uniqueArray(cell, { maxLength: 3 }),
    });
  });

describe('the configurations of a box', () => {
  it('have the same number, order and indices as enumeration', () => {
    fc.assert(
      fc.property(box, ({ columns, crossed, out }) => {
        const space = new Space(columns, crossed);
        const holds = (cell: string) => !out.includes(cell);
        const masks = space.masks(holds);
        const expected = listed(columns, crossed, holds);
        expect(space.count(masks)).toEqual({ count: expected.length, isExact: true });
        const walked: string[] = [];
        for (let at = space.step(masks, undefined, 1); at; at = space.step(masks, at, 1)) {
          expect(space.countBefore(masks, at)).toEqual({ count: walked.length, isExact: true });
          expect(space.at(masks, walked.length)).toEqual(at);
          expect(space.holds(masks, at)).toBe(true);
          walked.push(space.cellsOf(at).join(' '));
        }
        expect(walked).toEqual(expected);
        expect(space.at(masks, walked.length)).toBeUndefined();
        const back: string[] = [];
        for (let at = space.step(masks, undefined, -1); at; at = space.step(masks, at, -1))
          back.push(space.cellsOf(at).join(' '));
        expect(back.reverse()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
  it('that contain a chosen cell are those of the whole that have it', () => {
    fc.assert(
      fc.property(box, fc.nat(), ({ columns, crossed }, n) => {
        const all = columns.flat();
        const chosen = all[n % all.length] ?? '';
        const space = new Space(columns, crossed);
        const expected = listed(columns, crossed).filter((one) => one.split(' ').includes(chosen)).length;
        expect(space.count(space.masks(undefined, new Set([chosen]))).count).toBe(expected);
      }),
    );
  });

  // 2 × 3 × 2 = 12. Without a pair of the first two: 2 fewer. Then without one of the last two: 2 fewer, one of which is gone already.
  it.each([
    [[], [], 0],
    [[1], [], 1],
    [[2, 3, 2], [], 12],
    [[2, 3, 2], [['0a', '1b']], 10],
    [
      [2, 3, 2],
      [
        ['0a', '1b'],
        ['1b', '0a'],
      ],
      10,
    ],
    [
      [2, 3, 2],
      [
        ['0a', '1b'],
        ['1b', '2a'],
      ],
      9,
    ],
    [
      [2, 3, 2],
      [
        ['0a', '0b'],
        ['0a', 'none'],
      ],
      12,
    ],
    [[1, 1], [['0a', '1a']], 0],
    [[8, 12, 6], [], 576],
    [[30, 30, 30, 30, 30, 30, 30, 30, 30, 30], [], 590_490_000_000_000],
    // Three pairs that meet in no column: 100³ × 98 ... each pair of columns loses one of a hundred.
    [
      [10, 10, 10, 10, 10, 10],
      [
        ['0a', '1a'],
        ['2a', '3a'],
        ['4a', '5a'],
      ],
      970_299,
    ],
  ] as const)('of columns of %j without %j are %i', (sizes, crossed, count) => {
    const space = new Space(cells(sizes), crossed as readonly (readonly [string, string])[]);
    expect(space.count(space.masks())).toEqual({ count, isExact: true });
  });

  it('are in the order of columns and cells, from either end', () => {
    const space = new Space(cells([2, 2]), [['0a', '1b']]);
    const masks = space.masks();
    const first = space.step(masks, undefined, 1);
    expect(first && space.cellsOf(first)).toEqual(['0a', '1a']);
    const second = space.step(masks, first, 1);
    expect(second && space.cellsOf(second)).toEqual(['0b', '1a']);
    // From one that is crossed out meanwhile, on to the next that is left.
    expect(space.step(masks, [0, 1], 1)).toEqual([1, 0]);
    expect(space.step(masks, [0, 1], -1)).toEqual([0, 0]);
    expect(space.step(masks, [1, 1], 1)).toBeUndefined();
  });
  it('are found by their cells in any order; not by too few, too many, or two of one column', () => {
    const space = new Space(cells([2, 2]), []);
    expect(space.configurationOf(['1b', '0a'])).toEqual([0, 1]);
    for (const wrong of [['0a'], ['0a', '0b'], ['0a', '1a', '1b'], ['0a', 'none'], []])
      expect(space.configurationOf(wrong)).toBeUndefined();
  });
  it('know which cells are in none of them', () => {
    const space = new Space(cells([2, 2]), [
      ['0a', '1a'],
      ['0a', '1b'],
    ]);
    expect(space.dead(space.masks())).toEqual([1, 0]);
  });
  it('are reported as a lower bound if counting would take too long', () => {
    // A box in which every pair of columns has crossed pairs, so that no short cut helps.
    const columns = cells([12, 12, 12, 12, 12, 12, 12, 12]);
    const crossed = Array.from({ length: 200 }, (_, n) => {
      const [i, j] = [n % 8, (n + 1 + (n % 7)) % 8];
      return [
        `${i}${String.fromCharCode(97 + ((n * 5) % 12))}`,
        `${j}${String.fromCharCode(97 + ((n * 7) % 12))}`,
      ] as const;
    });
    const space = new Space(columns, crossed);
    const all = space.count(space.masks());
    expect(all.isExact).toBe(true);
    const some = space.count(space.masks(), 1_000);
    expect(some.isExact).toBe(false);
    expect(some.count).toBeGreaterThan(0);
    expect(some.count).toBeLessThan(all.count);
  });
  it('are refused for a box that is too large', () => {
    expect(() => new Space(cells(Array.from({ length: MOST_COLUMNS + 1 }, () => 1)), [])).toThrow(RangeError);
    expect(() => new Space([Array.from({ length: MOST_CELLS + 1 }, (_, n) => String(n))], [])).toThrow(RangeError);
  });
});
