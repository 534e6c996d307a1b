/** An adviser's roster: many plans in one table, searched, filtered and sorted; the open tasks of all; and both as files. */
import type { PlanTask } from '../../doc/planStore.ts';
import { BUSINESS_STAGES, businessStage } from '../../domain/coaching/stage.ts';
import { calendarFile } from '../../export/calendar.ts';
import { csvFile } from '../../export/csv.ts';
import type { Translate } from '../../i18n/words.ts';
import type { PlanSummary } from '../../ipc/contract.ts';
import { fold } from '../../text/fold.ts';
import { byDue, type PlanDigest } from '../plan/planDigest.ts';

export const ROSTER_COLUMNS = ['plan', 'business', 'stage', 'last', 'next', 'months', 'metOn'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];
export const ROSTER_FILTERS = ['all', 'met', 'notYet', 'check', 'unsigned', 'doubtful', ...BUSINESS_STAGES] as const;
export type RosterFilter = (typeof ROSTER_FILTERS)[number];

export type RosterView = {
  readonly query: string;
  readonly filter: RosterFilter;
  readonly sort: RosterColumn;
};

/** The text by which a column is sorted. Missing values come last in either direction of time. */
const sortKey = (d: PlanDigest, column: RosterColumn): string =>
  ({
    plan: fold(d.plan.title),
    // By its reading, as lists of names are ordered in Japan; by its written name if no reading is given.
    business: fold(d.reading || d.author),
    stage: d.openedOn || '9999',
    last: d.guidance.last ?? '9999',
    next: d.tasks[0]?.due || '9999',
    months: String(999 - d.guidance.months),
    metOn: d.guidance.metOn ?? '9999',
  })[column];

function matches(d: PlanDigest, filter: RosterFilter, today: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unsigned':
      return d.unsigned > 0;
    case 'doubtful':
      return d.unconfirmed + d.backdated + d.foreign > 0;
    default:
      return d.guidance.verdict === filter || businessStage(d.openedOn, today).stage === filter;
  }
}

/** The plans that a view shows, in its order. `today` is an ISO day. */
export function rosterRows(
  digests: readonly PlanDigest[],
  { query, filter, sort }: RosterView,
  today: string,
): PlanDigest[] {
  const wanted = fold(query.trim());
  return digests
    .filter((d) => fold(`${d.plan.title} ${d.author} ${d.reading}`).includes(wanted))
    .filter((d) => matches(d, filter, today))
    .sort((a, b) => sortKey(a, sort).localeCompare(sortKey(b, sort)) || a.plan.id.localeCompare(b.plan.id));
}

export type RosterTask = PlanTask & { readonly plan: PlanSummary };

/** The open tasks of all plans, the most urgent first. */
export const rosterTasks = (digests: readonly PlanDigest[]): RosterTask[] =>
  digests.flatMap((d) => d.tasks.map((task) => ({ ...task, plan: d.plan }))).sort(byDue);

/** The cells of a plan's row in words. */
export type RosterWords = {
  readonly title: (d: PlanDigest) => string;
  readonly stage: (d: PlanDigest) => string;
  /** The most urgent open task with its day; empty if there is none. */
  readonly next: (d: PlanDigest) => string;
  /** Problems to check before relying on the signatures of a plan. */
  readonly doubts: (d: PlanDigest) => readonly string[];
};

/** `day` formats an ISO day for the person, `today` is an ISO day. */
export const rosterWords = (t: Translate, day: (iso: string) => string, today: string): RosterWords => ({
  title: (d) => d.plan.title || t('plan.untitled'),
  stage: (d) => {
    const { stage, years } = businessStage(d.openedOn, today);
    return t(`roster.stage.${stage}`, { years, day: d.openedOn ? day(d.openedOn) : '' });
  },
  next: ({ tasks: [task] }) =>
    task ? `${task.title}${task.due ? `（${t('roster.due', { day: day(task.due) })}）` : ''}` : '',
  doubts: (d) => [
    ...(d.unconfirmed > 0 ? [t('roster.unconfirmed', { n: d.unconfirmed })] : []),
    ...(d.backdated > 0 ? [t('roster.backdated', { n: d.backdated })] : []),
    ...(d.foreign > 0 ? [t('roster.marked')] : []),
  ],
});

/** The rows as a CSV file; days are ISO days, so that a spreadsheet can sort them. */
export function rosterCsv(rows: readonly PlanDigest[], words: RosterWords, t: Translate): Uint8Array {
  const header = [
    t('roster.plan'),
    t('roster.business'),
    t('roster.reading'),
    t('roster.stage'),
    t('roster.last'),
    t('roster.next'),
    t('task.due'),
    t('roster.months'),
    t('roster.metOn'),
    t('roster.verdict'),
    t('roster.signatures'),
  ];
  const cells = rows.map((d) => [
    words.title(d),
    d.author,
    d.reading,
    words.stage(d),
    d.guidance.last ?? '',
    d.tasks[0]?.title ?? '',
    d.tasks[0]?.due ?? '',
    d.guidance.months,
    d.guidance.metOn ?? '',
    t(`guidance.verdict.${d.guidance.verdict}`),
    words.doubts(d).join('、'),
  ]);
  return csvFile([header, ...cells]);
}

/** The tasks with a day as an iCalendar file. `at` is the ISO time of writing. */
export const tasksCalendar = (tasks: readonly RosterTask[], title: string, at: string): Uint8Array =>
  new TextEncoder().encode(
    calendarFile(
      tasks.map((task) => ({
        id: task.id,
        title: task.title,
        due: task.due,
        detail: [task.owner, task.plan.title].filter(Boolean).join(' / '),
      })),
      title,
      at,
    ),
  );
