/** Scrolls to places of the text, and marks them. */
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import type { Trace } from '../../shared/domain/trace/trace.ts';

/** Puts the caret at the end of a heading and scrolls it to the top. */
export function goToSection(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if ($isElementNode(node)) node.selectEnd();
  });
  editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
  editor.focus();
}

/** The element of a root block, by its index; `null` while it is not rendered. */
export const elementOfBlock = (editor: LexicalEditor, index: number): HTMLElement | null => {
  const key = editor.getEditorState().read(() => $getRoot().getChildAtIndex(index)?.getKey());
  return key ? editor.getElementByKey(key) : null;
};

/** Scrolls to a root block, by its index. */
export const goToBlock = (editor: LexicalEditor, index: number): void =>
  elementOfBlock(editor, index)?.scrollIntoView({ block: 'center' });

/** Marks the blocks of a trace in the text. Returns a function that removes the marks. */
export function markTraces(editor: LexicalEditor, traces: readonly Trace[]): () => void {
  const blocks = [...new Set(traces.map((trace) => trace.block))];
  const elements = blocks.flatMap((index) => elementOfBlock(editor, index) ?? []);
  for (const element of elements) element.classList.add('traced');
  return () => {
    for (const element of elements) element.classList.remove('traced');
  };
}
