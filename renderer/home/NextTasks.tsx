/** What is to be done next, over all plans, under the list of them. Read after the screen is there: a list of sixty plans never waits for it. */
import { useEffect, useRef, useState } from 'react';
import type { PlanTask } from '../../shared/doc/planStore.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../app/AppContext.tsx';
import { useWords } from '../app/i18n.tsx';
import { navigate } from '../app/routes.ts';
import { TaskList, type TaskOfPlan } from '../app/TaskList.tsx';
import { byDue, openTasksIn } from '../session/planDigest.ts';
import { Button } from '../ui/controls.tsx';

const SHOWN = 5;
type Known = { readonly updatedAt: string; readonly tasks: readonly PlanTask[] };

export function NextTasks({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t } = useWords();
  const { host } = useApp();
  const [tasks, setTasks] = useState<readonly TaskOfPlan[]>([]);
  // The list is told of every change in any plan: only the one that changed is read anew.
  const known = useRef(new Map<string, Known>());
  useEffect(() => {
    let current = true;
    void (async () => {
      const all: TaskOfPlan[] = [];
      for (const plan of plans) {
        const { updatedAt } = plan;
        let read = known.current.get(plan.id);
        if (read?.updatedAt !== updatedAt) {
          read = { updatedAt, tasks: await openTasksIn(host, plan).catch(() => []) };
          if (!current) return;
          known.current.set(plan.id, read);
        }
        all.push(...read.tasks.map((task) => ({ ...task, plan })));
      }
      setTasks(all.sort(byDue));
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
      <TaskList tasks={tasks.slice(0, SHOWN)} />
    </section>
  );
}
