/** The open connections: each is a guest in a room, with limits on what it sends, and is terminated after a time without an answer. */
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { CLOSE, type Greeting, LIMITS, MESSAGE } from '../../shared/protocol/sync.ts';
import type { Grant } from './access.ts';
import { HEARTBEAT } from './awareness.ts';
import { framed, frameOf } from './frame.ts';
import { Outlet, Outlets } from './outlet.ts';
import { Rate } from './rate.ts';
import type { Guest, Room } from './room.ts';
import type { RoomTable } from './roomTable.ts';

const HEARTBEAT_MS = 10_000;
/** How long a client may take to answer a close before it is terminated. */
export const CLOSE_MS = 2_000;

type Client = {
  readonly guest: Guest;
  readonly socket: WebSocket;
  readonly grant: Grant;
  readonly room: string;
  heardAt: number;
  /** Heartbeat checks since something was last sent. */
  looksSinceSent: number;
};

export class Connections {
  private readonly rooms: RoomTable;
  private readonly hostName: () => string;
  private readonly clients = new Set<Client>();
  private readonly outlets = new Outlets();
  private readonly heartbeatFrame = frameOf(HEARTBEAT);
  private readonly heartbeat: NodeJS.Timeout;
  readonly counts = { connections: 0, messages: 0, sent: 0, bytesIn: 0 };

  constructor(rooms: RoomTable, hostName: () => string) {
    this.rooms = rooms;
    this.hostName = hostName;
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS / 2);
    this.heartbeat.unref();
  }

  get size(): number {
    return this.clients.size;
  }
  *members(): Iterable<string> {
    for (const { grant } of this.clients) yield grant.member.id;
  }
  get grants(): readonly Grant[] {
    return [...this.clients].map(({ grant }) => grant);
  }

  /** Makes an accepted socket a guest of the room. */
  accept(ws: WebSocket, socket: Duplex, room: Room, grant: Grant): void {
    const now = performance.now();
    const guest = this.guestOf(ws, socket, room, grant, () => {
      client.looksSinceSent = 0;
      this.counts.sent++;
    });
    const client: Client = { guest, socket: ws, grant, room: room.name, heardAt: now, looksSinceSent: 0 };
    this.clients.add(client);
    this.counts.connections++;
    this.listen(client, room);
    ws.on('close', () => {
      this.clients.delete(client);
      room.leave(guest);
      if (room.size === 0) this.rooms.leaveSoon(room);
    });
    const greeting: Greeting = { member: grant.member, host: this.hostName(), asks: true };
    guest.send(framed(MESSAGE.greeting, Buffer.from(JSON.stringify(greeting))));
    room.enter(guest);
  }

  private guestOf(ws: WebSocket, socket: Duplex, room: Room, grant: Grant, onSend: () => void): Guest {
    const outlet = new Outlet(socket, this.outlets);
    const guest: Guest = {
      member: grant.member,
      write: grant.write,
      passesOn: grant.passesOn === true,
      send: (frame) => {
        if (ws.readyState !== ws.OPEN) return;
        onSend();
        outlet.write(frame);
      },
      backlog: () => ws.bufferedAmount + outlet.waiting,
      onceDrained: (then) => socket.once('drain', then),
      close: (code) => {
        outlet.flush();
        ws.close(code);
        // A client that does not answer the close is terminated; what it sends from here on is ignored.
        room.leave(guest);
        setTimeout(() => ws.terminate(), CLOSE_MS).unref();
      },
    };
    return guest;
  }

  private listen(client: Client, room: Room): void {
    const { guest, socket } = client;
    const updates = new Rate(LIMITS.updatesPerSecond, LIMITS.updateBurst, client.heardAt);
    const presence = new Rate(LIMITS.awarenessPerSecond, LIMITS.awarenessBurst, client.heardAt);
    socket.on('message', (data, isBinary) => {
      client.heardAt = performance.now();
      this.counts.messages++;
      if (!isBinary || !Buffer.isBuffer(data) || data.length === 0) return guest.close(CLOSE.badMessage);
      this.counts.bytesIn += data.length;
      const rate = data[0] === MESSAGE.awareness ? presence : updates;
      if (!rate.take(client.heardAt)) return guest.close(CLOSE.tooMany);
      room.receive(guest, data, client.heardAt);
    });
    socket.on('pong', () => {
      client.heardAt = performance.now();
    });
    socket.on('error', () => socket.terminate());
  }

  private beat(): void {
    const now = performance.now();
    for (const client of this.clients) {
      if (now - client.heardAt > HEARTBEAT_MS * 3) {
        client.socket.terminate();
        continue;
      }
      if (now - client.heardAt > HEARTBEAT_MS) client.socket.ping();
      // The stock client gives up after 30 s without a message. This check runs twice in HEARTBEAT_MS.
      if (client.looksSinceSent++ >= 2) client.guest.send(this.heartbeatFrame);
    }
  }

  /** Closes the connections of one member, or of everybody if not given. */
  end(code: number, member?: string): void {
    for (const { grant, guest } of this.clients)
      if (member === undefined || grant.member.id === member) guest.close(code);
  }
  /** Closes the connections to these documents. */
  endRooms(code: number, isClosed: (name: string) => boolean): void {
    for (const { room, guest } of this.clients) if (isClosed(room)) guest.close(code);
  }
  /** Closes the connections to which `codeOf` gives a code. */
  endEach(codeOf: (grant: Grant) => number | undefined): void {
    for (const { grant, guest } of this.clients) {
      const code = codeOf(grant);
      if (code !== undefined) guest.close(code);
    }
  }
  /** Terminates the connections that have not closed. */
  terminate(): void {
    for (const client of this.clients) client.socket.terminate();
  }
  stop(): void {
    clearInterval(this.heartbeat);
  }
}
