/** Combinations possible in a region, as a separate screen. */
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const RegionScreen = lazyPart(
  'combination.region',
  'screen',
  async () => (await import('./RegionScreen.tsx')).RegionScreen,
  { forGuests: false },
);

const open: ActionRecord<AppScope> = {
  id: 'go.region',
  menu: 'go',
  label: 'go.region',
  key: null,
  // Guests cannot create plans here.
  when: ({ app }) => app.host.guest === undefined,
  run: () => navigate({ name: 'region' }),
};

export const combination = {
  id: 'combination',
  screens: { region: RegionScreen },
  actions: [open],
} satisfies Contribution;
