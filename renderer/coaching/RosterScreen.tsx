/** All plans at a glance: last contact, next date, months of guidance; and every open task by date. */
import { useMemo, useState } from 'react';
import {
  ROSTER_FILTERS,
  type RosterFilter,
  type RosterView,
  rosterCsv,
  rosterRows,
  rosterTasks,
  rosterWords,
  tasksCalendar,
} from '../../shared/app/coaching/roster.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { navigate } from '../shell/routes.ts';
import { TaskList } from '../shell/TaskList.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { RosterTable } from './RosterTable.tsx';
import { useRoster } from './useRoster.ts';

export function RosterScreen() {
  const { t } = useWords();
  const { host, today } = useApp();
  const { day } = useWhen();
  const { digests, setReading } = useRoster();
  const [view, setView] = useState<RosterView>({ query: '', filter: 'all', sort: 'next' });
  const rows = useMemo(() => rosterRows(digests ?? [], view, today), [digests, view, today]);
  const tasks = useMemo(() => rosterTasks(digests ?? []), [digests]);
  const words = useMemo(() => rosterWords(t, day, today), [t, day, today]);
  const save = (name: string, bytes: Uint8Array, kind: 'csv' | 'calendar') =>
    void host.saveFile(name, bytes, kind).then(
      (saved) => saved && announce(t('file.exported')),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  const showAll = () => setView({ ...view, query: '', filter: 'all' });
  const toHome = { label: t('roster.choosePlan'), run: () => navigate({ name: 'home' }) };
  const toSamples = { label: t('sample.again'), run: () => openDialog({ kind: 'samples', role: 'advisor' }) };
  const exportCsv = () => save(`${t('roster.title')}_${today}.csv`, rosterCsv(rows, words, t), 'csv');
  const exportCalendar = () => {
    const title = t('roster.tasks');
    save(`${title}_${today}.ics`, tasksCalendar(tasks, title, new Date().toISOString()), 'calendar');
  };
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
        <RosterFind view={view} onChange={setView} />
        <span className="grow" />
        <Button isDisabled={rows.length === 0} onPress={exportCsv}>
          {t('roster.csv')}
        </Button>
      </div>
      <RosterTable
        rows={rows}
        words={words}
        sort={view.sort}
        onSort={(sort) => setView({ ...view, sort })}
        onReading={setReading}
      />
      {digests && rows.length === 0 ? (
        digests.length === 0 ? (
          <Nothing says={t('roster.none')} ways={host.guest ? [toHome] : [toSamples, toHome]} />
        ) : (
          <Nothing says={t('roster.noMatch')} ways={[{ label: t('filter.clear'), run: showAll }]} />
        )
      ) : null}
      <section className="stack">
        <div className="row">
          <h2 className="grow">{t('roster.tasks')}</h2>
          <Button isDisabled={!tasks.some((task) => task.due)} onPress={exportCalendar}>
            {t('roster.calendar')}
          </Button>
        </div>
        {digests && tasks.length === 0 ? <Nothing says={t('roster.noTasks')} ways={[toHome]} /> : null}
        <TaskList tasks={tasks} />
      </section>
    </main>
  );
}

function RosterFind({ view, onChange }: { readonly view: RosterView; readonly onChange: (view: RosterView) => void }) {
  const { t } = useWords();
  return (
    <>
      <label className="field roster-find">
        <span className="visually-hidden">{t('roster.find')}</span>
        <input
          className="input"
          type="search"
          placeholder={t('roster.find')}
          value={view.query}
          onChange={(e) => onChange({ ...view, query: e.target.value })}
        />
      </label>
      <Select<RosterFilter>
        label={t('roster.filter')}
        hideLabel
        value={view.filter}
        onChange={(filter) => onChange({ ...view, filter })}
        options={ROSTER_FILTERS.map((id) => ({ id, label: t(`roster.filter.${id}`) }))}
      />
    </>
  );
}
