import { describe, expect, it } from 'vitest';
import { CAFE } from '../../../tests/fundingModel.ts';
import type { FundingModel, Source } from './forecast/model.ts';
import { type PayoutTerms, payoutLag, withPayouts } from './payout.ts';
import type { DatedRule } from './rules.ts';

const rule = (programme: string, key: string, value: number): DatedRule => ({
  programme,
  key,
  value,
  validFrom: null,
  validTo: null,
  source: 'test',
  checkedOn: '2026-11-01',
  confidence: 'unverified',
});
const ON = '2026-11-20';
const RULES = [
  rule('marukei', 'decision', 2),
  rule('rewardCrowdfunding', 'payoutMonths', 2),
  rule('subsidyPayment', 'monthsToPayment', 12),
  rule('monozukuri', 'monthsToPayment', 14),
];
const terms = (change: Partial<PayoutTerms> = {}): PayoutTerms => ({
  programme: '',
  beginsMonth: undefined,
  hasMonth: true,
  ...change,
});
const loan = (month: number): Source => ({ ...(CAFE.sources[1] as Source), id: 'q', month });
const subsidy = (month: number): Source => ({
  id: 'q',
  title: 'q',
  kind: 'subsidy',
  month,
  uses: ['early', 'late'],
  rate: '1/2',
  capYen: 1_000_000,
  floorYen: undefined,
  unitYen: 1,
  programme: undefined,
});
const use = (id: string, month: number) => ({ ...(CAFE.uses[0] as FundingModel['uses'][number]), id, month });
const of = (source: Source, t: PayoutTerms, todayMonth = 0) => {
  const made = withPayouts(
    { ...CAFE, uses: [use('early', 1), use('late', 5), use('other', 30)], sources: [source] },
    () => t,
    todayMonth,
    RULES,
    ON,
  );
  return { month: made.model.sources[0]?.month, payout: made.payouts.get('q') };
};

describe('the months until money comes', () => {
  it('are those of the programme, then those of its kind', () => {
    expect(payoutLag('loan', 'marukei', RULES, ON)).toMatchObject({ months: 2, from: 'application' });
    expect(payoutLag('loan', '', RULES, ON)).toBeUndefined();
    expect(payoutLag('loan', 'jfcStartup', RULES, ON)).toBeUndefined();
    expect(payoutLag('reward', '', RULES, ON)).toMatchObject({ months: 2, from: 'close' });
    expect(payoutLag('subsidy', '', RULES, ON)).toMatchObject({ months: 12, from: 'spending' });
    expect(payoutLag('subsidy', 'monozukuri', RULES, ON)).toMatchObject({ months: 14 });
    expect(payoutLag('own', 'marukei', RULES, ON)).toBeUndefined();
    expect(payoutLag('subsidy', '', RULES, ON)?.rule.doubts).toEqual(['unverified']);
  });
  it('a subsidy is settled a year after the last of its costs: month 5 and 12 are 17', () => {
    expect(of(subsidy(17), terms())).toMatchObject({ month: 17, payout: { earliest: 17, isEarly: false } });
    expect(of(subsidy(16), terms())).toMatchObject({ month: 16, payout: { earliest: 17, isEarly: true } });
    // Without a month of its own it comes when it can.
    expect(of(subsidy(0), terms({ hasMonth: false }))).toMatchObject({ month: 17, payout: { isEarly: false } });
    // Money spent today at the earliest is not settled before.
    expect(of(subsidy(0), terms({ hasMonth: false }), 8).month).toBe(20);
  });
  it('a loan that is applied for now is there two months on; one applied for later, two months after that', () => {
    const marukei = { programme: 'marukei' };
    expect(of(loan(1), terms(marukei))).toMatchObject({ month: 1, payout: { earliest: 2, isEarly: true } });
    expect(of(loan(2), terms(marukei)).payout?.isEarly).toBe(false);
    expect(of(loan(0), terms({ ...marukei, hasMonth: false, beginsMonth: 6 })).month).toBe(8);
    // The plan begins in five months: applied for today it is there before the plan.
    expect(of(loan(0), terms({ ...marukei, hasMonth: false }), -5)).toMatchObject({
      month: 0,
      payout: { earliest: -3 },
    });
  });
  it('own money arrives when stated', () => {
    expect(of({ id: 'q', title: 'q', kind: 'own', month: 0, amountYen: 1 }, terms()).payout).toBeUndefined();
  });
});
