import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { addCapEvent, addInvestor, equityOf, isInTable, outsidePpm } from './equity.ts';
import { addRow, putRow } from './fundingCommands.ts';

const AUTHOR = { name: '山田', today: '2026-11-21' };
const START = '2026-12';
const CARD = '1'.padStart(16, '0');

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

const idOf = (done: ReturnType<typeof addCapEvent>): string => {
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};
const run = (command: PlanCommand) => expect(plan.session.execute(command).ok).toBe(true);
const equity = () => equityOf(plan.session.store, START);

describe('events of the cap table', () => {
  it('begin with a founding by the author; the next one is a round, and takes investors', () => {
    const founding = idOf(addCapEvent(plan.session, AUTHOR));
    const round = idOf(addCapEvent(plan.session, AUTHOR));
    const investor = idOf(addInvestor(plan.session, round, AUTHOR));
    expect(equity().rows.map(({ id, type, holder, on, of }) => ({ id, type, holder, on, of }))).toEqual([
      { id: founding, type: 'founding', holder: '山田', on: '2026-11-21', of: undefined },
      { id: round, type: 'round', holder: '', on: '2026-11-21', of: undefined },
      { id: investor, type: 'investor', holder: '', on: '', of: round },
    ]);
  });

  it('make no table while one is wrong, and say which row and field it is', () => {
    const founding = idOf(addCapEvent(plan.session, AUTHOR));
    expect(equity()).toMatchObject({ table: undefined, foundedOn: '2026-11-21' });
    expect(equity().issues.map(({ row, field }) => [row, field])).toContainEqual([founding, 'shares']);
    expect(putRow(plan.session, 'capEvents', founding, { shares: 100, amountYen: 1_000_000 }, AUTHOR).ok).toBe(true);
    expect(equity().issues).toEqual([]);
    expect(equity().table?.outstanding).toBe(100);
  });

  it('include raises of cards once there are founders’ shares', () => {
    run({ type: 'addNode', node: CARD, fields: { kind: 'funding', title: '種まき出資' } });
    run({
      type: 'setFundingTerms',
      node: CARD,
      terms: { kind: 'equity', amountYen: 1_000_000, preMoneyYen: 9_000_000, holder: '佐藤', month: '2027-02' },
    });
    const raise = () => equity().cardRaises[0] ?? expect.fail('no raise');
    expect(raise()).toMatchObject({ id: CARD, amountYen: 1_000_000 });
    expect(isInTable(equity().table, raise())).toBe(false);
    const founding = { type: 'founding', on: '2026-11-01', holder: '山田', shares: 900, amountYen: 3_000_000 };
    idOf(addRow(plan.session, 'capEvents', founding, AUTHOR));
    const { table, rows } = equity();
    expect(isInTable(table, raise())).toBe(true);
    // 1,000,000 of 4,000,000 yen.
    expect(table && outsidePpm(table, rows)).toBe(250_000);
  });
});
