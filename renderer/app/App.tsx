/** The app: settings, language, and the window. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Host } from '../../shared/host/host.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/ipc/contract.ts';
import { languageRecord } from '../../shared/kernel/languages.ts';
import { browserCore } from '../session/browserCore.ts';
import { CatalogueService } from '../session/catalogueService.ts';
import { WordsProvider } from '../ui/i18n.tsx';
import { whenIdle } from '../ui/idle.ts';
import { DARK } from '../ui/systemColours.ts';
import { AppShell } from './AppShell.tsx';
import { reportFileFailures } from './reportFileFailures.ts';
import { useWordsOf } from './useWordsOf.ts';

const useDark = (): boolean => {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
};

/** The catalogue is loaded after the first screen is painted, or at the latest after this, in milliseconds: a hidden window paints nothing. */
const PAINTED_MS = 500;

export function App({ host: outside }: { readonly host: Host }) {
  const host = useMemo(() => reportFileFailures(outside), [outside]);
  const [settings, setStored] = useState<Settings>();
  const core = useMemo(() => browserCore(host), [host]);
  const [catalogue] = useState(() => new CatalogueService(core));
  const dark = useDark();

  useEffect(() => {
    void host.call('settings.get', {}).then(setStored, () => setStored(DEFAULT_SETTINGS));
  }, [host]);
  const setSettings = useCallback(
    (patch: Partial<Settings>) => {
      setStored((now) => (now ? { ...now, ...patch } : now));
      // A setting that cannot be stored still applies until the window is closed; the storage banner says why.
      void host.call('settings.set', { patch }).catch(() => undefined);
    },
    [host],
  );
  useEffect(() => {
    if (!settings) return;
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset['theme'] = settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme;
    root.dataset['font'] = settings.font;
    root.style.fontSize = `${settings.zoom * 100}%`;
  }, [settings, dark]);
  const words = useWordsOf(settings?.language ?? 'ja');
  const isShown = settings !== undefined;
  useEffect(() => {
    if (isShown) whenIdle(() => catalogue.open(), { timeout: PAINTED_MS });
  }, [isShown, catalogue]);

  if (!settings) return null;
  return (
    <I18nProvider locale={languageRecord(settings.language).locale}>
      <WordsProvider value={words}>
        <AppShell core={core} settings={settings} setSettings={setSettings} catalogue={catalogue} />
      </WordsProvider>
    </I18nProvider>
  );
}
