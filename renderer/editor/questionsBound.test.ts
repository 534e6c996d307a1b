/** Guiding questions in a plan's document: what counts as the founder's, for the founder and for a guest, through paste, undo and deletion. */
import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { createHeadlessEditor } from '@lexical/headless';
import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setCompositionKey,
  INSERT_PARAGRAPH_COMMAND,
  PASTE_COMMAND,
  type ParagraphNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBody } from '../../shared/doc/body.ts';
import { execute } from '../../shared/doc/commands.ts';
import { bindBody } from './bindBody.ts';
import { EDITOR_NODES } from './editorNodes.ts';
import { insertImage, insertPerson } from './insertCommands.ts';
import { registerQuestions } from './questions.ts';

const QUESTION = '誰の、どんな困りごとですか？';
const AFTER = '次の段落です。';

const open: { dispose(): void }[] = [];
afterEach(() => {
  for (const bound of open.splice(0)) bound.dispose();
});

function editorOn(doc: Y.Doc) {
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (error) => {
      throw error;
    },
  });
  registerQuestions(editor);
  open.push(
    bindBody(editor, doc, {
      onProblem: (error) => {
        throw error;
      },
      mayWrite: () => true,
      onRefuse: () => undefined,
    }),
  );
  return editor;
}
/** A question between a heading and a paragraph of the founder's own. */
function plan() {
  const doc = new Y.Doc();
  execute(doc, {
    type: 'writeText',
    at: 0,
    blocks: [
      { kind: 'heading', level: 2, text: 'お客さま' },
      { kind: 'paragraph', inlines: [{ text: QUESTION }], question: true },
      { kind: 'paragraph', inlines: [{ text: AFTER }] },
    ],
  });
  return { doc, editor: editorOn(doc) };
}
/** Text and template flag of what is below the heading. */
const blocks = (doc: Y.Doc) => readBody(doc).flatMap((b) => (b.level === undefined ? [[b.text, b.question]] : []));
type Editor = ReturnType<typeof editorOn>;
const $block = (at: number): ParagraphNode => {
  const node = $getRoot().getChildAtIndex(at);
  if (!$isParagraphNode(node)) throw new Error('no paragraph');
  return node;
};
const $place = (at: number, offset: number | 'start' | 'end') => {
  if (offset === 'start') return $block(at).selectStart();
  if (offset === 'end') return $block(at).selectEnd();
  const text = $block(at).getFirstChildOrThrow();
  return (text as unknown as { select(a: number, b: number): ReturnType<ParagraphNode['selectStart']> }).select(
    offset,
    offset,
  );
};
const within = (editor: Editor, run: () => void) => editor.update(run, { discrete: true });
/** As the browser does it: the command first, then the clipboard's data at the new caret. */
const paste = (editor: Editor, at: number, offset: number | 'start' | 'end', text: string) => {
  within(editor, () => void $place(at, offset));
  const data = { types: ['text/plain'], getData: (type: string) => (type === 'text/plain' ? text : '') };
  within(editor, () => {
    editor.dispatchCommand(PASTE_COMMAND, { clipboardData: data } as unknown as ClipboardEvent);
    const selection = $getSelection();
    if ($isRangeSelection(selection)) $insertDataTransferForRichText(data as never, selection, editor);
  });
};

describe('under a guiding question', () => {
  it.each(['start', 'end', 3] as const)(
    'paragraphs pasted at %s are the founder’s, and the question stays whole',
    (at) => {
      const { doc, editor } = plan();
      paste(editor, 1, at, 'ご近所の高齢者。\n買い物に行けない。\n週に二度。');
      expect(blocks(doc)).toEqual([
        [QUESTION, true],
        ['ご近所の高齢者。', false],
        ['買い物に行けない。', false],
        ['週に二度。', false],
        [AFTER, false],
      ]);
    },
  );

  it('undoes the words without changing the question; redo restores them', () => {
    const { doc, editor } = plan();
    within(editor, () => void $place(1, 'end').insertText('高齢者'));
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      ['高齢者', false],
      [AFTER, false],
    ]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      [AFTER, false],
    ]);
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      ['高齢者', false],
      [AFTER, false],
    ]);
  });

  it('does not join answer and question with Backspace at the start or Delete at the end', () => {
    const { doc, editor } = plan();
    within(editor, () => $place(2, 'start').deleteCharacter(true));
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      [AFTER, false],
    ]);
    within(editor, () => $place(1, 'end').deleteCharacter(false));
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      [AFTER, false],
    ]);
  });

  it('never counts a part of the question as the founder’s after Enter within it', () => {
    for (const at of ['start', 4, 'end'] as const) {
      const { doc, editor } = plan();
      within(editor, () => {
        $place(1, at);
        editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
      });
      within(editor, () => $getSelection()?.insertText('答え'));
      expect(
        blocks(doc).filter(([text]) => text !== ''),
        String(at),
      ).toEqual([
        [QUESTION, true],
        ['答え', false],
        [AFTER, false],
      ]);
    }
  });

  it('leaves a composition in the question alone, and counts it as the founder’s when it ends', () => {
    const { doc, editor } = plan();
    within(editor, () => {
      const text = $place(1, 'end').anchor.getNode();
      $setCompositionKey(text.getKey());
    });
    for (const written of ['か', 'かぞ', '家族'])
      within(editor, () => {
        const text = $block(1).getFirstChildOrThrow();
        (text as unknown as { setTextContent(s: string): { selectEnd(): void } })
          .setTextContent(`${QUESTION}${written}`)
          .selectEnd();
      });
    expect(blocks(doc)[0]).toEqual([`${QUESTION}家族`, true]);
    within(editor, () => {
      $setCompositionKey(null);
      $block(1).getFirstChildOrThrow().markDirty();
    });
    expect(blocks(doc)).toEqual([
      [QUESTION, true],
      ['家族', false],
      [AFTER, false],
    ]);
  });

  it('shows a guest’s typing as theirs to the founder too, and separates it once', () => {
    const { doc } = plan();
    const guestDoc = new Y.Doc();
    Y.applyUpdate(guestDoc, Y.encodeStateAsUpdate(doc));
    doc.on(
      'update',
      (update: Uint8Array, origin: unknown) => origin !== 'line' && Y.applyUpdate(guestDoc, update, 'line'),
    );
    guestDoc.on(
      'update',
      (update: Uint8Array, origin: unknown) => origin !== 'line' && Y.applyUpdate(doc, update, 'line'),
    );
    const guest = editorOn(guestDoc);
    within(guest, () => void $place(1, 3).insertText('ご近所。'));
    const apart = [
      [QUESTION, true],
      ['ご近所。', false],
      [AFTER, false],
    ];
    expect(blocks(guestDoc)).toEqual(apart);
    expect(blocks(doc)).toEqual(apart);
  });

  it('puts a picture or name below the question if the caret is in it', () => {
    const { doc, editor } = plan();
    within(editor, () => void $place(1, 4));
    insertPerson(editor, '佐藤健一');
    within(editor, () => void $place(1, 4));
    insertImage(editor, 'a'.repeat(64), '写真');
    // Flushes the pending update.
    within(editor, () => undefined);
    const body = readBody(doc).slice(1);
    expect(body[0]).toMatchObject({ text: QUESTION, question: true });
    expect(body.filter((b) => b.question)).toHaveLength(1);
    expect(body.map((b) => b.text).join('')).toBe(`${QUESTION}@佐藤健一 ${AFTER}`);
    expect(body.some((b) => b.type === 'image')).toBe(true);
  });
});
