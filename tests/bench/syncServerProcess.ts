/**
 * A sync server in a separate process, so that its time and memory are separate from the clients'. Ours, or the
 * reference one in memory or on LevelDB.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { startSyncServer } from '../../main/sync-server/syncServer.ts';
import { roomId, type Started, type Usage } from './syncRooms.ts';

const [, , kind, roomsText, perRoomText, bytesText] = process.argv;
const rooms = Number(roomsText);
const perRoom = Number(perRoomText);
/** The initial size of each plan. */
const bytes = Number(bytesText);

const content = (): Uint8Array => {
  const doc = new Y.Doc();
  if (bytes > 0) {
    const text = doc.getText('t');
    while (text.length < bytes) text.insert(text.length, 'Musubi ties what a region has. '.repeat(30));
  }
  return Y.encodeStateAsUpdate(doc);
};

async function ours(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-syncbench-'));
  const library = new Library({ folder });
  const access = new Access(library.members, randomBytes(32));
  const tokens: string[] = [];
  const update = content();
  for (let room = 0; room < rooms; room++) {
    library.createPlan(roomId(room), String(room), update);
    const { secret } = await access.invite({ planId: roomId(room), role: 'editor', uses: perRoom });
    for (let i = 0; i < perRoom; i++) {
      const joined = await access.join({ invite: secret, name: `${i}` }, '127.0.0.1');
      if (!joined.ok) throw new Error(joined.error);
      tokens.push(joined.value.token);
    }
  }
  const server = await startSyncServer({ library, access, log: () => undefined, idleMs: 1_000 });
  process.once('disconnect', () => {
    void server.close().then(() => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  });
  return { port: server.port, tokens };
}

async function reference(folder?: string): Promise<Started> {
  // Read when the module is loaded.
  if (folder) process.env['YPERSISTENCE'] = folder;
  const { setupWSConnection } = await import('@y/websocket-server/utils');
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const server = createServer();
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => setupWSConnection(ws, request)),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  process.once('disconnect', () => {
    if (folder) rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
  return { port: (server.address() as AddressInfo).port, tokens: [] };
}

const started =
  kind === 'ours'
    ? await ours()
    : await reference(kind === 'leveldb' ? mkdtempSync(join(tmpdir(), 'musubi-leveldb-')) : undefined);
process.on('message', (asked) => {
  if (asked !== 'usage') return;
  // Read first: clearing the heap away is the measurement's own cost.
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rss, heap: heapUsed + external } satisfies Usage);
});
process.send?.(started);
