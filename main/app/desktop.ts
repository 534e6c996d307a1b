/**
 * The desktop app: one instance, one window, the library, and the channels of the page. Written against {@link ElectronApi}, so that the
 * tests boot this very function.
 *
 * Electron's security list, in code: sandbox, context isolation, no Node in the page, our own `app:` pages only, permissions denied, no new
 * windows, no navigation, links to the system's browser by scheme, every call's sender checked, no request of the page to the network at all.
 */
import { basename, join } from 'node:path';
import type * as Electron from 'electron';
import { CHANNELS, type EventName, IPC_PREFIX } from '../../shared/ipc/channels.ts';
import type { EventPayload, Reply } from '../../shared/ipc/contract.ts';
import { RunningServices } from '../../shared/kernel/services.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { createHandlers, dispatch, type Logger } from '../ipc/handlers.ts';
import { BACKUPS } from '../storage/backupService.ts';
import { diagnosticsText } from '../storage/diagnostics.ts';
import { folderKey } from '../storage/fileKeys.ts';
import { lockHost } from '../storage/hostLock.ts';
import { Library } from '../storage/library.ts';
import { RotatingLog } from '../storage/rotatingLog.ts';
import { Sharing } from '../sync-server/sharing.ts';
import type { StaticFile } from '../sync-server/staticFiles.ts';
import { APP_ORIGIN, APP_SCHEME, APP_URL, serveApp } from './appProtocol.ts';
import { contextMenuTemplate } from './contextMenu.ts';
import { desktopShell } from './desktopShell.ts';
import type { ElectronApi } from './electronApi.ts';
import { adoptFormerFolder, type FormerFolder } from './formerFolder.ts';
import { deepLink, openRequest } from './links.ts';
import { RecentFiles } from './recentFiles.ts';
import { DEFAULT_SIZE, MIN_SIZE, readWindowState, visibleBounds, writeWindowState } from './windowState.ts';

/** Names the window as the writer of its edits. */
const THE_WINDOW = 'window';
const MAX_RELOADS = 3;
const RELOAD_WINDOW_MS = 60_000;

export type DesktopOptions = {
  readonly electron: ElectronApi;
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly preload: string;
  /** Where data lives, as the command line says. */
  readonly folder?: string | undefined;
  /** Where it lives otherwise: the same place as the browser edition's. Electron's own folder for the app when not given. */
  readonly defaultFolder?: string | undefined;
  readonly log: Logger;
};

export type Desktop = {
  readonly library: Library;
  readonly window: () => Electron.BrowserWindow | undefined;
  readonly recent: RecentFiles;
};

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
  const pendingOpens: OpenRequest[] = [];
  let deliver: ((request: OpenRequest) => void) | undefined;
  const request = (r: OpenRequest) => {
    if (!r.file && !r.link) return;
    if (deliver) deliver(r);
    else pendingOpens.push(r);
  };
  request(openRequest(options.argv));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    request({ file: path });
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    request({ link: url });
  });
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
  // Stopped in the reverse order: guests are told before the library closes.
  const services = new RunningServices(logFile.write);
  services.add('lock', () => lock.release());
  const library = new Library({ folder });
  services.add('library', () => library.close());
  const recent = new RecentFiles(join(folder, 'recent-files.json'));
  const stateFile = join(folder, 'window.json');
  let window: Electron.BrowserWindow | undefined;
  /** The page listens: what is sent before that is lost. */
  let pageListens = false;

  app.setAsDefaultProtocolClient('musubi');
  electron.protocol.handle(APP_SCHEME, serveApp(options.files));
  lockSession(electron);

  const tell = <E extends EventName>(event: E, payload: EventPayload<E>) => {
    if (window && !window.isDestroyed()) window.webContents.send(`${IPC_PREFIX}${event}`, payload);
  };
  const shell = desktopShell({
    electron,
    platform,
    log,
    library,
    recent,
    folder,
    window: () => window,
    tell,
    diagnostics: () => diagnosticsText(library, logFile, { version: app.getVersion(), platform, host: 'desktop' }),
  });
  const sharing = new Sharing({ library, key: folderKey(folder), folder, files: options.files, log });
  // Nothing to wait for where nothing is shared: the process may end as soon as the event is over.
  services.add('sharing', () => (sharing.port === undefined ? undefined : sharing.close()));
  const handlers = createHandlers(library, shell, sharing.handlers());
  for (const channel of CHANNELS) {
    electron.ipcMain.handle(`${IPC_PREFIX}${channel}`, (event, input): Promise<Reply<unknown>> => {
      if (!isOurPage(event, window)) return Promise.resolve({ ok: false, error: 'foreignSender' });
      return dispatch(handlers, channel, input, log, THE_WINDOW);
    });
  }
  // There is one window. It knows its own edits and is sent those of others.
  const subscriptions = [
    library.onDidAppend(({ name, updates, by }) => {
      if (by !== THE_WINDOW) tell('docs.appended', { name, updates: [...updates] });
    }),
    sharing.onDidChange(() => tell('sharing.changed', {})),
    sharing.onDidTakeIn((taken) => tell('contest.taken', taken)),
    sharing.onDidHear(({ name, bytes }) => tell('presence.received', { name, bytes })),
    sharing.onDidReach(({ name, people }) => tell('presence.reached', { name, people: [...people] })),
    library.onDidChangeList(() => tell('library.changed', {})),
    library.onDidChangeState((state) => tell('storage.status', { state })),
  ];
  services.add('events', () => {
    for (const s of subscriptions) s.dispose();
  });

  const open = () => {
    const state = readWindowState(stateFile);
    pageListens = false;
    const bounds = visibleBounds(
      state.bounds,
      electron.screen.getAllDisplays().map((d) => d.workArea),
    );
    window = new electron.BrowserWindow({
      ...DEFAULT_SIZE,
      ...bounds,
      minWidth: MIN_SIZE.width,
      minHeight: MIN_SIZE.height,
      show: false,
      backgroundColor: '#faf7f0',
      title: '結び Musubi',
      webPreferences: {
        preload: options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        webviewTag: false,
      },
    });
    const opened = window;
    if (state.maximised) opened.maximize();
    opened.once('ready-to-show', () => opened.show());
    opened.on('close', () =>
      writeWindowState(stateFile, { bounds: opened.getNormalBounds(), maximised: opened.isMaximized() }),
    );
    opened.on('closed', () => {
      window = undefined;
      pageListens = false;
    });
    opened.webContents.on('render-process-gone', () => {
      pageListens = false;
    });
    guardContents(opened.webContents, electron, log);
    opened.webContents.on('context-menu', (_event, params) => {
      const template = contextMenuTemplate(params, library.getSettings().language, (text) =>
        electron.clipboard.writeText(text),
      );
      if (template.length > 0) electron.Menu.buildFromTemplate(template).popup({ window: opened });
    });
    void opened.loadURL(APP_URL);
  };

  deliver = ({ file, link }) => {
    if (!window) open();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    // A window that has just been opened has a page that is still loading.
    if (!pageListens) return void (file || link ? pendingOpens.push({ file, link }) : undefined);
    if (file) tell('file.opened', { token: recent.add(file), name: basename(file) });
    const target = link ? deepLink(link) : undefined;
    if (target) tell('link.opened', target);
  };
  shell.onReady = () => {
    pageListens = true;
    for (const r of pendingOpens.splice(0)) deliver?.(r);
  };
  app.on('second-instance', (_event, argv) => {
    const asked = openRequest(argv);
    if (asked.file || asked.link) request(asked);
    else deliver?.({});
  });
  app.on('activate', () => {
    if (!window) open();
  });
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit();
  });
  // The last thing before the end: guests are told, everything that waits is on disk.
  app.on('will-quit', (event) => {
    const isShared = sharing.port !== undefined;
    const stopped = services.stop();
    if (!isShared) return;
    event.preventDefault();
    void stopped.finally(() => app.quit());
  });
  await sharing.resume();
  services.startAll([BACKUPS], library);
  open();
  return { library, window: () => window, recent };
}

type OpenRequest = { readonly file?: string | undefined; readonly link?: string | undefined };

/** Before there is a page, nobody has said in which language. */
const IN_USE =
  'Musubi はもう開いています（ブラウザ版など）。そちらを閉じてから、もう一度開いてください。\nMusubi is open already, perhaps in the browser. Close it there and open it again.';
const twoLibraries = (former: string, folder: string): string =>
  `計画の置き場所が二つあります。\n${folder} を開きました。もう一つは ${former} にそのまま残っています。\n\nThere are two libraries. ${folder} is open; the other one is still in ${former}.`;

/** The data folder, after what lay in Electron's own was moved there. Where it cannot be moved, the former folder stays in use. */
function chooseFolder(
  { folder, defaultFolder, log }: DesktopOptions,
  former: string,
): { readonly folder: string; readonly former: FormerFolder | 'notMoved' } {
  if (folder) return { folder, former: 'none' };
  if (!defaultFolder) return { folder: former, former: 'none' };
  try {
    return { folder: defaultFolder, former: adoptFormerFolder(former, defaultFolder) };
  } catch (error) {
    log('library-not-moved', { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' });
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
  // Nothing in the page may reach the network: every file is ours, and nobody asked for more.
  defaultSession.webRequest.onBeforeRequest((details, decide) => {
    const allowed = ['app:', 'blob:', 'data:', 'devtools:'].some((scheme) => details.url.startsWith(scheme));
    decide({ cancel: !allowed });
  });
}

function guardContents(contents: Electron.WebContents, { shell }: ElectronApi, log: Logger): void {
  contents.setWindowOpenHandler(({ url }) => {
    const external = safeUrl(url);
    if (external) void shell.openExternal(external);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const reloads: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    log('renderer-gone', { reason });
    if (reason === 'clean-exit') return;
    const now = Date.now();
    reloads.push(now);
    // What was typed is on disk: showing the page again is safe. A page that keeps dying is left alone.
    if (reloads.filter((t) => now - t < RELOAD_WINDOW_MS).length <= MAX_RELOADS) contents.reload();
  });
}
