/** 逆さ: obstacles to a combination or to two cards, and the tasks that were made from them. */

import type { PlanCommand } from '../../doc/commands.ts';
import { nodeIn } from '../../doc/ownNodes.ts';
import type { PlanReader, PlanTask } from '../../doc/planStore.ts';
import { judge } from '../../domain/box/limits.ts';
import type { Against } from '../../domain/combination/against.ts';
import { distinct, type Obstacle, obstacleKey } from '../../domain/thoughts/obstacles.ts';
import { nextOrder } from '../../kernel/order.ts';
import { mapOk } from '../../kernel/result.ts';
import { linksOf, partsOf } from '../board/boardCommands.ts';
import { detailsOf } from '../board/combinationView.ts';
import { boxesOf, boxOf, type EntryOf, knownOf } from '../box/boxView.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Said, who } from '../plan/said.ts';
import { type Answer, answersOf, nameOfSheet, type Sheet } from './sheets.ts';

/** The cards that a sheet is about: the parts of its combination, or its two cards. */
export function cardsOf(plan: PlanReader, { node, other }: Sheet): readonly string[] {
  const card = nodeIn(plan, node);
  if (card?.kind === 'combination') return partsOf(plan, card.id).map(({ id }) => id);
  return [node, other].flatMap((id) => nodeIn(plan, id)?.id ?? []);
}

/** Known objections of the engine to combining two cards. */
export type PairAgainst = {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly against: readonly Against[];
};

/** All known obstacles, each once; those from the plan itself first. */
export function obstaclesOf(
  plan: PlanReader,
  sheet: Sheet,
  pairs: readonly PairAgainst[],
  entryOf: EntryOf,
): readonly Obstacle[] {
  const cards = cardsOf(plan, sheet);
  return distinct([
    ...gapsOf(plan, sheet),
    ...crossedAmong(plan, cards),
    ...contradictionsAmong(plan, cards),
    ...conditionsOn(plan, cards, entryOf),
    ...assumptionsOn(plan, sheet),
    ...pairs.flatMap(({ a, b, against }) =>
      against.map((one): Obstacle => ({ is: 'against', a: a ?? '', b: b ?? '', against: one })),
    ),
  ]);
}

const combinationIn = (plan: PlanReader, { node }: Sheet): string | undefined =>
  nodeIn(plan, node)?.kind === 'combination' ? node : undefined;

function gapsOf(plan: PlanReader, sheet: Sheet): readonly Obstacle[] {
  const combination = combinationIn(plan, sheet);
  return combination === undefined
    ? []
    : detailsOf(plan, combination).check.gaps.map((gap): Obstacle => ({ is: 'gap', gap }));
}

function assumptionsOn(plan: PlanReader, sheet: Sheet): readonly Obstacle[] {
  const combination = combinationIn(plan, sheet);
  if (combination === undefined) return [];
  return detailsOf(plan, combination)
    .assumptions.filter((a) => a.status === 'guess' && a.text.trim() !== '')
    .map(({ id, text }): Obstacle => ({ is: 'assumption', id, text }));
}

/** Pairs that somebody crossed out in a box, with the reason that was given. */
function crossedAmong(plan: PlanReader, cards: readonly string[]): readonly Obstacle[] {
  return boxesOf(plan).flatMap(({ id }) => {
    const view = boxOf(plan, id);
    const cellNode = new Map(view?.columns.flatMap((c) => c.cells.map((cell) => [cell.id, cell.node?.id])));
    return (view?.crossed ?? []).flatMap(({ cells, reason, by }): Obstacle[] => {
      const [a, b] = [cellNode.get(cells[0]), cellNode.get(cells[1])];
      return a !== undefined && b !== undefined && cards.includes(a) && cards.includes(b)
        ? [{ is: 'crossed', a, b, reason, by }]
        : [];
    });
  });
}

function contradictionsAmong(plan: PlanReader, cards: readonly string[]): readonly Obstacle[] {
  return cards.flatMap((card) =>
    linksOf(plan, card).flatMap(([, { from, to, type }]): Obstacle[] =>
      type === 'contradicts' && cards.includes(from) && cards.includes(to)
        ? [{ is: 'contradicts', a: from, b: to }]
        : [],
    ),
  );
}

/** Active limits of a box that a known fact of one of the cards violates. */
function conditionsOn(plan: PlanReader, cards: readonly string[], entryOf: EntryOf): readonly Obstacle[] {
  return boxesOf(plan).flatMap(({ id }) => {
    const view = boxOf(plan, id);
    if (!view) return [];
    return view.columns
      .flatMap((c) => c.cells)
      .flatMap((cell): Obstacle[] => {
        const card = cell.node?.id;
        if (card === undefined || !cards.includes(card)) return [];
        const judged = Object.entries(judge(view.limits, knownOf(plan, cell, entryOf)));
        return judged.flatMap(([limit, verdict]): Obstacle[] =>
          verdict === 'breaks' ? [{ is: 'condition', a: card, limit: limit as 'near' }] : [],
        );
      });
  });
}

/** The task that was made from an obstacle or from a founder's own reason, if it still exists. */
export function taskOf(plan: PlanReader, sheet: string, key: string): PlanTask | undefined {
  for (const { row } of answersOf(plan, sheet)) {
    const task = row.rule === key && row.task !== undefined ? plan.entity('tasks', row.task) : undefined;
    if (task) return task;
  }
  return undefined;
}

/** The founder's own reasons: typed ones, not those from the rules. */
export const ownReasons = (plan: PlanReader, sheet: string): readonly Answer[] =>
  answersOf(plan, sheet).filter(({ row }) => row.rule === OWN);
export const OWN = 'own';

/** The source of a task: an obstacle, or the founder's own reason. */
export type TaskOf =
  | { readonly is: 'obstacle'; readonly obstacle: Obstacle }
  | { readonly is: 'own'; readonly answer: Answer };

/** Creates a task of the plan, linked to the subject of the sheet. `title` names the obstacle. One undo step. Returns the task. */
export function makeTask(plan: PlanWriter, sheet: Sheet, of: TaskOf, title: string, said: Said): Outcome<string> {
  const task = plan.newId<string>();
  const patch = {
    ...{ title: title.trim().slice(0, 400), done: false, owner: '', due: '' },
    ...{ about: nameOfSheet(plan.store, sheet).slice(0, 400), order: nextOrder(plan.store.entities('tasks').values()) },
  };
  const commands: PlanCommand[] = [
    { type: 'putTask', task, patch },
    of.is === 'own'
      ? { type: 'putThoughtCell', cell: of.answer.id, patch: { task } }
      : keepObstacle(plan, sheet, of.obstacle, title, task, said),
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => task);
}

/** The row that links an obstacle to its task: the existing one, or a new one. */
function keepObstacle(
  plan: PlanWriter,
  sheet: Sheet,
  obstacle: Obstacle,
  title: string,
  task: string,
  said: Said,
): PlanCommand {
  const rule = obstacleKey(obstacle);
  const answers = answersOf(plan.store, sheet.id);
  const known = answers.find(({ row }) => row.rule === rule);
  if (known) return { type: 'putThoughtCell', cell: known.id, patch: { task } };
  const order = nextOrder(answers.map(({ row }) => row));
  const text = title.trim().slice(0, 400);
  return {
    type: 'putThoughtCell',
    cell: plan.newId(),
    patch: { thought: sheet.id, place: 0, rule, text, task, order, ...who(said) },
  };
}

/** Marks a task as done or open. */
export const setTaskDone = (plan: PlanWriter, task: string, done: boolean): Outcome =>
  plan.execute({ type: 'putTask', task, patch: { done } });
