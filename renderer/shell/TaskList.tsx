/** Tasks of several plans, each with assignee, origin and due date, linked to its plan. */
import type { PlanTask } from '../../shared/doc/planStore.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';
import { useWhen } from './useWhen.ts';

export type TaskOfPlan = PlanTask & { readonly plan: PlanSummary };

export function TaskList({ tasks }: { readonly tasks: readonly TaskOfPlan[] }) {
  const { t } = useWords();
  const { today, openPlan } = useApp();
  const { day } = useWhen();
  return (
    <ul className="roster-tasks">
      {tasks.map((task) => (
        <li key={`${task.plan.id}${task.id}`} className="row">
          <span className="grow">
            <b>{task.title}</b>{' '}
            <span className="muted small">
              {[task.owner, task.plan.title || t('plan.untitled'), task.about].filter(Boolean).join(' · ')}
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
  );
}
