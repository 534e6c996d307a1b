import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScore, scoreProblem, stepScore } from './scale.ts';

const TEN = { max: 10, step: 0.5 };

describe('valid scores', () => {
  it.each([
    [0, undefined],
    [0.5, undefined],
    [9.5, undefined],
    [10, undefined],
    [-0.5, 'belowZero'],
    [-1, 'belowZero'],
    [10.5, 'aboveMax'],
    [15, 'aboveMax'],
    [1e300, 'aboveMax'],
    [7.36, 'offStep'],
    [0.25, 'offStep'],
    [Number.NaN, 'notANumber'],
    [Number.POSITIVE_INFINITY, 'notANumber'],
  ] as const)('%d of 10 in halves: %s', (value, problem) => expect(scoreProblem(value, TEN)).toBe(problem));
  it('accepts steps that floating point cannot represent exactly', () => {
    for (let i = 0; i <= 100; i++)
      expect(scoreProblem(Number((i * 0.1).toFixed(1)), { max: 10, step: 0.1 })).toBe(undefined);
    expect(scoreProblem(0.05, { max: 10, step: 0.1 })).toBe('offStep');
  });
  it('without maximum and step still rejects negative and invalid values', () => {
    expect(scoreProblem(1e9, {})).toBe(undefined);
    expect(scoreProblem(7.36, { max: 10 })).toBe(undefined);
    expect(scoreProblem(-0.001, {})).toBe('belowZero');
  });
});

describe('a score as it is typed', () => {
  it.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['7', 7],
    ['７', 7],
    ['１０', 10],
    ['7.5', 7.5],
    ['７．５', 7.5],
    ['7,5', 7.5],
    ['7。5', 7.5],
    ['7、5', 7.5],
    ['7.', 7],
    ['.5', 0.5],
    ['7点', 7],
    ['+7', 7],
    ['-0', 0],
    ['-1', 'belowZero'],
    ['－１', 'belowZero'],
    ['−1', 'belowZero'],
    ['11', 'aboveMax'],
    ['15', 'aboveMax'],
    ['1,000', 'aboveMax'],
    ['7.36', 'offStep'],
    ['七', 'notANumber'],
    ['-', 'notANumber'],
    ['1e1', 'notANumber'],
    ['0x5', 'notANumber'],
    ['7/10', 'notANumber'],
    ['7,5,5', 'notANumber'],
  ] as const)('「%s」 is %s', (typed, said) => {
    const read = readScore(typed, TEN);
    expect(read.kind === 'score' ? read.value : read.kind === 'problem' ? read.problem : read.kind).toBe(said);
  });
  it('reads a thousand as such if the scale goes that far', () =>
    expect(readScore('1,000', { max: 1_000, step: 1 })).toEqual({ kind: 'score', value: 1_000 }));
  it('only returns scores on the scale, for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = readScore(typed, TEN);
        if (read.kind === 'score') expect(scoreProblem(read.value, TEN)).toBe(undefined);
      }),
    );
  });
});

describe('a step up or down', () => {
  it('stays on the scale, also without a value', () => {
    expect([stepScore(7, true, TEN), stepScore(7, false, TEN)]).toEqual([7.5, 6.5]);
    expect([stepScore(10, true, TEN), stepScore(0, false, TEN)]).toEqual([10, 0]);
    expect([stepScore(undefined, true, TEN), stepScore(undefined, false, TEN)]).toEqual([0, 10]);
    // 10 is not a multiple of 3: 9 is the highest.
    expect(stepScore(9, true, { max: 10, step: 3 })).toBe(9);
    expect(stepScore(0.2, true, { max: 1, step: 0.1 })).toBe(0.3);
  });
});
