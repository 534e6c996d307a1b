import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { SCHEME_RULES } from '../../data/schemeRules/rules.ts';
import { STARTERS } from '../../data/starters/starters.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { wordsFor } from '../../i18n/words.ts';
import { addStarter, correctRule, importRules } from './startingRows.ts';

const AUTHOR = { name: '山田', today: '2026-11-21' };
const JA = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

it('a kind of business brings its lines with questions and without a figure, in one undo step', () => {
  for (const starter of STARTERS) {
    expect(addStarter(plan.session, starter, JA, AUTHOR)).toEqual({ ok: true, value: undefined });
    const rows = [...rowsOf(plan.session.store, 'salesLines'), ...rowsOf(plan.session.store, 'costLines')];
    expect(rows).toHaveLength(starter.sales.length + starter.costs.length);
    expect(rows.every((r) => r.question !== '' && r.title !== '')).toBe(true);
    expect(rows.some((r) => ('amountYen' in r && r.amountYen > 0) || ('priceYen' in r && r.priceYen > 0))).toBe(false);
    plan.session.undo.undo();
    expect(rowsOf(plan.session.store, 'costLines')).toEqual([]);
  }
});

it('a rule of one’s own starts as the shipped one, from today', () => {
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
