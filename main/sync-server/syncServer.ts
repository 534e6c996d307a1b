/**
 * The sync server: y-websocket's protocol for invited people. A client's identity and permissions are checked before a room is loaded, and
 * apply to every message. It knows no document's content beyond Yjs, and logs none of it.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { OfficeServer } from '../../shared/app/organisation/office.ts';
import { sharedDocNames } from '../../shared/doc/docIds.ts';
import type { StorageState } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import type { MemberStore } from '../../shared/ports/memberStore.ts';
import { CLOSE, LIMITS, SYNC_PROTOCOL } from '../../shared/protocol/sync.ts';
import type { Logger } from '../ipc/handlers.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import type { Access } from './access.ts';
import { Admission, type Admitted } from './admission.ts';
import type { Entry } from './awareness.ts';
import { Callers } from './callers.ts';
import { CLOSE_MS, Connections } from './connections.ts';
import { Entrance } from './entrance.ts';
import type { EntryDoor } from './entryHttp.ts';
import { FounderHttp } from './founderHttp.ts';
import type { FounderRooms } from './founderRooms.ts';
import { guestHttp } from './guestHttp.ts';
import { ReachKeeper } from './reachKeeper.ts';
import { Readiness } from './readiness.ts';
import type { HostPresence, RoomMetrics } from './room.ts';
import { RoomTable } from './roomTable.ts';
import type { ScoreDoor } from './scoreHttp.ts';
import { StaffHttp } from './staffHttp.ts';
import type { StaffRooms } from './staffRooms.ts';
import type { StaticFile } from './staticFiles.ts';

/** The stores that the server reads and writes, and the events of their library that it follows. */
export type SyncLibrary = {
  readonly stores: { readonly docs: DocStore; readonly media: MediaStore; readonly members: MemberStore };
  readonly state: StorageState;
  onDidChangeList(listener: () => void): Disposable;
  onDidReplace(listener: () => void): Disposable;
  changedElsewhere(): boolean;
  probe(): void | Promise<void>;
  getSettings(): { readonly name: string };
};
type OfficeStorage = Pick<HostLibrary, 'storedBytes' | 'makesBackups' | 'listBackups' | 'backupNow'>;
export type SyncServerOptions = {
  readonly library: SyncLibrary;
  readonly access: Access;
  readonly log: Logger;
  /** The app for guests in a browser; not served if not given. */
  readonly files?: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  /** Endpoint for score sheets; not served if not given. */
  readonly scores?: ScoreDoor;
  readonly entries?: EntryDoor;
  /** Staff of the organisation whose plans these are; nobody signs in if not given. */
  readonly staff?: StaffRooms;
  /** The founders of the businesses that it advises. */
  readonly founders?: FounderRooms;
  /** The storage as administrators see it; nobody administers here if not given. */
  readonly storage?: OfficeStorage;
  /** The owner's own windows, which are in rooms without a socket. */
  readonly windows?: HostPresence;
  /** Proxies that are trusted to report the caller's address, see {@link Callers}; none if not given. */
  readonly trustedProxies?: readonly string[];
  /** Host names of this server, in addition to its addresses. */
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
  /** Total bytes waiting for the readers of a document. */
  backlogBytes(name: string): number;
  /** Entries of the guests in a document. */
  guestsIn(name: string): readonly Entry[];
  /** Writes what is known of the devices to disk now. */
  keepReached(): Promise<void>;
  /** Sends the guests in a document the presence of the owner's windows. */
  showWindows(name: string, entries: readonly Entry[]): void;
  close(): Promise<void>;
};

const NO_WINDOWS: HostPresence = { entries: () => [], onPresence: () => undefined };

/** How soon a revocation by another process, the command line, takes effect. */
const RECHECK_MS = 1_000;
const IDLE_MS = 30_000;
const REQUEST_MS = 10_000;

/** The parts of the server, wired together. */
type Parts = {
  readonly options: SyncServerOptions;
  readonly entrance: Entrance;
  readonly callers: Callers;
  readonly rooms: RoomTable;
  readonly admission: Admission;
  readonly connections: Connections;
  readonly keeper: ReachKeeper;
  readonly sockets: WebSocketServer;
  readonly roomMetrics: RoomMetrics;
  readonly refused: { count: number };
};

/** Listens once it resolves. Rejects if the port is taken. */
export async function startSyncServer(options: SyncServerOptions): Promise<SyncServer> {
  const parts = partsOf(options);
  const { rooms, connections, keeper } = parts;
  const server = httpServer(parts);
  const stopFollowing = follow(parts);
  const stop = () => {
    stopFollowing();
    connections.stop();
    keeper.dispose();
  };
  // A server that never listened must not keep querying a library that others will close.
  const port = await listen(server, options).catch((error: unknown) => {
    stop();
    throw error;
  });
  return {
    port,
    metrics: () => metricsText(parts),
    get rooms() {
      return rooms.size;
    },
    backlogBytes: (name) => rooms.peek(name)?.backlogBytes ?? 0,
    guestsIn: (name) => rooms.peek(name)?.guests ?? [],
    keepReached: () => keeper.flush(),
    showWindows: (name, entries) => rooms.peek(name)?.showWindows(entries),
    close: () => close(parts, server, stop),
  };
}

function partsOf(options: SyncServerOptions): Parts {
  const { library, access } = options;
  const roomMetrics: RoomMetrics = { updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 };
  const callers = new Callers({ trustedProxies: options.trustedProxies ?? [], names: options.names ?? (() => []) });
  const keeper = new ReachKeeper(library.stores.members, () => rooms.takeReached());
  const rooms = new RoomTable({
    docs: library.stores.docs,
    metrics: roomMetrics,
    windows: options.windows ?? NO_WINDOWS,
    idleMs: options.idleMs ?? IDLE_MS,
    keeper,
    isAwaited: (name) => admission.isAwaited(name),
  });
  const connections = new Connections(rooms, () => library.getSettings().name);
  const entrance = new Entrance(access, options.staff, options.founders);
  const admission = new Admission({ entrance, callers, rooms, connected: () => connections.members() });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.messageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(SYNC_PROTOCOL) ? SYNC_PROTOCOL : false),
  });
  return {
    options,
    entrance,
    callers,
    rooms,
    admission,
    connections,
    keeper,
    sockets,
    roomMetrics,
    refused: { count: 0 },
  };
}

/** Follows the store and the members. Returns the function that stops it. */
function follow({ options, rooms, admission, connections, keeper }: Parts): () => void {
  const { library, access, staff } = options;
  /** If the store cannot answer now, it is asked again in a second. */
  const recheckAll = () => {
    const guests = connections.grants.filter((g) => g.seat === undefined);
    access.recheck(guests.map((g) => g.member)).catch(() => undefined);
  };
  const recheckStaff = staff ? staffRecheck(staff, connections) : () => undefined;
  const subscriptions = [
    library.stores.docs.onDidAppend(({ name, updates, by }) => rooms.deliver(name, updates, by)),
    // A changed role or a revocation ends the connection at once; with a new role the stock client reconnects on its own.
    access.onDidChangeMember(({ id, isGone }) => {
      admission.invalidate(id);
      connections.end(isGone ? CLOSE.forbidden : CLOSE.shuttingDown, id);
    }),
    // A plan may have been erased with its members, or the whole library replaced by a backup.
    library.onDidChangeList(() => {
      staff?.forgetPlans();
      recheckAll();
    }),
    library.onDidReplace(() => {
      staff?.forgetPlans();
      admission.invalidate();
      connections.end(CLOSE.shuttingDown);
      rooms.clear();
      keeper.forget();
    }),
  ];
  // The first answer is the baseline for later ones.
  library.changedElsewhere();
  const recheck = setInterval(() => {
    if (library.changedElsewhere()) {
      staff?.forgetPlans();
      recheckAll();
    }
    recheckStaff();
  }, RECHECK_MS);
  recheck.unref();
  return () => {
    clearInterval(recheck);
    for (const s of subscriptions) s.dispose();
  };
}

/** Closes connections of staff and founders whose session has ended or whose right has changed: by an act, or because a cover begins or ends. */
function staffRecheck(staff: StaffRooms, connections: Connections): () => void {
  let isRunning = false;
  return () => {
    const seats = connections.grants.flatMap((grant) => grant.seat ?? []);
    if (isRunning || seats.length === 0) return;
    isRunning = true;
    staff
      .endings(seats)
      .then((endings) => connections.endEach((grant) => grant.seat && endings.get(grant.seat)))
      // The store cannot answer now: it is asked again in a second.
      .catch(() => undefined)
      .finally(() => {
        isRunning = false;
      });
  };
}

function httpServer(parts: Parts): Server {
  const { options, entrance, callers, rooms, admission } = parts;
  const { library, access } = options;
  const readiness = new Readiness({ library, unsaved: () => rooms.unsaved, isClosing: () => admission.closed });
  const server = createServer(
    guestHttp({
      access,
      entrance,
      hostName: () => library.getSettings().name,
      files: options.files ?? new Map(),
      media: library.stores.media,
      shows: async (name, hash) => {
        const room = await rooms.load(name);
        const isShown = room.shows(hash);
        if (room.size === 0) rooms.leaveSoon(room);
        return isShown;
      },
      health: () => {
        // A disk may accept a small write and refuse a large one: the unsaved edits say more than the last write's success.
        const ok = library.state === 'ok' && rooms.unsaved === 0 && !admission.closed;
        return { ok, storage: library.state, unsaved: rooms.unsaved };
      },
      readiness,
      callers,
      ...(options.scores ? { scores: options.scores } : {}),
      ...(options.entries ? { entries: options.entries } : {}),
      ...(options.staff ? { staff: staffHttp(parts, options.staff, readiness) } : {}),
      ...(options.founders ? { founders: new FounderHttp(options.founders, (plan) => closePlan(parts, plan)) } : {}),
    }),
  );
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.maxConnections = LIMITS.connections + 200;
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    void admission.admit(request).then((admitted) => answerUpgrade(parts, admitted, request, socket, head));
  });
  return server;
}

/** See {@link ClosePlan}. */
async function closePlan({ rooms, admission, connections }: Parts, plan: string): Promise<(() => void) | undefined> {
  const names: readonly string[] = Object.values(sharedDocNames(plan));
  const closing = rooms.closeRooms(names);
  admission.invalidate();
  connections.endRooms(CLOSE.shuttingDown, (name) => names.includes(name));
  return closing;
}

const staffHttp = (parts: Parts, staff: StaffRooms, readiness: Readiness): StaffHttp => {
  const { storage } = parts.options;
  return new StaffHttp(staff, storage && officeServer(parts, storage, readiness));
};

/** What the page of administration shows of this machine. */
function officeServer(
  { options: { staff }, rooms, connections }: Parts,
  storage: OfficeStorage,
  readiness: Readiness,
): OfficeServer {
  const kept = async () => (storage.makesBackups ? { list: [...(await storage.listBackups())] } : null);
  return {
    see: async () => {
      const ready = await readiness.check();
      return {
        storedBytes: await storage.storedBytes(),
        plans: (await staff?.plans())?.size ?? 0,
        rooms: rooms.size,
        connections: connections.size,
        mostConnections: LIMITS.connections,
        ready: ready.ready ? null : { ja: ready.ja, en: ready.en },
        backups: await kept(),
      };
    },
    backUp: storage.makesBackups
      ? async () => {
          await storage.backupNow();
          return kept();
        }
      : undefined,
  };
}

function answerUpgrade(
  { sockets, connections, refused }: Parts,
  admitted: Admitted,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  if (!('status' in admitted)) {
    const { room, grant } = admitted;
    // No await between the last check and here.
    sockets.handleUpgrade(request, socket, head, (ws) => connections.accept(ws, socket, room, grant));
    return;
  }
  refused.count++;
  if (admitted.status !== 401 && admitted.status !== 403) {
    socket.end(`HTTP/1.1 ${admitted.status} Refused\r\nConnection: close\r\n\r\n`);
    return;
  }
  // A stock client reads no HTTP status: a close code after the handshake tells it whether to reconnect.
  const code = admitted.status === 401 ? CLOSE.unauthenticated : CLOSE.forbidden;
  sockets.handleUpgrade(request, socket, head, (ws) => {
    ws.on('error', () => ws.terminate());
    ws.close(code);
    setTimeout(() => ws.terminate(), CLOSE_MS).unref();
  });
}

async function listen(server: Server, { port = 0, host = '127.0.0.1' }: SyncServerOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Admits nobody more, saves pending edits, then closes the connections. */
async function close(
  { options, rooms, admission, connections, keeper, sockets }: Parts,
  server: Server,
  stop: () => void,
) {
  admission.close();
  connections.stop();
  const unsaved = await rooms.settle();
  if (unsaved > 0) options.log('sync-closed-unsaved', { rooms: unsaved });
  connections.end(CLOSE.shuttingDown);
  await keeper.flush();
  stop();
  sockets.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  connections.terminate();
  rooms.clear();
}

function metricsText({ options, rooms, connections, roomMetrics, refused }: Parts): string {
  const { counts } = connections;
  return Object.entries({
    musubi_connections: connections.size,
    musubi_connections_total: counts.connections,
    musubi_connections_refused_total: refused.count,
    musubi_rooms: rooms.size,
    musubi_messages_received_total: counts.messages,
    musubi_messages_sent_total: counts.sent,
    musubi_bytes_received_total: counts.bytesIn,
    musubi_updates_total: roomMetrics.updates,
    musubi_refused_total: roomMetrics.refused,
    musubi_failed_saves_total: roomMetrics.failedSaves,
    musubi_unsaved_updates: rooms.unsaved,
    musubi_slow_readers_total: roomMetrics.slowReaders,
    musubi_storage_ok: options.library.state === 'ok' ? 1 : 0,
    process_resident_memory_bytes: process.memoryUsage.rss(),
  })
    .map(([name, value]) => `# TYPE ${name} ${name.endsWith('_total') ? 'counter' : 'gauge'}\n${name} ${value}\n`)
    .join('');
}
