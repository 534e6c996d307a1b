/** Citations are numbered by where their source is first cited; the list of sources follows the same order. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { useSyncExternalStore } from 'react';
import type { ReferenceNode } from './nodes/ReferenceNodes.tsx';

export type CitedSource = { readonly kind: 'citation' | 'entry'; readonly target: string };
type Numbering = { readonly byTarget: ReadonlyMap<string, number>; readonly order: readonly CitedSource[] };

const cache = new WeakMap<EditorState, Numbering>();
const latest = new WeakMap<LexicalEditor, { key: string; value: Numbering }>();

/** Compares the type, not the class: the nodes' view imports this module for its number, and importing them would be circular. */
const $isCited = (node: LexicalNode): node is ReferenceNode => /^(?:citation|entry-embed)$/u.test(node.getType());

function $number(): Numbering {
  const byTarget = new Map<string, number>();
  const order: CitedSource[] = [];
  const walk = (node: LexicalNode) => {
    if ($isCited(node)) {
      const target = node.getTarget();
      if (byTarget.has(target)) return;
      order.push({ kind: node.getType() === 'citation' ? 'citation' : 'entry', target });
      byTarget.set(target, order.length);
    } else if ($isElementNode(node)) for (const child of node.getChildren()) walk(child);
  };
  walk($getRoot());
  return { byTarget, order };
}

/** The numbering of the current text: computed once per state, with a stable identity while it does not change. */
function numberingOf(editor: LexicalEditor): Numbering {
  const state = editor.getEditorState();
  let numbering = cache.get(state);
  if (!numbering) {
    numbering = state.read($number);
    const key = numbering.order.map((o) => o.target).join();
    const before = latest.get(editor);
    if (before?.key === key) numbering = before.value;
    else latest.set(editor, { key, value: numbering });
    cache.set(state, numbering);
  }
  return numbering;
}

const useNumbering = (): [LexicalEditor, Numbering] => {
  const [editor] = useLexicalComposerContext();
  // Only mutations of citations and embeds can change the numbers: typing never walks the text.
  const numbering = useSyncExternalStore(
    (changed) => {
      const removes = ['citation', 'entry-embed'].map((type) => {
        const klass = editor._nodes.get(type)?.klass;
        const renumber = () => {
          numberingOf(editor);
          changed();
        };
        return klass ? editor.registerMutationListener(klass, renumber, { skipInitialization: true }) : () => undefined;
      });
      return () => {
        for (const remove of removes) remove();
      };
    },
    () => latest.get(editor)?.value ?? numberingOf(editor),
  );
  return [editor, numbering];
};

export function useCitationNumber(nodeKey: NodeKey): number {
  const [editor, numbering] = useNumbering();
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey);
    return node && $isCited(node) ? (numbering.byTarget.get(node.getTarget()) ?? 0) : 0;
  });
}

export const useCitedSources = (): readonly CitedSource[] => useNumbering()[1].order;
