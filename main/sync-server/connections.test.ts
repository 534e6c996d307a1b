/** What one connection may send, how soon a silent one is ended, and what is counted; over real sockets this is tested in `tests/collab`. */
import { EventEmitter } from 'node:events';
import { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { MESSAGE } from '../../shared/protocol/sync.ts';
import { Connections } from './connections.ts';
import { framed } from './frame.ts';
import type { Guest, Room } from './room.ts';
import type { RoomTable } from './roomTable.ts';

/** A socket as far as a connection uses it. */
class Line extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly told: (number | 'ping' | 'terminate')[] = [];
  close(code: number): void {
    this.told.push(code);
  }
  terminate(): void {
    this.told.push('terminate');
    this.emit('close');
  }
  ping(): void {
    this.told.push('ping');
  }
  hear(data: unknown, isBinary = true): void {
    this.emit('message', data, isBinary);
  }
}
class Wire extends Duplex {
  readonly written: number[][] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written.push([...chunk]);
    done();
  }
  override _read(): void {}
}
/** A room that notes who comes, what they send and who leaves. */
class Hall {
  readonly guests = new Set<Guest>();
  readonly received: [string, number[], number | undefined][] = [];
  get size(): number {
    return this.guests.size;
  }
  enter(guest: Guest): void {
    this.guests.add(guest);
  }
  leave(guest: Guest): void {
    this.guests.delete(guest);
  }
  receive(guest: Guest, data: Uint8Array, at?: number): void {
    this.received.push([guest.member.id, [...data], at]);
  }
}

let emptied: unknown[];
let connections: Connections;
beforeEach(() => {
  vi.useFakeTimers();
  emptied = [];
  connections = new Connections(
    { leaveSoon: (room: Room) => emptied.push(room) } as unknown as RoomTable,
    () => '結び',
  );
});
afterEach(() => {
  connections.stop();
  vi.useRealTimers();
});

const accept = (hall = new Hall(), id = 'm', write = true) => {
  const [line, wire] = [new Line(), new Wire()];
  connections.accept(line as unknown as WebSocket, wire, hall as unknown as Room, {
    member: { id, name: '花子', colour: 3, role: 'editor' },
    write,
  });
  const guest = [...hall.guests].at(-1);
  if (!guest) throw new Error('nobody entered');
  return { line, wire, hall, guest };
};
const turn = () => vi.advanceTimersByTimeAsync(0);
const UPDATE = Buffer.from([0, 2, 0]);
const PRESENCE = Buffer.from([1, 1, 0]);
const HEARTBEAT = [0x82, 3, 1, 1, 0];

describe('a connection', () => {
  it('is greeted first with who one is and whose machine it is, and then enters the room', async () => {
    const { wire, guest } = accept(undefined, 'm', false);
    await turn();
    const json = Buffer.from(
      '{"member":{"id":"m","name":"花子","colour":3,"role":"editor"},"host":"結び","asks":true}',
    );
    expect(wire.written).toEqual([[0x82, json.length + 2, 102, json.length, ...json]]);
    expect([guest.member.id, guest.write]).toEqual(['m', false]);
    expect(connections.counts).toEqual({ connections: 1, messages: 0, sent: 1, bytesIn: 0 });
  });

  it('passes on what it hears with its time, and counts messages and bytes', async () => {
    const { line, hall } = accept();
    await vi.advanceTimersByTimeAsync(40);
    const at = performance.now();
    line.hear(UPDATE);
    line.hear(PRESENCE);
    expect(hall.received).toEqual([
      ['m', [0, 2, 0], at],
      ['m', [1, 1, 0], at],
    ]);
    expect(connections.counts).toMatchObject({ messages: 2, bytesIn: 6 });
    expect(line.told).toEqual([]);
  });

  it.each([
    ['text', 'hello', false],
    ['bytes sent as text', Buffer.from([0, 2, 0]), false],
    ['pieces', [Buffer.from([0])], true],
    ['nothing', Buffer.alloc(0), true],
  ])('ends with 4400 on %s, which the room never sees', (_, data, isBinary) => {
    const { line, hall } = accept();
    line.hear(data, isBinary);
    expect(line.told).toEqual([4400]);
    expect(hall.received).toEqual([]);
    expect(connections.counts).toMatchObject({ messages: 1, bytesIn: 0 });
  });

  it('may send six hundred messages at once and two hundred a second later; one more ends it with 4529', async () => {
    const { line, hall } = accept();
    for (let i = 0; i < 600; i++) line.hear(UPDATE);
    await vi.advanceTimersByTimeAsync(1_000);
    for (let i = 0; i < 200; i++) line.hear(UPDATE);
    expect([hall.received.length, line.told]).toEqual([800, []]);
    line.hear(UPDATE);
    expect([hall.received.length, line.told]).toEqual([800, [4529]]);
  });

  it('may send two hundred and forty of presence at once and sixty a second later, apart from the others', async () => {
    const { line, hall } = accept();
    for (let i = 0; i < 240; i++) line.hear(PRESENCE);
    await vi.advanceTimersByTimeAsync(1_000);
    for (let i = 0; i < 60; i++) line.hear(PRESENCE);
    for (let i = 0; i < 600; i++) line.hear(UPDATE);
    expect([hall.received.length, line.told]).toEqual([900, []]);
    line.hear(PRESENCE);
    expect([hall.received.length, line.told]).toEqual([900, [4529]]);
  });

  it('is terminated on an error of its socket', () => {
    const { line } = accept();
    line.emit('error', new Error('reset'));
    expect(line.told).toEqual(['terminate']);
  });

  it('leaves the room when it closes; an empty room may go, one with others in it stays', () => {
    const hall = new Hall();
    const [one, other] = [accept(hall, 'one'), accept(hall, 'other')];
    expect([connections.size, [...connections.members()]]).toEqual([2, ['one', 'other']]);
    one.line.emit('close');
    expect([hall.size, emptied, [...connections.members()]]).toEqual([1, [], ['other']]);
    other.line.emit('close');
    expect([hall.size, emptied, connections.size]).toEqual([0, [hall], 0]);
  });
});

describe('what is sent', () => {
  it('is counted and written in order; nothing goes to a socket that is no longer open', async () => {
    const { line, wire, guest } = accept();
    await turn();
    guest.send(framed(MESSAGE.alive));
    expect(guest.backlog()).toBe(3);
    await turn();
    expect(wire.written.slice(1)).toEqual([[0x82, 1, 104]]);
    expect([guest.backlog(), connections.counts.sent]).toEqual([0, 2]);
    line.readyState = 2;
    guest.send(framed(MESSAGE.alive));
    await turn();
    expect([wire.written.length, connections.counts.sent]).toEqual([2, 2]);
  });

  it('waits in the socket and in this turn together', () => {
    const { line, guest } = accept();
    const greeting = guest.backlog();
    line.bufferedAmount = 1_000;
    guest.send(framed(MESSAGE.alive));
    expect(guest.backlog()).toBe(greeting + 1_003);
  });

  it('tells once when the socket has drained', () => {
    const { wire, guest } = accept();
    let drained = 0;
    guest.onceDrained(() => drained++);
    expect(drained).toBe(0);
    wire.emit('drain');
    wire.emit('drain');
    expect(drained).toBe(1);
  });

  it('goes out before a close, after which the guest is gone; a client that does not answer is cut off after two seconds', async () => {
    const { line, wire, hall, guest } = accept();
    guest.send(framed(MESSAGE.alive));
    guest.close(4403);
    expect(wire.written.map((bytes) => bytes[2])).toEqual([102, 104]);
    expect([hall.size, line.told]).toEqual([0, [4403]]);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(line.told).toEqual([4403]);
    await vi.advanceTimersByTimeAsync(1);
    expect(line.told).toEqual([4403, 'terminate']);
  });
});

describe('a silent connection', () => {
  it('is asked after ten seconds, and ended after thirty', async () => {
    const { line, hall } = accept();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(line.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(line.told).toEqual(['ping']);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(line.told).toEqual(['ping', 'ping', 'ping', 'ping']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(line.told).toEqual(['ping', 'ping', 'ping', 'ping', 'terminate']);
    expect([connections.size, hall.size]).toEqual([0, 0]);
  });

  it.each([
    ['an answer', (line: Line) => line.emit('pong')],
    ['a message', (line: Line) => line.hear(PRESENCE)],
  ])('stays open with %s in time', async (_, speak) => {
    const { line } = accept();
    for (let i = 0; i < 6; i++) {
      await vi.advanceTimersByTimeAsync(10_000);
      speak(line);
    }
    expect(line.told).toEqual([]);
    expect(connections.size).toBe(1);
  });

  it('is sent a sign of life every fifteen seconds, and later if something was sent meanwhile', async () => {
    const { line, wire, guest } = accept();
    const signs = () => wire.written.filter((bytes) => bytes.join() === HEARTBEAT.join()).length;
    const pass = async (ms: number) => {
      line.emit('pong');
      await vi.advanceTimersByTimeAsync(ms);
      return signs();
    };
    expect(await pass(14_999)).toBe(0);
    expect(await pass(1)).toBe(1);
    expect(await pass(14_999)).toBe(1);
    expect(await pass(1)).toBe(2);
    await pass(10_000);
    guest.send(framed(MESSAGE.alive));
    expect(await pass(14_999)).toBe(2);
    expect(await pass(1)).toBe(3);
  });

  it('is not looked at any more after stopping', async () => {
    const { line } = accept();
    connections.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.told).toEqual([]);
  });
});

describe('ending connections', () => {
  it('ends those of one member, or all', () => {
    const [one, other, again] = [accept(undefined, 'one'), accept(undefined, 'other'), accept(undefined, 'one')];
    expect(connections.grants.map(({ member }) => member.id)).toEqual(['one', 'other', 'one']);
    connections.end(4403, 'one');
    expect([one, other, again].map(({ line }) => line.told)).toEqual([[4403], [], [4403]]);
    connections.end(4503);
    expect(other.line.told).toEqual([4503]);
  });
  it('cuts off what has not closed', () => {
    const [one, other] = [accept(), accept()];
    connections.terminate();
    expect([one.line.told, other.line.told, connections.size]).toEqual([['terminate'], ['terminate'], 0]);
  });
});
