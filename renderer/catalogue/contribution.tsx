/** The catalogue as a screen of its own. */
import { BookOpen } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const CatalogueScreen = lazyPart(
  'catalogue',
  'screen',
  async () => (await import('./CatalogueScreen.tsx')).CatalogueScreen,
);

const open: ActionRecord<AppScope> = {
  id: 'go.catalogue',
  menu: 'go',
  label: 'go.catalogue',
  key: 'Mod+Shift+C',
  run: () => navigate({ name: 'catalogue' }),
};

export const catalogue = {
  id: 'catalogue',
  screens: { catalogue: CatalogueScreen },
  rail: [
    { order: 20, record: open, icon: BookOpen, caption: 'go.catalogue', isCurrent: ({ name }) => name === 'catalogue' },
  ],
  actions: [open],
} satisfies Contribution;
