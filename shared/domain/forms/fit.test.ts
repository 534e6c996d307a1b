/** Text in a box of a form: what fits, by how much it does not, and amounts as printed. */
import { describe, expect, it } from 'vitest';
import { amountOnPaper, floorToUnit, resultInUnits, truncateToUnit } from './amounts.ts';
import { fitted, linesOf, overBy, overOf, roomOf } from './fit.ts';
import type { Column, Limit } from './records.ts';
import { decimalOf, percentOf } from './rows.ts';

const LINES: Limit = { lines: 2, perLine: 5 };
const a = (n: number) => 'あ'.repeat(n);

describe('a box of two lines of five letters', () => {
  it('takes ten letters, and reports the lines that are too many', () => {
    expect(overOf(a(10), LINES)).toBeUndefined();
    expect(overOf(` ${a(10)}\n`, LINES)).toBeUndefined();
    expect(overOf(a(11), LINES)).toEqual({ of: 'lines', by: 1 });
    expect(overOf(a(20), LINES)).toEqual({ of: 'lines', by: 2 });
    expect(overOf('', LINES)).toBeUndefined();
    expect(overOf('あ\nい\nう', LINES)).toEqual({ of: 'lines', by: 1 });
  });
  it('keeps its last line for a reference to the rest', () => {
    expect(fitted(a(10), LINES, 99)).toEqual({ lines: [a(5), a(5)], rest: [] });
    expect(fitted(a(11), LINES, 99)).toEqual({ lines: [a(5)], rest: [a(5), 'あ'] });
  });
});

describe('a box with a number of characters', () => {
  const limit: Limit = { characters: 3 };
  it('counts what a person sees as a character', () => {
    expect(overOf('あいう', limit)).toBeUndefined();
    expect(overOf(' あいう ', limit)).toBeUndefined();
    expect(overOf('あい👨‍👩‍👧', limit)).toBeUndefined();
    expect(overOf('あいうえ', limit)).toEqual({ of: 'characters', by: 1 });
  });
  it('is drawn in its own width, with everything in it', () => {
    expect(fitted(a(7), limit, 3)).toEqual({ lines: [a(3), a(3), 'あ'], rest: [] });
  });
});

describe('a cell', () => {
  const columns = [{ width: 10 }, { width: 5 }, { width: 1 }] as unknown as readonly Column[];
  it('has room by its width, and for three letters at least', () => {
    expect([roomOf(columns, 0, 20), roomOf(columns, 1, 20), roomOf(columns, 2, 20)]).toEqual([20, 10, 3]);
    expect(roomOf(columns, 1, 21)).toBe(10);
  });
  it('reports the letters beyond its line', () => {
    expect([overBy(a(5), 5), overBy(a(6), 5), overBy(a(12), 5), overBy('', 5)]).toEqual([0, 1, 7, 0]);
    expect(linesOf('  \n ', 5)).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [-12, '▲12'],
    [-1_000, '▲1,000'],
  ])('%d is printed as %s', (value, text) => expect(amountOnPaper(value)).toBe(text));
  it('are rounded down, or toward zero, and never to a negative zero', () => {
    expect([floorToUnit(1_999, 1_000), floorToUnit(-1, 1_000), floorToUnit(-0, 1_000)]).toEqual([1, -1, 0]);
    expect([truncateToUnit(1_999, 1_000), truncateToUnit(-1, 1_000), truncateToUnit(-1_999, 1_000)]).toEqual([
      1, 0, -1,
    ]);
  });
  it('of a year add up as printed', () => {
    expect(resultInUnits(10_900, [3_200, 2_800], 1_000)).toEqual({ sales: 10, costs: [3, 3], left: 4 });
    expect(resultInUnits(1_000, [2_500], 1_000)).toEqual({ sales: 1, costs: [3], left: -2 });
    expect(resultInUnits(0, [], 1_000)).toEqual({ sales: 0, costs: [], left: 0 });
  });
  it('in millionths are printed as decimals and percentages', () => {
    expect([decimalOf(1_500_000), decimalOf(0), decimalOf(1), decimalOf(2_000_000)]).toEqual([
      '1.5',
      '0',
      '0.000001',
      '2',
    ]);
    expect([percentOf(300_000), percentOf(1), percentOf(1_000_000), percentOf(333_333)]).toEqual([
      '30',
      '0.0001',
      '100',
      '33.3333',
    ]);
  });
});
