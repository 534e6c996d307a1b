/** For the fuzzers: a headless editor on a plan's text, and random user actions from a seed. */
import { createHeadlessEditor } from '@lexical/headless';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createTableCellNode, $createTableNode, $createTableRowNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import * as Y from 'yjs';
import { bindBody } from '../../renderer/editor/bindBody.ts';
import { EDITOR_NODES } from '../../renderer/editor/editorNodes.ts';
import { ImageNode, SourceListNode } from '../../renderer/editor/nodes/BlockNodes.tsx';
import { $createReference } from '../../renderer/editor/nodes/ReferenceNodes.tsx';
import { BODY_REFERENCES, insertBlocks, type ReferenceType } from '../../shared/doc/body.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';

const TYPES = Object.keys(BODY_REFERENCES) as ReferenceType[];

export function open(doc: Y.Doc): {
  editor: LexicalEditor;
  dispose: () => void;
  heal: () => boolean;
  undo: () => void;
  redo: () => void;
} {
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (e) => {
      throw e;
    },
  });
  const bound = bindBody(editor, doc, {
    onProblem: (e) => {
      throw e;
    },
    mayWrite: () => true,
    onRefuse: () => undefined,
  });
  return {
    editor,
    dispose: () => bound.dispose(),
    heal: () => bound.heal(),
    undo: () => void bound.undo.undo(),
    redo: () => void bound.undo.redo(),
  };
}
/** A block whose state was set and cleared has an empty state object on one side only: not a difference. */
export const jsonOf = (editor: LexicalEditor) =>
  JSON.stringify(editor.getEditorState().toJSON()).replaceAll(',"$":{}', '');
/** What a new editor shows for the document. */
export const reload = (doc: Y.Doc) => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const opened = open(copy);
  const json = jsonOf(opened.editor);
  opened.dispose();
  return json;
};

function $texts(node: ElementNode = $getRoot()): TextNode[] {
  return node.getChildren().flatMap((c) => ($isTextNode(c) ? [c] : $isElementNode(c) ? $texts(c) : []));
}

/** A position between characters: the editor never puts the caret inside a surrogate pair such as 𠮷. */
const place = (node: TextNode, r: () => number, from = 0): number => {
  const text = node.getTextContent();
  const at = Math.min(text.length, from + Math.floor(r() * (text.length + 1 - from)));
  return at > 0 && at < text.length && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000 ? at + 1 : at;
};

/** One random user action. */
export function act(editor: LexicalEditor, r: () => number): void {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(r() * list.length)];
  editor.update(
    () => {
      const root = $getRoot();
      const texts = $texts();
      const text = pick(texts);
      const block = pick(root.getChildren());
      const target = `${Math.floor(r() * 9)}00000000000000a`;
      switch (Math.floor(r() * 14)) {
        case 0:
        case 1:
        case 2: {
          if (text) text.spliceText(place(text, r), 0, pick(['酒', '粕を', 'abc', '𠮷']) ?? 'x');
          else root.append($createParagraphNode().append($createTextNode('始')));
          break;
        }
        case 3:
          if (text) {
            const at = place(text, r);
            text.spliceText(at, [...text.getTextContent().slice(at)][0]?.length ?? 0, '');
          }
          break;
        case 4:
          text?.toggleFormat(pick(['bold', 'italic', 'underline'] as const) ?? 'bold');
          break;
        case 5: {
          if (text && text.getTextContentSize() > 2) {
            const at = place(text, r, 1);
            const [, after] = at < text.getTextContentSize() ? text.splitText(at) : [];
            const parent = text.getTopLevelElement();
            if (after && $isElementNode(parent) && parent.getType() === 'paragraph')
              parent.insertAfter($createParagraphNode().append(after));
          }
          break;
        }
        case 6:
          if (root.getChildrenSize() > 2) block?.remove();
          break;
        case 7:
          block?.insertAfter(
            $createHeadingNode(pick(['h1', 'h2', 'h3'] as const) ?? 'h2').append($createTextNode('見出し')),
          );
          break;
        case 8:
          block?.insertAfter($createListNode('bullet').append($createListItemNode().append($createTextNode('項目'))));
          break;
        case 9:
          block?.insertAfter(
            $createTableNode().append(
              $createTableRowNode().append(
                $createTableCellNode().append($createParagraphNode().append($createTextNode('升目'))),
              ),
            ),
          );
          break;
        case 10: {
          const node = $createReference(pick(TYPES) ?? 'citation', target);
          if (!node.isInline()) block?.insertAfter(node);
          else if (text) text.insertAfter(node);
          else root.append($createParagraphNode().append(node));
          break;
        }
        case 11:
          block?.insertAfter(r() < 0.5 ? new ImageNode('a'.repeat(64), '絵') : new SourceListNode());
          break;
        case 12:
          block?.insertAfter($createQuoteNode().append($createTextNode('引用')));
          break;
        default:
          if (block && $isElementNode(block)) {
            const other = pick(root.getChildren());
            if (other && other !== block) other.insertBefore(block);
          }
      }
    },
    { discrete: true },
  );
}

/** The initial text: a heading, a sentence with a chip, the list of sources. */
export function newText(): Y.Doc {
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () =>
    insertBlocks(doc, 0, [
      { kind: 'heading', level: 2, text: '概要', section: 'summary' },
      { kind: 'paragraph', inlines: [{ text: '酒粕を使う。' }, { type: 'figure-chip', target: '000000000000000f' }] },
      { kind: 'sources' },
    ]),
  );
  return doc;
}
