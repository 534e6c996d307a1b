import { describe, expect, it } from 'vitest';
import { CAFE } from '../../../../tests/fundingModel.ts';
import { breakOf } from './breaks.ts';
import { forecast } from './forecast.ts';
import type { FundingModel, Source } from './model.ts';
import { SCENARIOS } from './whatIf.ts';

const bare: FundingModel = {
  ...CAFE,
  settings: { ...CAFE.settings, consumptionTax: 'exempt', profitTaxPpm: 0, openingCashYen: 1_000_000 },
  sales: [],
  costs: [],
  staff: [],
  uses: [],
  sources: [],
};
const buy = (id: string, month: number, amountYen: number): FundingModel['uses'][number] => ({
  ...(CAFE.uses[0] as FundingModel['uses'][number]),
  id,
  title: id,
  kind: 'deposit',
  month,
  amountYen,
});
const campaign: Source = {
  id: 'campaign',
  title: 'campaign',
  kind: 'reward',
  month: 2,
  deliveryMonth: 8,
  campaign: {
    mode: 'allOrNothing',
    goalYen: 1_000_000,
    tiers: [{ priceYen: 10_000, takers: 200, unitCostYen: 0, postageYen: 0 }],
    feePercent: '0',
  },
};
const loan: Source = {
  id: 'bank',
  title: 'bank',
  kind: 'loan',
  month: 0,
  terms: {
    method: 'equalPrincipal',
    principalYen: 600_000,
    annualRatePercent: '0',
    instalments: 6,
    graceInstalments: 0,
  },
  guaranteeFeePercent: '0',
  subsidy: undefined,
};

describe('what a failure breaks', () => {
  it('a failing campaign names the purchase that it was to pay', () => {
    // 1,000,000 at first; the machine of 2,500,000 in the fifth month needs the campaign’s 2,000,000.
    const model = { ...bare, uses: [buy('machine', 4, 2_500_000), buy('sign', 6, 10)], sources: [campaign] };
    expect(breakOf(forecast(model))).toBeUndefined();
    expect(breakOf(forecast(model, SCENARIOS.campaignFails))).toEqual({
      month: 4,
      missingYen: 1_500_000,
      payments: [{ kind: 'purchase', id: 'machine', title: 'machine', yen: 2_500_000 }],
    });
  });
  it('a late subsidy names the repayment that waits for it', () => {
    // 1,000,000 and a loan of 600,000 buy 1,300,000 at once: 300,000 are left. 100,000 a month from month 1: month 4 is short unless the
    // subsidy of 650,000 arrives in month 3.
    const subsidy: Source = {
      id: 'g',
      title: 'g',
      kind: 'subsidy',
      month: 3,
      uses: ['u'],
      rate: '1/2',
      capYen: 9_000_000,
      floorYen: undefined,
      unitYen: 1,
      programme: undefined,
    };
    const model = { ...bare, uses: [buy('u', 0, 1_300_000)], sources: [loan, subsidy] };
    expect(breakOf(forecast(model))).toBeUndefined();
    const late = breakOf(forecast(model, SCENARIOS.subsidyLate));
    expect(late?.month).toBe(4);
    expect(late?.payments).toEqual([{ kind: 'repayment', id: 'bank', title: 'bank', yen: 100_000 }]);
  });
  it('names the next purchase or repayment where the month itself has only running costs', () => {
    const rent = { ...(CAFE.costs[0] as FundingModel['costs'][number]), amountYen: 600_000, taxPpm: 0 };
    const model = { ...bare, costs: [rent], uses: [buy('oven', 3, 50_000)] };
    expect(breakOf(forecast(model))).toMatchObject({ month: 1, missingYen: 200_000, payments: [{ id: 'oven' }] });
    expect(breakOf(forecast({ ...bare, costs: [rent] }))).toEqual({
      month: 1,
      missingYen: 200_000,
      payments: [{ kind: 'running', id: '', title: '', yen: 600_000 }],
    });
  });
});
