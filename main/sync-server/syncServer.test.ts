/** What the server says of itself, what it follows, and how it closes; with people in it, it is tested in `tests/collab`. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageState } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { MemoryDocStore } from '../../shared/ports/memory/memoryDocStore.ts';
import { MemoryMediaStore } from '../../shared/ports/memory/memoryFiles.ts';
import { MemoryMemberStore } from '../../shared/ports/memory/memoryMemberStore.ts';
import { CONDITION_MS } from '../../tests/deadlines.ts';
import { request } from '../../tests/request.ts';
import { Access } from './access.ts';
import { type SyncLibrary, type SyncServer, startSyncServer } from './syncServer.ts';

let state: StorageState;
let asked: number;
let isChanged: boolean;
let members: MemoryMemberStore;
let access: Access;
let listChanged: Emitter<void>;
let servers: SyncServer[];
beforeEach(() => {
  state = 'ok';
  asked = 0;
  isChanged = false;
  members = new MemoryMemberStore();
  access = new Access(members, new Uint8Array(32).fill(7));
  listChanged = new Emitter<void>();
  servers = [];
});
afterEach(async () => {
  for (const server of servers) await server.close();
});
const library = (): SyncLibrary => ({
  stores: { docs: new MemoryDocStore(), media: new MemoryMediaStore(), members },
  get state() {
    return state;
  },
  onDidChangeList: listChanged.on,
  onDidReplace: new Emitter<void>().on,
  changedElsewhere: () => {
    asked++;
    return isChanged;
  },
  probe: () => undefined,
  getSettings: () => ({ name: '山田花子' }),
});
async function start(port = 0): Promise<SyncServer> {
  const server = await startSyncServer({ library: library(), access, port, log: () => undefined });
  servers.push(server);
  return server;
}
const health = async ({ port }: SyncServer): Promise<[number, unknown]> => {
  const answer = await request(`http://127.0.0.1:${port}/healthz`);
  return [answer.status, await answer.json()];
};

describe('health', () => {
  it('is that of the storage', async () => {
    const server = await start();
    expect(await health(server)).toEqual([200, { ok: true, storage: 'ok', unsaved: 0 }]);
    state = 'full';
    expect(await health(server)).toEqual([503, { ok: false, storage: 'full', unsaved: 0 }]);
    state = 'ok';
    expect((await health(server))[0]).toBe(200);
  });
  it('answers reading only', async () => {
    const { port } = await start();
    expect((await request(`http://127.0.0.1:${port}/healthz`, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

describe('metrics', () => {
  it('are numbers, each with its kind', async () => {
    const server = await start();
    const lines = server.metrics().trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('#') && !line.startsWith('process_'))).toEqual([
      'musubi_connections 0',
      'musubi_connections_total 0',
      'musubi_connections_refused_total 0',
      'musubi_rooms 0',
      'musubi_messages_received_total 0',
      'musubi_messages_sent_total 0',
      'musubi_bytes_received_total 0',
      'musubi_updates_total 0',
      'musubi_refused_total 0',
      'musubi_failed_saves_total 0',
      'musubi_unsaved_updates 0',
      'musubi_slow_readers_total 0',
      'musubi_storage_ok 1',
    ]);
    expect(lines).toContain('# TYPE musubi_connections gauge');
    expect(lines).toContain('# TYPE musubi_connections_total counter');
    expect(lines).toContain('# TYPE process_resident_memory_bytes gauge');
    state = 'failed';
    expect(server.metrics()).toContain('musubi_storage_ok 0');
    expect([server.rooms, server.backlogBytes('plan:none'), server.guestsIn('plan:none')]).toEqual([0, 0, []]);
    server.showWindows('plan:none', []);
    await server.keepReached();
  });
});

describe('changes by another process', () => {
  it('are looked for every second, from the start until it closes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const server = await start();
      expect(asked).toBe(1);
      vi.advanceTimersByTime(999);
      expect(asked).toBe(1);
      vi.advanceTimersByTime(1);
      expect(asked).toBe(2);
      await server.close();
      vi.advanceTimersByTime(10_000);
      expect(asked).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a port', () => {
  it('that is taken rejects, and nothing is followed any more', async () => {
    const { port } = await start();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      asked = 0;
      await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
      vi.advanceTimersByTime(10_000);
      // Only the look at the start.
      expect(asked).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
  it('is free after closing', async () => {
    const server = await start();
    await server.close();
    await expect.poll(() => health(server).catch(() => 'closed'), { timeout: CONDITION_MS }).toBe('closed');
    expect((await start(server.port)).port).toBe(server.port);
  });
});
