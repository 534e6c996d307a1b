/** The next tasks of all plans, below the list of plans. */

import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { navigate } from '../shell/routes.ts';
import { TaskList } from '../shell/TaskList.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { digest, type Glances } from './usePlanGlances.ts';

const SHOWN = 5;

export function NextTasks({ plans, glances }: { readonly plans: readonly PlanSummary[]; readonly glances: Glances }) {
  const { t } = useWords();
  const tasks = plans
    .flatMap((plan) => (glances.get(plan.id)?.tasks ?? []).map((task) => ({ ...task, plan })))
    .sort(digest.value?.byDue);
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
