/** One contest in the order of its secretariat's work: from the call to the letters, one panel per step. */
import { useCallback, useEffect } from 'react';
import { ContestModel } from '../../shared/app/contest/contestModel.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { CONTEST_PANELS, type ContestPanel, navigate } from '../shell/routes.ts';
import { Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { makeCopy } from './attachments/makeCopy.ts';
import { CalibrationPanel } from './CalibrationPanel.tsx';
import { CallPanel } from './CallPanel.tsx';
import { ContestProvider, useContest } from './contestContext.ts';
import { EntriesPanel } from './EntriesPanel.tsx';
import { HallPanel } from './hall/HallPanel.tsx';
import { JudgesPanel } from './JudgesPanel.tsx';
import { LettersPanel } from './LettersPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { ReadsPanel } from './ReadsPanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import { RoundsPanel } from './RoundsPanel.tsx';
import { readContestFile } from './readContestFile.ts';
import { useOpened } from './useOpened.ts';

const PANELS: Record<ContestPanel, () => React.ReactNode> = {
  call: CallPanel,
  rounds: RoundsPanel,
  judges: JudgesPanel,
  entries: EntriesPanel,
  reads: ReadsPanel,
  calibration: CalibrationPanel,
  hall: HallPanel,
  results: ResultsPanel,
  letters: LettersPanel,
  log: LogPanel,
};

export function ContestScreen({ contestId, panel }: { readonly contestId: string; readonly panel: ContestPanel }) {
  const { t } = useWords();
  const { core, settings } = useApp();
  const { model, failed } = useOpened(
    useCallback(
      () => ContestModel.open(core, contestId, settings.name, { makeCopy, readFile: readContestFile }),
      [core, contestId, settings.name],
    ),
  );
  if (failed)
    return (
      <main className="screen centred">
        <h1>{t('error.storage')}</h1>
      </main>
    );
  if (!model) return null;
  return (
    <ContestProvider value={model}>
      <Panels panel={panel} />
    </ContestProvider>
  );
}

function Panels({ panel }: { readonly panel: ContestPanel }) {
  const { t } = useWords();
  const model = useContest();
  const { meta } = model.store;
  const title = meta.title || t('contest.untitled');
  const Panel = PANELS[panel];
  const { host } = useApp();
  // The host accepts network entries by itself; the screen reports them, whichever panel is open.
  useEffect(() => {
    const subscription = host.on('contest.taken', ({ contest, entries, sheets, refused }) => {
      if (contest !== model.id) return;
      if (entries > 0) announce(t('entries.cameIn', { n: entries }));
      if (sheets > 0) announce(t('reads.cameIn', { n: sheets }));
      if (refused > 0) announce(t('reads.refusedSheets', { n: refused }), { kind: 'error' });
    });
    return () => subscription.dispose();
  }, [host, model, t]);
  useEffect(() => {
    // The list of contests shows the title; it is stored when the person leaves.
    return () => void model.updateShelf().catch(() => undefined);
  }, [model]);
  return (
    <div className="panelled contest">
      <nav className="panel-nav" data-region aria-label={t('contest.parts')}>
        <button type="button" className="link-button" onClick={() => navigate({ name: 'contests' })}>
          ← {t('contests.title')}
        </button>
        <strong className="contest-name">{title}</strong>
        <Toolbar className="panel-list" label={t('contest.parts')} orientation="vertical">
          {CONTEST_PANELS.map((p) => (
            <button
              key={p}
              type="button"
              className="nav-button"
              aria-current={panel === p ? 'page' : undefined}
              onClick={() => navigate({ name: 'contest', contestId: model.id, panel: p })}
            >
              {t(`contestPanel.${p}`)}
            </button>
          ))}
        </Toolbar>
      </nav>
      <main className="panel-page" aria-label={t(`contestPanel.${panel}`)}>
        <h1 className="visually-hidden">
          {title} {t(`contestPanel.${panel}`)}
        </h1>
        <Panel />
      </main>
    </div>
  );
}
