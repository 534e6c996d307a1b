/** All plans at a glance: who was last seen when, what comes next, how far the months have come; and every open task, by day. */
import { useEffect, useMemo, useState } from 'react';
import { byDue, digestAll, keepReading, type PlanDigest } from '../../shared/app/plan/planDigest.ts';
import { MAX_READING } from '../../shared/doc/privateNotes.ts';
import { BUSINESS_STAGES, businessStage } from '../../shared/domain/coaching/stage.ts';
import { calendarFile } from '../../shared/export/calendar.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { fold } from '../../shared/text/fold.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { TaskList } from '../shell/TaskList.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { guidanceRule } from './GuidanceDialog.tsx';

const COLUMNS = ['plan', 'business', 'stage', 'last', 'next', 'months', 'metOn'] as const;
type Column = (typeof COLUMNS)[number];
const FILTERS = ['all', 'met', 'notYet', 'check', 'unsigned', 'doubtful', ...BUSINESS_STAGES] as const;
type Filter = (typeof FILTERS)[number];

/** What a column is ordered by. What is missing comes last in either direction of time. */
const keyOf = (d: PlanDigest, column: Column): string =>
  ({
    plan: fold(d.plan.title),
    // By its reading, as a list of names is ordered in Japan; by its writing where nobody has given one.
    business: fold(d.reading || d.author),
    stage: d.openedOn || '9999',
    last: d.guidance.last ?? '9999',
    next: d.tasks[0]?.due || '9999',
    months: String(999 - d.guidance.months),
    metOn: d.guidance.metOn ?? '9999',
  })[column];

const isIn = (d: PlanDigest, filter: Filter, today: string): boolean =>
  filter === 'all' ||
  (filter === 'unsigned'
    ? d.unsigned > 0
    : filter === 'doubtful'
      ? d.unconfirmed + d.backdated + d.foreign > 0
      : d.guidance.verdict === filter || businessStage(d.openedOn, today).stage === filter);

export function RosterScreen() {
  const { t } = useWords();
  const { core, host, today, openPlan } = useApp();
  const { day } = useWhen();
  const [digests, setDigests] = useState<readonly PlanDigest[]>();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Column>('next');

  useEffect(() => {
    let current = true;
    const { required } = guidanceRule(today);
    void host
      .call('library.list', {})
      .then(({ plans }) => {
        if (current) setDigests([]);
        return digestAll(
          host,
          plans.filter((p) => !p.trashedAt),
          required,
          today,
          (digest) => {
            if (current) setDigests((now) => [...(now ?? []), digest]);
            return current;
          },
        );
      })
      .catch(() => current && announce(t('error.storage'), { kind: 'error' }));
    return () => {
      current = false;
    };
  }, [host, today, t]);

  const shown = useMemo(() => {
    const wanted = fold(query.trim());
    return (digests ?? [])
      .filter((d) => fold(`${d.plan.title} ${d.author} ${d.reading}`).includes(wanted))
      .filter((d) => isIn(d, filter, today))
      .sort((a, b) => keyOf(a, sort).localeCompare(keyOf(b, sort)) || a.plan.id.localeCompare(b.plan.id));
  }, [digests, query, filter, sort, today]);
  const tasks = useMemo(
    () => (digests ?? []).flatMap((d) => d.tasks.map((task) => ({ ...task, plan: d.plan }))).sort(byDue),
    [digests],
  );
  const titleOf = (d: PlanDigest) => d.plan.title || t('plan.untitled');
  const stageOf = (d: PlanDigest) => {
    const { stage, years } = businessStage(d.openedOn, today);
    return t(`roster.stage.${stage}`, { years, day: d.openedOn ? day(d.openedOn) : '' });
  };
  const setReading = (d: PlanDigest, reading: string) =>
    void keepReading(core, d.plan.id, reading).then(
      () => setDigests((now) => now?.map((other) => (other.plan.id === d.plan.id ? { ...other, reading } : other))),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  /** What a person should look at before relying on the signatures of a plan. */
  const doubtsOf = (d: PlanDigest): string[] => [
    ...(d.unconfirmed > 0 ? [t('roster.unconfirmed', { n: d.unconfirmed })] : []),
    ...(d.backdated > 0 ? [t('roster.backdated', { n: d.backdated })] : []),
    ...(d.foreign > 0 ? [t('roster.marked')] : []),
  ];
  const nextOf = (d: PlanDigest) => {
    const [task] = d.tasks;
    return task ? `${task.title}${task.due ? `（${t('roster.due', { day: day(task.due) })}）` : ''}` : '';
  };
  const save = (name: string, bytes: Uint8Array, kind: 'csv' | 'calendar') =>
    void host.saveFile(name, bytes, kind).then(
      (saved) => saved && announce(t('file.exported')),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  const exportCsv = () => {
    const rows = shown.map((d) => [
      titleOf(d),
      d.author,
      d.reading,
      stageOf(d),
      d.guidance.last ?? '',
      d.tasks[0]?.title ?? '',
      d.tasks[0]?.due ?? '',
      d.guidance.months,
      d.guidance.metOn ?? '',
      t(`guidance.verdict.${d.guidance.verdict}`),
      doubtsOf(d).join('、'),
    ]);
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
    save(`${t('roster.title')}_${today}.csv`, csvFile([header, ...rows]), 'csv');
  };
  const exportCalendar = () =>
    save(
      `${t('roster.tasks')}_${today}.ics`,
      new TextEncoder().encode(
        calendarFile(
          tasks.map((task) => ({
            id: task.id,
            title: task.title,
            due: task.due,
            detail: [task.owner, task.plan.title].filter(Boolean).join(' / '),
          })),
          t('roster.tasks'),
          new Date().toISOString(),
        ),
      ),
      'calendar',
    );

  return (
    <main className="screen roster">
      <header className="screen-header">
        <div>
          <h1>{t('roster.title')}</h1>
          <p className="muted">{t('roster.about')}</p>
          {host.guest ? <p className="muted small">{t('roster.guest')}</p> : null}
        </div>
      </header>
      <div className="row wrap">
        <label className="field roster-find">
          <span className="visually-hidden">{t('roster.find')}</span>
          <input
            className="input"
            type="search"
            placeholder={t('roster.find')}
            value={query}
            onChange={(e) => setQuery(e.target.value)}
          />
        </label>
        <Select<Filter>
          label={t('roster.filter')}
          hideLabel
          value={filter}
          onChange={setFilter}
          options={FILTERS.map((id) => ({ id, label: t(`roster.filter.${id}`) }))}
        />
        <span className="grow" />
        <Button isDisabled={shown.length === 0} onPress={exportCsv}>
          {t('roster.csv')}
        </Button>
      </div>
      <table className="roster-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={sort === column ? 'ascending' : 'none'}>
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('roster.sortBy', { column: t(`roster.${column}`) })}
                  onClick={() => setSort(column)}
                >
                  {t(`roster.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((d) => (
            <tr key={d.plan.id}>
              <td>
                <button type="button" className="link-button" onClick={() => openPlan(d.plan.id)}>
                  {titleOf(d)}
                </button>
                {d.unsigned > 0 ? <span className="chip">{t('guidance.state.signed')}</span> : null}
                {doubtsOf(d).map((words) => (
                  <span key={words} className="chip faulty">
                    {words}
                  </span>
                ))}
              </td>
              <td>
                {d.author}
                <CommitField
                  label={t('roster.readingOf', { name: d.author || titleOf(d) })}
                  hideLabel
                  className="roster-reading"
                  placeholder={t('roster.reading')}
                  maxLength={MAX_READING}
                  value={d.reading}
                  onCommit={(reading) => setReading(d, reading.trim())}
                />
              </td>
              <td>{stageOf(d)}</td>
              <td>{d.guidance.last ? day(d.guidance.last) : <span className="muted">{t('roster.never')}</span>}</td>
              <td>{nextOf(d) || <span className="muted">{t('roster.never')}</span>}</td>
              <td>
                {t('roster.monthsN', { n: d.guidance.months })}{' '}
                <span className={`chip ${d.guidance.verdict === 'met' ? 'countersigned' : ''}`}>
                  {t(`guidance.verdict.${d.guidance.verdict}`)}
                </span>
              </td>
              <td>{d.guidance.metOn ? day(d.guidance.metOn) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {digests && shown.length === 0 ? (
        <p className="muted">{digests.length === 0 ? t('roster.none') : t('roster.noMatch')}</p>
      ) : null}
      <section className="stack">
        <div className="row">
          <h2 className="grow">{t('roster.tasks')}</h2>
          <Button isDisabled={!tasks.some((task) => task.due)} onPress={exportCalendar}>
            {t('roster.calendar')}
          </Button>
        </div>
        {digests && tasks.length === 0 ? <p className="muted">{t('roster.noTasks')}</p> : null}
        <TaskList tasks={tasks} />
      </section>
    </main>
  );
}
