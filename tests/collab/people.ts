/**
 * A real server on a free port with its own library, and people with real sockets: stock y-websocket clients, and raw
 * ones for misbehaving guests.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { message } from '../../main/sync-server/message.ts';
import type { Reach } from '../../main/sync-server/room.ts';
import { type SyncServer, type SyncServerOptions, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import type { Role } from '../../shared/domain/roles/roles.ts';
import { MESSAGE, SYNC, SYNC_PROTOCOL } from '../../shared/protocol/sync.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { joinAs } from '../joinAs.ts';

export const PLAN = 'abcdefgh01234567';
export const PLAN_DOC = `plan:${PLAN}`;

export type Place = {
  readonly folder: string;
  readonly library: Library;
  readonly access: Access;
  server: SyncServer;
  /** Stops the server and restarts it on the same port and library. */
  restart(options?: Pick<SyncServerOptions, 'trustedProxies'>): Promise<void>;
  close(): Promise<void>;
};

export async function startPlace(
  options: { idleMs?: number; maxPages?: number; now?: () => Date; reached?: (people: readonly Reach[]) => void } = {},
): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-sync-'));
  const library = new Library({
    folder,
    ...(options.maxPages ? { maxPages: options.maxPages } : {}),
    ...(options.now ? { now: options.now } : {}),
  });
  const { now } = options;
  library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
  const access = new Access(library.members, randomBytes(32), ...(now ? [{ now: () => now().getTime() }] : []));
  const { reached } = options;
  const start = (port: number, changed: Pick<SyncServerOptions, 'trustedProxies'> = {}) =>
    startSyncServer({
      ...changed,
      library,
      access,
      port,
      log: () => undefined,
      idleMs: options.idleMs ?? 50,
      ...(reached
        ? { windows: { entries: () => [], onPresence: () => undefined, reached: (_name, people) => reached(people) } }
        : {}),
    });
  const place: Place = {
    folder,
    library,
    access,
    server: await start(0),
    async restart(changed) {
      const { port } = place.server;
      await place.server.close();
      place.server = await start(port, changed);
    },
    async close() {
      await place.server.close();
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return place;
}

/** Joins through a real invitation; the owner's role cannot be invited and is created directly. */
export async function tokenFor(place: Place, role: Role, name = `${role}さん`): Promise<{ token: string; id: string }> {
  const joined = await joinAs(place.access, { planId: PLAN, role: role === 'owner' ? 'editor' : role }, name);
  if (role === 'owner') await place.library.members.setRole(joined.id, 'owner');
  return joined;
}

export type Person = { readonly doc: Y.Doc; readonly provider: WebsocketProvider; savedCount: number; leave(): void };

/** A stock client. `savedCount` follows the server's acknowledgements. */
export function enter(
  place: { readonly server: { readonly port: number } },
  token: string,
  doc = new Y.Doc(),
  name = PLAN_DOC,
): Person {
  const provider = new WebsocketProvider(`ws://127.0.0.1:${place.server.port}/sync`, name, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    protocols: [SYNC_PROTOCOL, `token.${token}`],
    disableBc: true,
    maxBackoffTime: 300,
  });
  const person: Person = {
    doc,
    provider,
    savedCount: 0,
    leave: () => provider.destroy(),
  };
  provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
    person.savedCount = readVarUint(decoder);
  };
  provider.messageHandlers[MESSAGE.greeting] = (_encoder, decoder) => {
    readVarUint8Array(decoder);
  };
  provider.messageHandlers[MESSAGE.notice] = (_encoder, decoder) => {
    readVarUint(decoder);
  };
  return person;
}

export async function until(condition: () => boolean, what: string, ms = CONDITION_MS): Promise<void> {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
export const synced = (person: Person): Promise<void> => until(() => person.provider.synced, 'first synchronisation');

export type Raw = {
  readonly socket: WebSocket;
  readonly messages: Uint8Array[];
  readonly closed: Promise<number>;
  send(bytes: Uint8Array): void;
};
/** A raw socket that ignores the protocol. */
export async function raw(
  place: { readonly server: { readonly port: number } },
  token: string,
  path = `/sync/${PLAN_DOC}`,
): Promise<Raw> {
  const socket = new WebSocket(`ws://127.0.0.1:${place.server.port}${path}`, [SYNC_PROTOCOL, `token.${token}`]);
  socket.binaryType = 'nodebuffer';
  const messages: Uint8Array[] = [];
  socket.on('message', (data) => messages.push(data as Buffer));
  const closed = new Promise<number>((done) => socket.on('close', (code) => done(code)));
  socket.on('error', () => undefined);
  await new Promise<void>((done) => {
    socket.once('open', () => done());
    socket.once('close', () => done());
  });
  return { socket, messages, closed, send: (bytes) => socket.send(bytes) };
}
export const syncMessage = (step: number, payload: Uint8Array): Uint8Array => message(MESSAGE.sync, step, payload);
/** The updates among the messages that a socket received. */
export const updatesIn = (messages: readonly Uint8Array[]): Uint8Array[] =>
  messages.flatMap((bytes) => {
    const decoder = createDecoder(bytes);
    if (readVarUint(decoder) !== MESSAGE.sync) return [];
    return readVarUint(decoder) === SYNC.step1 ? [] : [readVarUint8Array(decoder)];
  });
export const stored = (place: Place, name = PLAN_DOC): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, place.library.load(name));
  return doc;
};
