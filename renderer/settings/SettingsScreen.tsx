/** Settings, data location, backups, and information about the program. */
import { useEffect, useState } from 'react';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';
import { About } from './About.tsx';
import { Backups } from './Backups.tsx';
import { HandedOut } from './HandedOut.tsx';
import { Preferences } from './Preferences.tsx';

export function SettingsScreen() {
  const { t } = useWords();
  const { host } = useApp();
  const [info, setInfo] = useState<{ readonly version: string; readonly dataFolder: string }>();
  useEffect(() => {
    // Without an answer, version and folder stay empty.
    void host.call('app.info', {}).then(setInfo, () => undefined);
  }, [host]);
  return (
    <main className="screen settings">
      <header className="screen-header">
        <h1>{t('settings.title')}</h1>
      </header>
      <Preferences />
      <HandedOut />
      {host.guest ? null : <Backups folder={info?.dataFolder ?? ''} />}
      <About version={info?.version ?? ''} />
    </main>
  );
}
