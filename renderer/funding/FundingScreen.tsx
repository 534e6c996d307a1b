/** The funding plan: an overview page, and a page per part. */
import { useEffect, useState } from 'react';
import { fundingOf } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { derived } from '../../shared/doc/derived.ts';
import { FUNDING_COLLECTIONS } from '../../shared/doc/fundingSchema.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { EXPORT_FORMATS } from '../../shared/export/formats.ts';
import { YEN_UNITS, type YenUnit } from '../../shared/text/yen.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { useDerived, usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { runAction, useActions } from '../shell/actions.ts';
import { report } from '../shell/refusals.ts';
import { Button, Select, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { EligibilityPanel } from './EligibilityPanel.tsx';
import { EquityPanel } from './EquityPanel.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { UnitContext } from './money.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { StatementsPanel } from './StatementsPanel.tsx';
import { UsesPanel } from './UsesPanel.tsx';
import { unitOf, useFundingPage } from './useFundingPage.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';

export const PANELS = [
  'overview',
  'uses',
  'lines',
  'statements',
  'eligibility',
  'equity',
  'whatIf',
  'region',
  'rules',
] as const;
/** The collections that panels of the funding plan read. */
const SHOWN = [
  ...FUNDING_COLLECTIONS,
  'meta',
  'nodes',
  'links',
  'fundingTerms',
  'allocations',
  'fundingSettings',
] as const;
export type Panel = (typeof PANELS)[number];

export function FundingScreen({
  session,
  target,
  onEvidence,
}: {
  readonly session: PlanSession;
  readonly target?: string | undefined;
  /** Prints the documents for the recommendation of a loan; `undefined` for people who may not see the guidance. */
  readonly onEvidence?: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { today } = useApp();
  const unit = useDerived(session, unitOf);
  const isEmpty = useDerived(session, isEmptyOf, today);
  const canEdit = session.readOnly === undefined;
  const [panel, setPanel] = useState<Panel>(() => panelOf(session, target));
  const [chosen, setChosen] = useState<string | undefined>(target);
  const go = (to: Panel, source?: string) => {
    setPanel(to);
    if (source) setChosen(source);
  };
  useEffect(() => session.presence.update({ panel }), [session, panel]);
  const followed = useFollowing(session.following);
  const followedPanel = usePeerValue(session, (peers) => peers.find((p) => p.user.id === followed)?.panel);
  useEffect(() => {
    const to = PANELS.find((p) => p === followedPanel);
    if (to) setPanel(to);
  }, [followedPanel]);
  return (
    <UnitContext value={unit}>
      <div className="panelled">
        <nav className="panel-nav" data-region aria-label={t('funding.parts')}>
          <Toolbar className="panel-list" label={t('funding.parts')} orientation="vertical">
            {PANELS.map((p) => (
              <button
                key={p}
                type="button"
                className="nav-button"
                aria-current={panel === p ? 'page' : undefined}
                onClick={() => setPanel(p)}
              >
                {t(`panel.${p}`)}
              </button>
            ))}
          </Toolbar>
          <Select
            label={t('funding.unit')}
            value={unit}
            disabled={!canEdit}
            options={(Object.keys(YEN_UNITS) as YenUnit[]).map((id) => ({ id, label: t(`unit.${id}`) }))}
            onChange={(unit) => report(session.execute({ type: 'setFundingSettings', settings: { unit } }))}
          />
          <Button isDisabled={isEmpty} onPress={() => runAction(EXPORT_FORMATS.xlsx.action)}>
            {t('funding.export')}
          </Button>
          {unit === 'yen' ? null : <p className="field-hint">{t('funding.cut')}</p>}
        </nav>
        <main className="panel-page" aria-label={t(`panel.${panel}`)}>
          <h2 className="visually-hidden">{t(`panel.${panel}`)}</h2>
          <PanelPage
            session={session}
            panel={panel}
            chosen={chosen}
            onChoose={setChosen}
            onGo={go}
            onEvidence={onEvidence}
          />
        </main>
      </div>
      <UndoActions session={session} />
    </UnitContext>
  );
}

/** The panel of a row; rows that are not forecast lines are needs or sources. */
function panelOf({ store }: PlanSession, target: string | undefined): Panel {
  if (target === undefined) return 'overview';
  const isLine = (['salesLines', 'costLines', 'staffLines'] as const).some((lines) => store.entity(lines, target));
  return isLine ? 'lines' : 'uses';
}

const isEmptyOf = derived((plan: PlanReader, today: string) => fundingOf(plan, today).isEmpty);

/**
 * The selected part. Panels also show rows that the forecast does not read: scenarios, own rules, titles of
 * activities. A panel recomputes all of them when one changes; its rows, fields and the rest of the screen rerender
 * only if their own text or amounts change.
 */
function PanelPage({
  session,
  panel,
  chosen,
  onChoose,
  onGo,
  onEvidence,
}: {
  readonly session: PlanSession;
  readonly panel: Panel;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly onGo: (to: Panel, source?: string) => void;
  readonly onEvidence: (() => void) | undefined;
}) {
  const page = useFundingPage(session);
  usePlanVersion(session, ...SHOWN);
  switch (panel) {
    case 'overview':
      return <OverviewPanel page={page} onGo={onGo} />;
    case 'uses':
      return <UsesPanel page={page} chosen={chosen} onChoose={onChoose} />;
    case 'lines':
      return <LinesPanel page={page} />;
    case 'statements':
      return <StatementsPanel page={page} />;
    case 'eligibility':
      return <EligibilityPanel page={page} onEvidence={onEvidence} />;
    case 'equity':
      return <EquityPanel page={page} />;
    case 'whatIf':
      return <WhatIfPanel page={page} />;
    case 'region':
      return <RegionPanel page={page} />;
    case 'rules':
      return <RulesPanel page={page} />;
  }
}

/** Undo and redo for changes of the funding plan. Renders nothing. */
function UndoActions({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  usePlanVersion(session, ...SHOWN);
  useActions([
    {
      id: 'funding.undo',
      label: t('common.undo'),
      menu: 'edit',
      shortcut: 'Mod+Z',
      enabled: session.undo.canUndo(),
      run: () => void session.undo.undo(),
    },
    {
      id: 'funding.redo',
      label: t('common.redo'),
      menu: 'edit',
      shortcut: 'Mod+Shift+Z',
      enabled: session.undo.canRedo(),
      run: () => void session.undo.redo(),
    },
  ]);
  return null;
}
