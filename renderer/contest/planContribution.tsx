/** Entering the open plan in a contest. */
import { Award } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly enterContest: Record<never, never>;
  }
}

const EnterContest = lazyPart(
  'contest.enter',
  'dialog',
  async () => (await import('./EnterContest.tsx')).EnterContest,
  { forGuests: false },
);

/** Only the plan itself is entered: never a draft, nor a moment of a recording. */
const mayEnter = ({ app, session }: PlanWindow): boolean => app.host.guest === undefined && session.isPlanOnScreen;

const enter: ActionRecord<PlanWindow> = {
  id: 'plan.enterContest',
  menu: 'file',
  label: 'enter.title',
  key: null,
  when: mayEnter,
  run: () => openDialog({ kind: 'enterContest' }),
};

function Enter({ onClose }: DialogProps<'enterContest'>) {
  const window = usePlanWindow();
  return mayEnter(window) ? <EnterContest session={window.session} onClose={onClose} /> : null;
}

export const contestInPlan = {
  id: 'contest',
  dialogs: { enterContest: Enter },
  tools: [{ order: 50, record: enter, icon: Award, caption: 'enter.caption' }],
  actions: [enter],
} satisfies PlanContribution;
