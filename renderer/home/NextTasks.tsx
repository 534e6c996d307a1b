/** What is to be done next, over all plans, under the list of them. Read after the screen is there: a list of sixty plans never waits for it. */
import { useEffect, useState } from 'react';
import type { PlanTask } from '../../shared/doc/planStore.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../app/AppContext.tsx';
import { useWords } from '../app/i18n.tsx';
import { navigate } from '../app/routes.ts';
import { useWhen } from '../app/useWhen.ts';
import { openTasksIn } from '../session/planDigest.ts';
import { Button } from '../ui/controls.tsx';

const SHOWN = 5;
type Next = PlanTask & { readonly plan: PlanSummary };

export function NextTasks({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t } = useWords();
  const { host, today, openPlan } = useApp();
  const { day } = useWhen();
  const [tasks, setTasks] = useState<readonly Next[]>([]);
  useEffect(() => {
    let current = true;
    void (async () => {
      const all: Next[] = [];
      for (const plan of plans) {
        const found = await openTasksIn(host, plan).catch(() => []);
        if (!current) return;
        all.push(...found.map((task) => ({ ...task, plan })));
      }
      setTasks(all.sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999')));
    })();
    return () => {
      current = false;
    };
  }, [host, plans]);
  if (tasks.length === 0) return null;
  return (
    <section className="stack next-tasks">
      <div className="row">
        <h2 className="grow">{t('roster.tasks')}</h2>
        <Button small look="quiet" onPress={() => navigate({ name: 'roster' })}>
          {t('home.allTasks', { n: tasks.length })}
        </Button>
      </div>
      <ul className="roster-tasks">
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={`${task.plan.id}${task.id}`} className="row">
            <span className="grow">
              <b>{task.title}</b>{' '}
              <span className="muted small">
                {[task.owner, task.plan.title || t('plan.untitled')].filter(Boolean).join(' · ')}
              </span>
            </span>
            {task.due ? (
              <span className={`small ${task.due < today ? 'bad-text' : 'muted'}`}>
                {t(task.due < today ? 'roster.overdue' : 'roster.due', { day: day(task.due) })}
              </span>
            ) : null}
            <Button small onPress={() => openPlan(task.plan.id)}>
              {t('roster.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
