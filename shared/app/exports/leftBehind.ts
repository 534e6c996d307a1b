/** The content of a plan that a format cannot hold, so that a person knows before they hand the file over. Names only what the plan has. */
import { readBody } from '../../doc/body.ts';
import { picturesOf } from '../../doc/file/pictures.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { type ExportFormat, exportFormat, type PlanPart } from '../../export/formats.ts';
import { canvasesOf } from '../board/boardCommands.ts';
import { fundingOf } from '../funding/fundingState.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { leavingBoard } from './boards/boardFile.ts';

export type LeftPart = { readonly part: PlanPart; readonly n: number };

/** Counts of comments, which are stored beside the plan: the caller has them at hand. */
export type SaidCounts = { readonly threads: number; readonly suggestions: number; readonly hasRecords: boolean };

export function leftBehind(
  { planDoc, planStore: plan }: Pick<PlanSession, 'planDoc' | 'planStore'>,
  format: ExportFormat,
  said: SaidCounts,
  today: string,
): readonly LeftPart[] {
  const nodes = [...plan.entities('nodes').values()];
  const count: Readonly<Record<PlanPart, () => number>> = {
    text: () => readBody(planDoc).filter(({ text, question }) => text.trim() !== '' && !question).length,
    looseBoards: () => looseBoards(plan, planDoc),
    otherBoards: () => Math.max(0, filledBoards(plan).length - 1),
    boards: () => filledBoards(plan).length,
    money: () => (fundingOf(plan, today).isEmpty ? 0 : 1),
    pictures: () => picturesOf(planDoc).length,
    comments: () => said.threads,
    suggestions: () => said.suggestions,
    records: () => (said.hasRecords ? 1 : 0),
    examples: () => nodes.filter((n) => n.example).length,
    putAway: () => [...plan.entities('variants').values()].filter((v) => v.archivedOn !== '').length,
  };
  return (exportFormat(format).lacks ?? []).flatMap((part) => {
    const n = count[part]();
    return n > 0 ? [{ part, n }] : [];
  });
}

const filledBoards = (plan: PlanReader): readonly string[] =>
  canvasesOf(plan).flatMap(({ id }) => (leavingBoard(plan, id) ? [id] : []));

function looseBoards(plan: PlanReader, doc: PlanSession['planDoc']): number {
  const shown = new Set(
    readBody(doc).flatMap(({ references }) =>
      references.flatMap(({ type, target }) => (type === 'canvas-embed' ? [target] : [])),
    ),
  );
  return filledBoards(plan).filter((id) => !shown.has(id)).length;
}
