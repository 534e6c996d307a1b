import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guaranteeFeeEstimate, interestSubsidy, loanCost } from './costs.ts';
import { existingLoanSchedule, LOAN_METHODS, type LoanSchedule, type LoanTerms, loanSchedule } from './schedule.ts';

const schedule = (terms: LoanTerms): LoanSchedule => {
  const made = loanSchedule(terms);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const annuity = (principalYen: number, annualRatePercent: string, instalments: number) =>
  schedule({ method: 'annuity', principalYen, annualRatePercent, instalments });
const row = (s: LoanSchedule, no: number) => {
  const r = s.rows[no - 1];
  return r ? [r.principalYen, r.interestYen, r.balanceYen] : [];
};

describe('元利均等: published schedules, to the yen', () => {
  it.each([
    [60_000_000, '1.0', 120, 525_624, 3_074_900, 63_074_900, [475_624, 50_000, 59_524_376]],
    [10_000_000, '1.5', 144, 75_925, 933_141, 10_933_141, [63_425, 12_500, 9_936_575]],
    [300_000_000, '2.0', 120, 2_760_403, 31_248_377, 331_248_377, [2_260_403, 500_000, 297_739_597]],
  ])('%i yen at %s %% in %i', (principal, rate, n, monthly, interest, paid, first) => {
    const s = annuity(principal, rate, n);
    expect(s.rows[0]?.paymentYen).toBe(monthly);
    expect([s.totalInterestYen, s.totalPaidYen]).toEqual([interest, paid]);
    expect(row(s, 1)).toEqual(first);
  });

  it('row 30 of the first', () => {
    expect(row(annuity(60_000_000, '1.0', 120), 30)).toEqual([487_254, 38_370, 45_557_496]);
  });

  it.each([
    ['1.5', 1_730_988, 3_859_296, 103_859_296, 19_404_909, 1_366_947],
    ['3.0', 1_796_869, 7_812_112, 107_812_112, 18_819_806, 2_742_622],
  ])('100 million at %s %% in 60, year by year', (rate, monthly, interest, paid, yearPrincipal, yearInterest) => {
    const s = annuity(100_000_000, rate, 60);
    expect(s.rows[0]?.paymentYen).toBe(monthly);
    expect([s.totalInterestYen, s.totalPaidYen]).toEqual([interest, paid]);
    const year = s.rows.slice(0, 12);
    expect(year.reduce((sum, r) => sum + r.principalYen, 0)).toBe(yearPrincipal);
    expect(year.reduce((sum, r) => sum + r.interestYen, 0)).toBe(yearInterest);
  });

  it('year 1 balance and year 5 payments of the 1.5 % loan', () => {
    const s = annuity(100_000_000, '1.5', 60);
    expect(s.rows[11]?.balanceYen).toBe(80_595_091);
    expect(s.rows.slice(48).reduce((sum, r) => sum + r.paymentYen, 0)).toBe(20_771_872);
  });

  it('30 million at 3 % for 360: the bank’s payment, and the true total', () => {
    const s = annuity(30_000_000, '3.0', 360);
    expect(s.rows[0]?.paymentYen).toBe(126_481);
    expect(s.totalPaidYen).toBe(45_533_001);
    expect(
      schedule({ method: 'equalPrincipal', principalYen: 30_000_000, annualRatePercent: '3.0', instalments: 360 })
        .rows[0]?.interestYen,
    ).toBe(75_000);
  });

  it('does not match the wrong web example (92,263 and 101,667)', () => {
    expect(annuity(10_000_000, '2', 120).rows[0]?.paymentYen).toBe(92_013);
    const equal = schedule({
      method: 'equalPrincipal',
      principalYen: 10_000_000,
      annualRatePercent: '2',
      instalments: 120,
    });
    expect(equal.rows[0]?.paymentYen).toBe(99_999);
  });
});

describe('元金均等, to the yen', () => {
  it('3 million at 1.9 % in 60', () => {
    const s = schedule({
      method: 'equalPrincipal',
      principalYen: 3_000_000,
      annualRatePercent: '1.9',
      instalments: 60,
    });
    expect(s.totalInterestYen).toBe(144_850);
    expect([s.rows[0]?.paymentYen, s.rows[59]?.paymentYen]).toEqual([54_750, 50_079]);
  });
  it('5 million at 1.9 % in 60 with 6 of grace', () => {
    const s = schedule({
      method: 'equalPrincipal',
      principalYen: 5_000_000,
      annualRatePercent: '1.9',
      instalments: 60,
      graceInstalments: 6,
    });
    expect(s.totalInterestYen).toBe(265_179);
    expect([1, 7, 60].map((no) => s.rows[no - 1]?.paymentYen)).toEqual([7_916, 100_508, 92_770]);
    expect(s.rows[6]?.principalYen).toBe(92_592);
  });
  const marukei = {
    principalYen: 20_000_000,
    annualRatePercent: '1.9',
    instalments: 120,
    graceInstalments: 24,
  } as const;
  it('20 million at 1.9 % in 120 with 24 of grace', () => {
    const s = schedule({ method: 'equalPrincipal', ...marukei });
    expect(s.totalInterestYen).toBe(2_295_771);
    expect([1, 25, 120].map((no) => s.rows[no - 1]?.paymentYen)).toEqual([31_666, 239_999, 208_694]);
  });
  it('the same in units of 1,000 with the odd part first', () => {
    const s = schedule({
      method: 'equalPrincipal',
      ...marukei,
      rounding: { principalUnitYen: 1_000, remainder: 'first' },
    });
    expect(s.totalInterestYen).toBe(2_293_378);
    expect([25, 120].map((no) => s.rows[no - 1]?.paymentYen)).toEqual([271_666, 208_329]);
    expect([s.rows[24]?.principalYen, s.rows[25]?.principalYen]).toEqual([240_000, 208_000]);
  });
  it('the same as 元利均等', () => {
    const s = schedule({ method: 'annuity', ...marukei });
    expect(s.totalInterestYen).toBe(2_334_227);
    expect(s.rows[25]?.paymentYen).toBe(224_732);
    expect([s.rows[24]?.principalYen, s.rows[24]?.interestYen, s.rows[119]?.paymentYen]).toEqual([
      193_066, 31_666, 224_703,
    ]);
  });
  it('the full-width rate is the same rate', () => {
    expect(schedule({ method: 'equalPrincipal', ...marukei, annualRatePercent: '１．９％' }).totalInterestYen).toBe(
      2_295_771,
    );
  });
});

describe('other shapes of a loan', () => {
  it('a subordinated loan pays interest only and everything at the end', () => {
    const s = schedule({ method: 'bullet', principalYen: 10_000_000, annualRatePercent: '1.2', instalments: 61 });
    expect(s.rows[0]).toEqual({
      no: 1,
      principalYen: 0,
      interestYen: 10_000,
      paymentYen: 10_000,
      balanceYen: 10_000_000,
    });
    expect(s.rows[60]).toEqual({
      no: 61,
      principalYen: 10_000_000,
      interestYen: 10_000,
      paymentYen: 10_010_000,
      balanceYen: 0,
    });
  });
  it('a step in the rate changes interest from there, and an annuity’s payment', () => {
    const s = schedule({
      method: 'annuity',
      principalYen: 12_000_000,
      annualRatePercent: '0',
      instalments: 24,
      rateSteps: [{ fromInstalment: 13, annualRatePercent: '2.4' }],
    });
    expect(s.rows[11]).toMatchObject({ paymentYen: 500_000, balanceYen: 6_000_000 });
    expect(s.rows[12]?.interestYen).toBe(12_000);
    expect(s.rows[12]?.paymentYen).toBe(annuity(6_000_000, '2.4', 12).rows[0]?.paymentYen);
  });
  it('a first period of days: balance × rate × days ÷ 365', () => {
    const s = schedule({
      method: 'equalPrincipal',
      principalYen: 3_650_000,
      annualRatePercent: '2',
      instalments: 10,
      firstPeriodDays: 10,
    });
    expect(s.rows[0]?.interestYen).toBe(2_000);
    expect(s.rows[1]?.interestYen).toBe(5_475);
  });
  it('counts real days when asked, over a leap day', () => {
    const s = schedule({
      method: 'bullet',
      principalYen: 36_500_000,
      annualRatePercent: '1',
      instalments: 3,
      dayBasis: 'actual365',
      drawnOn: '2027-12-31',
      firstPaymentOn: '2028-01-31',
    });
    expect(s.rows.map((r) => r.interestYen)).toEqual([31_000, 29_000, 31_000]);
  });
  it('the odd part of an annuity in front leaves the last payment not above the others', () => {
    const s = schedule({
      method: 'annuity',
      principalYen: 10_000_000,
      annualRatePercent: '1.5',
      instalments: 144,
      rounding: { remainder: 'first' },
    });
    expect(s.rows.at(-1)?.balanceYen).toBe(0);
    expect(s.rows.at(-1)?.paymentYen).toBeLessThanOrEqual(s.rows.at(-2)?.paymentYen ?? 0);
    expect(s.rows.at(-1)?.paymentYen).toBeGreaterThan((s.rows.at(-2)?.paymentYen ?? 0) - 3);
  });
  it('an existing loan ends when its balance does', () => {
    const s = existingLoanSchedule({ balanceYen: 1_050_000, monthlyPrincipalYen: 100_000, annualRatePercent: '1.2' });
    expect(s.ok && s.value.rows.length).toBe(11);
    expect(s.ok && s.value.rows.at(-1)).toEqual({
      no: 11,
      principalYen: 50_000,
      interestYen: 50,
      paymentYen: 50_050,
      balanceYen: 0,
    });
  });
});

describe('additional costs of a loan', () => {
  const s = schedule({ method: 'equalPrincipal', principalYen: 3_000_000, annualRatePercent: '1.9', instalments: 60 });
  it('a municipality pays half of 36 months of interest, cut to 100 yen, yearly', () => {
    const years = interestSubsidy(s.rows, { ratePercent: '50', months: 36, unitYen: 100 });
    const half = (from: number) =>
      Math.trunc(s.rows.slice(from, from + 12).reduce((sum, r) => sum + r.interestYen, 0) / 200) * 100;
    expect(years).toEqual([half(0), half(12), half(24)]);
    expect(years[0]).toBe(25_800);
  });
  it('caps a year and the whole, and never pays more than the interest', () => {
    expect(
      interestSubsidy(s.rows, {
        ratePercent: '100',
        months: 60,
        unitYen: 1,
        yearlyCapYen: 10_000,
        totalCapYen: 25_000,
      }),
    ).toEqual([10_000, 10_000, 5_000, 0, 0]);
    expect(interestSubsidy(s.rows, { ratePercent: '200', months: 12, unitYen: 1 })[0]).toBe(
      s.rows.slice(0, 12).reduce((sum, r) => sum + r.interestYen, 0),
    );
    expect(interestSubsidy(s.rows, { ratePercent: 'half', months: 12, unitYen: 1 })).toEqual([]);
  });
  it('adds up the cost of a loan', () => {
    const cost = loanCost(3_000_000, s, {
      subsidy: { ratePercent: '50', months: 12, unitYen: 100 },
      guaranteeFeePercent: '0.8',
    });
    expect(cost.guaranteeFeeYen).toBe(guaranteeFeeEstimate(3_000_000, s.rows, '0.8'));
    expect(cost.guaranteeFeeYen).toBe(61_000);
    expect(cost.netCostYen).toBe(144_850 - 25_800 + 61_000);
  });
});

describe('properties', () => {
  const terms = fc
    .record({
      method: fc.constantFrom(...LOAN_METHODS),
      principalYen: fc.integer({ min: 1, max: 300_000_000 }),
      rate: fc.integer({ min: 0, max: 1_500 }),
      instalments: fc.integer({ min: 1, max: 240 }),
      grace: fc.nat(60),
      interest: fc.constantFrom('floor' as const, 'halfUp' as const),
      principalUnitYen: fc.constantFrom(1 as const, 100 as const, 1_000 as const),
      remainder: fc.constantFrom('first' as const, 'last' as const),
    })
    .map(
      (t): LoanTerms => ({
        method: t.method,
        principalYen: t.principalYen,
        annualRatePercent: (t.rate / 100).toFixed(2),
        instalments: t.instalments,
        graceInstalments: Math.min(t.grace, t.instalments - 1),
        rounding: { interest: t.interest, principalUnitYen: t.principalUnitYen, remainder: t.remainder },
      }),
    );
  it('the balance falls to exactly zero, and the totals are the sums of the rows', () => {
    fc.assert(
      fc.property(terms, (t) => {
        const s = schedule(t);
        expect(s.rows.at(-1)?.balanceYen).toBe(0);
        expect(s.rows.reduce((sum, r) => sum + r.principalYen, 0)).toBe(t.principalYen);
        expect(s.rows.reduce((sum, r) => sum + r.interestYen, 0)).toBe(s.totalInterestYen);
        expect(s.totalPaidYen).toBe(t.principalYen + s.totalInterestYen);
        let balance = t.principalYen;
        for (const r of s.rows) {
          expect(r.principalYen).toBeGreaterThanOrEqual(0);
          expect(r.paymentYen).toBe(r.principalYen + r.interestYen);
          balance -= r.principalYen;
          expect(r.balanceYen).toBe(balance);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('equal principal costs less interest than an annuity, which costs less than a bullet', () => {
    fc.assert(
      fc.property(terms, (t) => {
        const cost = (method: LoanTerms['method']) => schedule({ ...t, method, rounding: {} }).totalInterestYen;
        // One yen an instalment is what cutting off may turn around.
        expect(cost('equalPrincipal')).toBeLessThanOrEqual(cost('annuity') + t.instalments);
        expect(cost('annuity')).toBeLessThanOrEqual(cost('bullet') + t.instalments);
      }),
    );
  });
});

describe('invalid terms are reported at their field', () => {
  const good: LoanTerms = { method: 'annuity', principalYen: 1_000_000, annualRatePercent: '1.9', instalments: 60 };
  it.each([
    [{ principalYen: 0 }, 'principalYen', 'mustBePositive'],
    [{ principalYen: -5 }, 'principalYen', 'mustBePositive'],
    [{ principalYen: 1.5 }, 'principalYen', 'notAnInteger'],
    [{ principalYen: Number.NaN }, 'principalYen', 'notANumber'],
    [{ principalYen: 1e18 }, 'principalYen', 'tooLarge'],
    [{ annualRatePercent: '' }, 'annualRatePercent', 'required'],
    [{ annualRatePercent: 'about 2' }, 'annualRatePercent', 'notANumber'],
    [{ annualRatePercent: '-1' }, 'annualRatePercent', 'negative'],
    [{ annualRatePercent: '101' }, 'annualRatePercent', 'outOfRange'],
    [{ instalments: 0 }, 'instalments', 'mustBePositive'],
    [{ instalments: 10_000 }, 'instalments', 'tooLarge'],
    [{ graceInstalments: 60 }, 'graceInstalments', 'graceTooLong'],
    [{ graceInstalments: -1 }, 'graceInstalments', 'negative'],
    [{ dayBasis: 'actual365' as const }, 'drawnOn', 'required'],
  ])('%o', (change, field, code) => {
    const made = loanSchedule({ ...good, ...change });
    expect(made.ok ? [] : made.error).toContainEqual({ field, code });
  });
});
