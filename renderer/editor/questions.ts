/**
 * A guiding question belongs to the template. Whatever a person types, pastes or inserts while the caret is in it goes into a paragraph of their
 * own below the question, so that it counts as their text and the question stays what the template asks.
 *
 * The words are separated after they were inserted, not before: an input method writes into the page directly and must not be interrupted. While
 * it composes, the paragraph is left alone; it is separated when the composition has ended.
 */
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $hasUpdateTag,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { $clearQuestion, $isQuestion } from './blockState.ts';

/** The middle of `after` that `before` does not have; empty where something was only taken away. `caret` stands behind what was typed. */
export function insertedText(before: string, after: string, caret: number): string {
  const added = after.length - before.length;
  // Of equal characters in a row, those just before the caret are the new ones.
  const most = Math.min(before.length, after.length, Math.max(0, caret - Math.max(0, added)));
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return after.slice(start, after.length - end);
}

export function registerQuestions(editor: LexicalEditor): () => void {
  /** The question as it was before a composition began in it. */
  const composed = new Map<NodeKey, string>();
  const $check = (node: ParagraphNode): void => {
    if (!$isQuestion(node)) return;
    // What others wrote, and undo, are taken as they are.
    if ($hasUpdateTag(COLLABORATION_TAG) || $hasUpdateTag(HISTORIC_TAG)) return;
    const key = node.getKey();
    const before = composed.get(key) ?? $textBefore(editor, key);
    if (editor.isComposing()) {
      if (before !== undefined) composed.set(key, before);
      return;
    }
    composed.delete(key);
    if (before !== undefined) $separate(node, before);
  };
  return mergeRegister(
    editor.registerNodeTransform(ParagraphNode, $check),
    // A changed text does not make its paragraph dirty.
    editor.registerNodeTransform(TextNode, (text) => {
      const parent = text.getParent();
      if ($isParagraphNode(parent)) $check(parent);
    }),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
        const block = selection.anchor.getNode().getTopLevelElement();
        if (!$isParagraphNode(block) || !$isQuestion(block)) return false;
        const answer = $createParagraphNode();
        block.insertAfter(answer);
        answer.select();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** The text of a paragraph in the last state that was shown; undefined where it was not there or was no question yet. */
const $textBefore = (editor: LexicalEditor, key: NodeKey): string | undefined =>
  editor.getEditorState().read(() => {
    const node = $getNodeByKey(key);
    return $isParagraphNode(node) && $isQuestion(node) ? node.getTextContent() : undefined;
  });

function $separate(node: ParagraphNode, question: string): void {
  const text = node.getTextContent();
  const others = node.getChildren().filter((child) => !$isTextNode(child));
  if (text === question && others.length === 0) return;
  const typed = insertedText(question, text, $caretIn(node));
  if (typed === '' && others.length === 0) {
    // A question that was deleted as a whole has become an empty line of the founder's own.
    if (text.trim() === '') $clearQuestion(node);
    return;
  }
  const answer = $createParagraphNode();
  if (typed !== '') answer.append($createTextNode(typed));
  answer.append(...others);
  // Typed over the whole question: that is an answer in its place.
  if (typed === text && others.length === 0 && !question.includes(typed)) {
    $clearQuestion(node);
    return;
  }
  node.clear();
  node.append($createTextNode(question));
  node.insertAfter(answer);
  answer.selectEnd();
}

/** Characters of the paragraph before the caret; its length where the caret is elsewhere. */
function $caretIn(node: ParagraphNode): number {
  const selection = $getSelection();
  const length = node.getTextContentSize();
  if (!$isRangeSelection(selection)) return length;
  const { anchor } = selection;
  let at = 0;
  for (const child of node.getChildren()) {
    if (child.getKey() === anchor.key) return at + anchor.offset;
    at += child.getTextContentSize();
  }
  return length;
}
