import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../tests/changeWords.ts';
import { capTable } from '../domain/funding/equity/capTable.ts';
import { forecast } from '../domain/funding/forecast/forecast.ts';
import { BASE } from '../domain/funding/forecast/model.ts';
import { coverage } from '../domain/funding/stack.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { comparePlans } from './compare.ts';
import {
  capEventsOf,
  capIssueAt,
  fundingPlanOf,
  modelSettings,
  monthIssue,
  ownRulesOf,
  percentPpm,
  quantityPpm,
  rowIssues,
  scenariosOf,
  sourceOf,
} from './fundingView.ts';
import { changesOf } from './merge/describe.ts';
import { reviewOf } from './merge/review.ts';
import { settleMerge } from './merge/settle.ts';
import { PlanStore } from './planStore.ts';
import { entityMap, relationMap } from './schema.ts';

const TODAY = '2026-11-20';
const RATES = { sole: 200_000, company: 250_000, salesTax: 100_000 };
const id = (n: number) => String(n).padStart(16, '0');
const LOAN = id(1);
const ACTIVITY = id(2);
const OVEN = id(3);

const base = (): Y.Doc =>
  createPlanDoc(
    { title: '計画' },
    [
      { type: 'addNode', node: LOAN, fields: { kind: 'funding', title: '借入れ' } },
      { type: 'addNode', node: ACTIVITY, fields: { kind: 'activity', title: '焼く' } },
      { type: 'setFundingSettings', settings: { startMonth: '2027-01' } },
      {
        type: 'setFundingTerms',
        node: LOAN,
        terms: { kind: 'loan', amountYen: 3_000_000, ratePercent: '1.9', month: '2027-03' },
      },
      {
        type: 'putFundingRow',
        collection: 'uses',
        id: OVEN,
        patch: { title: '窯', amountYen: 2_000_000, month: '2027-02', node: ACTIVITY },
      },
    ],
    [],
  );
const copy = (doc: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};
const run = (doc: Y.Doc, command: PlanCommand | undefined): void => {
  const done = command ? execute(doc, command) : undefined;
  if (!done?.ok) throw new Error(JSON.stringify(done));
};
const planOf = (doc: Y.Doc) => {
  const store = new PlanStore(doc);
  return fundingPlanOf(store, modelSettings(store, TODAY, RATES));
};

describe('the funding plan of a document', () => {
  it('treats a funding card with an amount as a source, one without as a candidate', () => {
    const doc = base();
    run(doc, { type: 'addNode', node: id(9), fields: { kind: 'funding', title: '補助金' } });
    const plan = planOf(doc);
    expect(plan.model.sources).toMatchObject([
      {
        id: LOAN,
        kind: 'loan',
        month: 2,
        terms: { principalYen: 3_000_000, annualRatePercent: '1.9', instalments: 60 },
      },
    ]);
    expect(plan.candidates.map((c) => c.title)).toEqual(['補助金']);
    expect(plan.model.uses[0]).toMatchObject({ title: '窯', month: 1, lifeYears: 5, taxPpm: 100_000, quoted: false });
  });
  it('reports a month outside the five years, whoever wrote it', () => {
    // January 2027 to December 2031.
    expect(monthIssue('2026-12', '2027-01')).toBe('beforeStart');
    expect(monthIssue('2027-01', '2027-01')).toBeUndefined();
    expect(monthIssue('2031-12', '2027-01')).toBeUndefined();
    expect(monthIssue('2032-01', '2027-01')).toBe('beyondHorizon');
    expect(monthIssue('', '2027-01')).toBeUndefined();
    expect(monthIssue('来年', '2027-01')).toBeUndefined();
    const doc = base();
    run(doc, { type: 'setFundingTerms', node: LOAN, terms: { month: '2032-01' } });
    const late = forecast(planOf(doc).model, BASE);
    expect(late.compiled.issues).toEqual([{ source: LOAN, field: 'month', code: 'beyondHorizon' }]);
    expect(late.compiled.loans).toEqual([]);
  });
  it('ends the opening phase with the month of the opening', () => {
    const openingOf = (openedOn: string) => {
      const doc = base();
      run(doc, { type: 'setMeta', patch: { openedOn } });
      const store = new PlanStore(doc);
      return modelSettings(store, TODAY, RATES).openingMonth;
    };
    expect(openingOf('2027-05-20')).toBe(4);
    expect(openingOf('2019-05-20')).toBe(0);
    expect(openingOf('')).toBe(0);
    expect(openingOf('2099-01-01')).toBe(59);
  });
  it('accepts terms only on funding cards, and only known fields with valid values in rows', () => {
    const doc = base();
    const refused = (command: PlanCommand) => {
      const done = execute(doc, command);
      return done.ok ? undefined : done.error.code;
    };
    expect(refused({ type: 'setFundingTerms', node: ACTIVITY, terms: { amountYen: 1 } })).toBe('notFound');
    expect(refused({ type: 'putFundingRow', collection: 'uses', id: OVEN, patch: { colour: 'red' } })).toBe('invalid');
    expect(refused({ type: 'allocate', source: LOAN, activity: ACTIVITY, yen: -1 })).toBe('invalid');
    expect(refused({ type: 'setFundingSettings', settings: { 'a b': 1 } })).toBe('invalid');
  });
  it('reads invalid values from a peer as absent, never as an exception', () => {
    const doc = base();
    doc.transact(() => {
      relationMap(doc, 'fundingTerms').set(`${LOAN}|amountYen`, { toString: 1 });
      relationMap(doc, 'allocations').set(`${LOAN}|${ACTIVITY}`, Number.POSITIVE_INFINITY);
      const row = entityMap(doc, 'uses').get(OVEN);
      row?.set('amountYen', 'lots');
      row?.set('lifeYears', -3);
      row?.set('month', ['2027']);
      entityMap(doc, 'salesLines').set(
        id(7),
        new Y.Map([
          ['priceYen', Number.NaN],
          ['quantity', '1e400'],
          ['driver', 'magic'],
        ] as [string, unknown][]),
      );
    });
    const plan = planOf(doc);
    expect(plan.model.sources).toEqual([]);
    expect(plan.allocations).toEqual([]);
    expect(plan.model.uses[0]).toMatchObject({ amountYen: 0, lifeYears: 5, month: 0 });
    expect(plan.model.sales[0]).toMatchObject({ priceYen: 0, quantityPpm: 0, driver: 'amount' });
    expect(forecast(plan.model).cash.every(Number.isSafeInteger)).toBe(true);
  });
  it('reads percentages and quantities as typed', () => {
    expect([
      percentPpm('12.5', 0),
      percentPpm('', 7),
      percentPpm('about', 7),
      quantityPpm('1.5', 0),
      quantityPpm('９９９９９９９９９９９９', 3),
    ]).toEqual([125_000, 7, 7, 1_500_000, 3]);
  });
  it('counts the ticked needs for a subsidy, and its tiers for a campaign', () => {
    const doc = base();
    const [grant, campaign] = [id(10), id(11)];
    run(doc, { type: 'addNode', node: grant, fields: { kind: 'funding', title: '補助' } });
    run(doc, {
      type: 'setFundingTerms',
      node: grant,
      terms: { kind: 'subsidy', rate: '2/3', capYen: 500_000, [`use:${OVEN}`]: 'yes' },
    });
    run(doc, { type: 'addNode', node: campaign, fields: { kind: 'funding', title: '支援' } });
    run(doc, {
      type: 'setFundingTerms',
      node: campaign,
      terms: { kind: 'reward', goalYen: 100_000, month: '2027-02' },
    });
    expect(planOf(doc).candidates.map((c) => c.id)).toEqual([campaign]);
    run(doc, {
      type: 'putFundingRow',
      collection: 'tiers',
      id: id(12),
      patch: { source: campaign, priceYen: 5_000, takers: 30 },
    });
    const store = new PlanStore(doc);
    const node = (n: string) => {
      const found = store.entities('nodes').get(n);
      if (!found) throw new Error(n);
      return found;
    };
    expect(sourceOf(store, node(grant), '2027-01')).toMatchObject({ kind: 'subsidy', uses: [OVEN], capYen: 500_000 });
    expect(sourceOf(store, node(campaign), '2027-01')).toMatchObject({
      kind: 'reward',
      month: 1,
      deliveryMonth: 5,
      campaign: { tiers: [{ takers: 30 }] },
    });
  });
  it('reports an invalid row at its field', () => {
    expect(
      rowIssues({
        fromMonth: '2027-05',
        toMonth: '2027-04',
        season: '100,100',
        bonusMonths: '6,13',
        costPercent: '120',
        churnPercent: '-1',
      }),
    ).toEqual([
      { field: 'toMonth', code: 'contradiction' },
      { field: 'season', code: 'twelveNeeded' },
      { field: 'bonusMonths', code: 'monthsNeeded' },
      { field: 'costPercent', code: 'shareAbove100' },
      { field: 'churnPercent', code: 'negative' },
    ]);
    expect(
      rowIssues({ fromMonth: '2027-05', toMonth: '2027-05', season: '', bonusMonths: '6,12', costPercent: '35' }),
    ).toEqual([]);
  });
  it('treats own rules as unverified until confirmed with a source', () => {
    const doc = base();
    run(doc, {
      type: 'putFundingRow',
      collection: 'ownRules',
      id: id(20),
      patch: { programme: 'marukei', key: 'rate', value: 200, checkedOn: TODAY, confirmed: true },
    });
    const store = new PlanStore(doc);
    expect(ownRulesOf(store)).toMatchObject([{ value: 200, confidence: 'unverified' }]);
    run(doc, { type: 'putFundingRow', collection: 'ownRules', id: id(20), patch: { source: '窓口で確認' } });
    expect(ownRulesOf(store)).toMatchObject([{ confidence: 'verified' }]);
  });
  it('keeps only the fields of cap events that their kind uses', () => {
    const doc = base();
    run(doc, {
      type: 'putFundingRow',
      collection: 'capEvents',
      id: id(30),
      patch: {
        type: 'convertible',
        on: TODAY,
        holder: 'x',
        amountYen: 5,
        version: '2',
        capYen: 0,
        discountPercent: '20',
        shares: 9,
      },
    });
    expect(capEventsOf(new PlanStore(doc))).toEqual([
      { type: 'convertible', on: TODAY, holder: 'x', amountYen: 5, version: '2', discountPercent: '20' },
    ]);
  });
  it('includes further investors in their round, and reports errors at their own row', () => {
    const doc = base();
    const put = (row: number, patch: Record<string, unknown>) =>
      run(doc, { type: 'putFundingRow', collection: 'capEvents', id: id(row), patch: { ...patch, order: row } });
    put(30, { type: 'founding', on: TODAY, holder: 'x', shares: 100, amountYen: 100 });
    put(31, { type: 'round', on: TODAY, name: 'A', holder: 'VC', amountYen: 500, preMoneyYen: 1_000 });
    put(32, { type: 'investor', of: id(31), holder: '地銀', amountYen: 0 });
    put(33, { type: 'investor', of: id(99), holder: '迷子', amountYen: 7 });
    const store = new PlanStore(doc);
    expect(capEventsOf(store)[1]).toMatchObject({
      investors: [
        { holder: 'VC', amountYen: 500 },
        { holder: '地銀', amountYen: 0 },
      ],
    });
    const made = capTable(capEventsOf(store));
    expect(made.ok ? [] : made.error.map((i) => [capIssueAt(store, i.field), i.code])).toEqual([
      [{ row: id(32), field: 'amountYen' }, 'mustBePositive'],
    ]);
  });
  it('own scenarios: an empty field follows the plan, an extreme one is clamped', () => {
    const doc = base();
    const put = (row: number, patch: Record<string, unknown>) =>
      run(doc, { type: 'putFundingRow', collection: 'scenarios', id: id(row), patch: { ...patch, order: row } });
    put(40, { title: '空' });
    put(41, { title: '雨の夏', salesLevel: '85', salesDelay: 2, rateAdd: '0.5', campaignFails: true });
    put(42, { salesLevel: '-20', salesDelay: 9_999 });
    const [empty, rainy, wild] = scenariosOf(new PlanStore(doc));
    expect(empty?.scenario).toEqual(BASE);
    expect(rainy).toMatchObject({
      title: '雨の夏',
      scenario: { ...BASE, salesPpm: 850_000, salesDelayMonths: 2, rateAddBp: 50, campaignFails: true },
    });
    expect(wild?.scenario).toMatchObject({ salesPpm: 0, salesDelayMonths: 60 });
  });
});

describe('two people at once', () => {
  it('keeps two terms of one source set concurrently', () => {
    const doc = base();
    const other = copy(doc);
    run(doc, { type: 'setFundingTerms', node: LOAN, terms: { grace: 6 } });
    run(other, { type: 'setFundingTerms', node: LOAN, terms: { ratePercent: '2.4' } });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(planOf(doc).model.sources[0]).toMatchObject({ terms: { graceInstalments: 6, annualRatePercent: '2.4' } });
  });
  it('shows that the same money was allocated twice', () => {
    const doc = base();
    const other = copy(doc);
    run(doc, { type: 'allocate', source: LOAN, activity: ACTIVITY, yen: 2_000_000 });
    run(other, { type: 'allocate', source: LOAN, activity: id(5), yen: 2_000_000 });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const plan = planOf(doc);
    expect(coverage(forecast(plan.model), plan.allocations).sources.get(LOAN)).toEqual({
      bringsYen: 3_000_000,
      allocatedYen: 4_000_000,
      over: true,
    });
  });
  it('reviews a figure set by both, and either value can be restored', () => {
    const was = base();
    const [mine, theirs] = [copy(was), copy(was)];
    run(mine, { type: 'putFundingRow', collection: 'uses', id: OVEN, patch: { amountYen: 2_400_000, setBy: '私' } });
    run(theirs, {
      type: 'putFundingRow',
      collection: 'uses',
      id: OVEN,
      patch: { amountYen: 1_800_000, setBy: '指導員' },
    });
    run(mine, { type: 'setFundingTerms', node: LOAN, terms: { ratePercent: '2.0' } });
    run(theirs, { type: 'setFundingTerms', node: LOAN, terms: { ratePercent: '2.2' } });
    const merged = copy(mine);
    Y.applyUpdate(merged, Y.encodeStateAsUpdate(theirs));
    const me = { id: id(9), name: '私' };
    const items = [...reviewOf({ base: was, mine, theirs }, merged, me)];
    expect(
      items.map(([, item]) => [told(changesOf(mine, item, 'mine')), told(changesOf(theirs, item, 'theirs'))]),
    ).toEqual([
      [
        [['必要な資金「窯」の金額', '2,000,000円', '2,400,000円']],
        [['必要な資金「窯」の金額', '2,000,000円', '1,800,000円']],
      ],
      [[['資金の条件「借入れ」の利率（年）', '1.9%', '2.0%']], [['資金の条件「借入れ」の利率（年）', '1.9%', '2.2%']]],
    ]);
    for (const side of ['theirs', 'mine'] as const) {
      for (const [key, item] of items)
        expect(settleMerge(merged, { key, item, at: '', by: me, settled: undefined }, side, me, '').ok).toBe(true);
      const plan = planOf(merged);
      expect(plan.model.uses[0]?.amountYen).toBe(side === 'mine' ? 2_400_000 : 1_800_000);
      expect(plan.model.sources[0]).toMatchObject({
        terms: { annualRatePercent: side === 'mine' ? '2.0' : '2.2' },
      });
    }
  });
  it('reports changes by meaning, without who set it and when', () => {
    const was = base();
    run(was, { type: 'addLink', from: LOAN, to: ACTIVITY, linkType: 'funds' });
    const now = copy(was);
    run(now, {
      type: 'putFundingRow',
      collection: 'uses',
      id: OVEN,
      patch: { amountYen: 2_400_000, setBy: '私', setOn: TODAY, order: 3 },
    });
    run(now, {
      type: 'putFundingRow',
      collection: 'costLines',
      id: id(8),
      patch: { title: '家賃', amountYen: 80_000 },
    });
    run(now, { type: 'allocate', source: LOAN, activity: ACTIVITY, yen: 100 });
    run(now, { type: 'setFundingSettings', settings: { startMonth: '2027-02' } });
    expect(told(comparePlans(was, now))).toEqual([
      ['必要な資金「窯」の金額', '2,000,000円', '2,400,000円'],
      ['費用を追加「家賃」', '', '家賃、80,000円'],
      ['資金の割り当て「借入れ → 焼く」の金額', '', '100円'],
      ['資金計画の設定: 計画の最初の月', '2027年1月', '2027年2月'],
      ['必要な資金1件の並び順が変わりました', '', '1'],
    ]);
  });
});
