import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToUnit, tieRowsToUnit, tieStatement, tieToUnit } from './shownUnits.ts';

describe('amounts in thousands', () => {
  it('three times 1,500 are 4 thousand: two of them show 1, and one shows 2', () => {
    expect(tieToUnit([1_500, 1_500, 1_500], 1_000)).toEqual([2_000, 1_000, 1_000]);
    // The largest remainder first: 999 before 501.
    expect(tieToUnit([1_501, 2_999, 500], 1_000)).toEqual([2_000, 3_000, 0]);
    expect(tieToUnit([400, 300, 200], 1_000)).toEqual([0, 0, 0]);
    expect(tieToUnit([], 1_000)).toEqual([]);
    expect(tieToUnit([123, -456], 1)).toEqual([123, -456]);
  });
  it('rows keep their own amounts, in any order of their ids', () => {
    const rows = [
      { id: 'b', yen: 1_501 },
      { id: 'a', yen: 2_999 },
      { id: 'c', yen: 500 },
    ];
    expect(tieRowsToUnit(rows, 1_000)).toEqual(
      new Map([
        ['b', 2_000],
        ['a', 3_000],
        ['c', 0],
      ]),
    );
    expect(tieRowsToUnit([], 1_000)).toEqual(new Map());
  });
  it('negative amounts are cut like their total', () => {
    expect(cutToUnit(-1_500, 1_000)).toBe(-1_000);
    // −1,500 − 1,700 = −3,200, shown as −3: −2 and −1.
    expect(tieToUnit([-1_500, -1_700], 1_000)).toEqual([-1_000, -2_000]);
  });
  it('sums of a statement are sums of its shown lines', () => {
    // 10,700 − 3,300 = 7,400; − 2,600 = 4,800. In thousands 4: 10 − 3 = 7, 7 − 3 = 4.
    const lines = [
      { yen: 10_700, sign: 1 },
      { yen: 3_300, sign: -1 },
      { yen: 7_400, sign: 'sum' },
      { yen: 2_600, sign: -1 },
      { yen: 4_800, sign: 'sum' },
    ] as const;
    const [sales, cost, gross, other, net] = tieStatement(lines, 1_000);
    expect([Number(sales) - Number(cost), Number(gross) - Number(other)]).toEqual([gross, net]);
    expect(net).toBe(4_000);
  });
  it('any column adds up to its total, no line is off by a unit, and a whole amount stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { maxLength: 30 }),
        fc.constantFrom(1, 1_000, 10_000, 1_000_000),
        (parts, unit) => {
          const shown = tieToUnit(parts, unit);
          const total = parts.reduce((a, b) => a + b, 0);
          expect(shown.reduce((a, b) => a + b, 0)).toBe(cutToUnit(total, unit));
          shown.forEach((yen, i) => {
            expect(Math.abs(yen - (parts[i] ?? 0))).toBeLessThan(unit);
            expect(Math.abs(yen % unit)).toBe(0);
            if ((parts[i] ?? 0) % unit === 0) expect(yen).toBe((parts[i] ?? 0) + 0);
          });
        },
      ),
    );
  });
});
