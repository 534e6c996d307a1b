/** The sheets of a tool: select, create, rename and delete. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { deleteSheet, renameSheet } from '../../shared/app/thoughts/sheetCommands.ts';
import { nameOfSheet } from '../../shared/app/thoughts/sheets.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, MenuButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { Sheets } from './useSheets.ts';

export function SheetBar({
  sheets: { sheets, open, setOpen },
  onAdd,
}: {
  readonly sheets: Sheets;
  readonly onAdd: () => void;
}) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const canEdit = session.readOnly === undefined;
  /** The sheet being renamed. */
  const [renaming, setRenaming] = useState<string>();
  if (!open) return null;
  const name = nameOfSheet(session.store, open) || t('plan.untitled');
  if (renaming === open.id && open.other === undefined)
    return (
      <CommitField
        key={open.id}
        label={t('sheet.name')}
        hideLabel
        autoFocus
        value={name}
        maxLength={400}
        onCommit={(title) => report(renameSheet(session, open.id, title))}
        onEnter={() => setRenaming(undefined)}
        onCancel={() => setRenaming(undefined)}
      />
    );
  const remove = () => {
    if (!report(deleteSheet(session, open.id))) return;
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('sheet.deleted', { title: quotable(name) }), { action: undo });
  };
  const rename = { id: 'rename', label: t('sheet.rename'), run: () => setRenaming(open.id) };
  return (
    <>
      <Select
        label={t('sheet.which')}
        hideLabel
        value={open.id}
        options={sheets.map((s) => ({ id: s.id, label: nameOfSheet(session.store, s) || t('plan.untitled') }))}
        onChange={setOpen}
      />
      {canEdit ? (
        <>
          <MenuButton
            small
            look="quiet"
            label={t('sheet.menu')}
            items={[
              ...(open.other === undefined ? [rename] : []),
              { id: 'delete', label: t('sheet.delete'), run: remove },
            ]}
          />
          <Button small onPress={onAdd}>
            <Plus size={16} aria-hidden="true" /> {t('sheet.add')}
          </Button>
        </>
      ) : null}
    </>
  );
}
