/** `musubi start --browser`: the app in a browser, for one owner on this machine. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError } from '../../shared/ipc/contract.ts';
import { createHandlers, type Logger, type ShellHandlers } from '../ipc/handlers.ts';
import { Library } from '../storage/library.ts';
import { Access } from '../sync-server/access.ts';
import { askRunningHost, type LocalServer, startLocalServer } from '../sync-server/localServer.ts';
import { readStaticFiles, type StaticFile } from '../sync-server/staticFiles.ts';
import { type SyncServer, startSyncServer } from '../sync-server/syncServer.ts';
import { folderKey } from './folderKey.ts';

export const RENDERER_FOLDER = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const PORT_FILE = 'host.port';
const BACKUP_CHECK_MS = 10 * 60 * 1000;

const unsupported = (): never => {
  throw new HostError('unsupported');
};

export const appVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

function browserShell(library: Library, folder: string): ShellHandlers {
  return {
    'app.info': () => ({
      version: appVersion(),
      platform: process.platform,
      host: 'browser',
      dataFolder: folder,
      storage: library.state,
      damages: library.damages,
    }),
    // The page itself opens links and files in the browser edition.
    'app.openExternal': unsupported,
    'files.save': unsupported,
    'files.open': unsupported,
    'files.recent': () => ({ files: [] }),
    'files.openRecent': unsupported,
    'window.print': unsupported,
    'window.setMenu': () => ({}),
    'window.ready': () => ({}),
  };
}

export type RunningHost = {
  readonly address: string;
  readonly server?: LocalServer;
  readonly sync?: SyncServer;
  close(): Promise<void>;
};

/** Starts the host, or finds the one that already runs on this data. Ends cleanly on `close`: everything that waits is written. */
export async function startBrowserHost(options: {
  folder: string;
  port?: number | undefined;
  log?: Logger;
  /** The page's files; the built ones when not given. */
  files?: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** Test hook, see {@link Library}: makes the disk full after so many pages. */
  maxPages?: number;
  /** Where invited people reach the plans; nowhere when not given. One process holds the library, so both servers live in it. */
  share?: { readonly host: string; readonly port: number } | undefined;
}): Promise<RunningHost> {
  const log: Logger =
    options.log ??
    ((event, fields) => console.error(JSON.stringify({ at: new Date().toISOString(), event, ...fields })));
  const key = folderKey(options.folder);
  const portFile = join(options.folder, PORT_FILE);
  if (existsSync(portFile)) {
    const running = await askRunningHost(Number(readFileSync(portFile, 'utf8')), key);
    if (running) return { address: running, close: async () => undefined };
  }
  const library = new Library({
    folder: options.folder,
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
  });
  const handlers = createHandlers(library, browserShell(library, options.folder));
  const server = await startLocalServer({
    library,
    handlers,
    files: options.files ?? readStaticFiles(RENDERER_FOLDER),
    key,
    ...(options.port === undefined ? {} : { port: options.port }),
    log,
  });
  const sync = options.share
    ? await startSyncServer({ library, access: new Access(library.members, key), log, ...options.share })
    : undefined;
  try {
    writeFileSync(portFile, String(server.port), { mode: 0o600 });
  } catch {
    // Read-only folder: a second start simply does not find us.
  }
  library.backupIfDue();
  const backups = setInterval(() => library.backupIfDue(), BACKUP_CHECK_MS);
  backups.unref();
  return {
    address: server.newAddress(),
    server,
    ...(sync ? { sync } : {}),
    async close() {
      clearInterval(backups);
      await sync?.close();
      await server.close();
      library.close();
      rmSync(portFile, { force: true });
    },
  };
}
