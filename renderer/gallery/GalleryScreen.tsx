/** Every primitive in each of its variants, and links to every view and panel with the sample data. */
import { type ReactNode, useEffect, useState } from 'react';
import { PLAN_PANELS, PLAN_VIEWS, type PlanPanelName } from '../../shared/app/plan/planViews.ts';
import { writeBeside } from '../../shared/app/start/sampleBeside.ts';
import { sampleOf } from '../../shared/app/start/samples.ts';
import type { StartRole } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import { useApp } from '../shell/AppContext.tsx';
import { runOncePossible } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { makerOf } from '../shell/openContent.ts';
import { CONTEST_PANELS, navigate } from '../shell/routes.ts';
import { THEMES } from '../ui/colours.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { SPECIMENS } from './specimens.tsx';
import './gallery.css';

export function GalleryScreen() {
  const { t } = useWords();
  const { settings, setSettings } = useApp();
  return (
    <main className="screen gallery">
      <header className="screen-header">
        <h1>{t('gallery.title')}</h1>
        <div className="row wrap">
          {THEMES.map((theme) => (
            <Button key={theme} small pressed={settings.theme === theme} onPress={() => setSettings({ theme })}>
              {t(`theme.${theme}`)}
            </Button>
          ))}
        </div>
      </header>
      <p className="muted">{t('gallery.about')}</p>
      <div className="gallery-specimens">
        {Object.entries(SPECIMENS).map(([name, Specimen]) => (
          <section key={name} aria-labelledby={`specimen-${name}`}>
            <h2 id={`specimen-${name}`} className="section-title">
              {name}
            </h2>
            <Specimen />
          </section>
        ))}
      </div>
      <Views />
    </main>
  );
}

/** A requested panel whose plan is still opening. */
let asked: Disposable | undefined;

/** The samples are created when one of their views is opened; they do not touch the person's own plans. */
function Views() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const [isMaking, setMaking] = useState(false);
  // Left before it was shown: it must not open with the next plan.
  useEffect(() => asked?.dispose(), []);
  const withSample = async (role: StartRole, show: (id: string) => void | Promise<void>) => {
    setMaking(true);
    const { core, settings, catalogue } = app;
    try {
      await catalogue.ready;
      const id = await sampleOf(core, words, {
        role,
        fresh: false,
        kept: settings.samples,
        maker: makerOf(app),
        entryOf: (entry) => catalogue.entry(entry),
      });
      app.setSettings({ samples: { ...settings.samples, [role]: id } });
      await show(id);
    } catch {
      // Nothing can be stored: there is no sample to show.
      announce(t('error.storage'), { kind: 'error' });
    }
    setMaking(false);
  };
  const showPanel = async (planId: string, panel: PlanPanelName) => {
    await writeBeside(app.core, words, planId, app.settings.name);
    navigate({ name: 'plan', planId, view: 'text' });
    asked = runOncePossible(`plan.${panel}`);
  };
  return (
    <>
      <Samples title={t('gallery.plan')} id="gallery-plan">
        {PLAN_VIEWS.map((view) => (
          <Button
            key={view}
            isDisabled={isMaking}
            onPress={() => void withSample('founder', (planId) => navigate({ name: 'plan', planId, view }))}
          >
            {t(`view.${view}`)}
          </Button>
        ))}
      </Samples>
      <Samples title={t('gallery.panels')} id="gallery-panels">
        {PLAN_PANELS.map((panel) => (
          <Button
            key={panel}
            isDisabled={isMaking}
            onPress={() => void withSample('founder', (planId) => showPanel(planId, panel))}
          >
            {t(`gallery.panel.${panel}`)}
          </Button>
        ))}
      </Samples>
      <Samples title={t('gallery.contest')} id="gallery-contest">
        {CONTEST_PANELS.map((panel) => (
          <Button
            key={panel}
            isDisabled={isMaking}
            onPress={() =>
              void withSample('secretariat', (contestId) => navigate({ name: 'contest', contestId, panel }))
            }
          >
            {t(`contestPanel.${panel}`)}
          </Button>
        ))}
      </Samples>
    </>
  );
}

type SamplesProps = { readonly title: string; readonly id: string; readonly children: ReactNode };
function Samples({ title, id, children }: SamplesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <div className="row wrap">{children}</div>
    </section>
  );
}
