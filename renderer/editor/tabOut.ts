/** Tab indents in the text. Esc followed by Tab or Shift+Tab leaves it, until any other key or a click returns to writing (WCAG 2.1.2). */
import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_LOW, KEY_ESCAPE_COMMAND, type LexicalEditor } from 'lexical';

/** The element that explains how to leave; the text refers to it as its description. */
export const WAY_OUT_HINT = 'text-way-out';

const KEEPS_LEAVING = new Set(['Escape', 'Tab', 'Shift']);

/** @param onLeaving is called when Esc has freed Tab, so that the person can be told. */
export function registerTabOut(editor: LexicalEditor, onLeaving: () => void): () => void {
  let leaving = false;
  const stay = () => {
    leaving = false;
  };
  // Before the editor, lists and tables; the event is not prevented, so the browser moves the focus as usual.
  const onKey = (event: KeyboardEvent) => {
    if (leaving && event.key === 'Tab') event.stopImmediatePropagation();
    else if (!KEEPS_LEAVING.has(event.key)) stay();
  };
  return mergeRegister(
    // Menus in the text close with Esc at a higher priority; only an unhandled Esc frees Tab. The caret stays where
    // it is.
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
