/** The actions of the text, for the menus, the palette and the keys. */
import { type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useActions } from '../shell/actions.ts';
import { useWords } from '../ui/i18n.tsx';
import type { SlashItem } from './SlashMenu.tsx';

type Props = {
  readonly items: readonly SlashItem[];
  readonly canEdit: boolean;
  readonly onFind: (mode: 'find' | 'replace') => void;
  readonly onAuthors: () => void;
  readonly onMakePlan: () => void;
};

export function useTextActions(editor: LexicalEditor, { items, canEdit, onFind, onAuthors, onMakePlan }: Props): void {
  const { t } = useWords();
  useActions([
    ...items.map((item) => ({
      id: `text.${item.id}`,
      label: item.label,
      menu: 'insert' as const,
      enabled: canEdit,
      run: item.run,
    })),
    { id: 'text.find', label: t('find.find'), menu: 'edit', shortcut: 'Mod+F', run: () => onFind('find') },
    {
      id: 'text.replace',
      label: t('find.replace'),
      menu: 'edit',
      shortcut: 'Mod+H',
      enabled: canEdit,
      run: () => onFind('replace'),
    },
    {
      id: 'text.undo',
      label: t('common.undo'),
      menu: 'edit',
      run: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    },
    {
      id: 'text.redo',
      label: t('common.redo'),
      menu: 'edit',
      run: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    },
    { id: 'text.authors', label: t('authors.show'), menu: 'view', run: onAuthors },
    { id: 'text.makePlan', label: t('makePlan.title'), menu: 'file', enabled: canEdit, run: onMakePlan },
  ]);
}
