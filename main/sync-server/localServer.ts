/**
 * The browser edition for one owner on this machine: the renderer over HTTP on loopback, and the host's channels over one socket.
 *
 * Who may in: whoever opened the printed address. Its fragment carries a one-time token (fragments reach no log), exchanged for an HttpOnly
 * cookie. Host and Origin headers must be our own, which keeps other sites and rebound names out.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import {
  callFrame,
  decodeFrame,
  encodeFrame,
  HOST_PROTOCOL,
  HOST_SOCKET_PATH,
  SESSION_PATH,
} from '../../shared/protocol/frames.ts';
import { dispatch, type Handlers, type Logger } from '../ipc/handlers.ts';
import type { Library } from '../storage/library.ts';
import { sameText } from './sameText.ts';
import type { Sharing } from './sharing.ts';
import { SECURITY_HEADERS, type StaticFile } from './staticFiles.ts';

const MAX_FRAME = 520 << 20;
const MAX_BUFFERED = 64 << 20;

export type LocalServerOptions = {
  readonly library: Library;
  readonly sharing: Sharing;
  readonly handlers: Handlers;
  readonly files: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** 32 random bytes kept in the data folder: an open page finds its way back after a restart. */
  readonly key: Uint8Array;
  readonly port?: number;
  readonly log: Logger;
};

export type LocalServer = { readonly port: number; newAddress(): string; close(): Promise<void> };

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { library, sharing, handlers, files, log } = options;
  const tokens = new Set<string>();
  const session = createHmac('sha256', options.key).update('musubi session 1').digest('base64url');
  const launch = createHmac('sha256', options.key).update('musubi launch 1').digest('base64url');
  let port = 0;

  const cookieName = () => `musubi_${port}`;
  const isOurHost = (request: IncomingMessage) =>
    [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
  const isOurOrigin = (request: IncomingMessage) =>
    [`http://127.0.0.1:${port}`, `http://localhost:${port}`].includes(request.headers.origin ?? '');
  const hasSession = (request: IncomingMessage) =>
    (request.headers.cookie ?? '').split(/;\s*/u).some((pair) => {
      const at = pair.indexOf('=');
      return pair.slice(0, at) === cookieName() && sameText(pair.slice(at + 1), session);
    });
  const newAddress = () => {
    const token = randomBytes(24).toString('base64url');
    tokens.add(token);
    return `http://127.0.0.1:${port}/#token=${token}`;
  };

  const send = (
    response: ServerResponse,
    status: number,
    headers: Record<string, string> = {},
    body: string | Buffer = '',
  ) => {
    response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
    response.end(body);
  };

  const server: Server = createServer((request, response) => {
    if (!isOurHost(request)) return send(response, 421);
    const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
    if (path === SESSION_PATH && request.method === 'POST') return void exchange(request, response);
    if (path === '/launch' && request.method === 'POST') {
      // A second `npm start` on the same data asks the first for a fresh address; it proves itself by the key in the data folder.
      const given = request.headers.authorization ?? '';
      return sameText(given, `Bearer ${launch}`)
        ? send(response, 200, { 'content-type': 'text/plain' }, newAddress())
        : send(response, 403);
    }
    if (path === '/healthz') return send(response, 200, { 'content-type': 'text/plain' }, 'ok');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405);
    const file = files.get(path);
    if (!file) return send(response, 404);
    const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
    return send(
      response,
      200,
      { 'content-type': file.type, 'cache-control': cache },
      request.method === 'HEAD' ? '' : file.body,
    );
  });

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurOrigin(request)) return send(response, 403);
    let body = '';
    for await (const chunk of request) {
      body += String(chunk);
      if (body.length > 200) return send(response, 413);
    }
    const known = tokens.delete(body);
    if (!known && !hasSession(request)) return send(response, 403);
    send(response, 204, { 'set-cookie': `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/` });
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false });
  /** Open pages, and the name under which each writes. */
  const clients = new Map<WebSocket, string>();
  let windows = 0;
  server.on('upgrade', (request, socket, head) => {
    const allowed =
      isOurHost(request) &&
      isOurOrigin(request) &&
      hasSession(request) &&
      request.url === HOST_SOCKET_PATH &&
      request.headers['sec-websocket-protocol'] === HOST_PROTOCOL;
    if (!allowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => accept(ws));
  });

  function accept(ws: WebSocket): void {
    const caller = `window:${++windows}`;
    clients.set(ws, caller);
    ws.on('close', () => clients.delete(ws));
    ws.on('error', () => ws.terminate());
    ws.on('message', (data, isBinary) => {
      const frame = isBinary && Buffer.isBuffer(data) ? callFrame.safeParse(decodeFrame(data)) : undefined;
      if (!frame?.success) return ws.close(1008, 'bad frame');
      const { id, channel, input } = frame.data;
      void dispatch(handlers, channel, input, log, caller).then((reply) => {
        if (ws.readyState === ws.OPEN)
          ws.send(
            encodeFrame({
              t: 'reply',
              id,
              ok: reply.ok,
              ...(reply.ok ? { value: reply.value } : { error: reply.error }),
            }),
          );
      });
    });
  }

  const tell = <E extends EventName>(event: E, payload: EventPayload<E>, except?: string) => {
    const receivers = [...clients].flatMap(([c, caller]) => (caller !== except && c.readyState === c.OPEN ? [c] : []));
    if (receivers.length === 0) return;
    const bytes = encodeFrame({ t: 'event', event, payload });
    for (const client of receivers) {
      // A page that stopped reading is cut off; it catches up from disk when it comes back.
      if (client.bufferedAmount > MAX_BUFFERED) client.terminate();
      else client.send(bytes);
    }
  };
  const subscriptions = [
    library.onDidAppend(({ name, updates, by }) => tell('docs.appended', { name, updates: [...updates] }, by)),
    library.onDidChangeList(() => tell('library.changed', {})),
    library.onDidChangeState((state) => tell('storage.status', { state })),
    sharing.onDidChange(() => tell('sharing.changed', {})),
    sharing.onDidTakeIn((taken) => tell('contest.taken', taken)),
    sharing.onDidHear(({ name, bytes }) => tell('presence.received', { name, bytes })),
    sharing.onDidReach(({ name, people }) => tell('presence.reached', { name, people: [...people] })),
  ];

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;

  return {
    get port() {
      return port;
    },
    newAddress,
    async close() {
      for (const s of subscriptions) s.dispose();
      for (const client of clients.keys()) client.close(1001);
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Asks a running host on this port for a fresh address; undefined if none answers there. */
export async function askRunningHost(port: number, key: Uint8Array): Promise<string | undefined> {
  const launch = createHmac('sha256', key).update('musubi launch 1').digest('base64url');
  try {
    const response = await fetch(`http://127.0.0.1:${port}/launch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${launch}` },
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
