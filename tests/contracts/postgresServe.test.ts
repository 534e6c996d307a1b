/**
 * The real host on a real PostgreSQL: acknowledged edits survive killing either of them, only one node writes at a time, and the password of the
 * database is never printed.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PgLibrary } from '../../main/storage/postgres/pgLibrary.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { COMMAND } from '../command.ts';
import { runOn, startPostgres, type TestPostgres } from '../postgres.ts';
import { type HostClient, signIn, spawnHost } from './hostClient.ts';

const PLAN = 'abcdefgh01234567';
const NAME = `plan:${PLAN}` as const;
const SECRET = 'himitsu-no-kotoba';

let server: TestPostgres | undefined;
let folder = '';
let databases = 0;
let store = '';
const children: ChildProcess[] = [];

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-serve-'));
  if (!server) return;
  const name = `musubi_${process.pid}_${++databases}`;
  await server.run(`CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  if (!url.password) url.password = SECRET;
  store = join(folder, 'store');
  writeFileSync(store, `${url.href}\n`, { mode: 0o600 });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const node = (name: string): string => {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  return own;
};
async function start(name: string): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const host = await spawnHost(node(name), '--store', store);
  children.push(host.child);
  return host;
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('exit', done);
  });
const musubi = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args, '--lang', 'en'], {
    encoding: 'utf8',
    env: { ...process.env, MUSUBI_STORE: '' },
  });
const url = () => {
  const named = new URL(server?.url ?? 'postgres://localhost');
  named.pathname = `/musubi_${process.pid}_${databases}`;
  return named.href;
};
/** The text stored in the database, as read by a process beside the nodes. */
async function textInStore(): Promise<string> {
  const library = await PgLibrary.open({ url: url() });
  try {
    const doc = new Y.Doc();
    applyStored(doc, await library.load(NAME));
    return doc.getText('t').toString();
  } finally {
    await library.close();
  }
}

/** A client that writes numbers, keeps unacknowledged edits, and resends them. */
class Writer {
  private readonly doc = new Y.Doc();
  private waiting: Uint8Array[] = [];
  private n = 0;
  acknowledged = 0;

  constructor() {
    this.doc.on('update', (update: Uint8Array) => this.waiting.push(update));
  }
  create(client: HostClient) {
    return client.call('library.create', { id: PLAN, title: '計画', update: Y.encodeStateAsUpdate(new Y.Doc()) });
  }
  /** Resolves to false if the write was refused. */
  async write(client: HostClient): Promise<boolean> {
    const text = this.doc.getText('t');
    text.insert(text.length, `${this.n++} `);
    const batch = this.waiting.slice();
    try {
      await client.call('docs.append', { name: NAME, updates: batch });
    } catch {
      return false;
    }
    this.waiting = this.waiting.slice(batch.length);
    this.acknowledged = this.n;
    return true;
  }
  /** Everything acknowledged, in the order of writing. */
  get expected(): readonly string[] {
    return Array.from({ length: this.acknowledged }, (_, i) => String(i));
  }
}
/** Waits for a condition; bounded by the test's deadline. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 50));
}
const numbersIn = (text: string): string[] => text.trim().split(' ').filter(Boolean);

describe('serve --store', () => {
  it('stores plans, settings and invitations in the database, and none of them in the folder', async ({ skip }) => {
    if (!server) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    const { address, child } = await start('a');
    const client = await signIn(address);
    await new Writer().create(client);
    await client.call('settings.set', { patch: { name: '商工会' } });
    const invited = musubi('invite', '--plan', PLAN, '--role', 'editor', '--data', node('a'), '--store', store);
    expect(invited.stderr).toBe('');
    expect(JSON.parse(invited.stdout)).toMatchObject({ role: 'editor', uses: 1 });
    const { invites } = JSON.parse(musubi('members', PLAN, '--data', node('a'), '--store', store).stdout);
    expect(invites).toMatchObject([{ planId: PLAN, role: 'editor', usesLeft: 1, hasPassphrase: false }]);
    expect(await client.call('sharing.status', { planId: PLAN })).toMatchObject({ invites: [{ role: 'editor' }] });
    client.close();
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);

    // Another machine with the same database has all of it at once.
    const other = await start('b');
    const again = await signIn(other.address);
    expect((await again.call('library.list', {})).plans).toMatchObject([{ id: PLAN, trashedAt: null }]);
    expect((await again.call('settings.get', {})).name).toBe('商工会');
    expect((await again.call('app.info', {})).storage).toBe('ok');
    again.close();
  });

  it('reports errors without printing the password', ({ skip }) => {
    if (!server) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    const said = (...args: string[]) => {
      const { stdout, stderr, status } = musubi('serve', '--data', node('a'), ...args);
      expect(stdout).toBe('');
      expect(status).toBe(2);
      expect(stderr).not.toContain(SECRET);
      return stderr;
    };
    expect(said('--store', `postgres://u:${SECRET}@127.0.0.1:1/db`)).toContain('Write the address into a file');
    const file = join(folder, 'wrong');
    writeFileSync(file, `postgres://u:${SECRET}@127.0.0.1:1/db`);
    expect(said('--store', file)).toContain('PostgreSQL at 127.0.0.1:1/db cannot be reached');
    const nowhere = new URL(url());
    nowhere.pathname = '/nobody_made_this';
    expect(said('--store', nowhere.href)).toContain('Make it with createdb');
    writeFileSync(file, `mysql://u:${SECRET}@127.0.0.1/db`);
    expect(said('--store', file)).toContain('--store takes an address such as');
    expect(said('--store', join(folder, 'none'))).toContain('none');
  });
});

describe('a store that is killed', () => {
  it('keeps everything acknowledged if the node or PostgreSQL is killed during writes', async ({ skip }) => {
    const control = server?.process;
    if (!server || !control) return skip('no PostgreSQL of our own on this machine');
    const writer = new Writer();
    let { address, child } = await start('a');
    let client = await signIn(address);
    await writer.create(client);
    for (let round = 0; round < 2; round++) {
      const isNode = round % 2 === 0;
      // Killed at a different point each time.
      for (let i = 0; i < 5 + round; i++) expect(await writer.write(client)).toBe(true);
      const under = writer.write(client);
      if (isNode) child.kill('SIGKILL');
      else await control.kill();
      await under;
      if (isNode) {
        client.close();
        // The next start waits until the lease of the killed node expires.
        ({ address, child } = await start('a'));
        client = await signIn(address);
      } else {
        // This must not be reported as saved.
        expect(await writer.write(client)).toBe(false);
        await control.start();
      }
      await until(() => writer.write(client));
      const found = numbersIn(await textInStore());
      expect(found.slice(0, writer.acknowledged)).toEqual(writer.expected);
    }
    // The same process: it has reconnected to PostgreSQL by itself.
    expect((await client.call('app.info', {})).storage).toBe('ok');
    expect(writer.acknowledged).toBeGreaterThan(12);
    client.close();
  });

  it('reports a full disk while it lasts, and stores pending edits afterwards', async ({ skip }) => {
    if (!server) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    const { address } = await start('a');
    const client = await signIn(address);
    const writer = new Writer();
    await writer.create(client);
    expect(await writer.write(client)).toBe(true);
    await runOn(url())(
      `CREATE FUNCTION musubi.no_space() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = 'disk_full'; END $$;
       CREATE TRIGGER no_space BEFORE INSERT ON musubi.log EXECUTE FUNCTION musubi.no_space()`,
    );
    expect(await writer.write(client)).toBe(false);
    expect((await client.call('app.info', {})).storage).toBe('full');
    await runOn(url())('DROP TRIGGER no_space ON musubi.log');
    expect(await writer.write(client)).toBe(true);
    expect((await client.call('app.info', {})).storage).toBe('ok');
    expect(numbersIn(await textInStore())).toEqual(writer.expected);
    client.close();
  });
});

describe('two nodes', () => {
  it('never both write: one that was stopped past its lease is replaced, and exits', async ({ skip }) => {
    if (!server) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    const first = await start('a');
    const client = await signIn(first.address);
    const writer = new Writer();
    await writer.create(client);
    expect(await writer.write(client)).toBe(true);
    // The second node waits, and serves nothing.
    const waiting = spawn(
      process.execPath,
      [COMMAND, 'serve', '--data', node('b'), '--port', '0', '--store', store, '--lang', 'en'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    children.push(waiting);
    const received = new Promise<string>((done) => {
      let said = '';
      waiting.stderr.on('data', (data) => {
        said += String(data);
        if (said.includes('holds this database')) done(said);
      });
    });
    expect(await received).toContain('This one takes over when that stops');
    const took = new Promise<string>((done) => waiting.stdout.once('data', (data) => done(String(data).trim())));
    expect(await writer.write(client)).toBe(true);

    first.child.kill('SIGSTOP');
    const second = await signIn(await took);
    expect(await writer.write(second)).toBe(true);
    const before = await textInStore();
    // The first node resumes and still believes that it holds the documents.
    first.child.kill('SIGCONT');
    const late = new Y.Doc();
    late.getText('t').insert(0, 'late');
    await expect(client.call('docs.append', { name: NAME, updates: [Y.encodeStateAsUpdate(late)] })).rejects.toThrow();
    expect(await ended(first.child)).toBe(75);
    expect(await textInStore()).toBe(before);
    expect(numbersIn(before)).toEqual(writer.expected);
    second.close();
  });
});
