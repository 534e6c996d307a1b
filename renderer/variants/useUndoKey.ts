/** In a dialog, the undo key normally works only in fields. Here it also undoes applied parts if the focus is anywhere else in the dialog. */
import { useEffect } from 'react';
import { shortcutOf } from '../shell/actions.ts';
import { isComposing } from '../ui/ime.ts';
import { useLatest } from '../ui/useLatest.ts';

const WRITES = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])';

/** `undo` is `undefined` while there is nothing to undo. */
export function useUndoKey(undo: (() => void) | undefined): void {
  const latest = useLatest(undo);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || shortcutOf(event) !== 'Mod+Z') return;
      const run = latest.current;
      if (!run || (event.target instanceof HTMLElement && event.target.closest(WRITES))) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
