import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './formulaGuard.ts';

describe('the guard against formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1+cmd|calc!A0', "'+1+cmd|calc!A0"],
    ['-2+3+cmd|calc!A0', "'-2+3+cmd|calc!A0"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['＋1+1', "'＋1+1"],
    ['－2+3', "'－2+3"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['+81-90-1234-5678', "'+81-90-1234-5678"],
    ['-1,23', "'-1,23"],
    ['-5円', "'-5円"],
    ["'=1", "''=1"],
  ])('makes %j text', (cell, expected) => {
    expect(guardCell(cell)).toBe(expected);
    expect(unguardCell(expected)).toBe(cell);
  });
  it.each([
    '',
    '-',
    '+',
    '=',
    '-5',
    '+5',
    '-1,200',
    '-1,234,567.5',
    '-12.5%',
    '－５',
    '1+1',
    '杉',
    "it's",
    "'90s",
    'a=b',
  ])('leaves %j as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });
  it('gives every text back, apostrophes in front and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', '1', '＝', '杉') }), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }),
      { seed: 16, numRuns: 3_000 },
    );
  });
});
