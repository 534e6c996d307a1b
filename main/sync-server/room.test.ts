/** What one guest's messages do in a room: presence, what is refused, what is known to have arrived. The disk is tested in `tests/collab`. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { StoredReach } from '../../shared/ports/memberStore.ts';
import { MemoryDocStore } from '../../shared/ports/memory/memoryDocStore.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { awarenessMessage, type Entry, readEntries } from './awareness.ts';
import type { Frame } from './frame.ts';
import { message } from './message.ts';
import { type Guest, type Reach, Room, type RoomMetrics } from './room.ts';

const NAME = 'plan:abcdefgh01234567';
type Person = Guest & { readonly heard: Uint8Array[]; readonly closed: number[]; waits: number };

let docs: MemoryDocStore;
let metrics: RoomMetrics;
let room: Room;
let windows: Entry[];
let shown: Entry[];
let reached: Reach[];
let noted: StoredReach[];
let soon: number;
beforeEach(async () => {
  docs = new MemoryDocStore();
  metrics = { updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 };
  [windows, shown, reached, noted, soon] = [[], [], [], [], 0];
  room = new Room(
    NAME,
    docs,
    metrics,
    {
      entries: () => windows,
      onPresence: (_, entries) => shown.push(...entries),
      reached: (_, people) => reached.push(...people),
    },
    { note: (reach) => noted.push(reach), noteSoon: () => soon++ },
  );
  docs.onDidAppend(({ updates, by }) => room.deliver(updates, by));
  await room.loaded;
});
/** The message inside a frame: RFC 6455, no mask. */
const payloadOf = (frame: Uint8Array): Uint8Array => {
  const length = (frame[1] ?? 0) & 0x7f;
  return Uint8Array.from(frame.subarray(length === 126 ? 4 : length === 127 ? 10 : 2));
};
let people = 0;
function enter(write = true, id = String(++people).padStart(16, '0')): Person {
  const person = {
    member: { id, name: '佐藤', colour: 1, role: write ? ('editor' as const) : ('viewer' as const) },
    write,
    heard: [] as Uint8Array[],
    closed: [] as number[],
    waits: 0,
    send: (frame: Frame) => person.heard.push(payloadOf(frame)),
    backlog: () => person.waits,
    onceDrained: () => undefined,
    close: (code: number) => person.closed.push(code),
  };
  room.enter(person);
  return person as unknown as Person;
}
const kinds = ({ heard }: Person): number[] => heard.map((bytes) => bytes[0] ?? -1);
const edit = (key: string, value: unknown = 'x'): Uint8Array => {
  const doc = new Y.Doc();
  doc.getMap('meta').set(key, value);
  return Y.encodeStateAsUpdate(doc);
};
const sent = (update: Uint8Array, step: number = SYNC.update) => message(MESSAGE.sync, step, update);
const entry = (client: number, clock: number, state = '{}'): Entry => ({ client, clock, state });
const presence = (...entries: Entry[]) => awarenessMessage(entries);
/** Clients and clocks of the presence that a person has heard. */
const seen = ({ heard }: Person): [number, number][] =>
  heard
    .filter((bytes) => bytes[0] === MESSAGE.awareness)
    .flatMap((bytes) => readEntries(bytes.subarray(2)).map((e): [number, number] => [e.client, e.clock]));

describe('a message', () => {
  it.each([
    ['of an unknown kind', message(77)],
    ['of an unknown step', sent(edit('a'), 3)],
    ['without its body', Uint8Array.of(MESSAGE.sync)],
    ['that is cut off', sent(edit('a')).subarray(0, 6)],
    ['with a state vector that is none', message(MESSAGE.sync, SYNC.step1, Uint8Array.of(5))],
    ['with presence that is none', message(MESSAGE.awareness, Uint8Array.of(200, 1))],
    ['with nothing', new Uint8Array()],
  ])('%s ends the connection and changes nothing', async (_, bytes) => {
    const person = enter();
    room.receive(person, bytes);
    expect([person.closed, metrics.refused, metrics.updates]).toEqual([[4400], 1, 0]);
    expect((await docs.load(NAME)).updates).toEqual([]);
  });
  it('of somebody who is not in the room is ignored', async () => {
    const person = enter();
    room.leave(person);
    room.receive(person, sent(edit('a')));
    room.receive(person, message(77));
    await room.settle();
    expect([person.closed, metrics.updates]).toEqual([[], 0]);
  });
});

describe('an edit', () => {
  it('is stored, passed on to the others, and acknowledged to its author', async () => {
    const [author, other] = [enter(), enter(false)];
    const update = edit('a');
    room.receive(author, sent(update));
    await room.settle();
    expect((await docs.load(NAME)).updates).toEqual([update]);
    // An author is asked what they have; a reader has nothing to give.
    expect(kinds(author)).toEqual([MESSAGE.sync, MESSAGE.saved]);
    expect(other.heard).toEqual([sent(update)]);
    expect(author.heard.at(-1)).toEqual(message(MESSAGE.saved, 1));
    expect(metrics).toEqual({ updates: 1, refused: 0, failedSaves: 0, slowReaders: 0 });
  });
  it('that brings nothing is acknowledged and not stored again', async () => {
    const author = enter();
    const update = edit('a');
    for (const bytes of [sent(update), sent(update), sent(Uint8Array.of(0, 0), SYNC.step2)])
      room.receive(author, bytes);
    await room.settle();
    expect((await docs.load(NAME)).updates).toHaveLength(1);
    expect(author.heard.at(-1)).toEqual(message(MESSAGE.saved, 3));
    expect(metrics.updates).toBe(1);
  });
  it('of a reader is refused, and said once', async () => {
    const reader = enter(false);
    room.receive(reader, sent(edit('a')));
    room.receive(reader, sent(edit('b')));
    await room.settle();
    expect(kinds(reader)).toEqual([MESSAGE.notice]);
    expect(reader.heard[0]).toEqual(message(MESSAGE.notice, 0));
    expect([metrics.refused, reader.closed, (await docs.load(NAME)).updates]).toEqual([2, [], []]);
  });
});

describe('an answer of a reader', () => {
  it('that brings nothing is acknowledged, and not taken for an attempt to write', async () => {
    const reader = enter(false);
    room.receive(reader, sent(Uint8Array.of(0, 0), SYNC.step2));
    await room.settle();
    expect(reader.heard).toEqual([message(MESSAGE.saved, 1)]);
    expect(metrics.refused).toBe(0);
  });
});

describe('presence', () => {
  it('is of the client that a connection first named, and only newer than before', () => {
    const [one, other] = [enter(), enter()];
    room.receive(one, presence(entry(5, 1), entry(6, 1)));
    room.receive(one, presence(entry(5, 1, '{"again":1}')));
    room.receive(one, presence(entry(5, 0, '{"old":1}')));
    room.receive(one, presence(entry(5, 3)));
    expect(seen(other)).toEqual([
      [5, 1],
      [5, 3],
    ]);
    expect(seen(one)).toEqual([]);
    expect(shown.map((e) => [e.client, e.clock])).toEqual([
      [5, 1],
      [5, 3],
    ]);
    expect(room.guests.map((e) => e.client)).toEqual([5]);
  });
  it('cannot be that of another connection, or of the owner’s window', () => {
    windows = [entry(9, 1)];
    const [one, other] = [enter(), enter()];
    room.receive(one, presence(entry(5, 1)));
    room.receive(other, presence(entry(5, 2)));
    room.receive(other, presence(entry(9, 2)));
    room.receive(other, presence(entry(6, 1)));
    expect(room.guests.map((e) => [e.client, e.clock])).toEqual([
      [5, 1],
      [6, 1],
    ]);
  });
  it('is told to whoever comes and to whoever asks, and ends when somebody leaves', () => {
    windows = [entry(9, 1)];
    const one = enter();
    room.receive(one, presence(entry(5, 1)));
    const other = enter();
    expect(seen(other)).toEqual([
      [5, 1],
      [9, 1],
    ]);
    room.receive(one, message(MESSAGE.queryAwareness));
    // The owner’s window on entering, and again when asked; never one’s own.
    expect(seen(one)).toEqual([
      [9, 1],
      [9, 1],
    ]);
    room.leave(one);
    expect(shown.at(-1)).toMatchObject({ client: 5, clock: 1, state: 'null' });
    expect([room.guests, room.size]).toEqual([[], 1]);
    room.showWindows([entry(9, 2)]);
    expect(seen(other).at(-1)).toEqual([9, 2]);
  });
  it('that was ended is not ended again', () => {
    const one = enter();
    room.receive(one, presence(entry(5, 1), entry(5, 2, 'null')));
    const before = shown.length;
    room.leave(one);
    expect(shown).toHaveLength(before);
  });
});

describe('what a device has', () => {
  it('is known from its answers: all that it was sent, or less', async () => {
    const [author, device] = [enter(), enter(false)];
    for (const key of ['a', 'b']) room.receive(author, sent(edit(key)));
    await room.settle();
    expect(reached.map((r) => [r.id === device.member.id, r.waiting, r.at])).toEqual([[true, 1, null]]);
    room.receive(device, message(MESSAGE.arrived, 1));
    expect([soon, room.takeReached()]).toEqual([0, []]);
    room.receive(device, message(MESSAGE.arrived, 99));
    expect(kinds(device).filter((kind) => kind === MESSAGE.alive)).toHaveLength(2);
    expect(reached.at(-1)).toMatchObject({ id: device.member.id, waiting: 0, isHere: true });
    expect(soon).toBe(1);
    expect(room.takeReached().map((r) => r.member)).toEqual([device.member.id]);
    expect(room.takeReached()).toEqual([]);
    room.leave(device);
    expect(noted.map((r) => r.member)).toEqual([device.member.id]);
    expect(reached.at(-1)).toMatchObject({ id: device.member.id, isHere: false });
  });
  it('is not kept of a device that lacks something', async () => {
    const [author, device] = [enter(), enter(false)];
    room.receive(author, sent(edit('a')));
    await room.settle();
    room.leave(device);
    expect(noted).toEqual([]);
  });
});

describe('a question', () => {
  it('is answered with what the asker lacks', async () => {
    const [author, asker] = [enter(), enter(false)];
    room.receive(author, sent(edit('a')));
    await room.settle();
    asker.heard.length = 0;
    const empty = new Y.Doc();
    room.receive(asker, message(MESSAGE.sync, SYNC.step1, Y.encodeStateVector(empty)));
    const [answer] = asker.heard;
    expect([answer?.[0], answer?.[1]]).toEqual([MESSAGE.sync, SYNC.step2]);
    Y.applyUpdate(empty, (answer ?? new Uint8Array()).subarray(3));
    expect(empty.getMap('meta').toJSON()).toEqual({ a: 'x' });
    asker.heard.length = 0;
    room.receive(asker, message(MESSAGE.sync, SYNC.step1, Y.encodeStateVector(empty)));
    expect(asker.heard).toEqual([message(MESSAGE.sync, SYNC.step2, Uint8Array.of(0, 0))]);
  });
});

it('a room may leave memory when nobody is in it and everything is on disk', async () => {
  expect(room.mayLeave).toBe(true);
  const person = enter();
  expect([room.mayLeave, room.size, room.waiting, room.backlogBytes]).toEqual([false, 1, 0, 0]);
  person.waits = 7;
  expect(room.backlogBytes).toBe(7);
  room.receive(person, sent(edit('a')));
  room.leave(person);
  expect(room.mayLeave).toBe(false);
  expect(await room.settle()).toBe(true);
  expect(room.mayLeave).toBe(true);
  room.destroy();
});
