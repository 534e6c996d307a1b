/** Tests `npm run dev` as started by hand. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { HOST_PROTOCOL, HOST_SOCKET_PATH, SESSION_PATH } from '../shared/protocol/frames.ts';
import { TEST_MS } from '../tests/deadlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-dev-'));
let dev: ChildProcess;
let address: URL;

beforeAll(async () => {
  dev = spawn(process.execPath, [resolve(import.meta.dirname, 'dev.ts'), '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!dev.stdout) throw new Error('no output');
  for await (const line of createInterface(dev.stdout)) {
    if (!line.startsWith('http')) continue;
    address = new URL(line);
    break;
  }
}, TEST_MS);
afterAll(() => {
  dev.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const page = async (path: string) => {
  const response = await fetch(new URL(path, address));
  return { response, text: await response.text() };
};

/** `fetch` does not allow setting the Origin header. */
async function signIn(origin: string, token: string): Promise<{ readonly status: number; readonly cookie: string }> {
  const asked = request(new URL(SESSION_PATH, address), { method: 'POST', headers: { origin } });
  asked.end(token);
  const [response] = await once(asked, 'response');
  response.resume();
  return { status: response.statusCode, cookie: String(response.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '' };
}

const socketOf = async (origin: string, cookie: string): Promise<'open' | 'refused'> => {
  const socket = new WebSocket(`ws://${address.host}${HOST_SOCKET_PATH}`, HOST_PROTOCOL, {
    origin,
    headers: { cookie },
  });
  const outcome = await Promise.race([
    new Promise<'open'>((opened) => socket.once('open', () => opened('open'))),
    new Promise<'refused'>((refused) => socket.on('error', () => refused('refused'))),
  ]);
  socket.terminate();
  return outcome;
};

describe('the development server', () => {
  it('listens on loopback only, and serves the page from source with hot reload', async () => {
    expect(address.hostname).toBe('127.0.0.1');
    const { response, text } = await page('/');
    expect(text).toContain('/@vite/client');
    expect(text).toContain('main.tsx');
    // As in the app except for the inline script of React Refresh.
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline';");
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('registers components for React Refresh', async () => {
    const { text } = await page('/app/Closed.tsx');
    expect((await page('/host/selectHost.ts')).text).toContain('selectHost');
    expect(text).toContain('/@react-refresh');
    expect(text).toContain('$RefreshReg$');
    expect(text).toContain('import.meta.hot.accept');
  });

  it('serves colours and the PDF reader’s tables, which the bundle gets at build time', async () => {
    expect((await page('/@id/virtual:colours.css')).text).toContain('--');
    expect((await page('/pdf/cmaps/H.bcmap')).response.status).toBe(200);
    expect((await page('/pdf/cmaps/..%2f..%2fpackage.json')).text).not.toContain('pdfjs-dist');
  });

  it('proxies only our own page to the real host', async () => {
    const token = address.hash.replace('#token=', '');
    expect((await signIn('http://evil.example', token)).status).toBe(403);
    const { status, cookie } = await signIn(address.origin, token);
    expect(status).toBe(204);
    expect(cookie).toMatch(/^musubi_\d+=/u);
    expect(await socketOf(address.origin, cookie)).toBe('open');
    expect(await socketOf('http://evil.example', cookie)).toBe('refused');
    expect(await socketOf(address.origin, '')).toBe('refused');
  });

  it('exits on a signal', async () => {
    dev.kill('SIGTERM');
    const [code] = await once(dev, 'exit');
    expect(code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
});
