/** Stretches of the text as Yjs positions, and where they are in the editor and on the page. */
import { createDOMRange } from '@lexical/selection';
import { $getAnchorAndFocusForUserState, type BindingV2 } from '@lexical/yjs';
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import * as Y from 'yjs';

type Position = Record<string, unknown>;

/** A stretch of the text that stays on its characters while others write around it: Yjs positions as JSON. */
export type TextRange = { readonly anchor: Position; readonly focus: Position };

/** The positions of a range, in the form that the binding takes them. */
export const relativePositionsOf = ({ anchor, focus }: TextRange) => ({
  anchorPos: Y.createRelativePositionFromJSON(anchor),
  focusPos: Y.createRelativePositionFromJSON(focus),
});

/** The selection; `undefined` if there is none. */
export function $selectedRange(binding: BindingV2): TextRange | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const backward = selection.isBackward();
  const collapsed = selection.isCollapsed();
  // The ends hold on to the characters inside: what is written just before or after stays outside.
  const anchor = $positionOfPoint(binding, selection.anchor, !collapsed && backward ? -1 : 0);
  const focus = $positionOfPoint(binding, selection.focus, !collapsed && !backward ? -1 : 0);
  return anchor && focus ? { anchor, focus } : undefined;
}

/** A range of the page; `undefined` outside the runs of text. */
export function $rangeOfDom(binding: BindingV2, range: Range): TextRange | undefined {
  const anchor = $positionOfDom(binding, range.startContainer, range.startOffset, 0);
  const focus = $positionOfDom(binding, range.endContainer, range.endOffset, -1);
  return anchor && focus ? { anchor, focus } : undefined;
}

/** Where a range is on the page; `undefined` if its characters are gone. */
export function $domRangeOf(editor: LexicalEditor, binding: BindingV2, range: TextRange): Range | undefined {
  const state = relativePositionsOf(range) as Parameters<typeof $getAnchorAndFocusForUserState>[1];
  const { anchorKey, anchorOffset, focusKey, focusOffset } = $getAnchorAndFocusForUserState(binding, state);
  const from = anchorKey && $getNodeByKey(anchorKey);
  const to = focusKey && $getNodeByKey(focusKey);
  return (from && to && createDOMRange(editor, from, anchorOffset, to, focusOffset)) || undefined;
}

const $positionOfPoint = (binding: BindingV2, point: PointType, assoc: number): Position | undefined =>
  $positionIn(binding, point.getNode(), point.offset, assoc);

/** A place in a run of text on the page; places between blocks are none. */
function $positionOfDom(binding: BindingV2, dom: Node, offset: number, assoc: number): Position | undefined {
  const node = $getNearestNodeFromDOMNode(dom);
  return $isTextNode(node) && dom.nodeType === Node.TEXT_NODE ? $positionIn(binding, node, offset, assoc) : undefined;
}

/** A place in a node as a Yjs position in the shared type behind it; `undefined` for nodes that have none. */
function $positionIn(binding: BindingV2, node: LexicalNode, offset: number, assoc: number): Position | undefined {
  const type = binding.mapping.getSharedType(node as Parameters<typeof binding.mapping.getSharedType>[0]);
  if (!type) return undefined;
  let index = offset;
  // Adjacent runs of text are one text in the document; an element's places are counted in its own children.
  if ($isTextNode(node))
    for (let before = node.getPreviousSibling(); $isTextNode(before); before = before.getPreviousSibling())
      index += before.getTextContentSize();
  const position = Y.createRelativePositionFromTypeIndex(type, index, assoc);
  return Y.relativePositionToJSON(position) as Position;
}
