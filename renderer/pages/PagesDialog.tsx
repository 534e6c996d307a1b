/** Page settings for printing a plan, with a preview beside them. */
import { useState } from 'react';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { BOARD_LAYOUTS, LONGEST_MARK, type PageSetup, type PaperSize } from '../../shared/export/paper/pages.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import { AudienceChoice } from '../shell/AudienceChoice.tsx';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { drawingOf, printPages } from './printPages.ts';
import { type LaidPages, Sheets } from './Sheets.tsx';
import { usePaper } from './usePaper.ts';

type Switch = { [K in keyof PageSetup]: PageSetup[K] extends boolean ? K : never }[keyof PageSetup];
const SWITCHES = [
  ['hasHeader', 'pages.header'],
  ['hasCover', 'pages.cover'],
  ['hasContents', 'pages.contents'],
  ['hasBoards', 'pages.boards'],
  ['hasComments', 'pages.comments'],
  ['isPunched', 'pages.punched'],
] as const satisfies readonly (readonly [Switch, string])[];

const FORMATS = [
  { id: 'a4', label: 'pages.a4', size: 'a4', isLandscape: false },
  { id: 'a4Wide', label: 'pages.a4Wide', size: 'a4', isLandscape: true },
  { id: 'a3', label: 'pages.a3', size: 'a3', isLandscape: false },
  { id: 'a3Wide', label: 'pages.a3Wide', size: 'a3', isLandscape: true },
] as const satisfies readonly {
  readonly size: PaperSize;
  readonly id: string;
  readonly isLandscape: boolean;
  readonly label: string;
}[];

/** In a browser its print dialog follows; the desktop app saves the PDF itself. */
const opensPrintWindow = (): boolean => location.protocol.startsWith('http');

export function PagesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { app, session, guardDisclosure, comments } = usePlanWindow();
  const setup = app.settings.pages;
  const change = (patch: Partial<PageSetup>) => app.setSettings({ pages: { ...setup, ...patch } });
  const [isHeld] = useState(() => holdsBack(session));
  const [audience, setAudience] = useState<Layer>(isHeld ? 'public' : 'own');
  const made = usePaper(setup, audience);
  const [laid, setLaid] = useState<LaidPages>();
  const [failed, setFailed] = useState<Paper>();
  // Page numbers are hidden while the pages are laid out again, because they may be wrong.
  const pages = laid && laid.paper === made.paper && laid.setup === setup ? laid : undefined;
  const format = FORMATS.find((f) => f.size === setup.size && f.isLandscape === setup.isLandscape) ?? FORMATS[0];
  const print = () => {
    if (!pages) return;
    const drawing = drawingOf(pages, t);
    const start = () => {
      printPages(app.host, drawing).catch(() => announce(t('pages.failed'), { kind: 'error' }));
    };
    guardDisclosure('pages', start, audience);
  };
  return (
    <Dialog title={t('pages.title')} isOpen onClose={onClose} size="full">
      <div className="pages">
        <div className="pages-choices stack">
          {isHeld ? <AudienceChoice session={session} value={audience} onChange={setAudience} /> : null}
          <Select
            label={t('pages.size')}
            value={format.id}
            options={FORMATS.map(({ id, label }) => ({ id, label: t(label) }))}
            onChange={(id) => {
              const chosen = FORMATS.find((f) => f.id === id);
              if (chosen) change({ size: chosen.size, isLandscape: chosen.isLandscape });
            }}
          />
          {SWITCHES.map(([key, label]) =>
            key === 'hasComments' && !comments ? null : (
              <label key={key} className="checkbox">
                <input type="checkbox" checked={setup[key]} onChange={(e) => change({ [key]: e.target.checked })} />
                <span>{t(label)}</span>
              </label>
            ),
          )}
          <Select
            label={t('pages.boardLayout')}
            value={setup.boardLayout}
            options={BOARD_LAYOUTS.map((id) => ({ id, label: t(`pages.boards.${id}`) }))}
            onChange={(boardLayout) => change({ boardLayout })}
          />
          <CommitField
            label={t('pages.mark')}
            value={setup.mark}
            maxLength={LONGEST_MARK}
            onCommit={(mark) => change({ mark })}
          />
          {opensPrintWindow() ? <p className="small muted">{t('pages.browser')}</p> : null}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
        <section className="pages-preview" tabIndex={0} aria-label={t('pages.preview')}>
          {made.hasFailed || (failed && failed === made.paper) ? <p role="alert">{t('pages.failed')}</p> : null}
          {made.paper ? <Sheets paper={made.paper} setup={setup} onPages={setLaid} onFailed={setFailed} /> : null}
        </section>
      </div>
      <div className="dialog-actions">
        <span className="muted grow" role="status">
          {pages ? t('pages.count', { n: pages.count }) : ''}
        </span>
        <Button onPress={onClose}>{t('common.close')}</Button>
        <Button look="primary" isDisabled={!pages} onPress={print}>
          {t('pages.print')}
        </Button>
      </div>
    </Dialog>
  );
}
