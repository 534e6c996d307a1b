/**
 * The desktop app: one instance, one window, the library, and the channels of the page. Written against {@link ElectronApi}, so that the
 * tests boot this very function.
 *
 * Electron's security list, in code: sandbox, context isolation, no Node in the page, our own `app:` pages only, permissions denied, no new
 * windows, no navigation, links to the system's browser by scheme, every call's sender checked, no request of the page to the network at all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as Electron from 'electron';
import { CHANNELS, type EventName, IPC_PREFIX } from '../../shared/ipc/channels.ts';
import { type EventPayload, type FileKind, HostError, type PickedFile, type Reply } from '../../shared/ipc/contract.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { createHandlers, dispatch, type Logger, type ShellHandlers } from '../ipc/handlers.ts';
import { Origins } from '../ipc/origins.ts';
import { Library } from '../storage/library.ts';
import { folderKey } from '../sync-server/folderKey.ts';
import { Sharing } from '../sync-server/sharing.ts';
import type { StaticFile } from '../sync-server/staticFiles.ts';
import { APP_ORIGIN, APP_SCHEME, APP_URL, serveApp } from './appProtocol.ts';
import type { ElectronApi } from './electronApi.ts';
import { deepLink, openRequest } from './links.ts';
import { type MenuCommand, menuTemplate } from './menu.ts';
import { RecentFiles } from './recentFiles.ts';
import { DEFAULT_SIZE, MIN_SIZE, readWindowState, visibleBounds, writeWindowState } from './windowState.ts';

const FILTERS: Record<FileKind, { readonly name: string; readonly extensions: string[] }> = {
  musubi: { name: 'Musubi', extensions: ['musubi'] },
  table: { name: 'CSV, Excel', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  image: { name: 'PNG, JPEG, WebP, GIF', extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  png: { name: 'PNG', extensions: ['png'] },
  svg: { name: 'SVG', extensions: ['svg'] },
  backup: { name: 'Musubi', extensions: ['musubi-library'] },
  json: { name: 'JSON', extensions: ['json'] },
  calendar: { name: 'iCalendar', extensions: ['ics'] },
  document: { name: 'PDF, PNG, JPEG', extensions: ['pdf', 'png', 'jpg', 'jpeg'] },
  contest: {
    name: 'Musubi',
    extensions: [
      'musubi-call',
      'musubi-entry',
      'musubi-receipt',
      'musubi-judge',
      'musubi-scores',
      'musubi-letter',
      'zip',
    ],
  },
};
const MAX_FILE = 512 << 20;
const MAX_RELOADS = 3;
const RELOAD_WINDOW_MS = 60_000;
const BACKUP_CHECK_MS = 10 * 60 * 1000;

export type DesktopOptions = {
  readonly electron: ElectronApi;
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly preload: string;
  /** Where data lives; the system's own folder for the app when not given. */
  readonly folder?: string | undefined;
  readonly log: Logger;
};

export type Desktop = {
  readonly library: Library;
  readonly window: () => Electron.BrowserWindow | undefined;
  readonly recent: RecentFiles;
};

export async function startDesktop(options: DesktopOptions): Promise<Desktop | undefined> {
  const { electron, platform, log } = options;
  const { app } = electron;
  if (options.folder) app.setPath('userData', options.folder);
  app.enableSandbox();
  if (platform === 'win32') app.setAppUserModelId('jp.musubi.app');
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return undefined;
  }
  electron.protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
  const pendingOpens: { file?: string; link?: string }[] = [];
  let deliver: ((request: { file?: string; link?: string }) => void) | undefined;
  const request = (r: { file?: string; link?: string }) => {
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
  const library = new Library({ folder });
  const recent = new RecentFiles(join(folder, 'recent-files.json'));
  const stateFile = join(folder, 'window.json');
  let window: Electron.BrowserWindow | undefined;

  app.setAsDefaultProtocolClient('musubi');
  electron.protocol.handle(APP_SCHEME, serveApp(options.files));
  lockSession(electron);

  const tell = <E extends EventName>(event: E, payload: EventPayload<E>) => {
    if (window && !window.isDestroyed()) window.webContents.send(`${IPC_PREFIX}${event}`, payload);
  };
  const shell = desktopShell({ ...options, library, recent, folder, window: () => window, tell });
  const sharing = new Sharing({ library, key: folderKey(folder), folder, files: options.files, log });
  const handlers = createHandlers(library, shell, sharing.handlers());
  const origins = new Origins<Electron.WebContents>();
  for (const channel of CHANNELS) {
    electron.ipcMain.handle(`${IPC_PREFIX}${channel}`, (event, input): Promise<Reply<unknown>> => {
      if (!isOurPage(event, window)) return Promise.resolve({ ok: false, error: 'foreignSender' });
      origins.remember(channel, input, event.sender);
      return dispatch(handlers, channel, input, log);
    });
  }
  // One window: what it appended it knows; what guests appended it is told.
  const subscriptions = [
    library.onDidAppend(({ name, updates }) => {
      if (!origins.of(updates)) tell('docs.appended', { name, updates: [...updates] });
    }),
    sharing.onDidChange(() => tell('sharing.changed', {})),
    sharing.onDidReceiveScores((received) => tell('scores.received', received)),
    sharing.onDidReceiveEntries((received) => tell('entries.received', received)),
    sharing.onDidHear(({ name, bytes }) => tell('presence.received', { name, bytes })),
    library.onDidChangeList(() => tell('library.changed', {})),
    library.onDidChangeState((state) => tell('storage.status', { state })),
  ];

  const open = () => {
    const state = readWindowState(stateFile);
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
    });
    guardContents(opened.webContents, electron, log);
    void opened.loadURL(APP_URL);
  };

  deliver = ({ file, link }) => {
    if (!window) open();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (file) tell('file.opened', { token: recent.add(file), name: basename(file) });
    const target = link ? deepLink(link) : undefined;
    if (target) tell('link.opened', target);
  };
  shell.onReady = () => {
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
  const backups = setInterval(() => library.backupIfDue(), BACKUP_CHECK_MS);
  backups.unref();
  // The last thing before the end: guests are told, everything that waits is on disk.
  app.on('will-quit', (event) => {
    clearInterval(backups);
    for (const s of subscriptions) s.dispose();
    if (sharing.port === undefined) return library.close();
    event.preventDefault();
    void sharing.close().finally(() => app.quit());
  });
  await sharing.resume();
  library.backupIfDue();
  open();
  return { library, window: () => window, recent };
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

type ShellOptions = DesktopOptions & {
  readonly library: Library;
  readonly recent: RecentFiles;
  readonly folder: string;
  readonly window: () => Electron.BrowserWindow | undefined;
  readonly tell: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
};

function desktopShell({
  electron,
  platform,
  library,
  recent,
  folder,
  window,
  tell,
}: ShellOptions): ShellHandlers & { onReady: () => void } {
  const readPicked = (path: string): PickedFile => {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_FILE) throw new HostError('invalidInput');
    // A plain copy: Node's Buffer is a view into a pool and would carry more than the file.
    return { name: basename(path), bytes: new Uint8Array(bytes), token: recent.add(path) };
  };
  const shell: ShellHandlers & { onReady: () => void } = {
    onReady: () => undefined,
    'app.info': () => ({
      version: electron.app.getVersion(),
      platform,
      host: 'desktop',
      dataFolder: folder,
      storage: library.state,
      damages: library.damages,
    }),
    'app.openExternal': async ({ url }) => {
      const external = safeUrl(url);
      if (!external) throw new HostError('invalidInput');
      await electron.shell.openExternal(external);
      return { opened: true };
    },
    'files.save': async ({ name, bytes, kind }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePath } = await electron.dialog.showSaveDialog(current, {
        defaultPath: basename(name),
        filters: [FILTERS[kind]],
      });
      if (canceled || !filePath) return { saved: false };
      try {
        writeFileSync(filePath, bytes);
      } catch {
        throw new HostError('storageFailed');
      }
      if (kind === 'musubi') {
        recent.add(filePath);
        electron.app.addRecentDocument(filePath);
      }
      return { saved: true };
    },
    'files.open': async ({ kind }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePaths } = await electron.dialog.showOpenDialog(current, {
        properties: ['openFile'],
        filters: [FILTERS[kind]],
      });
      const [path] = filePaths;
      if (canceled || !path) return null;
      if (kind === 'musubi') electron.app.addRecentDocument(path);
      return readPicked(path);
    },
    'files.recent': () => ({ files: recent.names() }),
    'files.openRecent': ({ token }) => {
      const path = recent.path(token);
      if (!path) throw new HostError('notFound');
      try {
        return readPicked(path);
      } catch {
        throw new HostError('notFound');
      }
    },
    'window.print': async ({ title }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePath } = await electron.dialog.showSaveDialog(current, {
        defaultPath: `${basename(title) || 'musubi'}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (canceled || !filePath) return { saved: false };
      const pdf = await current.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: false,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
      });
      writeFileSync(filePath, pdf);
      return { saved: true };
    },
    'window.setMenu': ({ language, commands }) => {
      const template = menuTemplate({
        language,
        platform,
        commands: commands as readonly MenuCommand[],
        recent: recent.names(),
        run: (command) => tell('command.run', { command }),
        openRecent: (token) => tell('file.opened', { token, name: basename(recent.path(token) ?? '') }),
      });
      electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
      return {};
    },
    'window.ready': () => {
      shell.onReady();
      return {};
    },
  };
  return shell;
}
