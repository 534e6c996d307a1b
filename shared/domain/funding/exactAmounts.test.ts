/** Ratios as people write them, amounts beyond what a float holds, and what grants and funds refuse. */
import { describe, expect, it } from 'vitest';
import { donationTax, equityOfferOutcome, fundOutcome } from './crowdfunding/investment.ts';
import { divide, divideUp, fractionOf, MAX_YEN, ratioPpm, times, timesPpm } from './money.ts';
import { type SubsidyTerms, subsidyOutcome } from './subsidy/grant.ts';

const issues = (made: { ok: true } | { ok: false; error: readonly { field: string; code: string }[] }): string[] =>
  made.ok ? [] : made.error.map((e) => `${e.field} ${e.code}`);

describe('a ratio in writing', () => {
  it.each<[string, [bigint, bigint] | undefined]>([
    ['1.9', [19n, 10n]],
    ['-1.90', [-190n, 100n]],
    ['２／３', [2n, 3n]],
    ['1 / 2', [1n, 2n]],
    ['1,000', [1_000n, 1n]],
    ['50%', [50n, 1n]],
    ['５０％', [50n, 1n]],
    ['0.000000000001', [1n, 1_000_000_000_000n]],
    ['999999999999999', [999_999_999_999_999n, 1n]],
    ['1/0', undefined],
    ['x1/2', undefined],
    ['1/2x', undefined],
    ['-1/2', undefined],
    ['1234567890/2', undefined],
    ['1000000000000000', undefined],
    ['0.0000000000001', undefined],
    ['x1', undefined],
    ['1x', undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    const made = fractionOf(text);
    expect(made && [made.num, made.den]).toEqual(expected);
  });
});

describe('an amount', () => {
  it('of a thousand trillion yen is exact to the yen', () => {
    expect(MAX_YEN).toBe(1_000_000_000_000_000);
    // 999,999,999,999,999 × 999,999 ÷ 1,000,000 = 999,998,999,999,999.000001
    expect(timesPpm(999_999_999_999_999, 999_999)).toBe(999_998_999_999_999);
    expect(timesPpm(-999_999_999_999_999, 999_999)).toBe(-999_998_999_999_999);
    expect(times(999_999_999_999_999, { num: 1n, den: 3n })).toBe(333_333_333_333_333);
    expect(times(5, { num: 1n, den: 2n }, 'halfUp')).toBe(3);
  });
  it('is cut towards nothing, and nothing has no sign', () => {
    expect([timesPpm(3, 500_000), timesPpm(-3, 500_000)]).toEqual([1, -1]);
    expect(Object.is(timesPpm(-1, 1), 0)).toBe(true);
  });
  it.each([
    [7n, 2n, 'floor', 3n],
    [7n, 2n, 'halfUp', 4n],
    [-7n, 2n, 'floor', -3n],
    [-7n, 2n, 'halfUp', -4n],
    [7n, -2n, 'halfUp', -4n],
    [-7n, -2n, 'halfUp', 4n],
    [10n, 4n, 'halfUp', 3n],
    [9n, 4n, 'halfUp', 2n],
    [0n, 4n, 'halfUp', 0n],
  ] as const)('%s ÷ %s, %s: %s', (num, den, rounding, expected) => expect(divide(num, den, rounding)).toBe(expected));
  it('rounds prices up, and has no ratio to nothing', () => {
    expect([divideUp(6n, 3n), divideUp(7n, 3n), divideUp(0n, 3n)]).toEqual([2n, 3n, 0n]);
    expect([ratioPpm(1, 3), ratioPpm(2, 3), ratioPpm(-1, 3), ratioPpm(1, 0)]).toEqual([
      333_333,
      666_667,
      -333_333,
      undefined,
    ]);
  });
});

describe('what a subsidy refuses', () => {
  const terms: SubsidyTerms = {
    eligibleYen: 1_000,
    taxYen: 100,
    rate: '1/2',
    capYen: 10_000,
    unitYen: 1,
    taxable: true,
  };
  const of = (more: Partial<SubsidyTerms>) => issues(subsidyOutcome({ ...terms, ...more }));
  it.each<[Partial<SubsidyTerms>, string[]]>([
    [{ eligibleYen: -1 }, ['eligibleYen negative']],
    [{ eligibleYen: MAX_YEN + 1 }, ['eligibleYen tooLarge']],
    [{ taxYen: 0.5 }, ['taxYen notAnInteger']],
    [{ capYen: Number.NaN }, ['capYen notANumber']],
    [{ rate: ' ' }, ['rate required']],
    [{ rate: '3/2' }, ['rate shareAbove100']],
    [{ rate: '101' }, ['rate shareAbove100']],
    [{ rate: '-50' }, ['rate shareAbove100']],
    [{ above: { subsidyYen: 100, rate: '2' } }, []],
    [{ above: { subsidyYen: 100, rate: '200' } }, ['above.rate shareAbove100']],
    [{ eligibleYen: 0, taxYen: 0, capYen: 0 }, []],
    [{ rate: '100' }, []],
    [{ rate: '1/1' }, []],
  ])('%o: %j', (more, expected) => expect(of(more)).toEqual(expected));
  it('50 is half, as 1/2 is; cost that reaches the step to the yen is granted at the first rate', () => {
    const grant = (more: Partial<SubsidyTerms>) => {
      const made = subsidyOutcome({ ...terms, ...more });
      return made.ok ? made.value.grantYen : undefined;
    };
    expect([grant({ rate: '50' }), grant({ rate: '1/2' }), grant({ rate: '１／２' })]).toEqual([500, 500, 500]);
    const above = { subsidyYen: 400, rate: '1/4' };
    // 800 yen reach 400; the 200 above bring a quarter.
    expect([grant({ eligibleYen: 800, above }), grant({ eligibleYen: 801, above }), grant({ above })]).toEqual([
      400, 400, 450,
    ]);
  });
});

describe('a fund that shares sales', () => {
  const fund = (more: Partial<Parameters<typeof fundOutcome>[0]>) =>
    fundOutcome({ raisedYen: 1_000_000, sharePercent: '5', monthlySalesYen: [], ...more });
  it('runs for 240 months at most', () => {
    expect(issues(fund({ monthlySalesYen: Array(240).fill(1) }))).toEqual([]);
    expect(issues(fund({ monthlySalesYen: Array(241).fill(1) }))).toEqual(['monthlySalesYen tooMany']);
  });
  it('names its other errors', () => {
    expect(issues(fund({ raisedYen: 0, sharePercent: '101', feePercent: '100', everyMonths: 0 }))).toEqual([
      'raisedYen mustBePositive',
      'sharePercent shareAbove100',
      'feePercent shareFrom100',
      'everyMonths mustBePositive',
    ]);
    expect(issues(fund({ everyMonths: 121 }))).toEqual(['everyMonths tooLarge']);
  });
  it('pays at the end of each span and of the period; a month of returns takes nothing from investors', () => {
    const made = fund({ monthlySalesYen: [100, 200, -900, 400, 600], everyMonths: 2, feePercent: '10' });
    if (!made.ok) throw new Error('refused');
    expect(made.value).toEqual({
      feeYen: 100_000,
      receivedYen: 900_000,
      payoutsYen: [0, 15, 0, 0, 30],
      totalPaidYen: 45,
      multiplePpm: 45,
      salesForMoneyBackYen: 20_000_000,
    });
    const none = fund({ sharePercent: '0', monthlySalesYen: [100] });
    expect(none.ok && none.value.salesForMoneyBackYen).toBeUndefined();
  });
  it('pays once a year by default', () => {
    const made = fund({ monthlySalesYen: Array(13).fill(1_000) });
    expect(made.ok && made.value.payoutsYen).toEqual([...Array(11).fill(0), 600, 50]);
  });
});

describe('shares to many', () => {
  const offer = {
    raisedYen: 50_000_000,
    preMoneyYen: 150_000_000,
    feePercent: '20',
    reviewFeeYen: 100_000,
    issuerCapYen: 100_000_000,
    noticeAboveYen: 10_000_000,
  };
  const of = (more: Partial<typeof offer & { raisedInYearYen: number }>) => {
    const made = equityOfferOutcome({ ...offer, ...more });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  };
  it('cost a fee of what is raised and of the review, and a quarter of the firm', () =>
    expect(of({})).toEqual({
      feeYen: 10_100_000,
      receivedYen: 39_900_000,
      dilutionPpm: 250_000,
      postMoneyYen: 200_000_000,
      overCap: false,
      needsNotice: true,
    }));
  it('stay below the cap of a year, other offers counted; a notice is due above its limit', () => {
    expect([99_999_999, 100_000_000].map((raisedYen) => of({ raisedYen }).overCap)).toEqual([false, true]);
    expect([49_999_999, 50_000_000].map((raisedInYearYen) => of({ raisedInYearYen }).overCap)).toEqual([false, true]);
    expect([10_000_000, 10_000_001, 100_000_000].map((raisedYen) => of({ raisedYen }).needsNotice)).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('name their errors', () =>
    expect(
      issues(equityOfferOutcome({ ...offer, raisedYen: 0, preMoneyYen: 0, reviewFeeYen: -1, feePercent: '100' })),
    ).toEqual([
      'raisedYen mustBePositive',
      'preMoneyYen mustBePositive',
      'reviewFeeYen negative',
      'feePercent shareFrom100',
    ]));
});

it('a gift is income of a company, and taxed to a person above what is free', () => {
  expect([
    donationTax('company', 0, 1_100_000),
    donationTax('person', 1_100_000, 1_100_000),
    donationTax('person', 1_100_001, 1_100_000),
  ]).toEqual(['income', 'none', 'giftTax']);
});
