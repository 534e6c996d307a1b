import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { addBend, bendsOf, setBend } from './bends.ts';

const of = (name: string) => name.padEnd(16, '0');
const LINK = `${of('bread')}|${of('kasu')}|uses`;
const card = (name: string, kind: string, x: number): PlanCommand =>
  ({ type: 'addNode', node: of(name), fields: { kind, title: name }, canvas: CANVAS, pos: [x, 0] }) as PlanCommand;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    card('bread', 'activity', 0),
    card('kasu', 'resource', 1_000),
    { type: 'addLink', from: of('bread'), to: of('kasu'), linkType: 'uses' },
  ]);
});
afterEach(() => plan.close());
const bends = () => bendsOf(plan.session.store, CANVAS, LINK);

it('bends a link in the middle of its longest stretch, beside the straight line', () => {
  addBend(plan.session, CANVAS, LINK);
  // Cards are 224 by 96: from the middle of one to that of the other.
  expect(bends()).toEqual([[612, 108]]);
  setBend(plan.session, CANVAS, LINK, 0, [212, 108]);
  addBend(plan.session, CANVAS, LINK);
  expect(bends()).toHaveLength(2);
  expect(bends()[0]).toEqual([212, 108]);
  plan.session.undo.undo();
  expect(bends()).toEqual([[212, 108]]);
});

it('adds, moves and removes a bend; without any the link is straight', () => {
  setBend(plan.session, CANVAS, LINK, 0, [300, 200], 'put');
  setBend(plan.session, CANVAS, LINK, 1, [600, 200], 'put');
  setBend(plan.session, CANVAS, LINK, 1, [600, 250]);
  expect(bends()).toEqual([
    [300, 200],
    [600, 250],
  ]);
  setBend(plan.session, CANVAS, LINK, 0, undefined);
  setBend(plan.session, CANVAS, LINK, 0, undefined);
  expect(bends()).toEqual([]);
});

it('does not add a thirteenth bend', () => {
  for (let i = 0; i < 13; i++) setBend(plan.session, CANVAS, LINK, i, [i * 40, 200], 'put');
  expect(bends()).toHaveLength(12);
  expect(addBend(plan.session, CANVAS, LINK).ok).toBe(true);
  expect(bends()).toHaveLength(12);
});

it('does not bend a link with an end that is not on the board', () => {
  plan.session.execute({ type: 'removeFromCanvas', canvas: CANVAS, nodes: [of('kasu')] });
  expect(addBend(plan.session, CANVAS, LINK).ok).toBe(true);
  expect(bends()).toEqual([]);
});
