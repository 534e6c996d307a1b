/**
 * The dialog that is open: one at a time, opened from anywhere. A feature adds its dialogs to the union by declaration merging and gives the
 * component in its contribution:
 *
 *     declare module '../shell/dialogs.tsx' {
 *       interface Dialogs {
 *         readonly guidance: { readonly first: string | undefined };
 *       }
 *     }
 */
import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';

/** The dialogs, each with its parameters. Filled by the features. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Dialogs {}

export type DialogKind = keyof Dialogs;
export type DialogOf<K extends DialogKind> = { readonly kind: K } & Dialogs[K];
export type Dialog = { [K in DialogKind]: DialogOf<K> }[DialogKind];
export type DialogProps<K extends DialogKind> = { readonly dialog: DialogOf<K>; readonly onClose: () => void };
export type DialogComponents = { readonly [K in DialogKind]?: ComponentType<DialogProps<K>> };

const changed = new Emitter<void>();
let shown: Dialog | undefined;

function show(dialog: Dialog | undefined): void {
  if (shown === dialog) return;
  shown = dialog;
  changed.fire();
}
/** Opens a dialog, replacing the open one. */
export const openDialog = (dialog: Dialog): void => show(dialog);
const closeDialog = (): void => show(undefined);

const useDialog = (): Dialog | undefined =>
  useSyncExternalStore(
    (listener) => {
      const subscription = changed.on(listener);
      return () => subscription.dispose();
    },
    () => shown,
  );

/** Renders the open dialog if it is one of these, and closes it when this component unmounts. */
export function DialogHost({ components }: { readonly components: DialogComponents }) {
  const dialog = useDialog();
  useEffect(
    () => () => {
      if (shown && shown.kind in components) closeDialog();
    },
    [components],
  );
  const Component =
    dialog && (components[dialog.kind] as ComponentType<{ dialog: Dialog; onClose: () => void }> | undefined);
  if (!Component) return null;
  // A dialog that opens another one has thereby closed itself.
  const onClose = () => {
    if (shown === dialog) closeDialog();
  };
  return <Component key={dialog.kind} dialog={dialog} onClose={onClose} />;
}
