/** How a room behaves while the disk is slow or full, on a store whose disk the test controls. The room, the documents and the bytes are real. */
import { createDecoder, readVarUint } from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Frame } from '../../main/sync-server/frame.ts';
import { message } from '../../main/sync-server/message.ts';
import { type Guest, Room, type RoomMetrics } from '../../main/sync-server/room.ts';
import { roomMap } from '../../shared/doc/room/room.ts';
import { MESSAGE, NOTICES, SYNC } from '../../shared/protocol/sync.ts';
import { until, updatesIn } from './people.ts';

/** A disk that completes or fails a write on the test's command. */
function heldDisk() {
  const writes: { done(): void; fail(): void; readonly updates: readonly Uint8Array[]; readonly by: string }[] = [];
  return {
    writes,
    store: {
      load: async () => ({ state: null, updates: [] }),
      keepBefore: async () => undefined,
      append: (_name: string, updates: readonly Uint8Array[], by: string) =>
        new Promise<string>((resolve, reject) =>
          writes.push({
            updates,
            by,
            done: () => resolve('2026-11-29T00:00:00.000Z'),
            fail: () => reject(new Error('full')),
          }),
        ),
    },
  };
}
async function roomOn(store: ReturnType<typeof heldDisk>['store']) {
  const metrics: RoomMetrics = { updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 };
  const room = new Room('plan:abcdefgh01234567', store, metrics, { entries: () => [], onPresence: () => undefined });
  await room.loaded;
  return room;
}
let seats = 0;
function guest(): Guest & { readonly received: Uint8Array[]; closed: number | undefined } {
  const id = String(++seats).padStart(16, '0');
  const received: Uint8Array[] = [];
  const person = {
    member: { id, name: '佐藤', colour: 1, role: 'editor' as const },
    write: true,
    received,
    closed: undefined as number | undefined,
    send: (frame: Frame) => received.push(payloadOf(frame)),
    backlog: () => 0,
    onceDrained: () => undefined,
    close: (code: number) => {
      person.closed = code;
    },
  };
  return person as Guest & typeof person;
}
/** The message inside a frame: RFC 6455, no mask. */
const payloadOf = (frame: Uint8Array): Uint8Array => {
  const length = (frame[1] ?? 0) & 0x7f;
  return frame.subarray(length === 126 ? 4 : length === 127 ? 10 : 2);
};
const edit = (key: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getMap('meta').set(key, 'x');
  return message(MESSAGE.sync, SYNC.update, Y.encodeStateAsUpdate(doc));
};
const question = message(MESSAGE.sync, SYNC.step1, Y.encodeStateVector(new Y.Doc()));
const keysOf = (updates: readonly Uint8Array[]): string[] => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return [...doc.getMap('meta').keys()];
};
const savedOf = (received: readonly Uint8Array[]): number =>
  received.reduce((saved, bytes) => {
    const decoder = createDecoder(bytes);
    return readVarUint(decoder) === MESSAGE.saved ? readVarUint(decoder) : saved;
  }, 0);
const notices = (received: readonly Uint8Array[]): string[] =>
  received.flatMap((bytes) => {
    const decoder = createDecoder(bytes);
    return readVarUint(decoder) === MESSAGE.notice ? (NOTICES[readVarUint(decoder)] ?? '?') : [];
  });

describe('a room on a slow disk', () => {
  it('sends a newcomer only what is on disk', async () => {
    const disk = heldDisk();
    const room = await roomOn(disk.store);
    const [writer, newcomer] = [guest(), guest()];
    room.enter(writer);
    room.receive(writer, edit('written'));
    room.enter(newcomer);
    room.receive(newcomer, question);
    await Promise.resolve();
    expect(updatesIn(newcomer.received)).toEqual([]);
    expect(savedOf(writer.received)).toBe(0);
    disk.writes[0]?.done();
    await until(() => updatesIn(newcomer.received).length > 0, 'the answer');
    expect(keysOf(updatesIn(newcomer.received))).toEqual(['written']);
    await until(() => savedOf(writer.received) === 1, 'the acknowledgement');
    room.destroy();
  });
});

describe('a room on a full disk', () => {
  it('shows an edit once, acknowledges it once it was written, and reports both states', async () => {
    const disk = heldDisk();
    const room = await roomOn(disk.store);
    const [writer, reader] = [guest(), guest()];
    room.enter(writer);
    room.enter(reader);
    room.receive(writer, edit('first'));
    disk.writes[0]?.fail();
    await until(() => notices(reader.received).includes('notSaving'), 'the notice');
    expect(keysOf(updatesIn(reader.received))).toEqual(['first']);
    expect(savedOf(writer.received)).toBe(0);
    await until(() => disk.writes.length === 2, 'the next attempt');
    // The store reports what it wrote, as the library does: the reader already has it.
    room.deliver(disk.writes[1]?.updates ?? [], disk.writes[1]?.by);
    disk.writes[1]?.done();
    await until(() => savedOf(writer.received) === 1, 'the acknowledgement');
    expect(updatesIn(reader.received)).toHaveLength(1);
    expect(notices(reader.received)).toEqual(['notSaving', 'savingAgain']);
    expect(room.waiting).toBe(0);
    room.destroy();
  });
});

describe('the author of an edit', () => {
  it('is known by name, whatever bytes the store reports', async () => {
    const disk = heldDisk();
    const room = await roomOn(disk.store);
    const [writer, reader] = [guest(), guest()];
    room.enter(writer);
    room.enter(reader);
    room.receive(writer, edit('first'));
    const [write] = disk.writes;
    // A store in another process or thread reports a copy.
    room.deliver(
      (write?.updates ?? []).map((update) => update.slice()),
      write?.by,
    );
    expect(updatesIn(writer.received)).toEqual([]);
    expect(keysOf(updatesIn(reader.received))).toEqual(['first']);
    room.destroy();
  });

  it('is distinguished if two people wrote the same bytes', async () => {
    const disk = heldDisk();
    const room = await roomOn(disk.store);
    const [writer, reader] = [guest(), guest()];
    room.enter(writer);
    room.enter(reader);
    const bytes = edit('first');
    room.receive(writer, bytes);
    const update = disk.writes[0]?.updates[0];
    // The owner's window writes the very array that a guest wrote.
    if (update) room.deliver([update], 'window');
    expect(updatesIn(writer.received)).toHaveLength(1);
    expect(updatesIn(reader.received)).toHaveLength(1);
    room.destroy();
  });
});

describe('work that was done offline', () => {
  it('is stored after a restore point of the state it is merged into, and so is what follows', async () => {
    const disk = heldDisk();
    const kept: (() => void)[] = [];
    const room = await roomOn({
      ...disk.store,
      keepBefore: () => new Promise<undefined>((done) => kept.push(() => done(undefined))),
    });
    const writer = guest();
    room.enter(writer);
    const away = new Y.Doc();
    away.getMap('meta').set('away', 'x');
    room.receive(writer, message(MESSAGE.sync, SYNC.step2, Y.encodeStateAsUpdate(away)));
    room.receive(writer, edit('after'));
    await until(() => kept.length === 1, 'the restore point');
    expect(disk.writes).toHaveLength(0);
    kept[0]?.();
    await until(() => disk.writes.length === 2, 'the edits');
    expect(disk.writes.map(({ updates }) => keysOf(updates))).toEqual([['away'], ['after']]);
    room.destroy();
  });
});

describe('a plan that leaves memory before its comments', () => {
  /** The number of listeners for changes of the locks; Yjs offers no other way to ask. */
  const watchers = (comments: Room): number => {
    const locks = roomMap(Reflect.get(comments, 'doc') as Y.Doc, 'locks');
    return (Reflect.get(locks, '_eH') as { readonly l: readonly unknown[] }).l.length;
  };
  const metrics = (): RoomMetrics => ({ updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 });
  const windows = { entries: () => [], onPresence: () => undefined };
  it.each(['loaded', 'loading'])('is not kept in memory by them (%s)', async (state) => {
    const { store } = heldDisk();
    const comments = new Room('comments:abcdefgh01234567', store, metrics(), windows);
    await comments.loaded;
    const before = watchers(comments);
    for (let i = 0; i < 3; i++) {
      const plan = new Room('plan:abcdefgh01234567', store, metrics(), windows, undefined, async () => comments);
      if (state === 'loaded') {
        await plan.loaded;
        expect(watchers(comments)).toBe(before + 1);
      }
      plan.destroy();
      await plan.loaded;
    }
    expect(watchers(comments)).toBe(before);
    comments.destroy();
  });
});
