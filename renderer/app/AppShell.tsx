/** The window: the rail, the storage banner, the screen that the address names, and the dialogs outside a plan. */
import { type DragEvent, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { mostBytesOf } from '../../shared/kernel/fileKinds.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { FEATURES } from '../features.ts';
import { type App, AppProvider } from '../shell/AppContext.tsx';
import { useRecords } from '../shell/actions.ts';
import { Announcements, announce } from '../shell/announce.tsx';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { DialogHost } from '../shell/dialogs.tsx';
import { useRefusals } from '../shell/refusals.ts';
import { navigate, useRoute } from '../shell/routes.ts';
import { useWords } from '../ui/i18n.tsx';
import { ALL_APP_ACTIONS } from './allAppActions.ts';
import { APP_DIALOGS } from './appDialogs.tsx';
import { useAppServices } from './appServices.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useGlobalKeys } from './globalKeys.ts';
import { OpenedPlans } from './openedPlans.ts';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { StorageBanner } from './StorageBanner.tsx';
import { isTaken, takeFile } from './takeFile.ts';
import { useNativeMenu } from './useNativeMenu.ts';
import { useStorageState } from './useStorageState.ts';

type Props = Pick<App, 'core' | 'settings' | 'setSettings' | 'catalogue'>;

const contributions: readonly Contribution[] = FEATURES;
const Welcome = contributions.find(({ welcome }) => welcome)?.welcome;

export function AppShell(props: Props) {
  const { host } = props.core;
  const { settings } = props;
  const words = useWords();
  const route = useRoute();
  const [opened] = useState(() => new OpenedPlans());
  const scope = useAppScope(props, opened);
  useRecords(ALL_APP_ACTIONS, scope);
  useRefusals();
  useGlobalKeys(settings.singleKeys);
  useNativeMenu(host, words.language);
  const state = useStorageState(host);
  useAppServices(scope);
  const files = fileDrop(scope);
  if (!settings.welcomed && Welcome)
    return (
      <AppProvider value={scope.app}>
        <Welcome />
        <Announcements />
      </AppProvider>
    );
  return (
    <AppProvider value={scope.app}>
      {/* Files may be dropped anywhere; a button on the first screen does the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="shell" onDragOver={files.onDragOver} onDrop={files.onDrop}>
        <Rail scope={scope} />
        <div className="stage">
          <StorageBanner {...state} />
          <ErrorBoundary key={route.name}>
            <Screen route={route} opened={opened} />
          </ErrorBoundary>
        </div>
        <DialogHost components={APP_DIALOGS} />
      </div>
      <Announcements />
    </AppProvider>
  );
}

/** The app as screens and actions see it. The object keeps its identity until something in it changes. */
function useAppScope({ core, settings, setSettings, catalogue }: Props, opened: OpenedPlans): AppScope {
  const words = useWords();
  const today = localDay(new Date());
  const latest = useRef<AppScope>(undefined);
  const app = useMemo<App>(
    () => ({
      core,
      host: core.host,
      settings,
      setSettings,
      catalogue,
      today,
      openPlan: (id) => navigate({ name: 'plan', planId: id, view: 'text' }),
      adoptPlan: (session) => {
        opened.put(session);
        navigate({ name: 'plan', planId: session.planId, view: 'text' });
      },
      takeFile: (file) => latest.current && takeFile(file, latest.current),
    }),
    [core, settings, setSettings, catalogue, today, opened],
  );
  const scope = useMemo(() => ({ app, words }), [app, words]);
  useInsertionEffect(() => {
    latest.current = scope;
  });
  return scope;
}

const fileDrop = ({ app, words: { t } }: AppScope) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const file = [...event.dataTransfer.files].find(({ name }) => isTaken(name));
    if (!file) return announce(t('file.onlyMusubi'), { kind: 'error' });
    // A file over the limit is rejected before it is read into memory.
    if (file.size > mostBytesOf(file.name)) return announce(t('error.fileTooLarge'), { kind: 'error' });
    void file.arrayBuffer().then(
      (buffer) => app.takeFile({ name: file.name, bytes: new Uint8Array(buffer) }),
      () => announce(t('error.fileNotRead'), { kind: 'error' }),
    );
  },
});
