import { expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { activitiesOf, activitiesOfSource } from './allocations.ts';
import { fundingOf } from './fundingState.ts';

const [bank, opening, menu, note] = ['1', '2', '3', '4'].map((n) => n.padStart(16, '0')) as [
  string,
  string,
  string,
  string,
];

it('writes a funding link and its amount in one step', async () => {
  const plan = await openedPlan();
  const run = (command: PlanCommand) => expect(plan.session.execute(command).ok).toBe(true);
  run({ type: 'addNode', node: bank, fields: { kind: 'funding', title: '融資' } });
  run({ type: 'addNode', node: opening, fields: { kind: 'activity', title: '開業' } });
  const { store, undo } = plan.session;
  const standing = () => [[...store.relations('links').keys()], [...store.relations('allocations')]];
  const link = `${bank}|${opening}|funds`;
  const both = [[link], [[`${bank}|${opening}`, 100_000]]];

  run({ type: 'allocate', source: bank, activity: opening, yen: 100_000 });
  expect(standing()).toEqual(both);
  undo.undo();
  expect(standing()).toEqual([[], []]);
  undo.redo();
  run({ type: 'removeLinks', keys: [link] });
  expect(standing()).toEqual([[], []]);
  undo.undo();
  expect(standing()).toEqual(both);
  run({ type: 'changeLink', key: link, linkType: 'requires' });
  expect(standing()).toEqual([[`${bank}|${opening}|requires`], []]);
  undo.undo();
  // Without an amount the link stays: the amount is not decided yet.
  run({ type: 'allocate', source: bank, activity: opening, yen: null });
  expect(standing()).toEqual([[link], []]);
  plan.close();
});

it('lists the activities that a source is linked to, then those with an amount, each once', async () => {
  const plan = await openedPlan();
  const run = (command: PlanCommand) => expect(plan.session.execute(command).ok).toBe(true);
  run({ type: 'addNode', node: bank, fields: { kind: 'funding', title: '融資' } });
  run({ type: 'addNode', node: opening, fields: { kind: 'activity', title: '開業' } });
  run({ type: 'addNode', node: menu, fields: { kind: 'activity', title: '' } });
  run({ type: 'addNode', node: note, fields: { kind: 'note', title: '覚え' } });
  run({ type: 'allocate', source: bank, activity: opening, yen: 100_000 });
  run({ type: 'allocate', source: bank, activity: menu, yen: 200_000 });
  run({ type: 'removeLinks', keys: [`${bank}|${opening}|funds`] });
  run({ type: 'setRelation', relation: 'allocations', key: `${bank}|${opening}`, value: 100_000 });
  const { store } = plan.session;
  const { allocations } = fundingOf(store, '2026-11-21');
  expect(activitiesOf(store)).toEqual(
    expect.arrayContaining([
      { id: opening, label: '開業' },
      { id: menu, label: '' },
    ]),
  );
  expect(activitiesOf(store).map((a) => a.id)).not.toContain(note);
  expect(activitiesOfSource(store, allocations, bank)).toEqual([menu, opening]);
  expect(activitiesOfSource(store, allocations, opening)).toEqual([]);
  plan.close();
});
