/** Every primitive in each of its looks, and a way to every view and panel with the data of the samples. */
import { useState } from 'react';
import { PLAN_VIEWS } from '../../shared/app/plan/planViews.ts';
import { sampleOf } from '../../shared/app/start/samples.ts';
import type { StartRole } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
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

/** The samples are made when one of their views is opened; they touch nothing of the person's own. */
function Views() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const [isMaking, setMaking] = useState(false);
  const withSample = async (role: StartRole, show: (id: string) => void) => {
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
      show(id);
    } catch {
      // Nothing can be stored: there is no sample to show.
      announce(t('error.storage'), { kind: 'error' });
    }
    setMaking(false);
  };
  return (
    <>
      <section aria-labelledby="gallery-plan">
        <h2 id="gallery-plan" className="section-title">
          {t('gallery.plan')}
        </h2>
        <div className="row wrap">
          {PLAN_VIEWS.map((view) => (
            <Button
              key={view}
              isDisabled={isMaking}
              onPress={() => void withSample('founder', (planId) => navigate({ name: 'plan', planId, view }))}
            >
              {t(`view.${view}`)}
            </Button>
          ))}
        </div>
      </section>
      <section aria-labelledby="gallery-contest">
        <h2 id="gallery-contest" className="section-title">
          {t('gallery.contest')}
        </h2>
        <div className="row wrap">
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
        </div>
      </section>
    </>
  );
}
