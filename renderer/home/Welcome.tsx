/** First run: language, name, region; then a sample to break or an empty desk. No account, no network. */

import { useState } from 'react';
import { USUAL_TEMPLATE } from '../../shared/data/templates/schema.ts';
import { LANGUAGE_IDS, languageRecord } from '../../shared/kernel/languages.ts';
import { RegionPicker } from '../catalogue/RegionPicker.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { beginPlan, beginSamplePlan } from './beginPlan.ts';

export function Welcome() {
  const words = useWords();
  const { t, language } = words;
  const app = useApp();
  const [name, setName] = useState('');
  const [region, setRegion] = useState({ prefecture: '', municipalityCode: '' });
  const [ready, setReady] = useState(app.catalogue.regions.length > 0);
  if (!ready) void app.catalogue.ready.then(() => setReady(true));
  const done = (then: () => Promise<void>) => {
    const patch = { name: name.trim(), ...region, welcomed: true };
    app.setSettings(patch);
    void then();
  };
  const withName = { ...app, settings: { ...app.settings, name: name.trim() } };
  return (
    <main className="welcome">
      <div className="welcome-card">
        <div className="welcome-mark">
          <Knot
            colours={['var(--kind-resource)', 'var(--kind-seed)', 'var(--kind-combination)', 'var(--kind-funding)']}
            size={148}
            background="var(--paper)"
          />
        </div>
        <h1>{t('welcome.title')}</h1>
        <p className="muted">{t('welcome.about')}</p>
        <div className="row" role="group" aria-label={t('settings.language')}>
          {LANGUAGE_IDS.map((id) => (
            <Button key={id} pressed={language === id} onPress={() => app.setSettings({ language: id })}>
              {languageRecord(id).name}
            </Button>
          ))}
        </div>
        <label className="field">
          <span className="field-label">{t('welcome.name')}</span>
          <input
            className="input"
            value={name}
            maxLength={120}
            autoComplete="name"
            onChange={(e) => setName(e.target.value)}
          />
          <span className="field-hint">{t('welcome.nameHint')}</span>
        </label>
        <RegionPicker regions={app.catalogue.regions} value={region} onChange={setRegion} label={t('welcome.region')} />
        <div className="row wrap welcome-actions">
          <Button look="primary" onPress={() => done(() => beginSamplePlan(withName, words))}>
            {t('welcome.sample')}
          </Button>
          <Button
            onPress={() => done(() => beginPlan(withName, words, { title: '', template: USUAL_TEMPLATE, ...region }))}
          >
            {t('welcome.blank')}
          </Button>
          <Button look="quiet" onPress={() => done(async () => undefined)}>
            {t('welcome.later')}
          </Button>
        </div>
        <p className="field-hint">{t('welcome.privacy')}</p>
      </div>
    </main>
  );
}
