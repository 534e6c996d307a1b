/** The header of a variant's column: its name, its reason, and its commands. */
import { Ellipsis } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { archive } from '../../shared/app/variants/comparison.ts';
import { renameVariant } from '../../shared/app/variants/variantNames.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { focusAround } from '../shell/focusAround.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import type { Column } from './columns.ts';
import { inTurn } from './renames.ts';

type Props = {
  readonly home: PlanSession;
  readonly column: Column;
  readonly isPlan: boolean;
  readonly onOpen: (id: string) => void;
};

export function ColumnHead({ home, column, isPlan, onOpen }: Props) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [openForm, setOpenForm] = useState<'rename' | 'archive'>();
  const { row, name, store, isHere } = column;
  const canEdit = home.readOnly === undefined;
  const rename = (to: string) => {
    // Emptied while being renamed: the old name stays until there is a new one.
    if (to.trim() === '') return;
    void inTurn(() => renameVariant(home, session, row.id, to)).then(report, () =>
      announce(t('error.storage'), { kind: 'error' }),
    );
  };
  return (
    <div className="variant-head">
      {openForm === 'rename' ? (
        <CommitField
          label={t('variant.name')}
          hideLabel
          autoFocus
          value={name}
          maxLength={120}
          onCommit={rename}
          onEnter={() => setOpenForm(undefined)}
          onCancel={() => setOpenForm(undefined)}
        />
      ) : (
        <span className="row between">
          <b>{name || t('plan.untitled')}</b>
          {canEdit ? (
            <MenuButton
              small
              icon={<Ellipsis size={16} aria-hidden="true" />}
              label={t('variant.menuOf', { name })}
              items={[
                ...(isPlan && !isHere && store
                  ? [{ id: 'open', label: t('variant.open'), run: () => onOpen(row.id) }]
                  : []),
                { id: 'rename', label: t('variant.rename'), run: () => setOpenForm('rename') },
                { id: 'archive', label: t('variant.archive'), run: () => setOpenForm('archive') },
              ]}
            />
          ) : null}
        </span>
      )}
      {row.reason ? <span className="small muted variant-why">{row.reason}</span> : null}
      {isHere ? <span className="small muted">{t('variant.here')}</span> : null}
      {isPlan && !store ? <span className="small muted">{t('variant.notHere')}</span> : null}
      {openForm === 'archive' ? (
        <ArchiveForm home={home} column={column} onDone={() => setOpenForm(undefined)} />
      ) : null}
    </div>
  );
}

function ArchiveForm({ home, column, onDone }: Pick<Props, 'home' | 'column'> & { readonly onDone: () => void }) {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const put = () => {
    const said = { by: app.settings.name, on: app.today };
    if (!report(archive(home, column.row.id, reason, said))) return;
    const undo = { label: t('common.undo'), run: () => void home.undo.undo() };
    focusAround(form.current);
    announce(t('variant.archivedNow', { name: quotable(column.name) }), { action: undo });
    onDone();
  };
  return (
    <div ref={form} className="stack variant-archive-form">
      <input
        className="input"
        autoFocus
        aria-label={t('variant.archivedReason')}
        placeholder={t('variant.archiveExample')}
        maxLength={1_000}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && put()}
      />
      <div className="row">
        <Button small onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button small look="primary" onPress={put}>
          {t('variant.archiveNow')}
        </Button>
      </div>
    </div>
  );
}
