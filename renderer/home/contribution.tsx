/** The first screen, and beginning a plan. */
import { Home } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';
import { beginSamplePlan } from './beginPlan.ts';
import { HomeScreen } from './HomeScreen.tsx';
import { Welcome } from './Welcome.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly newPlan: Record<never, never>;
  }
}

const isOwner = ({ app }: AppScope): boolean => app.host.guest === undefined;

const goHome: ActionRecord<AppScope> = {
  id: 'go.home',
  menu: 'go',
  label: 'go.home',
  key: 'Mod+Shift+H',
  run: () => navigate({ name: 'home' }),
};
const newPlan: ActionRecord<AppScope> = {
  id: 'plan.new',
  menu: 'file',
  label: 'plan.new',
  key: 'Mod+Alt+N',
  when: isOwner,
  run: () => openDialog({ kind: 'newPlan' }),
};
const samplePlan: ActionRecord<AppScope> = {
  id: 'plan.sample',
  menu: 'file',
  label: 'plan.sample',
  key: null,
  when: isOwner,
  run: ({ app, words }) => void beginSamplePlan(app, words),
};

const NewPlan = lazyPart<DialogProps<'newPlan'>>(
  'home.newPlanDialog',
  'dialog',
  async () => (await import('./NewPlanDialog.tsx')).NewPlanDialog,
  { forGuests: false },
);

export const home = {
  id: 'home',
  welcome: Welcome,
  screens: { home: HomeScreen },
  rail: [
    { order: 10, record: goHome, icon: Home, caption: 'go.homeCaption', isCurrent: ({ name }) => name === 'home' },
  ],
  dialogs: { newPlan: NewPlan },
  actions: [goHome, newPlan, samplePlan],
} satisfies Contribution;
