import { describe, expect, it } from 'vitest';
import { doubleFunded, type SubsidyTerms, subsidyOutcome } from './grant.ts';

const terms: SubsidyTerms = {
  eligibleYen: 5_000_000,
  taxYen: 500_000,
  rate: '1/2',
  capYen: 10_000_000,
  unitYen: 1,
  taxable: true,
};
const of = (change: Partial<SubsidyTerms>) => {
  const made = subsidyOutcome({ ...terms, ...change });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

describe('a subsidy', () => {
  it('half of 5 million: 2.5 million later, the whole with tax first', () => {
    expect(of({})).toEqual({
      grantYen: 2_500_000,
      ownYen: 3_000_000,
      bridgeYen: 5_500_000,
      belowFloor: false,
      capped: false,
    });
  });
  it('two thirds up to the cap, cut to the unit', () => {
    expect(of({ eligibleYen: 1_000_000, rate: '2/3', capYen: 500_000 }).grantYen).toBe(500_000);
    expect(of({ eligibleYen: 700_001, rate: '２／３', capYen: 500_000 }).grantYen).toBe(466_667);
    expect(of({ eligibleYen: 700_001, rate: '2/3', capYen: 500_000, unitYen: 1_000 }).grantYen).toBe(466_000);
  });
  it('below the floor of a call there is nothing', () => {
    const o = of({ eligibleYen: 10_000_000, taxYen: 0, floorYen: 7_500_000 });
    expect([o.grantYen, o.belowFloor, o.ownYen]).toEqual([0, true, 10_000_000]);
  });
  it('a grant at the floor is paid, one yen below it is not', () => {
    const at = (eligibleYen: number) => of({ eligibleYen, taxYen: 0, floorYen: 7_500_000 });
    expect([at(15_000_000).grantYen, at(15_000_000).belowFloor]).toEqual([7_500_000, false]);
    expect([at(14_999_998).grantYen, at(14_999_998).belowFloor]).toEqual([0, true]);
  });
  it('the cut to 1,000 yen comes before the floor', () => {
    // 1,001,999 ÷ 2 = 500,999: cut to 500,000, which is below a floor of 500,500.
    const cut = { eligibleYen: 1_001_999, taxYen: 0, unitYen: 1_000 } as const;
    expect(of(cut).grantYen).toBe(500_000);
    expect(of({ ...cut, unitYen: 1 }).grantYen).toBe(500_999);
    expect(of({ ...cut, floorYen: 500_500 }).grantYen).toBe(0);
    expect(of({ ...cut, floorYen: 500_000 }).grantYen).toBe(500_000);
  });
  it('without a rate there is no grant, and the field is named', () => {
    for (const [rate, code] of [
      ['', 'required'],
      ['  ', 'required'],
      ['半分', 'shareAbove100'],
    ] as const) {
      const made = subsidyOutcome({ ...terms, rate });
      expect(made.ok ? [] : made.error).toEqual([{ field: 'rate', code }]);
    }
    expect(of({ rate: '0' }).grantYen).toBe(0);
  });
  it('a lower rate above a step', () => {
    expect(
      of({ eligibleYen: 60_000_000, capYen: 100_000_000, above: { subsidyYen: 15_000_000, rate: '1/3' } }).grantYen,
    ).toBe(25_000_000);
  });
  it('who is exempt from consumption tax counts cost with tax', () =>
    expect(of({ taxable: false }).grantYen).toBe(2_750_000));
  it('a rate above one is refused', () => {
    const made = subsidyOutcome({ ...terms, rate: '3/2' });
    expect(made.ok ? [] : made.error).toEqual([{ field: 'rate', code: 'shareAbove100' }]);
  });
  it('finds what two subsidies both count', () => {
    expect(
      doubleFunded([
        { source: 'a', uses: ['oven', 'sign'] },
        { source: 'b', uses: ['oven', 'oven'] },
      ]),
    ).toEqual(new Map([['oven', ['a', 'b']]]));
  });
});
