/** Runs the shortcuts of registered actions. Nothing fires during a composition; single keys never fire while a field has the focus. */
import { useEffect } from 'react';
import { shortcutOf, useAllActions } from '../shell/actions.ts';
import { isComposing } from '../ui/ime.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !== null;
/** Shortcuts left to the text and to fields, which handle them better. */
const TEXT_KEYS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+A', 'Mod+C', 'Mod+V', 'Mod+X']);

export function useGlobalKeys(singleKeys: boolean): void {
  const actions = useAllActions();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const pressed = shortcutOf(event);
      const inField = isField(event.target);
      const single = !pressed.startsWith('Mod+') && !/^(Shift\+)?F\d+$/.test(pressed);
      if (inField && (single || TEXT_KEYS.has(pressed))) return;
      if (single && pressed !== 'Delete' && !singleKeys) return;
      const wanted =
        pressed === 'Backspace'
          ? 'Delete'
          : pressed === '?' || pressed === 'Shift+?'
            ? 'F1'
            : pressed === 'Mod+Y'
              ? 'Mod+Shift+Z'
              : pressed === 'Mod+=' || pressed === 'Mod+;'
                ? 'Mod++'
                : pressed;
      const action = actions.find((a) => a.shortcut === wanted && a.enabled !== false);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions, singleKeys]);
}
