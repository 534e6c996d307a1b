/**
 * The sync server: y-websocket's protocol for invited people. Who somebody is, and what they may touch, is settled before a room is loaded, and
 * holds for every message. Knows no document's content beyond Yjs, and logs none of it.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { StorageState } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import type { MemberStore } from '../../shared/ports/memberStore.ts';
import {
  CLOSE,
  type Greeting,
  LIMITS,
  MESSAGE,
  SYNC_PATH,
  SYNC_PROTOCOL,
  TOKEN_PREFIX,
} from '../../shared/protocol/sync.ts';
import type { Logger } from '../ipc/handlers.ts';
import type { Access, Grant } from './access.ts';
import { type Entry, HEARTBEAT } from './awareness.ts';
import { Callers } from './callers.ts';
import type { EntryDoor } from './entryHttp.ts';
import { framed, frameOf } from './frame.ts';
import { guestHttp } from './guestHttp.ts';
import { Outlet, Outlets } from './outlet.ts';
import { Rate } from './rate.ts';
import { ReachKeeper } from './reachKeeper.ts';
import { type Guest, type HostPresence, Room, type RoomMetrics } from './room.ts';
import type { ScoreDoor } from './scoreHttp.ts';
import type { StaticFile } from './staticFiles.ts';

/** The stores that the server reads and writes, and what it follows of the library that holds them. */
export type SyncLibrary = {
  readonly stores: { readonly docs: DocStore; readonly media: MediaStore; readonly members: MemberStore };
  readonly state: StorageState;
  onDidChangeList(listener: () => void): Disposable;
  onDidReplace(listener: () => void): Disposable;
  changedElsewhere(): boolean;
  getSettings(): { readonly name: string };
};
export type SyncServerOptions = {
  readonly library: SyncLibrary;
  readonly access: Access;
  readonly log: Logger;
  /** The app for guests in a browser; none is served when not given. */
  readonly files?: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** Where score sheets come in; none do when not given. */
  readonly scores?: ScoreDoor;
  readonly entries?: EntryDoor;
  /** The owner's own windows, which are in rooms without a socket. */
  readonly windows?: HostPresence;
  /** Proxies whose word on the caller's address is taken, as {@link Callers} reads them; none when not given. */
  readonly trustedProxies?: readonly string[];
  /** Names under which this server is reached, beside its addresses. */
  readonly names?: () => readonly string[];
  /** 127.0.0.1 unless the owner asked for more. */
  readonly host?: string;
  readonly port?: number;
  /** How long an empty room stays in memory. */
  readonly idleMs?: number;
};
export type SyncServer = {
  readonly port: number;
  /** Counters in Prometheus' exposition format: numbers only, no names and no content. */
  metrics(): string;
  /** Rooms in memory, for tests and the metrics. */
  readonly rooms: number;
  /** Bytes that wait for the readers of a document, all together. */
  backlogBytes(name: string): number;
  /** Entries of the guests in a document. */
  guestsIn(name: string): readonly Entry[];
  /** Puts what is known of the devices on disk now. */
  keepReached(): Promise<void>;
  /** Tells the guests in a document about the owner's windows. */
  showWindows(name: string, entries: readonly Entry[]): void;
  close(): Promise<void>;
};

const NO_WINDOWS: HostPresence = { entries: () => [], heard: () => undefined };

const HEARTBEAT_MS = 10_000;
/** How soon a revocation by the command line, another process, holds. */
const RECHECK_MS = 1_000;
const IDLE_MS = 30_000;
const REQUEST_MS = 10_000;
const CLOSE_MS = 2_000;

/** Somebody who is being let in: what was checked may change until the last await. */
type Arriving = { readonly member: string; readonly room: string; isStale: boolean };

type Client = {
  readonly guest: Guest;
  readonly socket: WebSocket;
  readonly grant: Grant;
  heardAt: number;
  /** How often the heartbeat has looked since something was sent. */
  looksSinceSent: number;
};

export async function startSyncServer(options: SyncServerOptions): Promise<SyncServer> {
  const { library, access, log } = options;
  const { docs, media, members } = library.stores;
  const idleMs = options.idleMs ?? IDLE_MS;
  const rooms = new Map<string, Room>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const clients = new Set<Client>();
  const counts = { connections: 0, refusedConnections: 0, messages: 0, sent: 0, bytesIn: 0 };
  const roomMetrics: RoomMetrics = { updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 };
  const callers = new Callers({ trustedProxies: options.trustedProxies ?? [], names: options.names ?? (() => []) });
  const outlets = new Outlets();
  const keeper = new ReachKeeper(members, () => [...rooms.values()].flatMap((room) => room.takeReached()));
  let closing = false;

  // ── rooms ──────────────────────────────────────────────────────────────────────────────────────────────────────

  const unsaved = () => [...rooms.values()].reduce((sum, room) => sum + room.waiting, 0);
  /** A room whose document is loaded. Rejects where it cannot be loaded; the next caller tries again. */
  const roomOf = async (name: string): Promise<Room> => {
    clearTimeout(leaving.get(name));
    leaving.delete(name);
    let room = rooms.get(name);
    if (!room) {
      const isPlan = name.startsWith('plan:');
      room = new Room(name, docs, roomMetrics, options.windows ?? NO_WINDOWS, isPlan ? keeper : undefined);
      // Known before it is loaded: it must not miss what is appended meanwhile.
      rooms.set(name, room);
    }
    try {
      await room.loaded;
    } catch (error) {
      if (rooms.get(name) === room) rooms.delete(name);
      throw error;
    }
    return room;
  };
  /** Out of memory after a while without anybody, and never before everything is on disk. */
  const leaveSoon = (room: Room) => {
    if (leaving.has(room.name) || rooms.get(room.name) !== room) return;
    leaving.set(
      room.name,
      setTimeout(() => {
        leaving.delete(room.name);
        if (room.size > 0 || rooms.get(room.name) !== room) return;
        const isAwaited = [...arriving].some((a) => a.room === room.name);
        if (!room.mayLeave || isAwaited) return leaveSoon(room);
        rooms.delete(room.name);
        room.destroy();
      }, idleMs).unref(),
    );
  };

  /** What the store cannot answer now is asked again in a second. */
  const recheckAll = () => void access.recheck([...clients].map((c) => c.grant.member)).catch(() => undefined);
  const arriving = new Set<Arriving>();
  const subscriptions = [
    docs.onDidAppend(({ name, updates, by }) => rooms.get(name)?.deliver(updates, by)),
    // A changed role and a revocation end the connection at once; with a new role the stock client comes back on its own.
    access.onDidChangeMember(({ id, isGone }) => {
      for (const arrival of arriving) arrival.isStale ||= arrival.member === id;
      for (const client of clients)
        if (client.grant.member.id === id) client.guest.close(isGone ? CLOSE.forbidden : CLOSE.shuttingDown);
    }),
    // A plan may have been erased with its members, or the whole library replaced by a backup.
    library.onDidChangeList(() => recheckAll()),
    library.onDidReplace(() => {
      for (const arrival of arriving) arrival.isStale = true;
      for (const client of clients) client.guest.close(CLOSE.shuttingDown);
      for (const room of rooms.values()) room.destroy();
      rooms.clear();
      keeper.forget();
    }),
  ];

  // ── sockets ────────────────────────────────────────────────────────────────────────────────────────────────────

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.messageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(SYNC_PROTOCOL) ? SYNC_PROTOCOL : false),
  });

  /** Why a request is refused, as an HTTP status; or who it is, what they may do, and the room, loaded. */
  const admit = async (request: IncomingMessage): Promise<{ status: number } | { room: Room; grant: Grant }> => {
    if (closing) return { status: 503 };
    if (!callers.knowsHost(request)) return { status: 421 };
    const [path = '', query] = (request.url ?? '').split('?');
    if (!path.startsWith(SYNC_PATH) || query) return { status: 404 };
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((p) => p.trim());
    const token = offered.find((p) => p.startsWith(TOKEN_PREFIX))?.slice(TOKEN_PREFIX.length);
    const id = token === undefined ? undefined : access.idOf(token);
    if (!offered.includes(SYNC_PROTOCOL) || token === undefined || id === undefined) return { status: 401 };
    let name: string;
    try {
      name = decodeURIComponent(path.slice(SYNC_PATH.length));
    } catch {
      return { status: 404 };
    }
    // Counted from here on, with everybody else who is being let in: the limits hold for all together.
    const arrival: Arriving = { member: id, room: name, isStale: false };
    const full = isFull(arrival);
    arriving.add(arrival);
    try {
      const member = await access.memberOf(token);
      if (!member) return { status: 401 };
      const grant = access.grant(member, name);
      if (!grant) return { status: 403 };
      if (full) return { status: full };
      const room = await roomOf(name);
      // Closed, revoked, given another role or replaced by a backup meanwhile: the client comes back and is checked again.
      return closing || arrival.isStale || rooms.get(name) !== room ? { status: 503 } : { room, grant };
    } catch {
      return { status: 503 };
    } finally {
      arriving.delete(arrival);
      const room = rooms.get(name);
      if (room?.size === 0) leaveSoon(room);
    }
  };
  /** The status that refuses one more, where a limit is reached. */
  const isFull = ({ member, room }: Arriving): 429 | 503 | undefined => {
    if (clients.size + arriving.size >= LIMITS.connections) return 503;
    let [own, there] = [0, rooms.get(room)?.size ?? 0];
    for (const client of clients) if (client.grant.member.id === member) own++;
    for (const arrival of arriving) {
      if (arrival.member === member) own++;
      if (arrival.room === room) there++;
    }
    return own >= LIMITS.connectionsPerMember || there >= LIMITS.connectionsPerRoom ? 429 : undefined;
  };

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    void admit(request).then((admitted) => answer(admitted, request, socket, head));
  };
  const answer = (
    admitted: Awaited<ReturnType<typeof admit>>,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): void => {
    if ('status' in admitted) {
      counts.refusedConnections++;
      // A stock client reads no HTTP status: told by a close code after a handshake, it knows whether to come back.
      if (admitted.status === 401 || admitted.status === 403) {
        const code = admitted.status === 401 ? CLOSE.unauthenticated : CLOSE.forbidden;
        sockets.handleUpgrade(request, socket, head, (ws) => {
          ws.on('error', () => ws.terminate());
          ws.close(code);
          setTimeout(() => ws.terminate(), CLOSE_MS).unref();
        });
        return;
      }
      socket.end(`HTTP/1.1 ${admitted.status} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    const { room, grant } = admitted;
    // Nothing is awaited between the last check and here.
    sockets.handleUpgrade(request, socket, head, (ws) => accept(ws, socket, room, grant));
  };

  const accept = (ws: WebSocket, socket: Duplex, room: Room, grant: Grant): void => {
    const now = performance.now();
    const updates = new Rate(LIMITS.updatesPerSecond, LIMITS.updateBurst, now);
    const presence = new Rate(LIMITS.awarenessPerSecond, LIMITS.awarenessBurst, now);
    const outlet = new Outlet(socket, outlets);
    const guest: Guest = {
      member: grant.member,
      write: grant.write,
      send: (frame) => {
        if (ws.readyState !== ws.OPEN) return;
        client.looksSinceSent = 0;
        counts.sent++;
        outlet.write(frame);
      },
      backlog: () => ws.bufferedAmount + outlet.waiting,
      onceDrained: (then) => socket.once('drain', then),
      close: (code) => {
        outlet.flush();
        ws.close(code);
        // Whoever does not answer the farewell is cut off; nothing they send from here on is heard.
        room.leave(guest);
        setTimeout(() => ws.terminate(), CLOSE_MS).unref();
      },
    };
    const client: Client = { guest, socket: ws, grant, heardAt: now, looksSinceSent: 0 };
    clients.add(client);
    counts.connections++;
    ws.on('message', (data, isBinary) => {
      client.heardAt = performance.now();
      counts.messages++;
      if (!isBinary || !Buffer.isBuffer(data) || data.length === 0) return guest.close(CLOSE.badMessage);
      counts.bytesIn += data.length;
      const rate = data[0] === MESSAGE.awareness ? presence : updates;
      if (!rate.take(client.heardAt)) return guest.close(CLOSE.tooMany);
      room.receive(guest, data, client.heardAt);
    });
    ws.on('pong', () => {
      client.heardAt = performance.now();
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      clients.delete(client);
      room.leave(guest);
      if (room.size === 0) leaveSoon(room);
    });
    const greeting: Greeting = { member: grant.member, host: library.getSettings().name, asks: true };
    guest.send(framed(MESSAGE.greeting, Buffer.from(JSON.stringify(greeting))));
    room.enter(guest);
  };

  const heartbeatFrame = frameOf(HEARTBEAT);
  const heartbeat = setInterval(() => {
    const now = performance.now();
    for (const client of clients) {
      if (now - client.heardAt > HEARTBEAT_MS * 3) {
        client.socket.terminate();
        continue;
      }
      if (now - client.heardAt > HEARTBEAT_MS) client.socket.ping();
      // The stock client gives up after 30 s without a message. This looks twice in HEARTBEAT_MS.
      if (client.looksSinceSent++ >= 2) client.guest.send(heartbeatFrame);
    }
  }, HEARTBEAT_MS / 2);
  heartbeat.unref();
  // The first answer is the one that later ones are compared with.
  library.changedElsewhere();
  const recheck = setInterval(() => {
    if (library.changedElsewhere()) recheckAll();
  }, RECHECK_MS);
  recheck.unref();

  // ── HTTP ───────────────────────────────────────────────────────────────────────────────────────────────────────

  const metricsText = (): string =>
    Object.entries({
      musubi_connections: clients.size,
      musubi_connections_total: counts.connections,
      musubi_connections_refused_total: counts.refusedConnections,
      musubi_rooms: rooms.size,
      musubi_messages_received_total: counts.messages,
      musubi_messages_sent_total: counts.sent,
      musubi_bytes_received_total: counts.bytesIn,
      musubi_updates_total: roomMetrics.updates,
      musubi_refused_total: roomMetrics.refused,
      musubi_failed_saves_total: roomMetrics.failedSaves,
      musubi_unsaved_updates: unsaved(),
      musubi_slow_readers_total: roomMetrics.slowReaders,
      musubi_storage_ok: library.state === 'ok' ? 1 : 0,
      process_resident_memory_bytes: process.memoryUsage.rss(),
    })
      .map(([name, value]) => `# TYPE ${name} ${name.endsWith('_total') ? 'counter' : 'gauge'}\n${name} ${value}\n`)
      .join('');

  const server: Server = createServer(
    guestHttp({
      access,
      hostName: () => library.getSettings().name,
      files: options.files ?? new Map(),
      media,
      shows: async (name, hash) => {
        const room = await roomOf(name);
        const isShown = room.shows(hash);
        if (room.size === 0) leaveSoon(room);
        return isShown;
      },
      health: () => {
        // A disk may take a small write and refuse a large one: what waits to be saved says more than the last write's luck.
        const ok = library.state === 'ok' && unsaved() === 0 && !closing;
        return { ok, storage: library.state, unsaved: unsaved() };
      },
      callers,
      ...(options.scores ? { scores: options.scores } : {}),
      ...(options.entries ? { entries: options.entries } : {}),
    }),
  );
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.maxConnections = LIMITS.connections + 200;
  server.on('upgrade', onUpgrade);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    // A server that never listened must not go on asking a library that others will close.
    clearInterval(heartbeat);
    clearInterval(recheck);
    keeper.dispose();
    for (const s of subscriptions) s.dispose();
    throw error;
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    metrics: metricsText,
    get rooms() {
      return rooms.size;
    },
    backlogBytes: (name) => rooms.get(name)?.backlogBytes ?? 0,
    guestsIn: (name) => rooms.get(name)?.guests ?? [],
    keepReached: () => keeper.flush(),
    showWindows: (name, entries) => rooms.get(name)?.showWindows(entries),
    /** Lets nobody in any more, saves what waits, then ends the connections. */
    async close() {
      closing = true;
      clearInterval(heartbeat);
      clearInterval(recheck);
      const settled = await Promise.all([...rooms.values()].map((room) => room.settle()));
      if (settled.includes(false)) log('sync-closed-unsaved', { rooms: settled.filter((s) => !s).length });
      for (const client of clients) client.guest.close(CLOSE.shuttingDown);
      await keeper.flush();
      keeper.dispose();
      for (const s of subscriptions) s.dispose();
      for (const timer of leaving.values()) clearTimeout(timer);
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of clients) client.socket.terminate();
      for (const room of rooms.values()) room.destroy();
      rooms.clear();
    },
  };
}
