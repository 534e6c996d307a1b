/** The funding plan of a plan: one page of the whole, and a page for each part. */
import { useEffect, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { FUNDING_COLLECTIONS } from '../../shared/doc/fundingSchema.ts';
import { settingsReader } from '../../shared/doc/fundingView.ts';
import { EXPORT_FORMATS } from '../../shared/export/formats.ts';
import { YEN_UNITS, type YenUnit } from '../../shared/text/yen.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { usePlanVersion } from '../session/useStore.ts';
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
import { useFundingHere } from './useFundingHere.ts';
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
/** Everything that a panel of the funding plan reads. */
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
  /** Prints what a chamber needs to recommend a loan; undefined for who may not see the guidance. */
  readonly onEvidence?: (() => void) | undefined;
}) {
  const { t } = useWords();
  const here = useFundingHere(session);
  // Panels show rows that the forecast does not read: scenarios, rules of one's own, titles of activities. The page draws again for all of them.
  usePlanVersion(session, ...SHOWN);
  const [panel, setPanel] = useState<Panel>(target ? 'uses' : 'overview');
  const [chosen, setChosen] = useState<string | undefined>(target);
  const go = (to: Panel, source?: string) => {
    setPanel(to);
    if (source) setChosen(source);
  };
  useEffect(() => session.presence.tell({ panel }), [session, panel]);
  const followed = useFollowing(session.following);
  const followedPanel = usePeerValue(session, (peers) => peers.find((p) => p.user.id === followed)?.panel);
  useEffect(() => {
    const to = PANELS.find((p) => p === followedPanel);
    if (to) setPanel(to);
  }, [followedPanel]);
  const s = settingsReader(session.store);
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
  return (
    <UnitContext value={here.unit}>
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
            value={here.unit}
            disabled={!here.canEdit}
            options={(Object.keys(YEN_UNITS) as YenUnit[]).map((id) => ({ id, label: t(`unit.${id}`) }))}
            onChange={(unit) => report(session.execute({ type: 'setFundingSettings', settings: { unit } }))}
          />
          <Button isDisabled={here.funding.isEmpty} onPress={() => runAction(EXPORT_FORMATS.xlsx.action)}>
            {t('funding.export')}
          </Button>
          {s.text('unit', 'yen') === 'yen' ? null : <p className="field-hint">{t('funding.cut')}</p>}
        </nav>
        <main className="panel-page" aria-label={t(`panel.${panel}`)}>
          <h2 className="visually-hidden">{t(`panel.${panel}`)}</h2>
          {panel === 'overview' ? <OverviewPanel here={here} onGo={go} /> : null}
          {panel === 'uses' ? <UsesPanel here={here} chosen={chosen} onChoose={setChosen} /> : null}
          {panel === 'lines' ? <LinesPanel here={here} /> : null}
          {panel === 'statements' ? <StatementsPanel here={here} /> : null}
          {panel === 'eligibility' ? <EligibilityPanel here={here} onEvidence={onEvidence} /> : null}
          {panel === 'equity' ? <EquityPanel here={here} /> : null}
          {panel === 'whatIf' ? <WhatIfPanel here={here} /> : null}
          {panel === 'region' ? <RegionPanel here={here} /> : null}
          {panel === 'rules' ? <RulesPanel here={here} /> : null}
        </main>
      </div>
    </UnitContext>
  );
}
