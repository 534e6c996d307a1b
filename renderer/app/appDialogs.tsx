/** The dialogs outside an open plan: the window's own and those of the features. */
import { FEATURES } from '../features.ts';
import type { Contribution } from '../shell/contribution.ts';
import type { DialogComponents, DialogProps } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { Palette } from './Palette.tsx';

const KeysDialog = lazyPart<DialogProps<'keys'>>(
  'app.keys',
  'dialog',
  async () => (await import('./KeysDialog.tsx')).KeysDialog,
);

const contributions: readonly Contribution[] = FEATURES;

export const APP_DIALOGS: DialogComponents = Object.assign(
  {
    palette: ({ onClose }: DialogProps<'palette'>) => <Palette onClose={onClose} />,
    keys: KeysDialog,
  } satisfies DialogComponents,
  ...contributions.map(({ dialogs }) => dialogs),
);
