import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { STARTERS } from '../../data/starters/starters.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { wordsFor } from '../../i18n/words.ts';
import { addStarter } from './startingRows.ts';

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
