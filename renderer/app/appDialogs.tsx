/** The dialogs that stand outside of an open plan: the window's own and those of the features. */
import { FEATURES } from '../features.ts';
import type { Contribution } from '../shell/contribution.ts';
import type { DialogComponents, DialogProps } from '../shell/dialogs.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Palette } from './Palette.tsx';

const contributions: readonly Contribution[] = FEATURES;

export const APP_DIALOGS: DialogComponents = Object.assign(
  {
    palette: ({ onClose }: DialogProps<'palette'>) => <Palette onClose={onClose} />,
    keys: ({ onClose }: DialogProps<'keys'>) => <KeysDialog onClose={onClose} />,
  } satisfies DialogComponents,
  ...contributions.map(({ dialogs }) => dialogs),
);
