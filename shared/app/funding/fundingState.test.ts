/** The money of a plan belongs to the document that it was computed from, and to the day. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { SeedOrigin } from '../../doc/transact.ts';
import { frozenMoney } from './frozenMoney.ts';
import { cardMoneyOf, fundingOf, fundingWith, fundingWithSourceAt } from './fundingState.ts';

const TODAY = '2026-11-20';
const [deposit, card, other, activity] = [1, 2, 3, 4].map((n) => String(n).padStart(16, '0')) as [
  string,
  string,
  string,
  string,
];
const must = (doc: Y.Doc, command: PlanCommand): void => {
  const done = execute(doc, command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};
const setDeposit = (doc: Y.Doc, amountYen: number): void =>
  must(doc, {
    type: 'putFundingRow',
    collection: 'uses',
    id: deposit,
    patch: { title: '保証金', kind: 'deposit', amountYen, taxPercent: '0', node: activity },
  });

function plan(): { doc: Y.Doc; store: PlanStore } {
  const doc = new Y.Doc();
  must(doc, { type: 'addNode', node: activity, fields: { kind: 'activity', title: '開業' } });
  must(doc, { type: 'addNode', node: card, fields: { kind: 'funding', title: '自己資金' } });
  must(doc, { type: 'setFundingTerms', node: card, terms: { kind: 'own', amountYen: 500_000 } });
  must(doc, { type: 'addNode', node: other, fields: { kind: 'note', title: '覚え' } });
  setDeposit(doc, 300_000);
  return { doc, store: new PlanStore(doc) };
}
function copyOf(doc: Y.Doc): { doc: Y.Doc; store: PlanStore } {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), new SeedOrigin());
  return { doc: copy, store: new PlanStore(copy) };
}
const needs = (store: PlanStore): number => fundingOf(store, TODAY).totals.usesYen;

describe('the money of a plan', () => {
  it('is not shared with a draft that has another amount and the same number of changes', () => {
    const real = plan();
    const draft = copyOf(real.doc);
    setDeposit(real.doc, 400_000);
    setDeposit(draft.doc, 900_000);
    expect([needs(real.store), needs(draft.store), needs(real.store)]).toEqual([400_000, 900_000, 400_000]);
    expect(frozenMoney(real.store, TODAY)?.uses.map((u) => u.yen)).toEqual([400_000]);
    expect(frozenMoney(draft.store, TODAY)?.uses.map((u) => u.yen)).toEqual([900_000]);
  });

  it('is computed once for all callers, and again when its input has changed', () => {
    const { doc, store } = plan();
    const first = fundingOf(store, TODAY);
    expect(fundingOf(store, TODAY)).toBe(first);
    must(doc, { type: 'updateNode', node: other, patch: { title: '覚え書き' } });
    must(doc, { type: 'putTask', task: other, patch: { title: '電話する' } });
    expect(fundingOf(store, TODAY)).toBe(first);
    setDeposit(doc, 300_001);
    expect(needs(store)).toBe(300_001);
    must(doc, { type: 'setMeta', patch: { openedOn: '2027-04-01' } });
    expect(fundingOf(store, TODAY).model.settings.startMonth).toBe('2027-04');
  });

  it('follows the day, and the person’s own rules', () => {
    const { doc, store } = plan();
    expect(fundingOf(store, '2026-12-31').model.settings.startMonth).toBe('2026-12');
    expect(fundingOf(store, '2027-01-01').model.settings.startMonth).toBe('2027-01');
    expect(fundingOf(store, TODAY).model.settings.salesTaxPpm).toBe(100_000);
    must(doc, {
      type: 'putFundingRow',
      collection: 'ownRules',
      id: other,
      patch: {
        programme: 'consumptionTax',
        key: 'standard',
        value: 1_200,
        unit: 'bp',
        validFrom: '2026-01-01',
        source: '官報',
        checkedOn: '2026-11-01',
        confirmed: true,
      },
    });
    expect(fundingOf(store, TODAY).model.settings.salesTaxPpm).toBe(120_000);
  });

  it('is not cached during a drag', () => {
    const { store } = plan();
    const moved = fundingWith(store, TODAY, (model) => ({ ...model, uses: [] }));
    expect([moved.totals.usesYen, needs(store)]).toEqual([0, 300_000]);
  });

  it('with a source in another month has its cash from then on, and leaves the plan unchanged', () => {
    const { doc, store } = plan();
    must(doc, { type: 'removeEntity', collection: 'uses', id: deposit });
    expect(fundingWithSourceAt(store, TODAY, card, 2).forecast.cash.slice(0, 4)).toEqual([0, 0, 500_000, 500_000]);
    expect(fundingWithSourceAt(store, TODAY, other, 2).forecast.cash[0]).toBe(500_000);
    expect(fundingOf(store, TODAY).forecast.cash.slice(0, 2)).toEqual([500_000, 500_000]);
  });

  it('on a card stays the same object until that card’s money changes', () => {
    const { doc, store } = plan();
    const badge = cardMoneyOf(store, TODAY, card);
    expect(badge).toEqual({ kind: 'source', yen: 500_000, over: false });
    setDeposit(doc, 350_000);
    expect(cardMoneyOf(store, TODAY, card)).toBe(badge);
    must(doc, { type: 'allocate', source: card, activity, yen: 350_000 });
    expect(cardMoneyOf(store, TODAY, activity)).toEqual({ kind: 'activity', coveredYen: 350_000, needsYen: 350_000 });
    must(doc, { type: 'setFundingTerms', node: card, terms: { amountYen: 300_000 } });
    expect(cardMoneyOf(store, TODAY, card)).toEqual({ kind: 'source', yen: 300_000, over: true });
    expect(cardMoneyOf(store, TODAY, other)).toBeUndefined();
  });
});
