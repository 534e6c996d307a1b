import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOf } from './months.ts';

const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('months', () => {
  it.each<[string, number[]]>([
    ['6-8', [6, 7, 8]],
    ['9-6', [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]],
    ['12-1', [1, 12]],
    ['1-12', YEAR],
    ['4-4', [4]],
    ['4', [4]],
    ['04-06', [4, 5, 6]],
    ['１１〜２', [1, 2, 11, 12]],
    ['１１月～２月', [1, 2, 11, 12]],
    ['4月から6月まで', [4, 5, 6]],
    ['10月下旬〜12月上旬', [10, 11, 12]],
    ['4-6、10', [4, 5, 6, 10]],
    ['3・9', [3, 9]],
    ['通年', YEAR],
    [' 年中 ', YEAR],
    ['Year-round', YEAR],
  ])('reads %s', (text, months) => expect(monthsOf(text)).toEqual(months));

  it.each([
    '',
    '　',
    '0',
    '13',
    '0-3',
    '3-13',
    '夏',
    '4-6、夏',
    '-',
    '4-',
    '-4',
    '4--6',
    '1-2-3',
    '2024-05',
    '月',
    '100',
  ])('reads no month in %j', (text) => expect(monthsOf(text)).toEqual([]));

  it('gives every month of a range once, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (from, to) => {
        const months = monthsOf(`${from}-${to}`);
        expect(months.length).toBe(((to - from + 12) % 12) + 1);
        expect([...months].sort((a, b) => a - b)).toEqual(months);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const m of monthsOf(text)) expect(m >= 1 && m <= 12).toBe(true);
      }),
    );
  });
});
