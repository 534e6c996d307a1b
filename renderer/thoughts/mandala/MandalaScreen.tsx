/** 曼荼羅: eight questions around a subject, each answer the centre of eight more. Shows the table, and the focused place beside it. */
import { type ReactNode, useRef, useState } from 'react';
import { filledIn, titleAt } from '../../../shared/app/thoughts/mandala.ts';
import { addSheet } from '../../../shared/app/thoughts/sheetCommands.ts';
import { MIDDLE, placeAt } from '../../../shared/domain/thoughts/places.ts';
import { type Action, useActions } from '../../shell/actions.ts';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../../shell/toolFrame.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { AboutDialog } from '../AboutDialog.tsx';
import { SheetBar } from '../SheetBar.tsx';
import { useSheets } from '../useSheets.ts';
import { MandalaTable } from './MandalaTable.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { type OpenMandala, useMandala } from './useMandala.ts';

const WRITTEN = ['thoughts', 'thoughtCells', 'nodes', 'parts'] as const;

export function MandalaScreen() {
  const { t } = useWords();
  const { session, app } = usePlanWindow();
  const sheets = useSheets('mandala');
  const [isBeginning, setBeginning] = useState(false);
  const canEdit = session.readOnly === undefined;
  const { open } = sheets;
  return (
    <div className="sheet-screen">
      <ToolUndo of={WRITTEN} />
      {open ? (
        <Opened key={open.id} id={open.id}>
          <ToolHead tool="mandala" about={t('mandala.about')}>
            <SheetBar sheets={sheets} onAdd={() => setBeginning(true)} />
          </ToolHead>
        </Opened>
      ) : (
        <main className="sheet-main" aria-label={t('view.mandala')}>
          <ToolHead tool="mandala" about={t('mandala.about')} />
          <div className="sheet-empty stack">
            <p>{t(canEdit ? 'mandala.none' : 'sheet.noneToRead')}</p>
            {canEdit ? (
              <Button look="primary" onPress={() => setBeginning(true)}>
                {t('mandala.first')}
              </Button>
            ) : null}
          </div>
        </main>
      )}
      {isBeginning ? (
        <AboutDialog
          title={t('mandala.what')}
          onClose={() => setBeginning(false)}
          onChoose={(about) => {
            const made = report(addSheet(session, 'mandala', about, { by: app.settings.name, on: app.today }));
            if (made !== undefined) sheets.setOpen(made);
            setBeginning(false);
          }}
        />
      ) : null}
    </div>
  );
}

function Opened({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const mandala = useMandala(id);
  return mandala ? <Drawn mandala={mandala}>{children}</Drawn> : null;
}

function Drawn({ mandala, children }: { readonly mandala: OpenMandala; readonly children: ReactNode }) {
  const { t } = useWords();
  const { view, whole, block, place } = mandala;
  const panel = useRef<HTMLElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const write = () => panel.current?.querySelector<HTMLElement>('.field input')?.focus();
  const back = () => table.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  useMandalaActions(mandala, write);
  return (
    <>
      <main className="sheet-main" aria-label={t('view.mandala')}>
        {children}
        <div className="sheet-work" ref={table}>
          <div className="row wrap" role="group" aria-label={t('mandala.shows')}>
            <Button small pressed={whole} onPress={() => mandala.look({ whole: !whole })}>
              {t('mandala.whole')}
            </Button>
            {!whole && block !== MIDDLE ? (
              <>
                <Button small onPress={() => mandala.look({ place: placeAt(MIDDLE, block) })}>
                  {t('mandala.back', { title: view.subject.title })}
                </Button>
                <b className="mandala-path">{titleAt(view, placeAt(block, MIDDLE))}</b>
              </>
            ) : null}
            <span className="muted small" role="status">
              {t('mandala.filled', { n: filledIn(view).length })}
            </span>
            {mandala.canEdit ? (
              <Button small look="quiet" onPress={mandala.allToCards}>
                {t('mandala.allToCards')}
              </Button>
            ) : null}
          </div>
          <MandalaTable mandala={mandala} onWrite={write} />
        </div>
      </main>
      <PlacePanel mandala={mandala} panel={panel} onDone={back} />
    </>
  );
}

function useMandalaActions(mandala: OpenMandala, write: () => void): void {
  const { t } = useWords();
  const action = (id: string, label: string, run: () => void, enabled = true): Action => ({
    id: `mandala.${id}`,
    label,
    menu: 'board',
    run,
    enabled,
  });
  useActions([
    action('whole', t('mandala.whole'), () => mandala.look({ whole: !mandala.whole })),
    action('write', t('mandala.write'), write, mandala.canEdit),
    action('enter', t('mandala.enter'), () => mandala.enter(mandala.place)),
    action('cards', t('mandala.allToCards'), mandala.allToCards, mandala.canEdit),
  ]);
}
