/** Examples of a canvas template and combinations that were put away stay on the board, and nothing is made of them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { freezePlan } from '../../doc/contest/freeze.ts';
import { liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import { traceToYen } from '../../domain/trace/yenTrace.ts';
import { cardsFor } from '../box/boxCommands.ts';
import { activitiesOf } from '../funding/allocations.ts';
import { addRow } from '../funding/fundingCommands.ts';
import { onePage } from '../start/onePage.ts';
import { planFacts } from '../start/planFacts.ts';
import { meetable } from '../thoughts/meeting.ts';
import { archive } from '../variants/comparison.ts';
import { tracedPlan } from './planTrace.ts';
import { rehearsalFacts } from './rehearsalFacts.ts';

const TODAY = '2026-11-29';
const AUTHOR = { name: '山田', today: TODAY };
const id = (name: string): string => name.padEnd(16, '0');
const [OWN, EXAMPLE, LIVE, AWAY, SHOWN, WORK, SAMPLE] = [
  id('own'),
  id('example'),
  id('live'),
  id('away'),
  id('shown'),
  id('work'),
  id('sample'),
];
const card = (node: string, kind: string, title: string, example = false): PlanCommand => ({
  type: 'addNode',
  node,
  fields: { kind, title, ...(example ? { example } : {}) } as never,
  canvas: CANVAS,
  pos: [0, 0],
});
const guess = (assumption: string, combination: string): PlanCommand => ({
  type: 'addAssumption',
  assumption: id(assumption),
  combination,
  text: assumption,
  order: 1,
});

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    card(OWN, 'resource', '酒粕'),
    card(EXAMPLE, 'resource', '例の粕', true),
    card(LIVE, 'combination', '粕パン'),
    card(AWAY, 'combination', '粕酢'),
    card(SHOWN, 'combination', '例の結び', true),
    card(WORK, 'activity', '焼く'),
    card(SAMPLE, 'activity', '例の活動', true),
    ...[LIVE, AWAY, SHOWN].map((combination): PlanCommand => ({ type: 'addParts', combination, nodes: [OWN] })),
    guess('a1', LIVE),
    guess('a2', AWAY),
    guess('a3', SHOWN),
    { type: 'addLink', from: LIVE, to: AWAY, linkType: 'requires' },
    ...[LIVE, AWAY].map(
      (variant, i): PlanCommand => ({
        type: 'noteVariant',
        variant,
        fields: { of: LIVE, name: `案${i}`, reason: '', by: '', on: TODAY, order: i },
      }),
    ),
  ]);
  const away = archive(plan.session, AWAY, '高い', { by: '山田', on: TODAY });
  expect(away.ok).toBe(true);
});
afterEach(() => plan.close());

it('of the cards the founder’s own are left, and of the combinations those that were not put away', () => {
  const { store } = plan.session;
  expect(ownNodes(store).map((n) => n.id)).toEqual([OWN, LIVE, WORK]);
  expect(liveCombinationsOf(store).map((n) => n.id)).toEqual([LIVE]);
});

it('studio tools, funding, the trace, a rehearsal, the next step, the one page and an entry use only own cards', () => {
  const { session } = plan;
  const { store } = session;
  expect(meetable(store).map((n) => n.id)).toEqual([WORK, OWN]);
  const column = { id: id('column'), role: 'material', title: '', cells: [], surplus: 0 } as const;
  expect(cardsFor(store, column, true).map((n) => n.id)).toEqual([OWN]);
  expect(activitiesOf(store).map((a) => a.label)).toEqual(['粕パン', '焼く']);
  const traced = tracedPlan(store, session.doc, TODAY);
  expect(traced.combinations.map((c) => c.id)).toEqual([LIVE]);
  expect(traced.activities.map((c) => c.id)).toEqual([WORK]);
  const rehearsal = rehearsalFacts(session, TODAY);
  expect([rehearsal.combinations.map((c) => c.id), rehearsal.assumptions.map((a) => a.text)]).toEqual([[LIVE], ['a1']]);
  const facts = planFacts(session, TODAY, false);
  expect([facts.cards, facts.combinations.map((c) => c.id)]).toEqual([2, [LIVE]]);
  expect(onePage(session, TODAY).combination?.title).toBe('粕パン');
  const reading = freezePlan(session.doc);
  expect(reading.combinations.map((c) => c.id)).toEqual([LIVE]);
  expect(reading.cards.map((c) => c.id).sort()).toEqual([LIVE, OWN, WORK].sort());
  expect(reading.boards.map((b) => b.cards.map((c) => c.card).sort())).toEqual([[LIVE, OWN, WORK].sort()]);
  expect(reading.links).toEqual([]);
});

it('one that was put away is still traced when it is looked at, and named by the line that is for it', () => {
  const { session } = plan;
  expect(session.execute({ type: 'addLink', from: AWAY, to: WORK, linkType: 'requires' }).ok).toBe(true);
  const traced = tracedPlan(session.store, session.doc, TODAY, AWAY);
  expect(traced.combinations.map((c) => c.id)).toEqual([LIVE, AWAY]);
  expect(traceToYen(traced, AWAY).activities).toEqual([WORK]);
  const row = addRow(session, 'uses', { title: '樽', kind: 'equipment', amountYen: 1, node: AWAY }, AUTHOR);
  expect(row.ok).toBe(true);
  expect(activitiesOf(session.store).map((a) => a.label)).toEqual(['粕パン', '粕酢', '焼く']);
});
