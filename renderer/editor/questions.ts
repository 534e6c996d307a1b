/**
 * A guiding question belongs to the template. Whatever a person types, pastes or inserts while the caret is in it
 * goes into a separate paragraph below the question, so that it counts as their text and the question keeps the
 * template's wording.
 *
 * The words are separated after insertion, not before: an input method writes into the DOM directly and must not be
 * interrupted. During a composition the paragraph is left alone; it is separated when the composition has ended.
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
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  type EditorState,
  HISTORIC_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { $clearQuestion, $isQuestion } from './blockState.ts';

/** The middle of `after` that is not in `before`; empty if something was only removed. `caret` is after what was typed. */
export const insertedText = (before: string, after: string, caret: number): string => {
  const { start, end } = insertedAt(before, after, caret);
  return after.slice(start, end);
};
/** The position of the inserted text in `after`. */
function insertedAt(before: string, after: string, caret: number): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  const upTo = (most: number) => {
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let same = 0;
    while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
    return { start, end: after.length - same, kept: start + same };
  };
  // In a run of equal characters, those just before the caret are the new ones.
  const typed = upTo(Math.min(shorter, Math.max(0, caret - Math.max(0, after.length - before.length))));
  // If that does not explain the change, the caret is elsewhere: for example before a paragraph that was joined.
  const anywhere = typed.kept < before.length ? upTo(shorter) : typed;
  return anywhere.kept > typed.kept ? anywhere : typed;
}

export function registerQuestions(editor: LexicalEditor): () => void {
  /** The question as it was before a composition began in it. */
  const composed = new Map<NodeKey, string>();
  const $check = (node: ParagraphNode): void => {
    if (!$isQuestion(node)) return;
    // Remote changes and undo are left alone.
    if ($hasUpdateTag(COLLABORATION_TAG) || $hasUpdateTag(HISTORIC_TAG)) return;
    const key = node.getKey();
    const before = composed.get(key) ?? textIn(editor.getEditorState(), key);
    if (editor.isComposing()) {
      if (before !== undefined) composed.set(key, before);
      return;
    }
    composed.delete(key);
    if (before !== undefined) $separate(node, before);
  };
  return mergeRegister(
    // Text under composition is not transformed: the question's previous text is recorded here.
    editor.registerUpdateListener(({ dirtyElements, prevEditorState }) => {
      if (!editor.isComposing()) return;
      for (const key of dirtyElements.keys()) {
        const before = composed.has(key) ? undefined : textIn(prevEditorState, key);
        if (before !== undefined) composed.set(key, before);
      }
    }),
    // Pasted paragraphs would split the question where the caret is.
    editor.registerCommand(
      PASTE_COMMAND,
      () => {
        $leaveQuestion();
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerNodeTransform(ParagraphNode, $check),
    // A changed text node does not make its paragraph dirty.
    editor.registerNodeTransform(TextNode, (text) => {
      const parent = text.getParent();
      if ($isParagraphNode(parent)) $check(parent);
    }),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection();
        return $isRangeSelection(selection) && selection.isCollapsed() && $leaveQuestion();
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/**
 * Moves the caret to an empty paragraph below the question that it is in. Call it before splitting the block at the
 * caret. A question that is selected as a whole is left to be replaced. True if the caret was moved.
 */
export function $leaveQuestion(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const block = selection.anchor.getNode().getTopLevelElement();
  if (!$isParagraphNode(block) || !$isQuestion(block)) return false;
  if (selection.focus.getNode().getTopLevelElement() !== block) return false;
  if (!selection.isCollapsed() && selection.getTextContent() === block.getTextContent()) return false;
  const answer = $createParagraphNode();
  block.insertAfter(answer);
  answer.select();
  return true;
}

/** The text of a paragraph in an earlier state; `undefined` if it did not exist or was not a question yet. */
const textIn = (state: EditorState, key: NodeKey): string | undefined =>
  state.read(() => {
    const node = $getNodeByKey(key);
    return $isParagraphNode(node) && $isQuestion(node) ? $wordsOf(node) : undefined;
  });
/** Its text without the placeholders for line breaks and chips, which are moved as nodes. */
const $wordsOf = (node: ParagraphNode): string =>
  node
    .getChildren()
    .filter($isTextNode)
    .map((child) => child.getTextContent())
    .join('');

function $separate(node: ParagraphNode, question: string): void {
  const text = $wordsOf(node);
  const others = node.getChildren().filter((child) => !$isTextNode(child));
  if (text === question && others.length === 0) return;
  const caret = $caretIn(node);
  const { start, end } = insertedAt(question, text, caret);
  const typed = text.slice(start, end);
  if (typed === '' && others.length === 0) {
    // A question that was deleted as a whole becomes an empty line of the founder's.
    if (text.trim() === '') $clearQuestion(node);
    return;
  }
  const answer = $createParagraphNode();
  const words = typed === '' ? undefined : $createTextNode(typed);
  if (words) answer.append(words);
  answer.append(...others);
  // Typed over the whole question: an answer in its place.
  if (typed === text && others.length === 0 && !question.includes(typed)) {
    $clearQuestion(node);
    return;
  }
  node.clear();
  node.append($createTextNode(question));
  node.insertAfter(answer);
  // After what was typed; before a paragraph that was joined.
  if (words && others.length === 0) {
    const at = Math.min(typed.length, Math.max(0, caret - start));
    words.select(at, at);
  } else answer.selectEnd();
}

/** The caret's offset in the paragraph; the paragraph's length if the caret is elsewhere. */
function $caretIn(node: ParagraphNode): number {
  const selection = $getSelection();
  const length = $wordsOf(node).length;
  if (!$isRangeSelection(selection)) return length;
  const { anchor } = selection;
  let at = 0;
  for (const child of node.getChildren()) {
    if (child.getKey() === anchor.key) return at + anchor.offset;
    if ($isTextNode(child)) at += child.getTextContentSize();
  }
  return length;
}
