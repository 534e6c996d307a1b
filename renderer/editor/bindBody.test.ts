/** Exchange between the editor and the plan's text besides typing: commands that write, their undo, and refused edits. */
import { createHeadlessEditor } from '@lexical/headless';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ParagraphNode,
  REDO_COMMAND,
  type TextNode,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { insertBlocks, readBody } from '../../shared/doc/body.ts';
import { boundBlocks } from '../../shared/doc/bodyEdits.ts';
import { execute } from '../../shared/doc/commands.ts';
import { bodyElement, metaMap, relationMap } from '../../shared/doc/schema.ts';
import { TakeOrigin, transact } from '../../shared/doc/transact.ts';
import { createBoardUndo, WholeStep } from '../../shared/doc/undo.ts';
import { bindBody } from './bindBody.ts';
import { EDITOR_NODES } from './editorNodes.ts';

const texts = (doc: Y.Doc): string[] => readBody(doc).map((b) => b.text);
const paragraph = (text: string) => ({ kind: 'paragraph' as const, inlines: [{ text }] });

function open(mayWrite = true) {
  const doc = new Y.Doc();
  execute(doc, { type: 'writeText', at: 0, blocks: [paragraph('founder')] });
  const refused: string[] = [];
  const state = { mayWrite };
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (error) => {
      throw error;
    },
  });
  const bound = bindBody(editor, doc, {
    onProblem: (error) => {
      throw error;
    },
    mayWrite: () => state.mayWrite,
    onRefuse: () => refused.push('refused'),
  });
  const shown = (): string => editor.getEditorState().read(() => $getRoot().getTextContent());
  const append = (text: string): void =>
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(text))), {
      discrete: true,
    });
  return { doc, editor, bound, refused, state, shown, append };
}

describe('a command that writes into the text', () => {
  it('is one step of the text’s undo, with the template it was made from, apart from typing before and after', () => {
    const { doc, editor, append, bound } = open();
    append('typed before');
    execute(doc, { type: 'writeText', at: 'all', blocks: [paragraph('made')], template: 'newCombination' });
    append('typed after');
    expect(texts(doc)).toEqual(['made', 'typed after']);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(texts(doc)).toEqual(['made']);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect([texts(doc), metaMap(doc).get('template')]).toEqual([['founder', 'typed before'], undefined]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(texts(doc)).toEqual(['founder']);
    bound.dispose();
  });

  it('is not a step of the board’s undo', () => {
    const { doc, bound } = open();
    const board = createBoardUndo(doc);
    execute(doc, { type: 'writeText', at: 0, blocks: [paragraph('made')], template: 'x' });
    expect(board.canUndo()).toBe(false);
    bound.dispose();
  });

  it('is refused past the end of the text, or with an invalid block, and then changes nothing', () => {
    const { doc, bound } = open();
    expect(execute(doc, { type: 'writeText', at: 2, blocks: [paragraph('x')] })).toEqual({
      ok: false,
      error: { code: 'notFound' },
    });
    const odd = { type: 'writeText', at: 0, blocks: [{ kind: 'script', text: 'x' }] } as never;
    expect(execute(doc, odd)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(texts(doc)).toEqual(['founder']);
    expect(execute(doc, { type: 'writeText', at: 1, blocks: [paragraph('end')] }).ok).toBe(true);
    expect(texts(doc)).toEqual(['founder', 'end']);
    bound.dispose();
  });
});

describe('a change over text and data', () => {
  it('is one step of the text’s undo, in order, and of the board’s, whichever reverts it', () => {
    const { doc, editor, append, bound } = open();
    const board = createBoardUndo(doc);
    const links = relationMap(doc, 'links');
    append('typed before');
    const step = new WholeStep(doc);
    transact(doc, new TakeOrigin(step), () => {
      insertBlocks(doc, bodyElement(doc).length, [paragraph('taken')]);
      links.set('a|uses|b', { note: '' });
    });
    step.end();
    append('typed after');
    const state = () => [texts(doc), links.size];
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(state()).toEqual([['founder', 'typed before', 'taken'], 1]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(state()).toEqual([['founder', 'typed before'], 0]);
    expect([board.canUndo(), board.canRedo()]).toEqual([false, false]);
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(state()).toEqual([['founder', 'typed before', 'taken'], 1]);
    // The board undoes it: the text's next undo is the typing before.
    step.undo();
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(state()).toEqual([['founder'], 0]);
    bound.dispose();
  });
});

describe('a sentence that is bound to its card', () => {
  const made = { slot: 'summary/k/what', said: '酒粕です。', language: 'ja' } as const;
  const withBound = () => {
    const opened = open();
    const block = { ...paragraph('酒粕です。'), trace: ['card'], made };
    execute(opened.doc, { type: 'writeText', at: 'all', blocks: [block] });
    return opened;
  };
  const bindings = (doc: Y.Doc) => readBody(doc).map((b) => [b.text, b.made?.said, b.trace]);
  const $first = () => $getRoot().getFirstChildOrThrow<ParagraphNode>();

  it('stays bound while it is edited, rewritten from outside, and undone', () => {
    const { doc, editor, shown, bound } = withBound();
    editor.update(() => void $first().append($createTextNode('冬に。')), { discrete: true });
    expect(bindings(doc)).toEqual([['酒粕です。冬に。', '酒粕です。', ['card']]]);
    const [block] = boundBlocks(doc);
    const content = { ...paragraph('白い酒粕です。冬に。'), made: { ...made, said: '白い酒粕です。' } };
    execute(doc, { type: 'editText', edits: [{ op: 'rewrite', block: block?.id ?? '', content }] });
    expect(shown()).toBe('白い酒粕です。冬に。');
    editor.update(() => void $first().append($createTextNode('春も。')), { discrete: true });
    expect(bindings(doc)).toEqual([['白い酒粕です。冬に。春も。', '白い酒粕です。', ['card']]]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(bindings(doc)).toEqual([['酒粕です。冬に。', '酒粕です。', ['card']]]);
    expect(bound.heal()).toBe(false);
    bound.dispose();
  });
  it('stays bound in its first part after a split', () => {
    const { doc, editor, bound } = withBound();
    editor.update(
      () => {
        $first().getFirstChildOrThrow<TextNode>().select(2, 2).insertParagraph();
      },
      { discrete: true },
    );
    expect(bindings(doc)).toEqual([
      ['酒粕', '酒粕です。', ['card']],
      ['です。', undefined, []],
    ]);
    bound.dispose();
  });
});

describe('a read-only plan', () => {
  it('refuses every edit, whatever command made it; the editor shows the document again and says so', async () => {
    const { doc, append, refused, shown, bound } = open(false);
    const before = Y.encodeStateVector(doc);
    append('by a button that forgot to ask');
    await vi.waitFor(() => expect(refused).toEqual(['refused']));
    expect([texts(doc), shown()]).toEqual([['founder'], 'founder']);
    expect(Y.encodeStateVector(doc)).toEqual(before);
    bound.dispose();
  });

  it('still follows what others write, and undoes nothing', async () => {
    const { doc, editor, append, refused, state, shown, bound } = open(true);
    append('mine');
    state.mayWrite = false;
    execute(doc, { type: 'writeText', at: 0, blocks: [paragraph('theirs')] });
    await vi.waitFor(() => expect(shown()).toBe('theirs\n\nfounder\n\nmine'));
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect([texts(doc), refused]).toEqual([['theirs', 'founder', 'mine'], []]);
    bound.dispose();
  });
});
