/** The head of a column: its name, renaming, moving and deleting; also the form for a custom column. */
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import {
  addColumn,
  changeColumn,
  deleteColumn,
  hasRoomForColumn,
  moveColumn,
} from '../../shared/app/box/boxCommands.ts';
import type { BoxColumn } from '../../shared/app/box/boxView.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';

type Props = {
  readonly box: OpenBox;
  readonly column: BoxColumn;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

export function ColumnHead({ box, column, isFirst, isLast }: Props) {
  const { t } = useWords();
  const [isRenaming, setRenaming] = useState(false);
  const { session } = box.window;
  const name = columnName(t, column);
  if (isRenaming)
    return (
      <CommitField
        label={t('box.columnName')}
        hideLabel
        autoFocus
        value={name}
        maxLength={80}
        onCommit={(title) => report(changeColumn(session, column.id, { title: title.trim() }))}
        onEnter={() => setRenaming(false)}
        onCancel={() => setRenaming(false)}
      />
    );
  const remove = () => {
    if (!report(deleteColumn(session, column.id))) return;
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('box.columnDeleted', { title: quotable(name) }), { action: undo });
  };
  return (
    <div className="row between">
      <span className="box-column-name">
        {name} <span className="count">{column.cells.length}</span>
      </span>
      {box.canEdit ? (
        <MenuButton
          small
          label={t('box.columnMenu', { title: quotable(name) })}
          icon={<MoreHorizontal size={16} />}
          items={[
            { id: 'rename', label: t('box.rename'), run: () => setRenaming(true) },
            {
              id: 'left',
              label: t('box.moveLeft'),
              disabled: isFirst,
              run: () => void report(moveColumn(session, box.view, column.id, -1)),
            },
            {
              id: 'right',
              label: t('box.moveRight'),
              disabled: isLast,
              run: () => void report(moveColumn(session, box.view, column.id, 1)),
            },
            { id: 'delete', label: t('box.deleteColumn'), run: remove },
          ]}
        />
      ) : null}
    </div>
  );
}

/** Adds a custom column. */
export function NewColumn({ box }: { readonly box: OpenBox }) {
  const { t } = useWords();
  if (!hasRoomForColumn(box.view)) return <p className="muted small">{t('box.noRoomForColumn')}</p>;
  return (
    <div className="row">
      <Button small onPress={() => report(addColumn(box.window.session, box.view, 'own', t('box.newColumn')))}>
        {t('box.addColumn')}
      </Button>
    </div>
  );
}
