/** The sections of the text with their counts, and the caret's section; both follow the editor with a delay, so that typing never waits. */
import { $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { useEffect, useState } from 'react';
import { $readSections } from './sections.ts';

/** Counting and tracing walk the whole text: they wait for a pause in typing. */
const PAUSE_MS = 250;
/** The caret's section is determined after the key, never while handling it. */
const CARET_MS = 60;

export type SectionCounts = ReturnType<typeof $readSections>;

/** A new object after every pause in which the text changed. */
export function useSectionCounts(editor: LexicalEditor): SectionCounts {
  const [counts, setCounts] = useState<SectionCounts>({ sections: [], total: 0, totalWithoutSpaces: 0 });
  useEffect(() => {
    const recount = () => setCounts(editor.getEditorState().read($readSections));
    recount();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remove = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(recount, PAUSE_MS);
    });
    return () => {
      remove();
      clearTimeout(timer);
    };
  }, [editor]);
  return counts;
}

export type CaretPlace = {
  /** The node key of the heading above the caret. */
  readonly section: string | undefined;
  /** The index of the root block that the caret is in; -1 before the text was entered. */
  readonly block: number;
};

/** The current or last caret position. */
export function useCaretPlace(editor: LexicalEditor): CaretPlace {
  const [place, setPlace] = useState<CaretPlace>({ section: undefined, block: -1 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const findCaret = () => {
      timer = undefined;
      const found = editor.getEditorState().read($caretPlace);
      if (found) setPlace((now) => (now.section === found.section && now.block === found.block ? now : found));
    };
    const remove = editor.registerUpdateListener(() => {
      timer ??= setTimeout(findCaret, CARET_MS);
    });
    return () => {
      remove();
      clearTimeout(timer);
    };
  }, [editor]);
  return place;
}

function $caretPlace(): CaretPlace | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (!top) return undefined;
  let section: string | undefined;
  for (let node: LexicalNode | null = top; node; node = node.getPreviousSibling()) {
    if (node.getType() === 'heading') {
      section = node.getKey();
      break;
    }
  }
  return { section, block: top.getIndexWithinParent() };
}
