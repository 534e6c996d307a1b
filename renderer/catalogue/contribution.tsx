/** The catalogue as a separate screen, and packs that arrive as files. */
import { BookOpen } from 'lucide-react';
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import { isCataloguePack } from '../../shared/kernel/fileKinds.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { parts } from '../shell/appParts.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';
import { runPart } from '../shell/runPart.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Installed packs. */
    readonly packs: Readonly<Record<never, never>>;
    /** A verified pack, before it is installed. */
    readonly takePack: { readonly pack: OpenedPack };
    readonly makePack: Readonly<Record<never, never>>;
  }
}

const CatalogueScreen = lazyPart(
  'catalogue',
  'screen',
  async () => (await import('./CatalogueScreen.tsx')).CatalogueScreen,
);
const NOT_FOR_GUESTS = { forGuests: false };
const PacksDialog = lazyPart(
  'catalogue.packs',
  'dialog',
  async () => (await import('./PacksDialog.tsx')).PacksDialog,
  NOT_FOR_GUESTS,
);
const TakePackDialog = lazyPart(
  'catalogue.takePackDialog',
  'dialog',
  async () => (await import('./TakePackDialog.tsx')).TakePackDialog,
  NOT_FOR_GUESTS,
);
const MakePackDialog = lazyPart(
  'catalogue.makePack',
  'dialog',
  async () => (await import('./MakePackDialog.tsx')).MakePackDialog,
  NOT_FOR_GUESTS,
);
const taking = parts.declare('catalogue.takePack', () => import('./takePack.ts'), NOT_FOR_GUESTS);

const open: ActionRecord<AppScope> = {
  id: 'go.catalogue',
  menu: 'go',
  label: 'go.catalogue',
  key: 'Mod+Shift+C',
  run: () => navigate({ name: 'catalogue' }),
};
const packs: ActionRecord<AppScope> = {
  id: 'catalogue.packs',
  menu: 'file',
  label: 'pack.open',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: () => openDialog({ kind: 'packs' }),
};

export const catalogue = {
  id: 'catalogue',
  screens: { catalogue: CatalogueScreen },
  rail: [
    { order: 20, record: open, icon: BookOpen, caption: 'go.catalogue', isCurrent: ({ name }) => name === 'catalogue' },
  ],
  dialogs: { packs: PacksDialog, takePack: TakePackDialog, makePack: MakePackDialog },
  actions: [open, packs],
  files: {
    takes: isCataloguePack,
    take: async (file, scope) => {
      await runPart(taking, scope.words.t, ({ takePack }) => takePack(file, scope));
    },
  },
} satisfies Contribution;
