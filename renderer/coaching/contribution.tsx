/** An overview of all coached plans. */
import { ListChecks } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const RosterScreen = lazyPart(
  'coaching.roster',
  'screen',
  async () => (await import('./RosterScreen.tsx')).RosterScreen,
);

const open: ActionRecord<AppScope> = {
  id: 'go.roster',
  menu: 'go',
  label: 'roster.title',
  key: 'Mod+Shift+L',
  run: () => navigate({ name: 'roster' }),
};

export const coaching = {
  id: 'coaching',
  screens: { roster: RosterScreen },
  rail: [
    {
      order: 30,
      record: open,
      icon: ListChecks,
      caption: 'roster.caption',
      isCurrent: ({ name }) => name === 'roster',
    },
  ],
  actions: [open],
} satisfies Contribution;
