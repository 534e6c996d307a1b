/**
 * 逆さ (inversion): why a combination, or two cards, cannot work. Obstacles from the engine and from the founder; a
 * click turns one into a task, and it is resolved when the task is done.
 */
import { useState } from 'react';
import { meetable } from '../../../shared/app/thoughts/meeting.ts';
import { type About, addSheet } from '../../../shared/app/thoughts/sheetCommands.ts';
import { liveCombinationsOf } from '../../../shared/doc/ownNodes.ts';
import { useDerived } from '../../session/useStore.ts';
import { useCardWays } from '../../shell/cardWays.ts';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../../shell/toolFrame.tsx';
import { Button, Dialog, Select } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { Nothing } from '../../ui/Nothing.tsx';
import { SheetBar } from '../SheetBar.tsx';
import { useSheets } from '../useSheets.ts';
import { Obstacles } from './Obstacles.tsx';

const WRITTEN = ['thoughts', 'thoughtCells', 'tasks', 'nodes', 'parts'] as const;

export function InversionScreen() {
  const { t } = useWords();
  const { session, app } = usePlanWindow();
  const sheets = useSheets('inversion');
  const [isBeginning, setBeginning] = useState(false);
  const canEdit = session.readOnly === undefined;
  const { open } = sheets;
  return (
    <div className="sheet-screen">
      <ToolUndo of={WRITTEN} />
      <main className="sheet-main" aria-label={t('view.inversion')}>
        <ToolHead tool="inversion" about={t('inversion.about')}>
          <SheetBar sheets={sheets} onAdd={() => setBeginning(true)} />
        </ToolHead>
        {open ? (
          <Obstacles key={open.id} sheet={open} />
        ) : (
          <div className="sheet-empty stack">
            <p>{t(canEdit ? 'inversion.none' : 'sheet.noneToRead')}</p>
            {canEdit ? (
              <Button look="primary" onPress={() => setBeginning(true)}>
                {t('inversion.first')}
              </Button>
            ) : null}
          </div>
        )}
      </main>
      {isBeginning ? (
        <WhatDialog
          onClose={() => setBeginning(false)}
          onChoose={(about) => {
            const made = report(addSheet(session, 'inversion', about, { by: app.settings.name, on: app.today }));
            if (made !== undefined) sheets.setOpen(made);
            setBeginning(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** A combination, or two cards. */
function WhatDialog({
  onChoose,
  onClose,
}: {
  readonly onChoose: (about: About) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const combinations = useDerived(session, liveCombinationsOf).filter((n) => (n.title || n.claim).trim() !== '');
  const cards = useDerived(session, meetable);
  const cardWays = useCardWays();
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const options = [{ id: '', label: t('box.choose') }, ...cards.map((c) => ({ id: c.id, label: c.title }))];
  return (
    <Dialog title={t('inversion.what')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <div className="stack">
        {combinations.length === 0 && cards.length < 2 ? (
          <Nothing says={<p>{t('meeting.tooFew')}</p>} ways={cardWays} />
        ) : null}
        <ul className="box-choices">
          {combinations.map((node) => (
            <li key={node.id} style={{ ['--kind' as string]: 'var(--kind-combination)' }}>
              <Button onPress={() => onChoose({ title: node.title || node.claim, node: node.id })}>
                <span className="dot" aria-hidden="true" /> {node.title || node.claim}
              </Button>
            </li>
          ))}
        </ul>
        {cards.length > 1 ? (
          <div className="stack" role="group" aria-label={t('inversion.orPair')}>
            <p className="muted small">{t('inversion.orPair')}</p>
            <Select label={t('meeting.one')} value={one} options={options} onChange={setOne} />
            <Select
              label={t('meeting.other')}
              value={other}
              options={options.filter((o) => o.id === '' || o.id !== one)}
              onChange={setOther}
            />
            <div className="row">
              <Button
                look="primary"
                isDisabled={one === '' || other === '' || one === other}
                onPress={() => onChoose({ title: cards.find((c) => c.id === one)?.title ?? '', node: one, other })}
              >
                {t('meeting.chooseNow')}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
