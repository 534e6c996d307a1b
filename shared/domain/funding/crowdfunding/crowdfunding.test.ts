import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { donationTax, equityOfferOutcome, fundOutcome } from './investment.ts';
import { breakEvenGoal, type RewardCampaign, type RewardOutcome, rewardOutcome } from './reward.ts';

const outcome = (c: RewardCampaign): RewardOutcome => {
  const made = rewardOutcome(c);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const tier = (priceYen: number, takers: number, unitCostYen = 0, postageYen = 0) => ({
  priceYen,
  takers,
  unitCostYen,
  postageYen,
});

describe('fees, to the yen', () => {
  it('500,000 yen at 12 % + 5 % + tax: fee 93,500, payout 406,500', () => {
    const o = outcome({ mode: 'allOrNothing', goalYen: 500_000, tiers: [tier(5_000, 100)], feePercent: '17' });
    expect([o.feeYen, o.payoutYen]).toEqual([93_500, 406_500]);
  });
  it('1,000,000 yen at 17 % + tax: payout 813,000', () => {
    expect(outcome({ mode: 'allIn', goalYen: 1, tiers: [tier(10_000, 100)], feePercent: '17' }).payoutYen).toBe(
      813_000,
    );
  });
  it.each([
    ['25', 725_000],
    ['12', 868_000],
    ['20', 780_000],
    ['15', 835_000],
  ])('%s %% leaves %i of a million', (feePercent, payout) => {
    expect(outcome({ mode: 'allIn', goalYen: 1, tiers: [tier(10_000, 100)], feePercent }).payoutYen).toBe(payout);
  });
});

describe('raised a lot, ended in the red', () => {
  it('is warned of before it happens: 20 million raised, each reward costs more than it leaves', () => {
    const o = outcome({
      mode: 'allOrNothing',
      goalYen: 5_000_000,
      tiers: [tier(20_000, 1_000, 15_500, 1_200)],
      feePercent: '20',
      pageCostYen: 500_000,
    });
    expect(o.raisedYen).toBe(20_000_000);
    expect(o.netYen).toBe(20_000_000 - 4_400_000 - 15_500_000 - 1_200_000 - 500_000);
    expect(o.warnings).toEqual(expect.arrayContaining(['raisedButRed', 'noBreakEven', 'tierLosesMoney']));
    expect(o.breakEvenBackers).toBeUndefined();
  });
  it('a goal below break-even is warned of though the plan itself ends well', () => {
    const o = outcome({
      mode: 'allOrNothing',
      goalYen: 300_000,
      tiers: [tier(10_000, 200, 3_000, 700)],
      feePercent: '17',
      productionCostYen: 400_000,
    });
    // 10,000 − 1,870 − 3,700 = 4,430 a backer; 400,000 ÷ 4,430 = 90.3.
    expect(o.perBackerYen).toEqual([4_430]);
    expect(o.breakEvenBackers).toBe(91);
    expect(o.breakEvenYen).toBe(Math.ceil((400_000 * 10_000) / 4_430));
    expect(o.warnings).toEqual(['goalBelowBreakEven']);
    expect(o.netYen).toBe(200 * 4_430 - 400_000);
  });
  it('all or nothing: fewer backers than the goal needs bring nothing, so the goal is the break-even', () => {
    // By hand: 10,000 less 1,870 of fee is 8,130 a backer; 100,000 of page ÷ 8,130 = 12.3, so 13 would cover the costs.
    // The goal of 1,000,000 takes 100 backers, and with 99 not a yen is paid out.
    const campaign = { goalYen: 1_000_000, tiers: [tier(10_000, 120)], feePercent: '17', pageCostYen: 100_000 };
    expect(outcome({ mode: 'allOrNothing', ...campaign })).toMatchObject({
      coverBackers: 13,
      goalBackers: 100,
      breakEvenBackers: 100,
      breakEvenYen: 1_000_000,
    });
    expect(outcome({ mode: 'allOrNothing', ...campaign, tiers: [tier(10_000, 99)] }).netYen).toBe(-100_000);
    expect(outcome({ mode: 'allOrNothing', ...campaign, tiers: [tier(10_000, 100)] }).netYen).toBe(713_000);
    // All-in is paid from the first backer on.
    expect(outcome({ mode: 'allIn', ...campaign })).toMatchObject({ breakEvenBackers: 13, goalBackers: 100 });
    // There are no half backers: 1,000,001 yen need 101.
    expect(outcome({ mode: 'allOrNothing', ...campaign, goalYen: 1_000_001 }).breakEvenBackers).toBe(101);
  });
  it('break-even of the formula: fixed ÷ (1 − fee − reward ratio)', () => {
    expect(breakEvenGoal(400_000, 187_000, 370_000)).toBe(902_935);
    expect(breakEvenGoal(400_000, 600_000, 400_000)).toBeUndefined();
  });
});

describe('modes', () => {
  const missed = {
    goalYen: 2_000_000,
    tiers: [tier(10_000, 100, 4_000)],
    feePercent: '17',
    pageCostYen: 80_000,
    productionCostYen: 300_000,
  };
  it('all or nothing below its goal brings nothing and costs its page', () => {
    const o = outcome({ mode: 'allOrNothing', ...missed });
    expect([o.raisedYen, o.feeYen, o.rewardCostYen, o.productionCostYen, o.netYen]).toEqual([0, 0, 0, 0, -80_000]);
    expect(o.warnings).toContain('goalNotReached');
  });
  it('all-in below its goal is paid out and must be delivered', () => {
    const o = outcome({ mode: 'allIn', ...missed });
    expect(o.netYen).toBe(1_000_000 - 187_000 - 400_000 - 80_000 - 300_000);
    expect(o.warnings).toEqual(expect.arrayContaining(['allInMustDeliver', 'goalNotReached']));
  });
  it('net cash is what was raised less every cost, whatever the tiers', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            priceYen: fc.integer({ min: 1, max: 100_000 }),
            takers: fc.nat(500),
            unitCostYen: fc.nat(50_000),
            postageYen: fc.nat(3_000),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        fc.constantFrom('allIn' as const, 'allOrNothing' as const),
        fc.integer({ min: 1, max: 5_000_000 }),
        (tiers, mode, goalYen) => {
          const o = outcome({ mode, goalYen, tiers, feePercent: '17', reservePercent: '3', pageCostYen: 12_345 });
          expect(o.netYen).toBe(
            o.payoutYen - o.rewardCostYen - o.postageYen - o.reserveYen - o.pageCostYen - o.productionCostYen,
          );
          for (const value of Object.values(o))
            if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
        },
      ),
    );
  });
  it('reports errors at their fields', () => {
    const made = rewardOutcome({
      mode: 'allIn',
      goalYen: 0,
      tiers: [tier(-1, 1.5)],
      feePercent: '120',
      reservePercent: 'x',
    });
    expect(made.ok ? [] : made.error).toEqual(
      expect.arrayContaining([
        { field: 'goalYen', code: 'mustBePositive' },
        { field: 'tiers.0.priceYen', code: 'mustBePositive' },
        { field: 'tiers.0.takers', code: 'notAnInteger' },
        { field: 'feePercent', code: 'shareAbove100' },
        { field: 'reservePercent', code: 'notANumber' },
      ]),
    );
    const none = rewardOutcome({ mode: 'allIn', goalYen: 1, tiers: [], feePercent: '17' });
    expect(none.ok ? [] : none.error).toEqual([{ field: 'tiers', code: 'required' }]);
  });
});

describe('the other kinds', () => {
  it('a fund pays its share of sales, yearly and at the end', () => {
    const made = fundOutcome({
      raisedYen: 5_000_000,
      sharePercent: '8',
      monthlySalesYen: new Array(18).fill(1_000_000),
      feePercent: '10',
    });
    expect(made.ok && made.value.payoutsYen.filter((y) => y > 0)).toEqual([960_000, 480_000]);
    expect(made.ok && made.value.salesForMoneyBackYen).toBe(62_500_000);
    expect(made.ok && made.value.multiplePpm).toBe(288_000);
    expect(made.ok && made.value.receivedYen).toBe(4_500_000);
  });
  it('shares to many: under the cap means below it, and dilution is raise ÷ post-money', () => {
    const offer = {
      preMoneyYen: 150_000_000,
      feePercent: '20',
      reviewFeeYen: 100_000,
      issuerCapYen: 100_000_000,
      noticeAboveYen: 10_000_000,
    };
    const made = equityOfferOutcome({ ...offer, raisedYen: 50_000_000 });
    expect(
      made.ok && [made.value.dilutionPpm, made.value.receivedYen, made.value.overCap, made.value.needsNotice],
    ).toEqual([250_000, 39_900_000, false, true]);
    const over = equityOfferOutcome({ ...offer, raisedYen: 100_000_000 });
    expect(over.ok && over.value.overCap).toBe(true);
    const twice = equityOfferOutcome({ ...offer, raisedYen: 50_000_000, raisedInYearYen: 50_000_000 });
    expect(twice.ok && twice.value.overCap).toBe(true);
  });
  it('gifts: income of a company, gift tax of a person above 1.1 million', () => {
    expect([
      donationTax('company', 1, 1_100_000),
      donationTax('person', 1_100_000, 1_100_000),
      donationTax('person', 1_100_001, 1_100_000),
    ]).toEqual(['income', 'none', 'giftTax']);
  });
});
