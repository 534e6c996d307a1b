/** The shell: settings, routes, open plan, banner of the storage, palette, and the keys of all actions. */
import { Award, BookOpen, Command, Home as HomeIcon, ListChecks, Settings as SettingsIcon } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { OutOfReach, PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Host } from '../../shared/host/host.ts';
import { type Damage, DEFAULT_SETTINGS, type Settings, type StorageState } from '../../shared/ipc/contract.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { CatalogueScreen } from '../catalogue/CatalogueScreen.tsx';
import { RosterScreen } from '../coaching/RosterScreen.tsx';
import { ContestScreen } from '../contest/ContestScreen.tsx';
import { ContestsScreen } from '../contest/ContestsScreen.tsx';
import { JudgeScreen } from '../contest/JudgeScreen.tsx';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { Welcome } from '../home/Welcome.tsx';
import { browserCore } from '../session/browserCore.ts';
import { CatalogueService } from '../session/catalogueService.ts';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { AppProvider, type App as AppValue } from '../shell/AppContext.tsx';
import { runAction, shortcutText, useActions, useAllActions } from '../shell/actions.ts';
import { Announcements } from '../shell/announce.tsx';
import { useRefusals } from '../shell/refusals.ts';
import { navigate, useRoute } from '../shell/routes.ts';
import { Button, IconButton, Toolbar } from '../ui/controls.tsx';
import { useWords, WordsProvider, wordsFor } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useGlobalKeys } from './globalKeys.ts';
import { useIncomingFiles } from './incomingFiles.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Palette } from './Palette.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { goToContent, goToRegion } from './regions.ts';
import { StorageBanner } from './StorageBanner.tsx';
import { tellFileFailures } from './tellFileFailures.ts';
import { useMembership } from './useMembership.ts';

const useDark = (): boolean => {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
};

export function App({ host: outside }: { readonly host: Host }) {
  const host = useMemo(() => tellFileFailures(outside), [outside]);
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
      // A setting that cannot be stored still holds for this sitting; the storage banner says why.
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
  const words = useMemo(() => wordsFor(settings?.language ?? 'ja'), [settings?.language]);

  if (!settings) return null;
  return (
    <I18nProvider locale={settings.language === 'ja' ? 'ja-JP' : 'en-GB'}>
      <WordsProvider value={words}>
        <Shell core={core} settings={settings} setSettings={setSettings} catalogue={catalogue} />
      </WordsProvider>
    </I18nProvider>
  );
}

type ShellProps = Pick<AppValue, 'core' | 'settings' | 'setSettings' | 'catalogue'>;

function Shell({ core, settings, setSettings, catalogue }: ShellProps) {
  const { host } = core;
  const { t, language } = useWords();
  const route = useRoute();
  const [session, setSession] = useState<PlanSession>();
  const [failed, setFailed] = useState<'cannotOpen' | 'outOfReach'>();
  /** Grows when the open plan is to be opened anew: a guest's role has changed. */
  const [opening, setOpening] = useState(0);
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [storage, setStorage] = useState<StorageState>('ok');
  const [damages, setDamages] = useState<readonly Damage[]>([]);
  const [connected, setConnected] = useState(host.connected);
  const adopted = useRef<PlanSession>(undefined);

  useEffect(() => {
    const read = () =>
      void host.call('app.info', {}).then(
        (info) => {
          setStorage(info.storage);
          setDamages(info.damages);
        },
        () => undefined,
      );
    read();
    const subscriptions = [
      host.on('storage.status', ({ state }) => setStorage(state)),
      host.onDidChangeConnection((now) => {
        setConnected(now);
        if (now) read();
      }),
      host.on('command.run', ({ command }) => runAction(command)),
      host.on('link.opened', ({ planId, target }) =>
        navigate({ name: 'plan', planId, view: target ? 'board' : 'text', ...(target ? { target } : {}) }),
      ),
    ];
    void host.call('window.ready', {}).catch(() => undefined);
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [host]);

  const planId = route.name === 'plan' ? route.planId : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `opening` asks for the same plan again
  useEffect(() => {
    if (!planId) {
      setSession(undefined);
      return;
    }
    let opened: PlanSession | undefined;
    let current = true;
    setFailed(undefined);
    if (adopted.current?.planId === planId) {
      opened = adopted.current;
      adopted.current = undefined;
      setSession(opened);
    } else {
      void PlanSession.open(core, planId).then(
        (s) => {
          if (!current) return s.dispose();
          opened = s;
          setSession(s);
        },
        (error: unknown) => current && setFailed(error instanceof OutOfReach ? 'outOfReach' : 'cannotOpen'),
      );
    }
    return () => {
      current = false;
      setSession(undefined);
      opened?.dispose();
    };
  }, [core, planId, opening]);
  const reopen = useCallback(() => setOpening((n) => n + 1), []);
  useMembership(session, reopen, t);

  const today = localDay(new Date());
  const app = useMemo<AppValue>(
    () => ({
      core,
      host,
      settings,
      setSettings,
      catalogue,
      today,
      openPlan: (id) => navigate({ name: 'plan', planId: id, view: 'text' }),
      adoptPlan: (s) => {
        adopted.current = s;
        navigate({ name: 'plan', planId: s.planId, view: 'text' });
      },
    }),
    [core, host, settings, setSettings, catalogue, today],
  );

  useActions([
    { id: 'go.home', label: t('go.home'), menu: 'go', shortcut: 'Mod+Shift+H', run: () => navigate({ name: 'home' }) },
    {
      id: 'go.catalogue',
      label: t('go.catalogue'),
      menu: 'go',
      shortcut: 'Mod+Shift+C',
      run: () => navigate({ name: 'catalogue' }),
    },
    {
      id: 'go.roster',
      label: t('roster.title'),
      menu: 'go',
      shortcut: 'Mod+Shift+L',
      run: () => navigate({ name: 'roster' }),
    },
    {
      id: 'go.contests',
      label: t('contests.title'),
      menu: 'go',
      enabled: host.guest === undefined,
      run: () => navigate({ name: 'contests' }),
    },
    {
      id: 'go.settings',
      label: t('go.settings'),
      menu: 'go',
      shortcut: 'Mod+,',
      run: () => navigate({ name: 'settings' }),
    },
    { id: 'go.palette', label: t('palette.title'), menu: 'go', shortcut: 'Mod+K', run: () => setPalette(true) },
    { id: 'go.nextRegion', label: t('region.next'), menu: 'go', shortcut: 'F6', run: () => goToRegion(1) },
    {
      id: 'go.previousRegion',
      label: t('region.previous'),
      menu: 'go',
      shortcut: 'Shift+F6',
      run: () => goToRegion(-1),
    },
    { id: 'help.keys', label: t('keyList.title'), menu: 'help', shortcut: 'F1', run: () => setKeys(true) },
    {
      id: 'view.language',
      label: language === 'ja' ? t('language.toEn') : t('language.toJa'),
      menu: 'view',
      run: () => setSettings({ language: language === 'ja' ? 'en' : 'ja' }),
    },
    {
      id: 'view.theme',
      label: t('theme.next'),
      menu: 'view',
      run: () => setSettings({ theme: settings.theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'view.zoomIn',
      label: t('zoom.in'),
      menu: 'view',
      shortcut: 'Mod++',
      run: () => setSettings({ zoom: Math.min(2, Math.round((settings.zoom + 0.1) * 10) / 10) }),
    },
    {
      id: 'view.zoomOut',
      label: t('zoom.out'),
      menu: 'view',
      shortcut: 'Mod+-',
      run: () => setSettings({ zoom: Math.max(0.5, Math.round((settings.zoom - 0.1) * 10) / 10) }),
    },
    {
      id: 'view.zoomReset',
      label: t('zoom.reset'),
      menu: 'view',
      shortcut: 'Mod+0',
      run: () => setSettings({ zoom: 1 }),
    },
  ]);
  useRefusals();
  useGlobalKeys(settings.singleKeys);
  useNativeMenu(host, language);
  const incoming = useIncomingFiles(app, session);

  if (!settings.welcomed) {
    return (
      <AppProvider value={app}>
        <Welcome />
        <Announcements />
      </AppProvider>
    );
  }
  return (
    <AppProvider value={app}>
      {/* Files may be dropped anywhere; the same is offered by a button on the first screen. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="shell" onDragOver={incoming.onDragOver} onDrop={incoming.onDrop}>
        <nav className="rail" data-region aria-label={t('nav.title')}>
          <button type="button" className="skip-link" onClick={goToContent}>
            {t('nav.skip')}
          </button>
          <span className="brand" title="Musubi">
            <Knot
              colours={['var(--kind-combination)', 'var(--kind-seed)', 'var(--kind-resource)']}
              size={40}
              background="var(--paper-sunken)"
            />
          </span>
          <Toolbar className="rail-tools" label={t('nav.title')} orientation="vertical">
            <IconButton
              label={t('go.home')}
              caption={t('go.homeCaption')}
              icon={<HomeIcon size={20} />}
              pressed={route.name === 'home'}
              onPress={() => navigate({ name: 'home' })}
            />
            <IconButton
              label={t('go.catalogue')}
              caption={t('go.catalogue')}
              icon={<BookOpen size={20} />}
              pressed={route.name === 'catalogue'}
              onPress={() => navigate({ name: 'catalogue' })}
            />
            <IconButton
              label={t('roster.title')}
              caption={t('roster.caption')}
              icon={<ListChecks size={20} />}
              pressed={route.name === 'roster'}
              onPress={() => navigate({ name: 'roster' })}
            />
            {host.guest ? null : (
              <IconButton
                label={t('contests.title')}
                caption={t('contests.title')}
                icon={<Award size={20} />}
                pressed={route.name === 'contests' || route.name === 'contest' || route.name === 'seat'}
                onPress={() => navigate({ name: 'contests' })}
              />
            )}
            <span className="grow" />
            <IconButton
              label={t('palette.title')}
              caption={t('palette.title')}
              shortcut={shortcutText('Mod+K')}
              icon={<Command size={20} />}
              onPress={() => setPalette(true)}
            />
            <IconButton
              label={t('go.settings')}
              caption={t('go.settings')}
              icon={<SettingsIcon size={20} />}
              pressed={route.name === 'settings'}
              onPress={() => navigate({ name: 'settings' })}
            />
          </Toolbar>
        </nav>
        <div className="stage">
          <StorageBanner storage={storage} connected={connected} damages={damages} session={session} />
          <ErrorBoundary key={route.name}>
            {route.name === 'home' ? <HomeScreen onOpenFile={incoming.open} /> : null}
            {route.name === 'catalogue' ? <CatalogueScreen /> : null}
            {route.name === 'roster' ? <RosterScreen /> : null}
            {route.name === 'settings' ? <SettingsScreen /> : null}
            {route.name === 'contests' ? <ContestsScreen /> : null}
            {route.name === 'contest' ? (
              <ContestScreen key={route.contestId} contestId={route.contestId} panel={route.panel} />
            ) : null}
            {route.name === 'seat' ? <JudgeScreen key={route.seatId} seatId={route.seatId} /> : null}
            {route.name === 'plan' && session ? (
              <PlanScreen
                key={`${session.planId} ${opening}`}
                session={session}
                view={route.view}
                target={route.target}
              />
            ) : null}
            {route.name === 'plan' && failed ? (
              <main className="screen centred">
                <h1>{failed === 'outOfReach' ? t('guest.outOfReach') : t('plan.cannotOpen')}</h1>
                <p>{failed === 'outOfReach' ? t('guest.outOfReachHelp') : t('plan.cannotOpenHelp')}</p>
                {failed === 'outOfReach' ? <Button onPress={reopen}>{t('join.again')}</Button> : null}
              </main>
            ) : null}
          </ErrorBoundary>
        </div>
        {keys ? <KeysDialog onClose={() => setKeys(false)} /> : null}
        {palette ? <Palette onClose={() => setPalette(false)} /> : null}
        {incoming.dialog}
      </div>
      <Announcements />
    </AppProvider>
  );
}

/** The native menu of the desktop shows the same actions; other hosts have none and ignore this. */
function useNativeMenu(host: Host, language: 'ja' | 'en'): void {
  const actions = useAllActions();
  const sent = useRef('');
  useEffect(() => {
    const commands = actions
      .filter((a) => a.enabled !== false)
      .slice(0, 200)
      .map((a) => ({
        id: a.id,
        label: a.label.slice(0, 80),
        menu: a.menu,
        ...(a.shortcut?.includes('+') ? { accelerator: a.shortcut.replace('Mod', 'CmdOrCtrl') } : {}),
      }));
    const key = JSON.stringify([language, commands]);
    if (key === sent.current) return;
    sent.current = key;
    void host.call('window.setMenu', { language, commands }).catch(() => undefined);
  }, [host, language, actions]);
}
