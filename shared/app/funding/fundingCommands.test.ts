import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { raiseOf, setSourceTerms, sharedValue } from './capitalEdits.ts';
import { frozenMoney } from './frozenMoney.ts';
import { addRow, addSource, putRow, putRows, removeRow, setSetting, setTerms } from './fundingCommands.ts';
import { fundingOf } from './fundingState.ts';

const AUTHOR = { name: '山田', today: '2026-11-21' };
const TODAY = '2026-11-21';
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());
const value = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

describe('rows', () => {
  it('are added at the end of their list, signed by the person who wrote them', () => {
    const first = value(
      addRow(plan.session, 'uses', { title: '冷蔵庫', kind: 'equipment', amountYen: 300_000 }, AUTHOR),
    );
    const second = value(addRow(plan.session, 'uses', { title: '敷金', kind: 'deposit' }, AUTHOR));
    expect(rowsOf(plan.session.store, 'uses').map((r) => [r.id, r.order, r.setBy, r.setOn])).toEqual([
      [first, 1, '山田', '2026-11-21'],
      [second, 2, '山田', '2026-11-21'],
    ]);
  });
  it('that are not figures of the plan have no author', () => {
    const id = value(addRow(plan.session, 'scenarios', { title: '悪いとき' }, AUTHOR));
    expect(plan.session.store.entity('scenarios', id)).not.toHaveProperty('setBy');
  });
  it('are rejected if a field is invalid, and nothing is written', () => {
    const refused = putRows(
      plan.session,
      [
        { collection: 'uses', patch: { title: '一', amountYen: 1 } },
        { collection: 'uses', patch: { title: '二', price: 1 } },
      ],
      AUTHOR,
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', at: [1] } });
    expect(rowsOf(plan.session.store, 'uses')).toEqual([]);
    expect(putRows(plan.session, [], AUTHOR)).toEqual({ ok: true, value: undefined });
  });
  it('pasted together are one undo step, in their order', () => {
    const rows = ['一', '二', '三'].map((title) => ({ collection: 'costLines' as const, patch: { title } }));
    putRows(plan.session, rows, AUTHOR);
    expect(rowsOf(plan.session.store, 'costLines').map((r) => [r.title, r.order])).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 3],
    ]);
    plan.session.undo.undo();
    expect(rowsOf(plan.session.store, 'costLines')).toEqual([]);
  });
  it('are changed and removed', () => {
    const id = value(addRow(plan.session, 'uses', { title: '冷蔵庫', amountYen: 300_000 }, AUTHOR));
    expect(putRow(plan.session, 'uses', id, { amountYen: 280_000 }, { ...AUTHOR, name: '佐藤' }).ok).toBe(true);
    expect(plan.session.store.entity('uses', id)).toMatchObject({ amountYen: 280_000, setBy: '佐藤', title: '冷蔵庫' });
    expect(removeRow(plan.session, 'uses', id).ok).toBe(true);
    expect(rowsOf(plan.session.store, 'uses')).toEqual([]);
  });
});

describe('sources', () => {
  it('are cards on the first board, each with a name of its own', () => {
    const first = value(addSource(plan.session, 'loan', '融資', AUTHOR));
    const second = value(addSource(plan.session, 'loan', '融資', AUTHOR));
    const titles = [first, second].map((id) => plan.session.store.entity('nodes', id)?.title);
    expect(new Set(titles).size).toBe(2);
    expect(titles[0]).toBe('融資');
    expect(plan.session.store.relation('positions', `${CANVAS}|${first}`)).toEqual([0, 0]);
    // A source without an amount or a month is a candidate.
    const { candidates } = fundingOf(plan.session.store, TODAY);
    expect(candidates.map((s) => s.id)).toEqual([first, second]);
  });
  it('take terms; a card that is not a source is rejected', () => {
    const loan = value(addSource(plan.session, 'loan', '融資', AUTHOR));
    expect(setTerms(plan.session, loan, { amountYen: 5_000_000, month: '2027-01' }, AUTHOR).ok).toBe(true);
    expect(plan.session.store.relation('fundingTerms', `${loan}|amountYen`)).toBe(5_000_000);
    expect(setTerms(plan.session, 'gone000000000000', {}, AUTHOR)).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    });
  });
  it('of equity write to the row of the same event', () => {
    const row = value(
      addRow(
        plan.session,
        'capEvents',
        { type: 'investor', holder: '投資家', amountYen: 1_000_000, on: '2027-03-15' },
        AUTHOR,
      ),
    );
    const raise = raiseOf(plan.session, '2027-01', row);
    if (!raise?.row) return;
    expect(setSourceTerms(plan.session, '2027-01', row, { amountYen: 2_000_000, month: '2027-04' }, AUTHOR).ok).toBe(
      true,
    );
    expect(plan.session.store.entity('capEvents', row)).toMatchObject({ amountYen: 2_000_000, on: '2027-04-15' });
    expect(sharedValue(plan.session, raiseOf(plan.session, '2027-01', row), 'amountYen')).toBe(2_000_000);
  });
});

it('removes a setting if its field is emptied', () => {
  setSetting(plan.session, 'startMonth', '2027-04');
  expect(plan.session.store.relation('fundingSettings', 'startMonth')).toBe('2027-04');
  setSetting(plan.session, 'startMonth', '');
  expect(plan.session.store.relation('fundingSettings', 'startMonth')).toBeUndefined();
});

it('freezes numbers for judges, and nothing while the plan is empty', () => {
  expect(frozenMoney(plan.session.store, TODAY)).toBeUndefined();
  setSetting(plan.session, 'startMonth', '2027-04');
  addRow(plan.session, 'uses', { title: '敷金', kind: 'deposit', amountYen: 300_000, month: '2027-04' }, AUTHOR);
  const own = value(addSource(plan.session, 'own', '自己資金', AUTHOR));
  setTerms(plan.session, own, { amountYen: 1_000_000, month: '2027-04' }, AUTHOR);
  expect(frozenMoney(plan.session.store, TODAY)).toMatchObject({
    uses: [{ title: '敷金', yen: 300_000 }],
    sources: [{ id: own, title: '自己資金', kind: 'own', month: '2027-04', yen: 1_000_000, costYen: 0 }],
    lowestCash: { yen: 700_000 },
  });
});
