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

/** The middle of `after` that `before` does not have; empty where something was only taken away. `caret` stands behind what was typed. */
export const insertedText = (before: string, after: string, caret: number): string => {
  const { start, end } = insertedAt(before, after, caret);
  return after.slice(start, end);
};
/** The place in `after` of what was inserted. */
function insertedAt(before: string, after: string, caret: number): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  const upTo = (most: number) => {
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let same = 0;
    while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
    return { start, end: after.length - same, kept: start + same };
  };
  // Of equal characters in a row, those just before the caret are the new ones.
  const typed = upTo(Math.min(shorter, Math.max(0, caret - Math.max(0, after.length - before.length))));
  // Where that does not explain it, the caret stands elsewhere: before a paragraph that was joined on, for one.
  const anywhere = typed.kept < before.length ? upTo(shorter) : typed;
  return anywhere.kept > typed.kept ? anywhere : typed;
}

export function registerQuestions(editor: LexicalEditor): () => void {
  /** The question as it was before a composition began in it. */
  const composed = new Map<NodeKey, string>();
  const $check = (node: ParagraphNode): void => {
    if (!$isQuestion(node)) return;
    // What others wrote, and undo, are taken as they are.
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
    // A text that is being composed is not transformed: what the question was before is noted here.
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
    // A changed text does not make its paragraph dirty.
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
 * Puts the caret into an empty paragraph below the question that it is in. Whatever splits the block where the caret is must call it first. A
 * question that is selected as a whole is left to be replaced. True where the caret was moved.
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

/** The text of a paragraph in a state that was shown; undefined where it was not there or was no question yet. */
const textIn = (state: EditorState, key: NodeKey): string | undefined =>
  state.read(() => {
    const node = $getNodeByKey(key);
    return $isParagraphNode(node) && $isQuestion(node) ? $wordsOf(node) : undefined;
  });
/** Its text without what stands for a line break or a chip: those are moved as they are. */
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
    // A question that was deleted as a whole has become an empty line of the founder's own.
    if (text.trim() === '') $clearQuestion(node);
    return;
  }
  const answer = $createParagraphNode();
  const words = typed === '' ? undefined : $createTextNode(typed);
  if (words) answer.append(words);
  answer.append(...others);
  // Typed over the whole question: that is an answer in its place.
  if (typed === text && others.length === 0 && !question.includes(typed)) {
    $clearQuestion(node);
    return;
  }
  node.clear();
  node.append($createTextNode(question));
  node.insertAfter(answer);
  // Behind what was typed; in front of a paragraph that was joined on from there.
  if (words && others.length === 0) {
    const at = Math.min(typed.length, Math.max(0, caret - start));
    words.select(at, at);
  } else answer.selectEnd();
}

/** Characters of the paragraph before the caret; its length where the caret is elsewhere. */
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
