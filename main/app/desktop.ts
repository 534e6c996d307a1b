/**
 * The desktop app: one instance, one window, the library, and the channels of the page. Written against {@link ElectronApi}, so that the
 * tests boot this very function.
 *
 * Electron's security list, in code: sandbox, context isolation, no Node in the page, our own `app:` pages only, permissions denied, no new
 * windows, no navigation, links to the system's browser by scheme, every call's sender checked, no request of the page to the network at all.
 */
import { join } from 'node:path';
import type * as Electron from 'electron';
import { CHANNELS, IPC_PREFIX } from '../../shared/ipc/channels.ts';
import type { Reply } from '../../shared/ipc/contract.ts';
import { errorCode } from '../../shared/kernel/logFields.ts';
import { RunningServices } from '../../shared/kernel/services.ts';
import { deviceSeed, HomeBridge } from '../homes/homeBridge.ts';
import { homeHandlers } from '../homes/homeHandlers.ts';
import { createHandlers, dispatch, type Handlers, type Logger } from '../ipc/handlers.ts';
import { sendHostEvents } from '../ipc/hostEvents.ts';
import { BACKUPS } from '../storage/backupService.ts';
import { diagnosticsText } from '../storage/diagnostics.ts';
import { folderKey } from '../storage/fileKeys.ts';
import { lockHost } from '../storage/hostLock.ts';
import { Library } from '../storage/library.ts';
import { RotatingLog } from '../storage/rotatingLog.ts';
import { Sharing } from '../sync-server/sharing.ts';
import type { StaticFile } from '../sync-server/staticFiles.ts';
import { APP_ORIGIN, APP_SCHEME, serveApp } from './appProtocol.ts';
import { AppWindow } from './appWindow.ts';
import { desktopShell } from './desktopShell.ts';
import type { ElectronApi } from './electronApi.ts';
import { adoptFormerFolder, type FormerFolder } from './formerFolder.ts';
import { OpenRequests } from './openRequests.ts';
import { RecentFiles } from './recentFiles.ts';

/** Identifies the window as the writer of its edits. */
const THE_WINDOW = 'window';

export type DesktopOptions = {
  readonly electron: ElectronApi;
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly preload: string;
  /** The data folder given on the command line. */
  readonly folder?: string | undefined;
  /** The data folder otherwise: the same as the browser edition's. Electron's own folder for the app if not given. */
  readonly defaultFolder?: string | undefined;
  readonly log: Logger;
};

export type Desktop = {
  readonly library: Library;
  readonly window: () => Electron.BrowserWindow | undefined;
  readonly recent: RecentFiles;
};

/** Returns `undefined` if another instance holds the app or the library; this one then exits. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop | undefined> {
  const { electron, platform } = options;
  const { app } = electron;
  const former = app.getPath('userData');
  const moved = chooseFolder(options, former);
  app.setPath('userData', moved.folder);
  app.enableSandbox();
  if (platform === 'win32') app.setAppUserModelId('jp.musubi.app');
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return undefined;
  }
  electron.protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
  const requests = new OpenRequests(app, options.argv);
  await app.whenReady();

  const folder = app.getPath('userData');
  const lock = lockHost(folder);
  if (!lock) {
    electron.dialog.showErrorBox('Musubi', IN_USE);
    app.quit();
    return undefined;
  }
  const logFile = new RotatingLog(folder);
  const log: Logger = (event, fields) => {
    options.log(event, fields);
    logFile.write(event, fields);
  };
  log('started', { version: app.getVersion(), platform, former: moved.former });
  if (moved.former === 'both') electron.dialog.showErrorBox('Musubi', twoLibraries(former, folder));
  // Stopped in the reverse order: guests are notified before the library closes.
  const services = new RunningServices(logFile.write);
  services.add('lock', () => lock.release());
  const library = new Library({ folder });
  services.add('library', () => library.close());

  app.setAsDefaultProtocolClient('musubi');
  electron.protocol.handle(APP_SCHEME, serveApp(options.files));
  lockSession(electron);
  return openPage({ options, folder, library, services, requests, logFile, log });
}

/** What the page needs: everything that was started before it. */
type Started = {
  readonly options: DesktopOptions;
  readonly folder: string;
  readonly library: Library;
  readonly services: RunningServices;
  readonly requests: OpenRequests;
  readonly logFile: RotatingLog;
  readonly log: Logger;
};

/** Opens the window with its channels and sharing. */
async function openPage(started: Started): Promise<Desktop> {
  const { options, folder, library, services, requests, logFile, log } = started;
  const { electron, platform, files } = options;
  const { app } = electron;
  const recent = new RecentFiles(join(folder, 'recent-files.json'));
  const language = () => library.getSettings().language;
  const window = new AppWindow({ electron, preload: options.preload, folder, language, log });
  const shell = desktopShell({
    electron,
    platform,
    log,
    library,
    recent,
    folder,
    window: () => window.current,
    send: window.send,
    diagnostics: () => diagnosticsText(library, logFile, { version: app.getVersion(), platform, host: 'desktop' }),
  });
  const sharing = new Sharing({ library, key: folderKey(folder), folder, files, log });
  // Nothing to wait for if nothing is shared: the process may end as soon as the event is handled.
  services.add('sharing', () => (sharing.port === undefined ? undefined : sharing.close()));
  const seed = deviceSeed(folder);
  const homes = new HomeBridge({ folder, library, seed, log });
  services.add('homes', () => (homes.isRunning ? homes.close() : homes.pause()));
  const ofHomes = homeHandlers({ folder, library, bridge: homes, seed });
  answerChannels(electron, window, createHandlers(library, shell, sharing.handlers(), ofHomes), log);
  // The single window knows its own edits and is sent those of others.
  const subscriptions = sendHostEvents(library, sharing, (event, payload, except) => {
    if (except !== THE_WINDOW) window.send(event, payload);
  });
  services.add('events', () => {
    for (const s of subscriptions) s.dispose();
  });
  requests.deliverTo(window, recent);
  shell.onReady = () => {
    window.listens = true;
    requests.deliverWaiting();
  };
  app.on('activate', () => {
    if (!window.current) window.open();
  });
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit();
  });
  // The last step before exit: guests are notified, and everything pending is on disk.
  app.on('will-quit', (event) => {
    const isShared = sharing.port !== undefined || homes.isRunning;
    const stopped = services.stop();
    if (!isShared) return;
    event.preventDefault();
    void stopped.finally(() => app.quit());
  });
  await sharing.resume();
  homes.start();
  services.startAll([BACKUPS], library);
  window.open();
  return { library, window: () => window.current, recent };
}

function answerChannels({ ipcMain }: ElectronApi, window: AppWindow, handlers: Handlers, log: Logger): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(`${IPC_PREFIX}${channel}`, (event, input): Promise<Reply<unknown>> => {
      if (!isOurPage(event, window.current)) return Promise.resolve({ ok: false, error: 'foreignSender' });
      return dispatch(handlers, channel, input, log, THE_WINDOW);
    });
  }
}

/** Before there is a page, the user's language is unknown. */
const IN_USE =
  'Musubi はもう開いています（ブラウザ版など）。そちらを閉じてから、もう一度開いてください。\nMusubi is open already, perhaps in the browser. Close it there and open it again.';
const twoLibraries = (former: string, folder: string): string =>
  `計画の置き場所が二つあります。\n${folder} を開きました。もう一つは ${former} にそのまま残っています。\n\nThere are two libraries. ${folder} is open; the other one is still in ${former}.`;

/** Returns the data folder after moving what was in Electron's own folder there. If it cannot be moved, the former folder stays in use. */
function chooseFolder(
  { folder, defaultFolder, log }: DesktopOptions,
  former: string,
): { readonly folder: string; readonly former: FormerFolder | 'notMoved' } {
  if (folder) return { folder, former: 'none' };
  if (!defaultFolder) return { folder: former, former: 'none' };
  try {
    return { folder: defaultFolder, former: adoptFormerFolder(former, defaultFolder) };
  } catch (error) {
    log('library-not-moved', { code: errorCode(error) });
    return { folder: former, former: 'notMoved' };
  }
}

/** Only the main frame of our own window, showing our own page, may call. */
function isOurPage(event: Electron.IpcMainInvokeEvent, window: Electron.BrowserWindow | undefined): boolean {
  const frame = event.senderFrame;
  if (!frame || !window || event.sender !== window.webContents || frame !== event.sender.mainFrame) return false;
  try {
    const url = new URL(frame.url);
    return `${url.protocol}//${url.host}` === APP_ORIGIN;
  } catch {
    // A frame without a readable address is not our page.
    return false;
  }
}

function lockSession({ session }: ElectronApi): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  // Nothing in the page may reach the network: every file is served from the app, and nothing else is needed.
  defaultSession.webRequest.onBeforeRequest((details, decide) => {
    const allowed = ['app:', 'blob:', 'data:', 'devtools:'].some((scheme) => details.url.startsWith(scheme));
    decide({ cancel: !allowed });
  });
}
