/** The single window: its position, what its page may do, and the events it is sent. */
import { join } from 'node:path';
import type * as Electron from 'electron';
import { type EventName, IPC_PREFIX } from '../../shared/ipc/channels.ts';
import type { EventPayload, Settings } from '../../shared/ipc/contract.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import type { Logger } from '../ipc/handlers.ts';
import { APP_URL } from './appProtocol.ts';
import { contextMenuTemplate } from './contextMenu.ts';
import type { ElectronApi } from './electronApi.ts';
import { DEFAULT_SIZE, MIN_SIZE, readWindowState, visibleBounds, writeWindowState } from './windowState.ts';

const MAX_RELOADS = 3;
const RELOAD_WINDOW_MS = 60_000;

export type AppWindowOptions = {
  readonly electron: ElectronApi;
  readonly preload: string;
  /** The data folder, where the window's position is saved. */
  readonly folder: string;
  readonly language: () => Settings['language'];
  readonly log: Logger;
};

export class AppWindow {
  private readonly options: AppWindowOptions;
  private readonly stateFile: string;
  private opened: Electron.BrowserWindow | undefined;
  /** Whether the page listens for events: events sent before that are lost. */
  listens = false;

  constructor(options: AppWindowOptions) {
    this.options = options;
    this.stateFile = join(options.folder, 'window.json');
  }

  /** `undefined` while no window is open, as on macOS after it was closed. */
  get current(): Electron.BrowserWindow | undefined {
    return this.opened;
  }

  readonly send = <E extends EventName>(event: E, payload: EventPayload<E>): void => {
    if (this.opened && !this.opened.isDestroyed()) this.opened.webContents.send(`${IPC_PREFIX}${event}`, payload);
  };

  /** Brings the window to the front; opens one if there is none. */
  show(): void {
    if (!this.opened) this.open();
    if (this.opened?.isMinimized()) this.opened.restore();
    this.opened?.focus();
  }

  open(): void {
    this.listens = false;
    const window = this.create();
    this.opened = window;
    window.once('ready-to-show', () => window.show());
    window.on('close', () =>
      writeWindowState(this.stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() }),
    );
    window.on('closed', () => {
      this.opened = undefined;
      this.listens = false;
    });
    window.webContents.on('render-process-gone', () => {
      this.listens = false;
    });
    const { electron, language, log } = this.options;
    guardContents(window.webContents, electron, log);
    window.webContents.on('context-menu', (_event, params) => {
      const template = contextMenuTemplate(params, language(), (text) => electron.clipboard.writeText(text));
      if (template.length > 0) electron.Menu.buildFromTemplate(template).popup({ window });
    });
    void window.loadURL(APP_URL);
  }

  private create(): Electron.BrowserWindow {
    const { electron, preload } = this.options;
    const state = readWindowState(this.stateFile);
    const areas = electron.screen.getAllDisplays().map((d) => d.workArea);
    const window = new electron.BrowserWindow({
      ...DEFAULT_SIZE,
      ...visibleBounds(state.bounds, areas),
      minWidth: MIN_SIZE.width,
      minHeight: MIN_SIZE.height,
      show: false,
      backgroundColor: '#faf7f0',
      title: '結び Musubi',
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        webviewTag: false,
      },
    });
    if (state.maximised) window.maximize();
    return window;
  }
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
    // Everything typed is on disk, so reloading the page is safe. A page that keeps crashing is left alone.
    if (reloads.filter((t) => now - t < RELOAD_WINDOW_MS).length <= MAX_RELOADS) contents.reload();
  });
}
