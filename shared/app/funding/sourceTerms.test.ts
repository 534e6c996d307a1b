import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import type { DatedRule } from '../../domain/funding/rules.ts';
import { addRow } from './fundingCommands.ts';
import { interestSubsidyRules, termsOfInterestSubsidy, termsOfPlatform, termsOfProgramme } from './sourceTerms.ts';

const TODAY = '2026-11-21';
const rule = (programme: string, key: string, value: number | string, validFrom = '2026-04-01'): DatedRule => ({
  programme,
  key,
  value,
  validFrom,
  validTo: null,
  source: '公庫',
  checkedOn: '2026-11-01',
  confidence: 'verified',
});

describe('a chosen programme', () => {
  const RULES = [
    rule('marukei', 'rate', 235),
    rule('marukei', 'cap', 20_000_000),
    rule('jizokuka', 'rate', '2/3'),
    rule('jizokuka', 'cap', 500_000),
  ];
  it('fills in the rate of a loan in percent, and not its cap', () => {
    expect(termsOfProgramme(RULES, 'loan', 'marukei', TODAY)).toEqual({ programme: 'marukei', ratePercent: '2.35' });
  });
  it('fills in the rate and the cap of a subsidy', () => {
    expect(termsOfProgramme(RULES, 'subsidy', 'jizokuka', TODAY)).toEqual({
      programme: 'jizokuka',
      rate: '2/3',
      capYen: 500_000,
    });
  });
  it('fills in nothing if no rule is known, or none was chosen', () => {
    expect(termsOfProgramme(RULES, 'loan', 'jfcStartup', TODAY)).toEqual({ programme: 'jfcStartup' });
    expect(termsOfProgramme(RULES, 'subsidy', '', TODAY)).toEqual({ programme: '' });
  });
  it('uses the rule of the day', () => {
    const rules = [rule('marukei', 'rate', 235), rule('marukei', 'rate', 250, '2026-11-22')];
    expect(termsOfProgramme(rules, 'loan', 'marukei', '2026-11-21')).toMatchObject({ ratePercent: '2.35' });
    expect(termsOfProgramme(rules, 'loan', 'marukei', '2026-11-22')).toMatchObject({ ratePercent: '2.5' });
  });
});

it('a chosen platform fills in its fee in percent', () => {
  const rules = [rule('rewardCrowdfunding', 'campfire', 1_700)];
  expect(termsOfPlatform(rules, 'campfire', TODAY)).toEqual({ platform: 'campfire', feePercent: '17' });
  expect(termsOfPlatform(rules, 'makuake', TODAY)).toEqual({ platform: 'makuake' });
});

describe('a municipality’s subsidy on interest', () => {
  let plan: Awaited<ReturnType<typeof openedPlan>>;
  beforeEach(async () => {
    plan = await openedPlan();
    const own = { programme: 'interestSubsidy', unit: 'basisPoints', validFrom: '', checkedOn: TODAY };
    for (const patch of [
      { ...own, key: 'own1', value: 5_000 },
      { ...own, key: 'own2', value: '' },
      { ...own, key: 'own3', unit: 'yen', value: 100 },
      { ...own, key: 'own4', programme: 'own', value: 100 },
    ])
      expect(addRow(plan.session, 'ownRules', patch, { name: '山田', today: TODAY }).ok).toBe(true);
  });
  afterEach(() => plan.close());

  it('can be chosen once its share is a number of basis points', () => {
    expect(interestSubsidyRules(plan.session.store).map((r) => r.key)).toEqual(['own1']);
  });
  it('fills in its share in percent, and is taken off by choosing none', () => {
    const rules = interestSubsidyRules(plan.session.store);
    expect(termsOfInterestSubsidy(rules, 'own1')).toEqual({ subsidyRule: 'own1', subsidyPercent: '50' });
    expect(termsOfInterestSubsidy(rules, '')).toEqual({ subsidyRule: null });
  });
});
