import { createHeadlessEditor } from '@lexical/headless';
import { $createHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $setState,
  INSERT_PARAGRAPH_COMMAND,
  type ParagraphNode,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { $isQuestion, questionState } from './blockState.ts';
import { EDITOR_NODES } from './editorNodes.ts';
import { insertedText, registerQuestions } from './questions.ts';
import { $readSections } from './sections.ts';

const QUESTION = '誰の、どんな困りごとですか？';

function open() {
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (e) => {
      throw e;
    },
  });
  registerQuestions(editor);
  editor.update(
    () => {
      const question = $createParagraphNode().append($createTextNode(QUESTION));
      $setState(question, questionState, true);
      $getRoot()
        .clear()
        .append($createHeadingNode('h2').append($createTextNode('お客さま')), question);
    },
    { discrete: true },
  );
  const paragraphs = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .slice(1)
        .map((node) => [node.getTextContent(), $isQuestion(node)]),
    );
  const type = (text: string, at: 'start' | 'end' | number) =>
    editor.update(
      () => {
        const question = $getRoot().getChildAtIndex<ParagraphNode>(1);
        const first = question?.getFirstChild();
        const node = $isElementNode(question) ? question : undefined;
        if (at === 'start') node?.selectStart().insertText(text);
        else if (at === 'end') node?.selectEnd().insertText(text);
        else if (first && 'select' in first)
          (first as never as ReturnType<typeof $createTextNode>).select(at, at).insertText(text);
      },
      { discrete: true },
    );
  return { editor, paragraphs, type };
}

describe('guiding questions', () => {
  it.each(['start', 'end', 3] as const)('words typed at %s become a paragraph of the founder, and count', (at) => {
    const { editor, paragraphs, type } = open();
    type('ご近所の高齢者。', at);
    expect(paragraphs()).toEqual([
      [QUESTION, true],
      ['ご近所の高齢者。', false],
    ]);
    expect(editor.getEditorState().read($readSections).total).toBe(8);
  });

  it('continues below: the caret is after the first word', () => {
    const { editor, paragraphs, type } = open();
    type('高', 'start');
    editor.update(() => void $getRoot().getChildAtIndex<ParagraphNode>(2)?.selectEnd().insertText('齢者'), {
      discrete: true,
    });
    expect(paragraphs()).toEqual([
      [QUESTION, true],
      ['高齢者', false],
    ]);
  });

  it('Enter in a question adds an empty line below and splits nothing', () => {
    const { editor, paragraphs } = open();
    editor.update(
      () => {
        $getRoot().getChildAtIndex<ParagraphNode>(1)?.selectStart();
        editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
      },
      { discrete: true },
    );
    expect(paragraphs()).toEqual([
      [QUESTION, true],
      ['', false],
    ]);
  });

  it('removes a deleted question; typed over, it becomes an answer', () => {
    const { editor, paragraphs } = open();
    editor.update(() => void $getRoot().getChildAtIndex<ParagraphNode>(1)?.select(0, 1).insertText('答え'), {
      discrete: true,
    });
    expect(paragraphs()).toEqual([['答え', false]]);
    const other = open();
    other.editor.update(() => void $getRoot().getChildAtIndex<ParagraphNode>(1)?.clear(), { discrete: true });
    expect(other.paragraphs()).toEqual([['', false]]);
  });

  it.each([
    ['ああ', 'あああ', 1, 'あ'],
    ['ああ', 'あああ', 3, 'あ'],
    ['abc', 'abXc', 3, 'X'],
    ['abc', 'ac', 1, ''],
    ['', '字', 1, '字'],
  ])('what was inserted: %s → %s at %d', (before, after, caret, inserted) => {
    expect(insertedText(before, after, caret)).toBe(inserted);
  });
});
