/**
 * Makes keys act at the actual caret. The browser reports a moved caret in a separate task, after queued keys: on a
 * busy machine, End and Backspace arrive together, and the editor, which handled Backspace with its last known caret,
 * deleted somewhere else. So pending caret changes are reported before the key.
 */
import type { LexicalEditor } from 'lexical';

type Caret = readonly [Node | null, number, Node | null, number];
const caretNow = (): Caret => {
  const selection = getSelection();
  return [
    selection?.anchorNode ?? null,
    selection?.anchorOffset ?? 0,
    selection?.focusNode ?? null,
    selection?.focusOffset ?? 0,
  ];
};

/** Letters arrive by `beforeinput`, for which the editor reads the caret itself. */
const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => [...key].length === 1 && !ctrlKey && !metaKey;

export function registerCaretFirst(editor: LexicalEditor): () => void {
  let told = caretNow();
  const note = () => {
    told = caretNow();
  };
  const onKey = (event: KeyboardEvent) => {
    if (isLetter(event) || event.isComposing || editor.isComposing()) return;
    const now = caretNow();
    if (now.some((part, i) => part !== told[i])) document.dispatchEvent(new Event('selectionchange'));
  };
  document.addEventListener('selectionchange', note);
  const drop = editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('keydown', onKey, true);
    root?.addEventListener('keydown', onKey, true);
  });
  return () => {
    document.removeEventListener('selectionchange', note);
    drop();
  };
}
