/** Commands that insert into the text, for the slash menu, the toolbar and the palette. */
import { $createHorizontalRuleNode } from '@lexical/extension';
import { INSERT_CHECK_LIST_COMMAND, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, type HeadingTagType } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { INSERT_TABLE_COMMAND } from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';
import type { ReferenceType } from '../../shared/doc/body.ts';
import { ImageNode, SourceListNode } from './nodes/BlockNodes.tsx';
import { $createReference } from './nodes/ReferenceNodes.tsx';
import { $leaveQuestion } from './questions.ts';

/** If a dialog has cleared the selection, insertions go to the end of the text. */
const $ensureSelection = (): void => {
  if (!$getSelection()) $getRoot().selectEnd();
};
/** The insertion point for something that would split the block with the caret: below a template question, not in it. */
const $placeForInsert = (): void => {
  $ensureSelection();
  $leaveQuestion();
};

export const setBlock = (editor: LexicalEditor, tag: HeadingTagType | 'paragraph' | 'quote'): void =>
  editor.update(() => {
    $ensureSelection();
    const selection = $getSelection();
    if ($isRangeSelection(selection))
      $setBlocksType(selection, () =>
        tag === 'paragraph' ? $createParagraphNode() : tag === 'quote' ? $createQuoteNode() : $createHeadingNode(tag),
      );
  });

export const insertList = (editor: LexicalEditor, kind: 'bullet' | 'number' | 'check'): void => {
  editor.dispatchCommand(
    kind === 'bullet'
      ? INSERT_UNORDERED_LIST_COMMAND
      : kind === 'number'
        ? INSERT_ORDERED_LIST_COMMAND
        : INSERT_CHECK_LIST_COMMAND,
    undefined,
  );
};

export const insertTable = (editor: LexicalEditor): void => {
  editor.update($placeForInsert, { discrete: true });
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '3',
    includeHeaders: { rows: true, columns: false },
  });
};

/** A name as plain text, so that it reads the same in every export. */
export const insertPerson = (editor: LexicalEditor, name: string): void =>
  editor.update(() => {
    $placeForInsert();
    $getSelection()?.insertText(`@${name} `);
  });

export function insertReference(editor: LexicalEditor, type: ReferenceType, target: string): void {
  editor.update(() => {
    $placeForInsert();
    const node = $createReference(type, target);
    if (node.isInline()) {
      $insertNodes([node]);
      // A caret needs text after a chip; without it the next composition would have nowhere to start.
      if (!node.getNextSibling()) node.insertAfter($createTextNode(' '));
      node.selectNext(0, 0);
    } else $insertNodeToNearestRoot(node);
  });
}

export const insertImage = (editor: LexicalEditor, media: string, alt: string): void =>
  editor.update(() => {
    $placeForInsert();
    $insertNodeToNearestRoot(new ImageNode(media, alt));
  });

export const insertSourceList = (editor: LexicalEditor): void =>
  editor.update(() => {
    $placeForInsert();
    $insertNodeToNearestRoot(new SourceListNode());
  });

export const insertRule = (editor: LexicalEditor): void =>
  editor.update(() => {
    $placeForInsert();
    $insertNodeToNearestRoot($createHorizontalRuleNode());
  });
