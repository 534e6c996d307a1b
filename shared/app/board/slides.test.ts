import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { placedCards, setFolded } from './boardCommands.ts';
import { moveSlide, slidesOf } from './slides.ts';

const of = (name: string) => name.padEnd(16, '0');
const frame = (name: string, x: number, more: Record<string, unknown> = {}): PlanCommand =>
  ({
    type: 'addNode',
    node: of(name),
    fields: { kind: 'frame', title: name, ...more },
    canvas: CANVAS,
    pos: [x, 0],
    size: [400, 300],
  }) as PlanCommand;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    frame('right', 2_000),
    frame('left', 0),
    frame('middle', 1_000),
    {
      type: 'addNode',
      node: of('kasu'),
      fields: { kind: 'resource', title: '酒粕' },
      canvas: CANVAS,
      pos: [50, 80],
    } as PlanCommand,
    { type: 'setParent', canvas: CANVAS, nodes: [of('kasu')], parent: of('left') },
  ]);
});
afterEach(() => plan.close());
const order = () => slidesOf(plan.session.store, CANVAS).map((s) => s.title);

it('presents frames in reading order until somebody reorders them', () => {
  expect(order()).toEqual(['left', 'middle', 'right']);
  expect(moveSlide(plan.session, CANVAS, of('right'), -1)).toEqual({ ok: true, value: true });
  expect(order()).toEqual(['left', 'right', 'middle']);
  plan.session.undo.undo();
  expect(order()).toEqual(['left', 'middle', 'right']);
});

it('does not move the first or the last further, and ignores cards that are not frames', () => {
  expect(moveSlide(plan.session, CANVAS, of('left'), -1)).toEqual({ ok: true, value: false });
  expect(moveSlide(plan.session, CANVAS, of('right'), 1)).toEqual({ ok: true, value: false });
  expect(moveSlide(plan.session, CANVAS, of('kasu'), 1)).toEqual({ ok: true, value: false });
});

it('puts a frame drawn later after those with a set order', () => {
  moveSlide(plan.session, CANVAS, of('right'), -1);
  plan.session.execute(frame('newest', -900));
  expect(order()).toEqual(['left', 'right', 'middle', 'newest']);
});

it('shows the cards of a folded frame when it is presented', () => {
  setFolded(plan.session, of('left'), true);
  const folded = placedCards(plan.session.store, CANVAS).find((c) => c.node.id === of('kasu'));
  const open = placedCards(plan.session.store, CANVAS, true);
  expect(folded?.foldedInto).toBe(of('left'));
  expect(open.find((c) => c.node.id === of('kasu'))).toMatchObject({ parent: of('left'), foldedInto: undefined });
  expect(open.find((c) => c.node.id === of('left'))).toMatchObject({ w: 400, h: 300 });
});
