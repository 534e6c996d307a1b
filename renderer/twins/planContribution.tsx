/** The same card in several plans: changes in one of them are offered to the others. */
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { TwinsBanner } from './TwinsBanner.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly twins: Record<never, never>;
  }
}

const TwinsDialog = lazyPart<DialogProps<'twins'>>(
  'twins.list',
  'dialog',
  async () => (await import('./TwinsDialog.tsx')).TwinsDialog,
);

const show: ActionRecord<PlanWindow> = {
  id: 'plan.twins',
  menu: 'edit',
  label: 'twins.open',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: () => openDialog({ kind: 'twins' }),
};

export const twinsInPlan = {
  id: 'twins',
  dialogs: { twins: TwinsDialog },
  banners: [{ order: 42, part: TwinsBanner }],
  actions: [show],
} satisfies PlanContribution;
