import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { putRow } from './fundingCommands.ts';
import { fundingOf } from './fundingState.ts';
import { addLine, type LineCollection, peakOfLine } from './lines.ts';
import { addPastedRows } from './pastedRows.ts';

const AUTHOR = { name: '山田', today: '2026-11-21' };
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

const added = (collection: LineCollection): string => {
  const done = addLine(plan.session, collection, AUTHOR);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};
const peak = (collection: LineCollection, id: string): number =>
  peakOfLine(fundingOf(plan.session.store, AUTHOR.today).forecast.compiled, collection, id);

it('a line comes to 0 until it is answered, and then to its largest month', () => {
  const sales = added('salesLines');
  const costs = added('costLines');
  const staff = added('staffLines');
  expect([peak('salesLines', sales), peak('costLines', costs), peak('staffLines', staff)]).toEqual([0, 0, 0]);
  expect(putRow(plan.session, 'salesLines', sales, { priceYen: 500, quantity: '20' }, AUTHOR).ok).toBe(true);
  // Every third month: the month in which it falls due counts.
  expect(putRow(plan.session, 'costLines', costs, { amountYen: 30_000, everyMonths: 3 }, AUTHOR).ok).toBe(true);
  expect([peak('salesLines', sales), peak('costLines', costs), peak('staffLines', staff)]).toEqual([10_000, 30_000, 0]);
  expect(peak('costLines', sales)).toBe(0);
});

it('pasted amounts become costs of every month, or equipment with 10 % tax, in one undo step', () => {
  const rows = [
    { title: '家賃', yen: 120_000 },
    { title: '電気', yen: 30_000 },
  ];
  expect(addPastedRows(plan.session, 'costLines', rows, AUTHOR).ok).toBe(true);
  expect(addPastedRows(plan.session, 'uses', rows.slice(0, 1), AUTHOR).ok).toBe(true);
  const { store } = plan.session;
  expect(rowsOf(store, 'costLines').map((r) => [r.title, r.amountYen, r.everyMonths])).toEqual([
    ['家賃', 120_000, 1],
    ['電気', 30_000, 1],
  ]);
  expect(rowsOf(store, 'uses').map((r) => [r.title, r.amountYen, r.kind, r.taxPercent])).toEqual([
    ['家賃', 120_000, 'equipment', '10'],
  ]);
  plan.session.undo.undo();
  plan.session.undo.undo();
  expect([rowsOf(store, 'costLines').length, rowsOf(store, 'uses').length]).toEqual([0, 0]);
});
