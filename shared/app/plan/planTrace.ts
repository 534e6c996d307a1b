/** The trace to the yen of an open plan, and what becomes of its cash when an assumption turns out wrong. */
import type * as Y from 'yjs';
import { namedBlocks } from '../../doc/bodyEdits.ts';
import { liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import { totalOfUse } from '../../domain/funding/stack.ts';
import { fallsWith, type YenPlan, type YenTrace } from '../../domain/trace/yenTrace.ts';
import { partsOf } from '../board/boardCommands.ts';
import { fundingOf, fundingWith } from '../funding/fundingState.ts';
import type { LineCollection } from '../funding/lines.ts';

/** The parts of a plan that the trace covers, with the title of every row. */
export type TracedPlan = YenPlan & { readonly titles: ReadonlyMap<string, string> };

/** Reads the whole text: do not call it at every keystroke. `today` is an ISO date. `of` is a combination that is traced even if archived. */
export function tracedPlan(plan: PlanReader, doc: Y.Doc, today: string, of?: string): TracedPlan {
  const { model, stack, allocations } = fundingOf(plan, today);
  const sentences = namedBlocks(doc).filter((b) => b.trace.length > 0 && !b.question && b.text.trim() !== '');
  const live = liveCombinationsOf(plan);
  const traced = of === undefined || live.some(({ id }) => id === of) ? undefined : plan.entity('nodes', of);
  const combinations = [...live, ...(traced ? [traced] : [])].map(({ id, title }) => ({
    id,
    title,
    parts: partsOf(plan, id).map((p) => p.id),
  }));
  const activities = ownNodes(plan).filter((n) => n.kind === 'activity');
  const linesIn = (collection: LineCollection, rows: readonly { readonly id: string; readonly title: string }[]) =>
    rows.map(({ id, title }) => ({ id, title, activity: plan.entity(collection, id)?.node }));
  const lines = [
    ...linesIn('salesLines', model.sales),
    ...linesIn('costLines', model.costs),
    ...linesIn('staffLines', model.staff),
  ];
  const uses = model.uses.map((u) => ({
    id: u.id,
    title: u.title,
    yen: totalOfUse(u),
    activity: plan.entity('uses', u.id)?.node,
  }));
  const sources = stack.map((r) => ({ id: r.id, title: r.title, yen: r.receivedYen }));
  return {
    combinations,
    activities,
    assumptions: [...plan.entities('assumptions').values()],
    links: [...plan.relations('links').values()],
    uses,
    sources,
    allocations,
    lines,
    sentences,
    titles: new Map([
      ...[...combinations, ...activities, ...lines, ...uses, ...sources].map((r) => [r.id, r.title] as const),
      ...sentences.map((s) => [s.id, s.text] as const),
    ]),
  };
}

export type LowestCash = { readonly month: string; readonly yen: number };
export type Fall = YenTrace & {
  /** The month in which cash is lowest (YYYY-MM), as planned and without the affected sources; `undefined` if there is no funding plan. */
  readonly lowest: { readonly before: LowestCash; readonly after: LowestCash } | undefined;
};

/** What falls when an assumption is switched off. Nothing is written. */
export function fallOf(plan: PlanReader, traced: TracedPlan, assumption: string, today: string): Fall {
  const fall = fallsWith(traced, assumption);
  const now = fundingOf(plan, today);
  if (now.isEmpty) return { ...fall, lowest: undefined };
  const gone = new Set([...fall.lines, ...fall.uses, ...fall.sources.map((s) => s.id)]);
  const stays = (row: { readonly id: string }) => !gone.has(row.id);
  const then = fundingWith(plan, today, (model) => ({
    ...model,
    sales: model.sales.filter(stays),
    costs: model.costs.filter(stays),
    staff: model.staff.filter(stays),
    uses: model.uses.filter(stays),
    sources: model.sources.filter(stays),
  }));
  const lowestOf = ({ forecast, model }: typeof now): LowestCash => ({
    month: monthName(model.settings.startMonth, forecast.lowest.month),
    yen: forecast.lowest.yen,
  });
  return { ...fall, lowest: { before: lowestOf(now), after: lowestOf(then) } };
}
