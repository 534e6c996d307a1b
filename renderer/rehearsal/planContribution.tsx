/** The rehearsal interview in an open plan. */
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly rehearsal: Record<never, never>;
  }
}

const RehearsalDialog = lazyPart(
  'rehearsal',
  'dialog',
  async () => (await import('./RehearsalDialog.tsx')).RehearsalDialog,
);

const rehearse: ActionRecord<PlanWindow> = {
  id: 'plan.rehearse',
  menu: 'view',
  label: 'rehearse.title',
  key: null,
  when: ({ coaching }) => coaching !== undefined,
  run: () => openDialog({ kind: 'rehearsal' }),
};

function Rehearsal({ onClose }: DialogProps<'rehearsal'>) {
  return <RehearsalDialog session={usePlanWindow().session} onClose={onClose} />;
}

export const rehearsalInPlan = {
  id: 'rehearsal',
  dialogs: { rehearsal: Rehearsal },
  actions: [rehearse],
} satisfies PlanContribution;
