/** `musubi start --browser`: the app in a browser, for one owner on this machine. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError } from '../../shared/ipc/contract.ts';
import { RunningServices } from '../../shared/kernel/services.ts';
import { deviceSeed, HomeBridge } from '../homes/homeBridge.ts';
import { homeHandlers } from '../homes/homeHandlers.ts';
import { createHandlers, type Logger, type ShellHandlers } from '../ipc/handlers.ts';
import { BACKUPS } from '../storage/backupService.ts';
import { diagnosticsText } from '../storage/diagnostics.ts';
import { folderKey } from '../storage/fileKeys.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { lockHost } from '../storage/hostLock.ts';
import { Library } from '../storage/library.ts';
import { RotatingLog } from '../storage/rotatingLog.ts';
import { askRunningHost, type LocalServer, startLocalServer } from '../sync-server/localServer.ts';
import { type MetricsServer, startMetrics } from '../sync-server/metrics.ts';
import { type Mail, MOST_ENTRY_BYTES, Sharing } from '../sync-server/sharing.ts';
import { readStaticFiles, type StaticFile } from '../sync-server/staticFiles.ts';
import { UsageError } from './errors.ts';
import { holdStore } from './store.ts';
import { say } from './words.ts';

export const RENDERER_FOLDER = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const PORT_FILE = 'host.port';

const unsupported = (): never => {
  throw new HostError('unsupported');
};

const appVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

export function browserShell(library: HostLibrary, folder: string, log: RotatingLog): ShellHandlers {
  return {
    'app.info': () => ({
      version: appVersion(),
      platform: process.platform,
      host: 'browser',
      dataFolder: folder,
      storage: library.state,
      damages: library.damages,
    }),
    'app.diagnostics': async () => ({
      text: await diagnosticsText(library, log, { version: appVersion(), platform: process.platform, host: 'browser' }),
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
  readonly sharing?: Sharing;
  readonly metricsPort?: number | undefined;
  /** Resolves when another node has taken the documents over: this one can write nothing more and has to end. */
  readonly lost?: Promise<void>;
  close(): Promise<void>;
};

/** Starts the host, or finds the one already running on this data. Shuts down cleanly on `close`: everything pending is written. */
export async function startBrowserHost(options: {
  folder: string;
  port?: number | undefined;
  log?: Logger;
  /** The page's files; the built ones if not given. */
  files?: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** Test hook, see {@link Library}: makes the disk full after the given number of pages. */
  maxPages?: number;
  /** The address of a PostgreSQL that holds the library; the folder does when not given. */
  store?: string | undefined;
  /** Called once while another node holds the library in the database, with where it is found. */
  onWait?: (heldAt: string) => void;
  /** Address where invited people reach the plans; as last set by the owner if not given. One process holds the library, so both servers run in it. */
  share?: { readonly host: string; readonly port: number } | undefined;
  publicUrl?: string | undefined;
  trustedProxies?: readonly string[] | undefined;
  metricsPort?: number | undefined;
}): Promise<RunningHost> {
  const toConsole: Logger =
    options.log ??
    ((event, fields) => console.error(JSON.stringify({ at: new Date().toISOString(), event, ...fields })));
  const logFile = new RotatingLog(options.folder);
  const log: Logger = (event, fields) => {
    toConsole(event, fields);
    logFile.write(event, fields);
  };
  const key = folderKey(options.folder);
  const portFile = join(options.folder, PORT_FILE);
  if (existsSync(portFile)) {
    const running = await askRunningHost(Number(readFileSync(portFile, 'utf8')), key);
    if (running) return { address: running, close: async () => undefined };
  }
  const lock = lockHost(options.folder);
  if (!lock) throw new UsageError(say('cli.alreadyOpen'));
  logFile.write('started', { version: appVersion(), platform: process.platform });
  // Stopped in the reverse order: guests are notified before the library closes, and the folder is released when everything is written.
  const services = new RunningServices(logFile.write);
  services.add('lock', () => {
    lock.release();
    rmSync(portFile, { force: true });
  });
  const { library, mail, lost } = await openLibrary(options, log).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  services.add('library', () => library.close());
  const files = options.files ?? readStaticFiles(RENDERER_FOLDER);
  const sharing = new Sharing({
    library,
    key,
    folder: options.folder,
    ...(mail ? { mail } : {}),
    files,
    log,
    address: options.share,
    publicUrl: options.publicUrl,
    trustedProxies: options.trustedProxies,
  });
  const seed = deviceSeed(options.folder);
  const homes = new HomeBridge({ folder: options.folder, library, seed, log });
  const handlers = createHandlers(
    library,
    browserShell(library, options.folder, logFile),
    sharing.handlers(),
    homeHandlers({ folder: options.folder, library, bridge: homes, seed }),
  );
  const server = await startLocalServer({
    library,
    sharing,
    handlers,
    files,
    key,
    ...(options.port === undefined ? {} : { port: options.port }),
    log,
  });
  services.add('server', () => server.close());
  services.add('sharing', () => sharing.close());
  let metrics: MetricsServer | undefined;
  try {
    if (options.metricsPort !== undefined) {
      const started = await startMetrics(options.metricsPort, () => sharing.metrics()).catch(() => {
        throw new UsageError(say('cli.portTaken', { port: options.metricsPort ?? '', name: '--metrics' }));
      });
      services.add('metrics', () => started.close());
      metrics = started;
    }
    await sharing.resume();
  } catch (error) {
    await services.stop();
    throw error instanceof HostError && error.code === 'portTaken'
      ? new UsageError(say('cli.portTaken', { port: `${options.share?.host}:${options.share?.port}`, name: '--share' }))
      : error;
  }
  try {
    writeFileSync(portFile, String(server.port), { mode: 0o600 });
  } catch {
    // Read-only folder: a second start will not find this host.
  }
  homes.start();
  services.add('homes', () => homes.close());
  services.startAll([BACKUPS], library);
  return {
    address: server.newAddress(),
    server,
    sharing,
    metricsPort: metrics?.port,
    ...(lost ? { lost } : {}),
    close: () => services.stop(),
  };
}

type Opened = { readonly library: HostLibrary; readonly mail?: Mail; readonly lost?: Promise<void> };

/** The library of the folder, or of the database as soon as this node holds it. */
async function openLibrary(options: Parameters<typeof startBrowserHost>[0], log: Logger): Promise<Opened> {
  const { folder, maxPages, store, share, publicUrl, onWait } = options;
  if (store === undefined) return { library: new Library({ folder, ...(maxPages === undefined ? {} : { maxPages }) }) };
  const address = publicUrl ?? (share ? `${hostname()}:${share.port}` : hostname());
  const library = await holdStore(store, address, (heldAt) => {
    log('store-held-elsewhere', {});
    onWait?.(heldAt);
  });
  return {
    library,
    mail: {
      sheets: library.inbox('sheets'),
      entries: library.inbox('entries', MOST_ENTRY_BYTES),
      outbox: library.outbox,
    },
    lost: new Promise((done) => {
      library.onDidLose(() => {
        log('store-lost', {});
        done();
      });
    }),
  };
}
