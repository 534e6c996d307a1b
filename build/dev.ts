/**
 * `npm run dev`: the browser edition with hot reload. Vite serves the sources on loopback, and proxies the page's
 * host requests to a real host beside it. Data is kept in a separate folder. Options: --data DIR, --port N (0 picks a
 * free one).
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer as createVite, type ProxyOptions } from 'vite';
import { RENDERER_FOLDER, type RunningHost, startBrowserHost } from '../main/cli/serve.ts';
import { CONTENT_SECURITY_POLICY, readStaticFiles } from '../main/sync-server/staticFiles.ts';
import { HOST_SOCKET_PATH, SESSION_PATH } from '../shared/protocol/frames.ts';
import { ensureLexicon } from './lexicon/buildLexicon.ts';
import { ensureIndex } from './proposals/buildIndex.ts';

const root = resolve(import.meta.dirname, '..');
const LOOPBACK = '127.0.0.1';
const PORT = 5173;

/** React Refresh needs an inline script. Everything else is forbidden here as in the app, so that violations show during development. */
const DEV_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");

/** The host accepts only its own page. Our requests get the host's origin; those of another site keep theirs and are refused. */
function toHost(target: string, ownOrigin: () => string): ProxyOptions {
  type Outgoing = { getHeader(name: string): unknown; setHeader(name: string, value: string): void };
  const rename = (_proxy: unknown, outgoing: Outgoing) => {
    if (outgoing.getHeader('origin') === ownOrigin()) outgoing.setHeader('origin', target);
  };
  return {
    target,
    changeOrigin: true,
    ws: true,
    configure: (proxy) => {
      proxy.on('proxyReq', (outgoing) => rename(proxy, outgoing));
      proxy.on('proxyReqWs', (outgoing) => rename(proxy, outgoing));
    },
  };
}

type Sources = { readonly origin: string; close(): Promise<void> };

/** Vite as middleware of our own server: standalone it would end the process on a signal before the host has written pending data. */
async function serveSources(host: RunningHost, port: number): Promise<Sources> {
  const server = createServer();
  const ownOrigin = (): string => `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  const proxied = toHost(new URL(host.address).origin, ownOrigin);
  const vite = await createVite({
    configFile: join(root, 'build/vite.renderer.ts'),
    configLoader: 'native',
    cacheDir: join(root, 'dist/dev-cache'),
    logLevel: 'warn',
    clearScreen: false,
    server: {
      middlewareMode: { server },
      hmr: { server },
      cors: false,
      headers: { 'content-security-policy': DEV_POLICY },
      fs: { allow: [root] },
      // Exactly these paths: two source folders start with the same words.
      proxy: { [`^${SESSION_PATH}$`]: proxied, [`^${HOST_SOCKET_PATH}$`]: proxied },
    },
  });
  server.on('request', vite.middlewares);
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  return {
    origin: ownOrigin(),
    async close() {
      await vite.close();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
ensureLexicon();
ensureIndex();
const host = await startBrowserHost({
  folder: resolve(values.data ?? join(root, 'dist/dev-data')),
  // Invited guests get the last built page, if there is one.
  files: existsSync(RENDERER_FOLDER) ? readStaticFiles(RENDERER_FOLDER) : new Map(),
});
const sources = await serveSources(host, values.port === undefined ? PORT : Number(values.port));
const stop = (): void =>
  void sources
    .close()
    .then(() => host.close())
    .then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
console.log(`${sources.origin}/${new URL(host.address).hash}`);
