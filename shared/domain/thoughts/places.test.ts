/** Places of a mandala: each of the 81 is somewhere else, and the centre of an outer block is a cell of the middle one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutPlace,
  blockOf,
  CENTRE,
  cellOf,
  LAST_PLACE,
  OUTER,
  ownPlace,
  placeAt,
  placeAtPoint,
  pointOf,
} from './places.ts';

const place = fc.integer({ min: 0, max: 80 });

describe('a place of a mandala', () => {
  it('is one of 81, of which the middle is the centre', () => {
    expect([LAST_PLACE, CENTRE]).toEqual([80, 40]);
    expect(OUTER).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  });
  it('is placed as in a square of squares', () => {
    expect([pointOf(0), pointOf(8), pointOf(9), pointOf(40), pointOf(80)]).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 2 },
      { row: 0, column: 3 },
      { row: 4, column: 4 },
      { row: 8, column: 8 },
    ]);
  });
  it('is found again by its row and column, and by its block and cell', () => {
    fc.assert(
      fc.property(place, (p) => {
        const { row, column } = pointOf(p);
        expect(placeAtPoint(row, column)).toBe(p);
        expect(placeAt(blockOf(p), cellOf(p))).toBe(p);
      }),
    );
  });
  it('in the middle of an outer block is the cell of the middle block in that direction', () => {
    expect([ownPlace(4), ownPlace(13), ownPlace(76), ownPlace(CENTRE)]).toEqual([36, 37, 44, 40]);
  });
  it('keeps its words in one place, and is about a place that is its own', () => {
    fc.assert(
      fc.property(place, (p) => {
        expect(ownPlace(ownPlace(p))).toBe(ownPlace(p));
        expect(ownPlace(aboutPlace(p))).toBe(aboutPlace(p));
      }),
    );
    // 73 places of their own: the eight middles of outer blocks are those of the middle block.
    expect(new Set(Array.from({ length: 81 }, (_, p) => ownPlace(p))).size).toBe(73);
    expect([aboutPlace(0), aboutPlace(36), aboutPlace(CENTRE)]).toEqual([36, 40, 40]);
  });
});
