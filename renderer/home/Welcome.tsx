/** First run: choosing a role. Four entry points, each with its own start; or skip. No account, no network. */
import { Award, Handshake, Landmark, Sprout } from 'lucide-react';
import { useState } from 'react';
import { USUAL_TEMPLATE } from '../../shared/data/templates/schema.ts';
import { START_ROLES, type StartRole } from '../../shared/ipc/contract.ts';
import { LANGUAGE_IDS, languageRecord } from '../../shared/kernel/languages.ts';
import { useApp } from '../shell/AppContext.tsx';
import { navigate } from '../shell/routes.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { beginPlan, beginSamplePlan } from './beginPlan.ts';

const ICONS = { founder: Sprout, advisor: Handshake, judge: Award, secretariat: Landmark } as const;

export function Welcome() {
  const words = useWords();
  const { t, language } = words;
  const app = useApp();
  const [name, setName] = useState('');
  const patch = { name: name.trim(), welcomed: true };
  const begin = (startedAs: StartRole) => {
    app.setSettings({ ...patch, startedAs, showsNextStep: startedAs === 'founder' });
    navigate({ name: 'start' });
  };
  const skip = (then: () => Promise<void>) => {
    app.setSettings(patch);
    void then();
  };
  const withName = { ...app, settings: { ...app.settings, name: name.trim() } };
  const nowhere = { prefecture: '', municipalityCode: '' };
  return (
    <main className="welcome">
      <div className="welcome-card wide">
        <header className="row welcome-head">
          <Knot
            colours={['var(--kind-resource)', 'var(--kind-seed)', 'var(--kind-combination)', 'var(--kind-funding)']}
            size={96}
            background="var(--paper)"
          />
          <div className="grow">
            <h1>{t('welcome.title')}</h1>
            <p className="muted">{t('welcome.about')}</p>
          </div>
        </header>
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
        <section className="stack" aria-labelledby="who">
          <h2 id="who">{t('start.whoTitle')}</h2>
          <p className="field-hint">{t('start.whoAbout')}</p>
          <div className="doors">
            {START_ROLES.map((role) => (
              <Door key={role} role={role} onOpen={() => begin(role)} />
            ))}
          </div>
        </section>
        <section className="row wrap welcome-actions" aria-label={t('start.orElse')}>
          <span className="muted small">{t('start.orElse')}</span>
          <Button small look="quiet" onPress={() => skip(() => beginSamplePlan(withName, words))}>
            {t('welcome.sample')}
          </Button>
          <Button
            small
            look="quiet"
            onPress={() => skip(() => beginPlan(withName, words, { title: '', template: USUAL_TEMPLATE, ...nowhere }))}
          >
            {t('welcome.blank')}
          </Button>
          <Button small look="quiet" onPress={() => skip(async () => undefined)}>
            {t('welcome.later')}
          </Button>
        </section>
        <p className="field-hint">{t('welcome.privacy')}</p>
      </div>
    </main>
  );
}

function Door({ role, onOpen }: { readonly role: StartRole; readonly onOpen: () => void }) {
  const { t } = useWords();
  const Icon = ICONS[role];
  return (
    <button type="button" className="door" onClick={onOpen}>
      <Icon size={28} aria-hidden="true" />
      <span>
        <b className="block">{t(`start.role.${role}`)}</b>
        <span className="small muted block">{t(`start.roleSays.${role}`)}</span>
      </span>
    </button>
  );
}
