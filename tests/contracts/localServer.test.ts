/** Access control of the browser edition, and how it treats misbehaving guests. A real server on a free port, real sockets. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createHandlers, type ShellHandlers } from '../../main/ipc/handlers.ts';
import { Library } from '../../main/storage/library.ts';
import { askRunningHost, type LocalServer, startLocalServer } from '../../main/sync-server/localServer.ts';
import { Sharing } from '../../main/sync-server/sharing.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { decodeFrame, encodeFrame, HOST_PROTOCOL } from '../../shared/protocol/frames.ts';

let folder: string;
let library: Library;
let server: LocalServer;
const key = randomBytes(32);
const unsupported = () => {
  throw new HostError('unsupported');
};
const shell: ShellHandlers = {
  'app.info': () => ({ version: '0', platform: 'test', host: 'browser', dataFolder: '', storage: 'ok', damages: [] }),
  'app.diagnostics': () => ({ text: '{}' }),
  'app.openExternal': unsupported,
  'files.save': unsupported,
  'files.open': unsupported,
  'files.recent': () => ({ files: [] }),
  'files.openRecent': unsupported,
  'window.print': unsupported,
  'window.setMenu': () => ({}),
  'window.ready': () => ({}),
};
const files = new Map([['/', { type: 'text/html', body: Buffer.from('<!doctype html>'), immutable: false }]]);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-server-'));
  library = new Library({ folder });
  const log = () => undefined;
  const sharing = new Sharing({ library, key, folder, files, log });
  server = await startLocalServer({
    library,
    sharing,
    handlers: createHandlers(library, shell, sharing.handlers()),
    files,
    key,
    log,
  });
});
afterEach(async () => {
  await server.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const origin = () => `http://127.0.0.1:${server.port}`;
const http = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
    const r = request(
      { host: '127.0.0.1', port: server.port, method, path, headers: { host: `127.0.0.1:${server.port}`, ...headers } },
      (response) => {
        response.resume();
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers }));
      },
    );
    r.on('error', fail);
    r.end(body);
  });
const tokenOf = (address: string) => new URL(address).hash.replace('#token=', '');
async function cookie(): Promise<string> {
  const { headers } = await http('POST', '/session', { origin: origin() }, tokenOf(server.newAddress()));
  return String((headers['set-cookie'] as string[])[0]).split(';')[0] ?? '';
}
const socket = (headers: Record<string, string>, protocol = HOST_PROTOCOL, path = '/host') =>
  new WebSocket(`ws://127.0.0.1:${server.port}${path}`, protocol, { headers, perMessageDeflate: false });
const outcome = (ws: WebSocket) =>
  new Promise<string>((done) => {
    ws.on('open', () => done('open'));
    ws.on('error', () => done('refused'));
  });
async function call(ws: WebSocket, channel: string, input: unknown): Promise<unknown> {
  const reply = new Promise<unknown>((done) => ws.once('message', (data) => done(decodeFrame(data as Buffer))));
  ws.send(encodeFrame({ t: 'call', id: 1, channel, input }));
  return reply;
}

describe('access', () => {
  it('a token works once, and only from our own page', async () => {
    const token = tokenOf(server.newAddress());
    expect((await http('POST', '/session', { origin: 'https://evil.example' }, token)).status).toBe(403);
    expect((await http('POST', '/session', { origin: origin() }, 'guess')).status).toBe(403);
    const first = await http('POST', '/session', { origin: origin() }, token);
    expect(first.status).toBe(204);
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await http('POST', '/session', { origin: origin() }, token)).status).toBe(403);
  });
  it('a rebound name and a foreign origin are refused, on HTTP and on the socket', async () => {
    expect((await http('GET', '/', { host: 'evil.example' })).status).toBe(421);
    const c = await cookie();
    expect(await outcome(socket({ origin: 'https://evil.example', cookie: c }))).toBe('refused');
    expect(await outcome(socket({ origin: origin() }))).toBe('refused');
    expect(await outcome(socket({ origin: origin(), cookie: `${c.split('=')[0]}=forged` }))).toBe('refused');
    expect(await outcome(socket({ origin: origin(), cookie: c }, 'other'))).toBe('refused');
    expect(await outcome(socket({ origin: origin(), cookie: c }, HOST_PROTOCOL, '/elsewhere'))).toBe('refused');
    expect(await outcome(socket({ origin: origin(), cookie: c }))).toBe('open');
  });
  it('a second start gets a fresh address with the folder’s key, and nobody else does', async () => {
    expect(await askRunningHost(server.port, key)).toMatch(/#token=/);
    expect(await askRunningHost(server.port, randomBytes(32))).toBeUndefined();
  });
  it('serves the page with its policy, and names no path', async () => {
    const page = await http('GET', '/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fhost.key',
      '/host.key',
      '//etc/passwd',
      '/__proto__',
    ])
      expect((await http('GET', path)).status).toBe(404);
    expect((await http('DELETE', '/')).status).toBe(405);
  });
});

describe('misbehaving guests', () => {
  it('answers or disconnects malformed calls; others are unaffected', async () => {
    const c = await cookie();
    const good = socket({ origin: origin(), cookie: c });
    await outcome(good);
    expect(await call(good, 'nope', {})).toMatchObject({ ok: false, error: 'unknownChannel' });
    expect(await call(good, '__proto__', {})).toMatchObject({ ok: false, error: 'unknownChannel' });
    expect(await call(good, 'docs.load', { name: 'plan:../../x' })).toMatchObject({ ok: false, error: 'invalidInput' });
    for (let i = 0; i < 40; i++) {
      const bad = socket({ origin: origin(), cookie: c });
      await outcome(bad);
      const closed = new Promise((done) => bad.on('close', done));
      bad.send(randomBytes(1 + Math.floor(Math.random() * 300)));
      await closed;
    }
    const deep = socket({ origin: origin(), cookie: c });
    await outcome(deep);
    const gone = new Promise((done) => deep.on('close', done));
    deep.send(Buffer.alloc(200_000, 117));
    await gone;
    expect(await call(good, 'app.info', {})).toMatchObject({ ok: true });
    good.close();
  });
  it('an edit of one window reaches the other, and does not come back', async () => {
    const c = await cookie();
    const [a, b] = [socket({ origin: origin(), cookie: c }), socket({ origin: origin(), cookie: c })];
    await Promise.all([outcome(a), outcome(b)]);
    const received: unknown[] = [];
    a.on('message', (data) => received.push(decodeFrame(data as Buffer)));
    const told = new Promise<unknown>((done) => b.once('message', (data) => done(decodeFrame(data as Buffer))));
    await call(a, 'docs.append', { name: 'plan:abcdefgh01234567', updates: [new Uint8Array([0, 0])] });
    expect(await told).toMatchObject({
      t: 'event',
      event: 'docs.appended',
      payload: { name: 'plan:abcdefgh01234567' },
    });
    expect(received.filter((f) => (f as { t: string }).t === 'event')).toEqual([]);
    a.close();
    b.close();
  });
  it('survives half a request and a flood of connections', async () => {
    const idle = Array.from({ length: 200 }, () => connect(server.port, '127.0.0.1'));
    await Promise.all(idle.map((s) => new Promise((done) => s.once('connect', done))));
    idle[0]?.write('GET / HTTP/1.1\r\nHost: ');
    expect((await http('GET', '/healthz')).status).toBe(200);
    for (const s of idle) s.destroy();
  });
});
