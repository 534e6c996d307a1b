/** A slim bar above the text: everyday tools visible, the rest in one menu. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { Plus, Redo2, Undo2, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton, MenuButton, Select, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { setBlock } from './insertCommands.ts';
import type { SlashItem } from './SlashMenu.tsx';
import { WAY_OUT_HINT } from './tabOut.ts';

const BLOCKS = ['paragraph', 'h1', 'h2', 'h3', 'quote'] as const;

type Props = {
  readonly items: readonly SlashItem[];
  readonly canEdit: boolean;
  /** Whether author marks are shown. */
  readonly authors: boolean;
  readonly onAuthors: () => void;
};

export function EditorToolbar({ items, canEdit, authors, onAuthors }: Props) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const [block, setBlockName] = useState<(typeof BLOCKS)[number]>('paragraph');
  const [canUndo, setCanUndo] = useState(false);
  const [canRedo, setCanRedo] = useState(false);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        editorState.read(() => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return;
          const heading = $findMatchingParent(selection.anchor.getNode(), $isHeadingNode);
          const tag = $isHeadingNode(heading) ? heading.getTag() : 'paragraph';
          setBlockName(BLOCKS.find((b) => b === tag) ?? 'paragraph');
        });
      }),
    [editor],
  );
  useEffect(
    () => editor.registerCommand(CAN_UNDO_COMMAND, (v) => (setCanUndo(v), false), COMMAND_PRIORITY_LOW),
    [editor],
  );
  useEffect(
    () => editor.registerCommand(CAN_REDO_COMMAND, (v) => (setCanRedo(v), false), COMMAND_PRIORITY_LOW),
    [editor],
  );
  return (
    <Toolbar className="editor-toolbar" label={t('text.toolbar')}>
      <Select
        hideLabel
        label={t('text.block')}
        value={block}
        disabled={!canEdit}
        onChange={(b) => setBlock(editor, b === 'h1' ? 'h1' : b)}
        options={BLOCKS.map((b) => ({ id: b, label: t(`block.${b}`) }))}
      />
      <MenuButton
        label={t('text.insert')}
        icon={<Plus size={18} />}
        items={items.map((i) => ({ id: i.id, label: i.label, disabled: !canEdit, run: i.run }))}
      />
      <IconButton
        label={t('common.undo')}
        icon={<Undo2 size={18} />}
        isDisabled={!canUndo}
        onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <IconButton
        label={t('common.redo')}
        icon={<Redo2 size={18} />}
        isDisabled={!canRedo}
        onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
      <IconButton label={t('authors.show')} icon={<UsersRound size={18} />} pressed={authors} onPress={onAuthors} />
      <span className="muted small toolbar-hint">
        <span>{t('text.slashHint')}</span> <span id={WAY_OUT_HINT}>{t('text.wayOut')}</span>
      </span>
    </Toolbar>
  );
}
