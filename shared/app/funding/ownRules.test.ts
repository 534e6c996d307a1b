import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { readRuleSet } from '../../data/schemeRules/ruleSet.ts';
import { SCHEME_RULES } from '../../data/schemeRules/rules.ts';
import { ownRulesOf, rowsOf } from '../../doc/fundingView.ts';
import { wordsFor } from '../../i18n/words.ts';
import {
  addInterestSubsidyRule,
  addOwnRule,
  adoptProgramme,
  correctRule,
  importRules,
  ownRulesFile,
  typedRuleValue,
} from './ownRules.ts';

const AUTHOR = { name: '山田', today: '2026-11-21' };
const JA = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

it('keeps two interest subsidies as two rules', () => {
  expect(addInterestSubsidyRule(plan.session, '利子補給', AUTHOR).ok).toBe(true);
  expect(addInterestSubsidyRule(plan.session, '利子補給', AUTHOR).ok).toBe(true);
  expect(rowsOf(plan.session.store, 'ownRules').map((r) => [r.programme, r.programmeName, r.key, r.unit])).toEqual([
    ['interestSubsidy', '利子補給', 'own1', 'basisPoints'],
    ['interestSubsidy', '利子補給', 'own2', 'basisPoints'],
  ]);
});

it('a typed value is a number if it is a whole one, and otherwise stays as typed', () => {
  expect(['1,000', '１２３', '-5', '0', ' 7 ', '999999999999999'].map(typedRuleValue)).toEqual([
    1000, 123, -5, 0, 7, 999_999_999_999_999,
  ]);
  expect(['', '1.5', '2/3', '１回まで', '1000000000000000'].map(typedRuleValue)).toEqual([
    '',
    '1.5',
    '2/3',
    '１回まで',
    '1000000000000000',
  ]);
});

it('reads a file of own rules back unchanged, without ids', () => {
  expect(addOwnRule(plan.session, AUTHOR).ok).toBe(true);
  const rules = readRuleSet(ownRulesFile(plan.session.store));
  expect(rules).toEqual([
    {
      programme: 'own',
      programmeName: '',
      key: 'value',
      label: '',
      value: '',
      unit: 'text',
      validFrom: '',
      validTo: '',
      source: '',
      checkedOn: '2026-11-21',
      confirmed: false,
    },
  ]);
});

it('starts an own rule as a copy of the shipped one, from today', () => {
  const [rule] = SCHEME_RULES;
  if (!rule) throw new Error('no rules');
  const id = correctRule(plan.session, rule, JA, AUTHOR);
  expect(plan.session.store.entity('ownRules', id.ok ? id.value : '')).toMatchObject({
    programme: rule.programme,
    key: rule.key,
    validFrom: '2026-11-21',
    checkedOn: '2026-11-21',
  });
});

it('the same rule of the same day is replaced, another day is another rule', () => {
  const rule = { programme: 'marukei', key: 'cap', validFrom: '2026-04-01', label: '上限', value: '100', unit: 'yen' };
  expect(importRules(plan.session, [rule], AUTHOR)).toEqual({ ok: true, value: 1 });
  expect(
    importRules(
      plan.session,
      [
        { ...rule, value: '200' },
        { ...rule, validFrom: '2027-04-01' },
      ],
      AUTHOR,
    ),
  ).toEqual({
    ok: true,
    value: 2,
  });
  const own = rowsOf(plan.session.store, 'ownRules').map((r) => [r.validFrom, String(r.value)]);
  expect(own).toEqual([
    ['2026-04-01', '200'],
    ['2027-04-01', '100'],
  ]);
  expect(importRules(plan.session, [], AUTHOR)).toEqual({ ok: true, value: 0 });
});

it('imports a programme of a pack once, with its publisher, and never as more certain than it was', () => {
  const rule = {
    programme: 'shimodaSubsidy',
    key: 'cap',
    label: { ja: '上限', en: 'Cap' },
    value: 500_000,
    unit: 'yen' as const,
    validFrom: '2026-04-01',
    validTo: '2027-03-31',
    seenOn: [],
    moves: false,
    source: '交付要綱（下田市『下田の資料集』）',
    url: 'https://shimoda.example/subsidy',
    section: '補助額',
    checkedOn: '2026-10-01',
    confidence: 'verified' as const,
  };
  const programme = {
    id: 'shimodaSubsidy',
    name: { ja: '下田市創業補助金', en: 'Shimoda founding subsidy' },
    fundingKind: 'subsidy' as const,
    rules: [
      rule,
      { ...rule, key: 'reported', confidence: 'reported' as const },
      { ...rule, key: 'seen', validFrom: null, validTo: null, seenOn: ['2026-09'] },
      { ...rule, key: 'moving', moves: true },
      { ...rule, key: 'unchecked', confidence: 'unverified' as const, checkedOn: null },
    ],
  };
  for (const _ of ['first', 'again'])
    expect(adoptProgramme(plan.session, programme, wordsFor('ja'), AUTHOR)).toEqual({ ok: true, value: 5 });
  expect(
    ownRulesOf(plan.session.store).map((r) => [r.key, r.value, r.validFrom, r.validTo, r.confidence, r.checkedOn]),
  ).toEqual([
    ['cap', 500_000, '2026-04-01', '2027-03-31', 'verified', '2026-10-01'],
    ['reported', 500_000, '2026-04-01', '2027-03-31', 'unverified', '2026-10-01'],
    ['seen', 500_000, '2026-09-01', null, 'unverified', '2026-10-01'],
    ['moving', 500_000, '2026-04-01', '2027-03-31', 'unverified', '2026-10-01'],
    ['unchecked', 500_000, '2026-04-01', '2027-03-31', 'unverified', null],
  ]);
  expect(ownRulesOf(plan.session.store)[0]?.source).toBe(
    '交付要綱（下田市『下田の資料集』）「補助額」 https://shimoda.example/subsidy',
  );
});
