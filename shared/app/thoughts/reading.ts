/** Everything in the studio as lines in reading order: boxes and sheets, each with its content. The outline shows them. */

import { derived } from '../../doc/derived.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { BoxRole } from '../../domain/box/roles.ts';
import type { MeetingEnd } from '../../domain/thoughts/kinds.ts';
import { type PromptRule, ruleAt } from '../../domain/thoughts/prompts.ts';
import { inOrder } from '../../kernel/order.ts';
import { boxesOf, boxOf } from '../box/boxView.ts';
import type { StudioTool } from '../plan/planViews.ts';
import { aboutAt, filledIn, mandalaOf } from './mandala.ts';
import { ruleOf } from './scamper.ts';
import { answersOf, nameOfSheet, type Sheet } from './sheets.ts';

/** One line: its text, and the question, column or outcome that it belongs to. */
export type StudioLine = { readonly words: readonly string[] } & (
  | { readonly is: 'column'; readonly role: BoxRole; readonly title: string }
  | { readonly is: 'crossed'; readonly reason: string }
  | { readonly is: 'answer'; readonly rule: PromptRule; readonly about: string }
  | { readonly is: 'sentence'; readonly end: MeetingEnd | undefined; readonly reason: string }
  | { readonly is: 'reason'; readonly done: boolean | undefined }
);
export type StudioItem = {
  readonly id: string;
  readonly tool: StudioTool;
  readonly name: string;
  readonly lines: readonly StudioLine[];
};

export const studioItems: (plan: PlanReader) => readonly StudioItem[] = derived((plan: PlanReader) => [
  ...boxesOf(plan).map(({ id, title }): StudioItem => ({ id, tool: 'box', name: title, lines: linesOfBox(plan, id) })),
  ...inOrder(plan.entities('thoughts').values()).map(
    (sheet): StudioItem => ({
      id: sheet.id,
      tool: sheet.tool,
      name: nameOfSheet(plan, sheet),
      lines: linesOfSheet(plan, sheet),
    }),
  ),
]);

function linesOfBox(plan: PlanReader, id: string): readonly StudioLine[] {
  const view = boxOf(plan, id);
  if (!view) return [];
  const cells = view.columns.flatMap((c) => c.cells);
  const titleOf = (cell: string) => cells.find((c) => c.id === cell)?.title ?? '';
  return [
    ...view.columns
      .filter((c) => c.cells.length > 0)
      .map(({ role, title, cells: of }): StudioLine => ({ is: 'column', role, title, words: of.map((c) => c.title) })),
    ...view.crossed.map(
      ({ cells: of, reason }): StudioLine => ({ is: 'crossed', reason, words: of.map((cell) => titleOf(cell)) }),
    ),
  ];
}

function linesOfSheet(plan: PlanReader, sheet: Sheet): readonly StudioLine[] {
  switch (sheet.tool) {
    case 'mandala': {
      const view = mandalaOf(plan, sheet.id);
      return (view ? filledIn(view) : []).flatMap((place): StudioLine[] => {
        const rule = ruleAt(place);
        const words = (view?.at.get(place) ?? []).map((a) => a.title);
        return view && rule ? [{ is: 'answer', rule, about: aboutAt(view, place), words }] : [];
      });
    }
    case 'meeting':
      return [{ is: 'sentence', end: sheet.end, reason: sheet.reason, words: [sheet.sentence] }];
    case 'inversion':
      return answersOf(plan, sheet.id).map(({ title, row }): StudioLine => {
        const task = row.task === undefined ? undefined : plan.entity('tasks', row.task);
        return { is: 'reason', done: task?.done, words: [title] };
      });
    case 'scamper':
      return answersOf(plan, sheet.id).flatMap((answer): StudioLine[] => {
        const rule = ruleOf(answer);
        return rule ? [{ is: 'answer', rule, about: '', words: [answer.title] }] : [];
      });
  }
}
