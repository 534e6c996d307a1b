/** Creates a task from the selection. */
import { ListPlus } from 'lucide-react';
import { textAnchorsOf } from '../session/textAnchors.ts';
import { useSelection } from '../session/useSelection.ts';
import { type ActionRecord, actionOf } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { TaskDialog } from './TaskDialog.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** `about` is the task's origin: selected words, the title of a card; empty for a task without an origin. */
    readonly task: { readonly about: string };
  }
}

/** The selected words or card title, or an empty string. */
function selected({ session, selection, view }: PlanWindow): string {
  if (view === 'text') return textAnchorsOf(session).places?.selection()?.quote ?? '';
  const card = session.store.entities('nodes').get(selection.value.nodes[0] ?? '');
  return card?.title || card?.claim || '';
}

const makeTask: ActionRecord<PlanWindow> = {
  id: 'plan.task',
  menu: 'insert',
  label: 'task.make',
  key: 'Mod+Alt+K',
  when: ({ session }) => !session.readOnly,
  run: (window) => openDialog({ kind: 'task', about: selected(window) }),
};

function Task({ dialog, onClose }: DialogProps<'task'>) {
  return <TaskDialog session={usePlanWindow().session} about={dialog.about} onClose={onClose} />;
}

function OnSelected() {
  const window = usePlanWindow();
  const { link } = useSelection(window.selection);
  const { label, enabled, run } = actionOf(makeTask, window, window.words.t);
  return enabled && window.comments?.canWrite && !link ? (
    <Button small onPress={run}>
      <ListPlus size={16} aria-hidden="true" /> {label}
    </Button>
  ) : null;
}

export const tasksInPlan = {
  id: 'tasks',
  dialogs: { task: Task },
  slots: { onSelected: OnSelected },
  actions: [makeTask],
} satisfies PlanContribution;
