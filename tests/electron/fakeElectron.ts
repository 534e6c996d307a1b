/**
 * A stand-in for exactly the part of Electron that the app uses, typed against it. It records the app's calls and lets a test act as the
 * system: start a second instance, open a file, choose a menu item, send a call from any frame. It tests our side of the contract, not Electron.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { ElectronApi } from '../../main/app/electronApi.ts';
import { type ChannelName, IPC_PREFIX } from '../../shared/ipc/channels.ts';

type Frame = { url: string };

class FakeContents extends EventEmitter {
  readonly mainFrame: Frame = { url: 'app://musubi/index.html' };
  readonly sent: { channel: string; payload: unknown }[] = [];
  reloads = 0;
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  send(channel: string, payload: unknown): void {
    this.sent.push({ channel, payload: structuredClone(payload) });
    this.emit(channel, structuredClone(payload));
  }
  reload(): void {
    this.reloads++;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  printFails = false;
  async printToPDF(): Promise<Buffer> {
    if (this.printFails) throw new Error('Failed to generate PDF');
    return Buffer.from("%PDF-1.7\n1 0 obj\n<</CreationDate (D:20261201091011+09'00')>>");
  }
}

export class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  minimised = false;
  focused = 0;
  shown = false;
  maximised = false;
  loaded = '';
  bounds = { x: 10, y: 20, width: 1280, height: 860 };
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url;
    this.emit('ready-to-show');
  }
  show(): void {
    this.shown = true;
  }
  focus(): void {
    this.focused++;
  }
  restore(): void {
    this.minimised = false;
  }
  maximize(): void {
    this.maximised = true;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isDestroyed(): boolean {
    return false;
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.bounds;
  }
  /** Does what the system does when a person closes the window. */
  close(): void {
    this.emit('close');
    this.emit('closed');
  }
}

export function fakeElectron(folder: string, options: { firstInstance?: boolean } = {}) {
  const app = new EventEmitter();
  const handlers = new Map<string, (event: unknown, input: unknown) => Promise<unknown>>();
  const record = {
    quits: 0,
    sandboxed: false,
    protocols: [] as string[],
    schemes: [] as unknown[],
    external: [] as string[],
    menus: [] as Electron.MenuItemConstructorOptions[][],
    spellcheck: true,
    /** The options of the dialogs, in order. */
    filters: [] as (Electron.FileFilter[] | undefined)[],
    dialogs: { open: { canceled: true, filePaths: [] as string[] }, save: { canceled: true, filePath: '' } },
    permission: undefined as
      | ((contents: unknown, permission: string, decide: (ok: boolean) => void) => void)
      | undefined,
    request: undefined as
      | ((details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void)
      | undefined,
    serve: undefined as ((request: { url: string; method: string }) => Response) | undefined,
    userData: folder,
    recent: [] as string[],
    errors: [] as string[],
    copied: [] as string[],
    popups: [] as Electron.MenuItemConstructorOptions[][],
  };
  const api = {
    app: Object.assign(app, {
      isPackaged: false,
      requestSingleInstanceLock: () => options.firstInstance ?? true,
      quit: () => {
        record.quits++;
        app.emit('will-quit', { preventDefault: () => undefined });
      },
      exit: () => undefined,
      whenReady: async () => undefined,
      setAsDefaultProtocolClient: (scheme: string) => record.protocols.push(scheme) > 0,
      getPath: () => record.userData,
      setPath: (_name: string, path: string) => {
        record.userData = path;
      },
      getVersion: () => '0.1.0',
      getLocale: () => 'ja',
      addRecentDocument: (path: string) => void record.recent.push(path),
      setAppUserModelId: () => undefined,
      enableSandbox: () => {
        record.sandboxed = true;
      },
    }),
    BrowserWindow: FakeWindow,
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>) =>
        void handlers.set(channel, handler),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => void record.schemes.push(...schemes),
      handle: (_scheme: string, serve: (request: { url: string; method: string }) => Response) => {
        record.serve = serve;
      },
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: typeof record.permission) => {
          record.permission = handler;
        },
        setPermissionCheckHandler: () => undefined,
        setDevicePermissionHandler: () => undefined,
        setSpellCheckerEnabled: (on: boolean) => {
          record.spellcheck = on;
        },
        webRequest: {
          onBeforeRequest: (handler: typeof record.request) => {
            record.request = handler;
          },
        },
      },
    },
    shell: {
      openExternal: async (url: string) => {
        record.external.push(url);
      },
    },
    clipboard: { writeText: (text: string) => void record.copied.push(text) },
    dialog: {
      showOpenDialog: async (_window: unknown, { filters }: Electron.OpenDialogOptions) => {
        record.filters.push(filters);
        return record.dialogs.open;
      },
      showSaveDialog: async (_window: unknown, { filters }: Electron.SaveDialogOptions) => {
        record.filters.push(filters);
        return record.dialogs.save;
      },
      showErrorBox: (_title: string, text: string) => void record.errors.push(text),
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) =>
        Object.assign([...template], { popup: () => void record.popups.push(template) }),
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void record.menus.push(menu),
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  };
  /** Makes a call as the page would; `from` overrides the sending frame. */
  const call = async (
    channel: ChannelName | string,
    input: unknown,
    from: { sender?: unknown; frame?: Frame } = {},
  ): Promise<unknown> => {
    const handler = handlers.get(`${IPC_PREFIX}${channel}`);
    if (!handler) return undefined;
    const contents = FakeWindow.made.at(-1)?.webContents;
    return handler(
      { sender: from.sender ?? contents, senderFrame: from.frame ?? contents?.mainFrame },
      structuredClone(input),
    );
  };
  // The stand-in has every member that ElectronApi names; their full Electron signatures are wider than any stand-in's.
  return {
    api: api as unknown as ElectronApi,
    app,
    record,
    call,
    channels: () => [...handlers.keys()],
    window: () => FakeWindow.made.at(-1),
  };
}
