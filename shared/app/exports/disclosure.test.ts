import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { graceUntil, notePublication, unfiledSeeds } from './disclosure.ts';

const card = (name: string, kind: string, disclosure?: string): PlanCommand =>
  ({
    type: 'addNode',
    node: name.padEnd(16, '0'),
    fields: { kind, title: name, ...(disclosure ? { disclosure } : {}) },
    canvas: CANVAS,
    pos: [0, 0],
  }) as PlanCommand;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    card('yeast', 'seed', 'unfiled'),
    card('oven', 'seed', 'filed'),
    card('plain', 'seed'),
    card('kasu', 'resource', 'unfiled'),
  ]);
});
afterEach(() => plan.close());

it('lists only unfiled seeds', () => {
  expect(unfiledSeeds(plan.session.planStore).map((n) => n.title)).toEqual(['yeast']);
});

it('records a publication permanently, with who allowed it and the filing deadline', () => {
  const said = { as: 'file' as const, by: ' 山田 ', reason: ' 学会で発表した ' };
  expect(notePublication(plan.session, said, '2026-11-21')).toEqual({ ok: true, value: undefined });
  expect([...plan.session.planStore.relations('publications')]).toEqual([
    [
      '2026-11-21T00:00:00.000Z',
      { as: 'file', seeds: ['yeast'], by: '山田', reason: '学会で発表した', graceUntil: '2027-11-21' },
    ],
  ]);
  plan.session.undo.undo();
  expect(plan.session.planStore.relations('publications').size).toBe(1);
});

it('ends the grace period of a leap February’s last day on the last day of the next', () => {
  expect(graceUntil('2028-02-29')).toBe('2029-02-28');
});
