/**
 * Exactly the part of Electron that the desktop app uses, as a type. The real entry is typed against it, so that the tests can boot the same
 * entry with a stand-in if Electron's binary is not available, and nothing else of Electron is used unnoticed.
 */
import type * as Electron from 'electron';

export type ElectronApi = {
  readonly app: Pick<
    Electron.App,
    | 'requestSingleInstanceLock'
    | 'quit'
    | 'exit'
    | 'whenReady'
    | 'on'
    | 'setAsDefaultProtocolClient'
    | 'getPath'
    | 'setPath'
    | 'getVersion'
    | 'addRecentDocument'
    | 'setAppUserModelId'
    | 'enableSandbox'
    | 'getLocale'
  > & { readonly isPackaged: boolean };
  readonly BrowserWindow: new (options: Electron.BrowserWindowConstructorOptions) => Electron.BrowserWindow;
  readonly ipcMain: Pick<Electron.IpcMain, 'handle'>;
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
  readonly session: {
    readonly defaultSession: Pick<
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setSpellCheckerEnabled'
      | 'setDevicePermissionHandler'
    > & { readonly webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> };
  };
  readonly shell: Pick<Electron.Shell, 'openExternal'>;
  readonly clipboard: Pick<Electron.Clipboard, 'writeText'>;
  readonly dialog: Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>;
  readonly Menu: Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly screen: Pick<Electron.Screen, 'getAllDisplays'>;
};
