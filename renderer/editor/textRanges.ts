/** Ranges of the text as Yjs positions, and their equivalents in the editor and the DOM. */
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

/** A range of the text that stays on its characters while others write around it: Yjs positions as JSON. */
export type TextRange = { readonly anchor: Position; readonly focus: Position };

/** The positions of a range, in the form that the binding expects. */
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
  // The ends stick to the characters inside: what is written just before or after stays outside.
  const anchor = $positionOfPoint(binding, selection.anchor, !collapsed && backward ? -1 : 0);
  const focus = $positionOfPoint(binding, selection.focus, !collapsed && !backward ? -1 : 0);
  return anchor && focus ? { anchor, focus } : undefined;
}

/** Converts a DOM range; `undefined` outside text nodes. */
export function $rangeOfDom(binding: BindingV2, range: Range): TextRange | undefined {
  const anchor = $positionOfDom(binding, range.startContainer, range.startOffset, 0);
  const focus = $positionOfDom(binding, range.endContainer, range.endOffset, -1);
  return anchor && focus ? { anchor, focus } : undefined;
}

/** The DOM range; `undefined` if its characters are gone. */
export function $domRangeOf(editor: LexicalEditor, binding: BindingV2, range: TextRange): Range | undefined {
  const state = relativePositionsOf(range) as Parameters<typeof $getAnchorAndFocusForUserState>[1];
  const { anchorKey, anchorOffset, focusKey, focusOffset } = $getAnchorAndFocusForUserState(binding, state);
  const from = anchorKey && $getNodeByKey(anchorKey);
  const to = focusKey && $getNodeByKey(focusKey);
  return (from && to && createDOMRange(editor, from, anchorOffset, to, focusOffset)) || undefined;
}

const $positionOfPoint = (binding: BindingV2, point: PointType, assoc: number): Position | undefined =>
  $positionIn(binding, point.getNode(), point.offset, assoc);

/** A DOM position inside a text node; `undefined` between blocks. */
function $positionOfDom(binding: BindingV2, dom: Node, offset: number, assoc: number): Position | undefined {
  const node = $getNearestNodeFromDOMNode(dom);
  return $isTextNode(node) && dom.nodeType === Node.TEXT_NODE ? $positionIn(binding, node, offset, assoc) : undefined;
}

/** A position in a node as a Yjs position in its shared type; `undefined` for nodes without one. */
function $positionIn(binding: BindingV2, node: LexicalNode, offset: number, assoc: number): Position | undefined {
  const type = binding.mapping.getSharedType(node as Parameters<typeof binding.mapping.getSharedType>[0]);
  if (!type) return undefined;
  let index = offset;
  // Adjacent text nodes are one text in the document; an element's offsets count its own children.
  if ($isTextNode(node))
    for (let before = node.getPreviousSibling(); $isTextNode(before); before = before.getPreviousSibling())
      index += before.getTextContentSize();
  const position = Y.createRelativePositionFromTypeIndex(type, index, assoc);
  return Y.relativePositionToJSON(position) as Position;
}
