/** The text's behaviour beyond Lexical's own: question marks, links, composition keys, leaving by Tab, chips. */
import { ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableNode } from '@lexical/table';
import {
  $getNodeByKey,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeMutation,
  ParagraphNode,
} from 'lexical';
import { useEffect } from 'react';
import { OPEN_LAYER } from '../../shared/domain/layers/layers.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';
import { $isQuestion, $layerOf } from './blockState.ts';
import { registerCaretFirst } from './caretFirst.ts';
import { registerQuestions } from './questions.ts';
import { registerTabOut } from './tabOut.ts';

const LAYERED = [ParagraphNode, HeadingNode, ListNode, QuoteNode, TableNode];

/** Keeps the attribute `data-NAME` of block elements equal to `$valueOf`; removed if that is undefined. */
function markBlocks(
  editor: LexicalEditor,
  types: readonly Klass<LexicalNode>[],
  name: string,
  $valueOf: (node: LexicalNode) => string | undefined,
): () => void {
  const mark = (mutations: ReadonlyMap<string, NodeMutation>) => {
    editor.getEditorState().read(() => {
      for (const [key, mutation] of mutations) {
        const node = mutation === 'destroyed' ? null : $getNodeByKey(key);
        const element = editor.getElementByKey(key);
        if (!node || !element) continue;
        const value = $valueOf(node);
        if (value === undefined) delete element.dataset[name];
        else element.dataset[name] = value;
      }
    });
  };
  return mergeRegister(...types.map((type) => editor.registerMutationListener(type, mark)));
}

/**
 * Template questions are ordinary paragraphs, marked on the element so that they can be styled. Register this before
 * the text arrives: a transform registered later would mark every paragraph as changed.
 */
export function useQuestions(editor: LexicalEditor): void {
  useEffect(
    () => markBlocks(editor, [ParagraphNode], 'question', (node) => ($isQuestion(node) ? 'true' : undefined)),
    [editor],
  );
  useEffect(() => registerQuestions(editor), [editor]);
}

/** Marks blocks with a restricted layer at their edge. Register this before the text arrives, like the questions. */
export function useLayers(editor: LexicalEditor): void {
  const { t } = useWords();
  useEffect(
    () =>
      markBlocks(editor, LAYERED, 'layer', (node) => {
        const layer = $layerOf(node);
        return layer === OPEN_LAYER ? undefined : t(`layer.${layer}`);
      }),
    [editor, t],
  );
}

/** Opens links with Ctrl or Command, leaves composition keys to the input method, and announces how Tab leaves the text. */
export function useEditorKeys(editor: LexicalEditor): void {
  const { t } = useWords();
  const { host } = useApp();
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        (event) => {
          const link = (event.target as HTMLElement).closest('a');
          if (!link || !(event.ctrlKey || event.metaKey)) return false;
          event.preventDefault();
          return openLink(host, link.href);
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, host],
  );
  useEffect(
    () => editor.registerCommand(KEY_DOWN_COMMAND, (event) => event.isComposing, COMMAND_PRIORITY_LOW),
    [editor],
  );
  useEffect(() => registerCaretFirst(editor), [editor]);
  useEffect(() => registerTabOut(editor, () => announce(t('text.leaving'))), [editor, t]);
}

/** Calls `onOpen` with the figure's id when a chip is activated; `onOpen` must be stable. */
export function useFigureChips(editor: LexicalEditor, onOpen: (figure: string) => void): void {
  useEffect(() => {
    const root = editor.getRootElement();
    const onFigure = (event: Event) => onOpen(String((event as CustomEvent).detail));
    root?.addEventListener('musubi-figure', onFigure);
    return () => root?.removeEventListener('musubi-figure', onFigure);
  }, [editor, onOpen]);
}
