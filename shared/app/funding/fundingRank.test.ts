/** The ranking of a plan reads its needs, its loans and its campaign. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { rankedFundingOf } from './fundingRank.ts';

const TODAY = '2026-11-29';
const id = (n: number): string => String(n).padStart(16, '0');
const planOf = (...commands: readonly PlanCommand[]): PlanStore => {
  const doc = new Y.Doc();
  for (const command of commands) {
    const done = execute(doc, command);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
  return new PlanStore(doc);
};
const need = (n: number, kind: string, amountYen: number, month: string): PlanCommand => ({
  type: 'putFundingRow',
  collection: 'uses',
  id: id(n),
  patch: { title: 'x', kind, amountYen, taxPercent: '10', month },
});
const row = (plan: PlanStore, line: string, guidance: readonly string[] = []) =>
  rankedFundingOf(plan, TODAY, guidance).find((r) => r.id === line);

describe('the ranking of a plan', () => {
  it('has no payable amounts for an empty plan, and offers no marukei', () => {
    const plan = planOf();
    expect(row(plan, 'jfcStartup')).toMatchObject({ shelf: 'now', payableYen: null, limit: { value: 72_000_000 } });
    expect(row(plan, 'marukei')).toMatchObject({ shelf: 'later', state: { on: '2027-11-29' } });
  });
  it('counts the needs before tax', () => {
    const plan = planOf(need(1, 'equipment', 3_000_000, '2027-02'), need(2, 'working', 1_000_000, '2027-04'));
    expect(row(plan, 'jfcStartup')).toMatchObject({ payableYen: 4_000_000, cash: { month: '2026-12' } });
  });
  it('uses what was entered for the question if there are no needs', () => {
    const settings = { askedAmountYen: 5_000_000, askedUses: 'both', askedWorkingYen: 2_000_000 };
    expect(row(planOf({ type: 'setFundingSettings', settings }), 'jfcStartup')?.payableYen).toBe(5_000_000);
  });
  it('uses the days of signed guidance, and the opening of the plan', () => {
    const plan = planOf({ type: 'setMeta', patch: { openedOn: '2020-04-01' } });
    expect(row(plan, 'marukei', ['2026-10-10'])?.state).toEqual({ kind: 'opensOn', on: '2027-04-10' });
  });
  it('uses the day since which guidance has been received, unless records prove it', () => {
    const young: PlanCommand = { type: 'setMeta', patch: { openedOn: '2026-09-29' } };
    const since = (guidanceSince: string): PlanCommand => ({ type: 'setFundingSettings', settings: { guidanceSince } });
    const old: PlanCommand = { type: 'setMeta', patch: { openedOn: '2020-04-01' } };
    // A year in the district comes later than six months of guidance.
    expect(row(planOf(young, since('2026-08-29')), 'marukei')).toMatchObject({
      shelf: 'later',
      state: { kind: 'opensOn', on: '2027-09-29' },
      assumes: [],
    });
    expect(row(planOf(old, since('2026-08-29')), 'marukei')?.state).toEqual({ kind: 'opensOn', on: '2027-02-28' });
    expect(row(planOf(old, since('2026-08-29')), 'marukei', ['2026-10-10'])?.state).toMatchObject({ on: '2027-04-10' });
    expect(row(planOf(old, since('来年')), 'marukei')?.assumes).toEqual(['guidanceBeginsToday']);
  });
  it('takes an existing loan into account: marukei need not be last then', () => {
    const loan: readonly PlanCommand[] = [
      { type: 'setMeta', patch: { openedOn: '2020-04-01' } },
      { type: 'addNode', node: id(7), fields: { kind: 'funding', title: '信金' } },
      { type: 'setFundingTerms', node: id(7), terms: { kind: 'existingLoan', amountYen: 2_000_000 } },
    ];
    const guidance = ['2026-03-01', '2026-05-20', '2026-08-10', '2026-11-01'];
    const at = (plan: PlanStore) => rankedFundingOf(plan, TODAY, guidance).findIndex((r) => r.id === 'marukei');
    expect(at(planOf(...loan))).toBeLessThan(at(planOf(...loan.slice(0, 1))));
  });
});
