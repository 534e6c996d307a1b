import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCommon, postingsOf } from './postings.ts';
import { dot, type SparseVector } from './spread.ts';

const vector = (of: Readonly<Record<number, number>>): SparseVector => ({
  nodes: Int32Array.from(Object.keys(of), Number),
  masses: Float64Array.from(Object.values(of)),
});

it('finds what vectors have in common, by node', () => {
  const sums = new Float64Array(3);
  const postings = postingsOf([vector({ 0: 0.5, 4: 0.25 }), vector({ 4: 1 }), vector({ 3: 1 })], 5);
  addCommon(sums, postings, vector({ 0: 1, 4: 0.5 }));
  expect([...sums]).toEqual([0.625, 0.5, 0]);
});

it('omits weights below the minimum, and ignores unknown nodes', () => {
  const sums = new Float64Array(1);
  addCommon(sums, postingsOf([vector({ 0: 0.009, 1: 0.01 })], 2, 0.01), vector({ 0: 1, 1: 1, 7: 1 }));
  expect([...sums]).toEqual([0.01]);
});

it('equals a direct comparison to the last bit if the given vector is the shorter one', () => {
  const some = (least: number, most: number) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: least, maxLength: most })
      .chain((nodes) =>
        fc
          .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: nodes.length, maxLength: nodes.length })
          .map((masses): SparseVector => ({ nodes: Int32Array.from(nodes), masses: Float64Array.from(masses) })),
      );
  fc.assert(
    fc.property(some(0, 8), fc.array(some(9, 20), { minLength: 1, maxLength: 5 }), (own, others) => {
      const sums = new Float64Array(others.length);
      addCommon(sums, postingsOf(others, 31), own);
      expect([...sums]).toEqual(others.map((other) => dot(own, other)));
    }),
  );
});
