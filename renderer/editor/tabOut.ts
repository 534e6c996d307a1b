/** Tab indents in the text. Esc and then Tab, or Shift+Tab, leaves it instead, until any other key or a click returns to writing (WCAG 2.1.2). */
import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_LOW, KEY_ESCAPE_COMMAND, type LexicalEditor } from 'lexical';

/** The element that tells how to leave; the text refers to it as its description. */
export const WAY_OUT_HINT = 'text-way-out';

const KEEPS_LEAVING = new Set(['Escape', 'Tab', 'Shift']);

/** @param onLeaving is called when Esc has freed Tab, so that the person can be told. */
export function registerTabOut(editor: LexicalEditor, onLeaving: () => void): () => void {
  let leaving = false;
  const stay = () => {
    leaving = false;
  };
  // Ahead of the editor, lists and tables alike; the event is not prevented, so the browser moves the focus as on any page.
  const onKey = (event: KeyboardEvent) => {
    if (leaving && event.key === 'Tab') event.stopImmediatePropagation();
    else if (!KEEPS_LEAVING.has(event.key)) stay();
  };
  return mergeRegister(
    // Menus in the text close with Esc at a higher priority; only an Esc that nothing else wanted frees Tab. The caret stays where it is.
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        leaving = true;
        onLeaving();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('keydown', onKey, true);
      previous?.removeEventListener('beforeinput', stay);
      previous?.removeEventListener('pointerdown', stay);
      previous?.removeEventListener('focus', stay);
      root?.addEventListener('keydown', onKey, true);
      root?.addEventListener('beforeinput', stay);
      root?.addEventListener('pointerdown', stay);
      root?.addEventListener('focus', stay);
    }),
  );
}
