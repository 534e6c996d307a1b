import { describe, expect, it } from 'vitest';
import { capTable } from '../domain/funding/equity/capTable.ts';
import { dilutionPpm } from '../domain/funding/equity/dilution.ts';
import { forecast } from '../domain/funding/forecast/forecast.ts';
import { cashTable } from '../domain/funding/forecast/statements.ts';
import { createPlanDoc } from './bootstrap.ts';
import { capitalRaisesOf, capTableOf } from './capitalView.ts';
import type { PlanCommand } from './commands.ts';
import { fundingPlanOf, modelSettings } from './fundingView.ts';
import { PlanStore } from './planStore.ts';

const id = (n: number) => String(n).padStart(16, '0');
const [CARD, ROW, FOUNDING, OTHER] = [id(1), id(2), id(3), id(4)];
const START = '2027-01';

const card = (terms: Record<string, string | number>): PlanCommand[] => [
  { type: 'addNode', node: CARD, fields: { kind: 'funding', title: 'みらい投資' } },
  { type: 'setFundingTerms', node: CARD, terms },
];
const row = (rowId: string, patch: Record<string, unknown>): PlanCommand => ({
  type: 'putFundingRow',
  collection: 'capEvents',
  id: rowId,
  patch,
});
const founding = row(FOUNDING, { type: 'founding', on: '2027-01-05', holder: '創業者', shares: 9_000, amountYen: 1 });
const plan = (...commands: PlanCommand[]) => {
  const doc = createPlanDoc(
    { title: '計画' },
    [{ type: 'setFundingSettings', settings: { startMonth: START, legalForm: 'company' } }, ...commands],
    [],
  );
  const store = new PlanStore(doc);
  const { model } = fundingPlanOf(
    store,
    modelSettings(store, '2026-11-20', { sole: 0, company: 0, salesTax: 100_000 }),
  );
  const f = forecast(model);
  const made = capTableOf(store, START);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return {
    store,
    model,
    table: made.value,
    raises: capitalRaisesOf(store, START),
    equityIn: cashTable(f).flatMap((r) => (r.lines.equityIn === 0 ? [] : [[r.month, r.lines.equityIn]])),
  };
};

describe('a raise of capital is one event', () => {
  it('a J-KISS on the cap table alone adds its cash in its month', () => {
    const p = plan(
      founding,
      row(ROW, { type: 'convertible', on: '2027-04-10', holder: 'A', amountYen: 10_000_000, capYen: 120_000_000 }),
    );
    expect(p.equityIn).toEqual([[3, 10_000_000]]);
    expect(p.model.sources).toMatchObject([{ id: ROW, kind: 'convertible', month: 3, amountYen: 10_000_000 }]);
    // 10 of 120 million post-money: 8.33 %.
    expect(p.raises[0]?.event && dilutionPpm(p.raises[0].event, p.table)).toBe(83_333);
  });
  it('a round entered only among the sources is on the cap table with its dilution', () => {
    // 10 million at 110 million pre-money: 10 ÷ 120 = 8.33 %. Price 110,000,000 ÷ 9,000 = 12,222.2, rounded up 12,223; 818 shares.
    const p = plan(
      founding,
      ...card({ kind: 'equity', amountYen: 10_000_000, month: '2027-06', preMoneyYen: 110_000_000, holder: 'B' }),
    );
    expect(p.equityIn).toEqual([[5, 10_000_000]]);
    expect(p.table.rows.map((r) => [r.holder, r.shares])).toEqual([
      ['創業者', 9_000],
      ['B', 818],
    ]);
    expect(p.raises[0]?.event && dilutionPpm(p.raises[0].event, p.table)).toBe(83_333);
  });
  it('a J-KISS card is on the cap table and converts in its round', () => {
    const p = plan(
      founding,
      ...card({
        kind: 'convertible',
        amountYen: 10_000_000,
        month: '2027-06',
        capYen: 110_000_000,
        version: '1',
        holder: 'C',
      }),
    );
    expect(p.table.open).toMatchObject([{ holder: 'C', amountYen: 10_000_000, capYen: 110_000_000, version: '1' }]);
    // A pre-money cap: 10 ÷ (110 + 10).
    expect(p.raises[0]?.event && dilutionPpm(p.raises[0].event)).toBe(83_333);
  });
  it('is counted once if it was entered on both pages', () => {
    const p = plan(
      founding,
      ...card({ kind: 'equity', amountYen: 10_000_000, month: '2027-06' }),
      row(ROW, {
        type: 'round',
        on: '2027-07-01',
        name: 'シード',
        holder: 'B',
        amountYen: 10_000_000,
        preMoneyYen: 90_000_000,
      }),
    );
    expect(p.raises).toHaveLength(1);
    expect(p.raises[0]).toMatchObject({ card: CARD, row: ROW, id: CARD });
    // The row has the day: July, not June.
    expect(p.equityIn).toEqual([[6, 10_000_000]]);
    expect(p.table.rounds).toHaveLength(1);
  });
  it('an explicit link holds even if amounts differ; the row counts', () => {
    const p = plan(
      founding,
      ...card({ kind: 'equity', amountYen: 99, month: '2029-01', capEvent: ROW }),
      row(ROW, {
        type: 'round',
        on: '2027-07-01',
        name: 'シード',
        holder: 'B',
        amountYen: 8_000_000,
        preMoneyYen: 90_000_000,
      }),
      row(OTHER, { type: 'investor', of: ROW, holder: 'D', amountYen: 2_000_000 }),
    );
    expect(p.equityIn).toEqual([[6, 10_000_000]]);
    expect(p.raises).toHaveLength(1);
  });
  it('two raises of the same amount a year apart are two', () => {
    const p = plan(
      founding,
      ...card({ kind: 'equity', amountYen: 10_000_000, month: '2027-06' }),
      row(ROW, {
        type: 'round',
        on: '2028-07-01',
        name: 'A',
        holder: 'B',
        amountYen: 10_000_000,
        preMoneyYen: 90_000_000,
      }),
    );
    expect(p.equityIn).toEqual([
      [5, 10_000_000],
      [18, 10_000_000],
    ]);
  });
  it('what was paid before the plan begins is in the opening cash, and a founder’s capital is own money', () => {
    const p = plan(
      row(FOUNDING, { type: 'founding', on: '2020-01-05', holder: '創業者', shares: 9_000, amountYen: 3_000_000 }),
      row(ROW, {
        type: 'round',
        on: '2026-12-31',
        name: 'A',
        holder: 'B',
        amountYen: 10_000_000,
        preMoneyYen: 90_000_000,
      }),
    );
    expect(p.equityIn).toEqual([]);
  });
  it('an incomplete card, or one that the table cannot take, leaves the table unchanged', () => {
    const noValue = plan(founding, ...card({ kind: 'equity', amountYen: 10_000_000, month: '2027-06', holder: 'B' }));
    expect(noValue.table.rows.map((r) => r.holder)).toEqual(['創業者']);
    expect(noValue.equityIn).toEqual([[5, 10_000_000]]);
    const absurd = plan(
      founding,
      ...card({ kind: 'convertible', amountYen: 10_000_000, month: '2027-06', capYen: 10_000_000, holder: 'B' }),
    );
    expect(absurd.table.rows.map((r) => r.holder)).toEqual(['創業者']);
    const unfounded = plan(
      ...card({ kind: 'equity', amountYen: 10_000_000, month: '2027-06', preMoneyYen: 1, holder: 'B' }),
    );
    expect(unfounded.table.rows).toEqual([]);
  });
});

describe('the dilution of a raise', () => {
  it('is computed after conversion', () => {
    // 10,000 shares; 10 million at a 20 % discount to a round of 100 million on 900 million: the share is counted at the round's price.
    const convertible = {
      type: 'convertible',
      on: '2027-02-01',
      holder: 'A',
      amountYen: 10_000_000,
      version: '1',
      discountPercent: '20',
    } as const;
    const made = capTable([
      { type: 'founding', on: '2027-01-01', holdings: [{ holder: 'F', shares: 10_000, paidYen: 1 }] },
      convertible,
      {
        type: 'round',
        on: '2028-01-01',
        name: 'A',
        investors: [{ holder: 'V', amountYen: 100_000_000 }],
        preMoneyYen: 900_000_000,
      },
    ]);
    if (!made.ok) throw new Error('table');
    // 900,000,000 ÷ 10,140 = 88,757.4, so 88,758; 80 % of it is 71,006.4, so 71,007: 140 shares, worth 12,426,120 of 1,000,000,000.
    expect(made.value.rounds[0]).toMatchObject({ priceYen: 88_758, conversions: [{ shares: 140, priceYen: 71_007 }] });
    expect(dilutionPpm(convertible, made.value)).toBe(12_426);
  });
  it('is unknown for a discount before there is a round', () => {
    expect(
      dilutionPpm({
        type: 'convertible',
        on: '2027-02-01',
        holder: 'A',
        amountYen: 1,
        version: '2',
        discountPercent: '20',
      }),
    ).toBeUndefined();
  });
});
