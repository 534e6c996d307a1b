/** The actions of the window itself. */
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { goToRegion } from './regions.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly palette: Record<never, never>;
    readonly keys: Record<never, never>;
  }
}

export const palette: ActionRecord<AppScope> = {
  id: 'go.palette',
  menu: 'go',
  label: 'palette.title',
  key: 'Mod+K',
  run: () => openDialog({ kind: 'palette' }),
};

export const APP_ACTIONS: readonly ActionRecord<AppScope>[] = [
  palette,
  { id: 'go.nextRegion', menu: 'go', label: 'region.next', key: 'F6', run: () => goToRegion(1) },
  { id: 'go.previousRegion', menu: 'go', label: 'region.previous', key: 'Shift+F6', run: () => goToRegion(-1) },
  { id: 'help.keys', menu: 'help', label: 'keyList.title', key: 'F1', run: () => openDialog({ kind: 'keys' }) },
];
