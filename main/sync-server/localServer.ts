/**
 * The browser edition for one owner on this machine: the renderer over HTTP on loopback, and the host's channels over one socket.
 *
 * Access: anyone who opened the printed address. Its fragment carries a one-time token (fragments reach no log), exchanged for an HttpOnly
 * cookie. Host and Origin headers must be our own, which keeps other sites and rebound names out.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  callFrame,
  decodeFrame,
  encodeFrame,
  HOST_PROTOCOL,
  HOST_SOCKET_PATH,
  SESSION_PATH,
} from '../../shared/protocol/frames.ts';
import { dispatch, type Handlers, type Logger } from '../ipc/handlers.ts';
import { type SendEvent, sendHostEvents } from '../ipc/hostEvents.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { sameText } from './sameText.ts';
import type { Sharing } from './sharing.ts';
import { fileAnswer, SECURITY_HEADERS, type StaticFile } from './staticFiles.ts';

const MAX_FRAME = 520 << 20;
const MAX_BUFFERED = 64 << 20;

export type LocalServerOptions = {
  readonly library: HostLibrary;
  readonly sharing: Sharing;
  readonly handlers: Handlers;
  readonly files: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** 32 random bytes kept in the data folder: an open page can reconnect after a restart. */
  readonly key: Uint8Array;
  readonly port?: number;
  readonly log: Logger;
};

export type LocalServer = { readonly port: number; newAddress(): string; close(): Promise<void> };

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const gate = new Gate(options.key);
  const windows = new Windows(options);
  const server = createServer((request, response) => {
    answerOf(request, gate, options.files).then(
      ({ status, headers, body = '' }) => response.writeHead(status, { ...SECURITY_HEADERS, ...headers }).end(body),
      // The body broke off: there is nobody to answer.
      () => response.destroy(),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    if (gate.mayOpenSocket(request)) return windows.accept(request, socket, head);
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  const subscriptions = sendHostEvents(options.library, options.sharing, windows.send);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  gate.port = (server.address() as AddressInfo).port;
  return {
    get port() {
      return gate.port;
    },
    newAddress: () => gate.newAddress(),
    async close() {
      for (const s of subscriptions) s.dispose();
      windows.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const launchKey = (key: Uint8Array): string => createHmac('sha256', key).update('musubi launch 1').digest('base64url');

/** Access control: our own page from this machine, with a token that was printed here or the cookie that it was exchanged for. */
class Gate {
  port = 0;
  private readonly tokens = new Set<string>();
  private readonly session: string;
  private readonly launch: string;

  constructor(key: Uint8Array) {
    this.session = createHmac('sha256', key).update('musubi session 1').digest('base64url');
    this.launch = launchKey(key);
  }

  /** A URL with a token that opens one page. */
  newAddress(): string {
    const token = randomBytes(24).toString('base64url');
    this.tokens.add(token);
    return `http://127.0.0.1:${this.port}/#token=${token}`;
  }
  isOurHost(request: IncomingMessage): boolean {
    return [`127.0.0.1:${this.port}`, `localhost:${this.port}`].includes(request.headers.host ?? '');
  }
  isOurOrigin(request: IncomingMessage): boolean {
    return [`http://127.0.0.1:${this.port}`, `http://localhost:${this.port}`].includes(request.headers.origin ?? '');
  }
  /** Returns true if the caller proves itself with the key in the data folder. */
  mayLaunch(request: IncomingMessage): boolean {
    return sameText(request.headers.authorization ?? '', `Bearer ${this.launch}`);
  }
  mayOpenSocket(request: IncomingMessage): boolean {
    return (
      this.isOurHost(request) &&
      this.isOurOrigin(request) &&
      this.hasSession(request) &&
      request.url === HOST_SOCKET_PATH &&
      request.headers['sec-websocket-protocol'] === HOST_PROTOCOL
    );
  }
  /** The cookie for a page that presents a token, or already has the cookie. `undefined` for any other; a token is valid once. */
  cookieFor(token: string, request: IncomingMessage): string | undefined {
    const isKnown = this.tokens.delete(token);
    if (!isKnown && !this.hasSession(request)) return undefined;
    return `${this.cookieName}=${this.session}; HttpOnly; SameSite=Strict; Path=/`;
  }
  private get cookieName(): string {
    return `musubi_${this.port}`;
  }
  private hasSession(request: IncomingMessage): boolean {
    return (request.headers.cookie ?? '').split(/;\s*/u).some((pair) => {
      const at = pair.indexOf('=');
      return pair.slice(0, at) === this.cookieName && sameText(pair.slice(at + 1), this.session);
    });
  }
}

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
const text = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/plain' }, body });

async function answerOf(request: IncomingMessage, gate: Gate, files: LocalServerOptions['files']): Promise<Answer> {
  const { method } = request;
  if (!gate.isOurHost(request)) return { status: 421 };
  const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  if (path === SESSION_PATH && method === 'POST') return exchange(request, gate);
  // A second `npm start` on the same data asks the first for a fresh address.
  if (path === '/launch' && method === 'POST')
    return gate.mayLaunch(request) ? text(gate.newAddress()) : { status: 403 };
  if (path === '/healthz') return text('ok');
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const file = files.get(path);
  if (!file) return { status: 404 };
  const { body, type, cache } = fileAnswer(file, method);
  return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body };
}

/** Exchanges a token for a cookie. */
async function exchange(request: IncomingMessage, gate: Gate): Promise<Answer> {
  if (!gate.isOurOrigin(request)) return { status: 403 };
  let token = '';
  for await (const chunk of request) {
    token += String(chunk);
    if (token.length > 200) return { status: 413 };
  }
  const cookie = gate.cookieFor(token, request);
  return cookie ? { status: 204, headers: { 'set-cookie': cookie } } : { status: 403 };
}

/** The open pages: each calls the host's channels and is sent its events. */
class Windows {
  private readonly handlers: Handlers;
  private readonly log: Logger;
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false });
  /** The writer name of each page. */
  private readonly clients = new Map<WebSocket, string>();
  private opened = 0;

  constructor({ handlers, log }: Pick<LocalServerOptions, 'handlers' | 'log'>) {
    this.handlers = handlers;
    this.log = log;
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.sockets.handleUpgrade(request, socket, head, (ws) => this.listen(ws));
  }

  private listen(ws: WebSocket): void {
    const caller = `window:${++this.opened}`;
    this.clients.set(ws, caller);
    ws.on('close', () => this.clients.delete(ws));
    ws.on('error', () => ws.terminate());
    ws.on('message', (data, isBinary) => {
      const frame = isBinary && Buffer.isBuffer(data) ? callFrame.safeParse(decodeFrame(data)) : undefined;
      if (!frame?.success) return ws.close(1008, 'bad frame');
      const { id, channel, input } = frame.data;
      void dispatch(this.handlers, channel, input, this.log, caller).then((answered) => {
        if (ws.readyState !== ws.OPEN) return;
        const { ok } = answered;
        const outcome = ok ? { value: answered.value } : { error: answered.error };
        ws.send(encodeFrame({ t: 'reply', id, ok, ...outcome }));
      });
    });
  }

  readonly send: SendEvent = (event, payload, except) => {
    const receivers = [...this.clients].flatMap(([client, caller]) =>
      caller !== except && client.readyState === client.OPEN ? [client] : [],
    );
    if (receivers.length === 0) return;
    const bytes = encodeFrame({ t: 'event', event, payload });
    for (const client of receivers) {
      // A page that stopped reading is terminated; it catches up from disk when it reconnects.
      if (client.bufferedAmount > MAX_BUFFERED) client.terminate();
      else client.send(bytes);
    }
  };

  close(): void {
    for (const client of this.clients.keys()) client.close(1001);
    this.sockets.close();
  }
}

/** Asks a running host on this port for a fresh URL; `undefined` if none answers there. */
export async function askRunningHost(port: number, key: Uint8Array): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/launch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${launchKey(key)}` },
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    // Nothing listens there, or something else does.
    return undefined;
  }
}
