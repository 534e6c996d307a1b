/** Returns the focus to what opened a dialog, which may have been an entry of a menu that is gone, or a row that has moved. */
import { useEffect, useRef } from 'react';

/** `opener` is the value of `data-opener` around the button, while the dialog is open. The page itself is focused if that is gone. */
export function useFocusBack(opener: string | undefined): void {
  const last = useRef(opener);
  useEffect(() => {
    const closed = opener === undefined ? last.current : undefined;
    last.current = opener;
    if (closed === undefined) return;
    // The dialog gives the focus up after this render.
    const frame = setTimeout(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const around = document.querySelector(`[data-opener="${CSS.escape(closed)}"]`);
      const target =
        around?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('.office-page');
      target?.focus();
    }, 50);
    return () => clearTimeout(frame);
  }, [opener]);
}
