/** What this program is, its licences, and the report for support. */
import { useState } from 'react';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { localLog, withWindowLog } from '../shell/localLog.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { LicencesDialog } from './LicencesDialog.tsx';
import { useTellFailure } from './useTellFailure.ts';

export function About({ version }: { readonly version: string }) {
  const { t } = useWords();
  const { host, today } = useApp();
  const tellFailure = useTellFailure();
  const [showsLicences, setShowsLicences] = useState(false);
  const saveDiagnostics = () =>
    void host.call('app.diagnostics', {}).then(async ({ text }) => {
      const bytes = new TextEncoder().encode(withWindowLog(text, localLog.lines()));
      if (await host.saveFile(`musubi-diagnostics-${today}.json`, bytes, 'json')) announce(t('about.diagnosticsSaved'));
    }, tellFailure);
  return (
    <section className="stack">
      <h2>{t('about.title')}</h2>
      <p>{t('about.text', { version })}</p>
      <p className="muted small">{t('about.privacy')}</p>
      <p className="muted small">{t('about.licences')}</p>
      <p className="muted small">{t('about.diagnostics')}</p>
      <div className="row wrap">
        <Button onPress={() => setShowsLicences(true)}>{t('about.showLicences')}</Button>
        <Button onPress={saveDiagnostics}>{t('about.saveDiagnostics')}</Button>
      </div>
      {showsLicences ? <LicencesDialog onClose={() => setShowsLicences(false)} /> : null}
    </section>
  );
}
