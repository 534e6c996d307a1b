/**
 * Who is admitted to which room: checks the request's form, the token, the grant, the limits, and last the room itself, loaded. What was checked first
 * may change while later checks wait; a connection affected by that is refused and retries.
 */
import type { IncomingMessage } from 'node:http';
import { LIMITS, SYNC_PATH, SYNC_PROTOCOL, TOKEN_PREFIX } from '../../shared/protocol/sync.ts';
import type { Grant } from './access.ts';
import type { Callers } from './callers.ts';
import type { Entrance } from './entrance.ts';
import { isFounderToken } from './founderRooms.ts';
import type { Room } from './room.ts';
import type { RoomTable } from './roomTable.ts';
import { isStaffToken } from './staffRooms.ts';

/** The HTTP status with which a request is refused; or the member, their grant, and the loaded room. */
export type Admitted = { readonly status: number } | { readonly room: Room; readonly grant: Grant };

/** A connection being admitted. `isStale`: its checks no longer hold. */
type Arriving = { readonly member: string; readonly room: string; readonly most: number; isStale: boolean };

export type AdmissionOptions = {
  readonly entrance: Entrance;
  readonly callers: Callers;
  readonly rooms: RoomTable;
  /** The members of the open connections, one entry per connection. */
  readonly connected: () => Iterable<string>;
};

export class Admission {
  private readonly options: AdmissionOptions;
  private readonly arriving = new Set<Arriving>();
  private isClosed = false;

  constructor(options: AdmissionOptions) {
    this.options = options;
  }

  get closed(): boolean {
    return this.isClosed;
  }
  /** Admits nobody from now on. */
  close(): void {
    this.isClosed = true;
  }
  isAwaited(room: string): boolean {
    return [...this.arriving].some((arrival) => arrival.room === room);
  }
  /** Refuses the connections being admitted: those of this member, or all if not given. */
  invalidate(member?: string): void {
    for (const arrival of this.arriving) arrival.isStale ||= member === undefined || arrival.member === member;
  }

  async admit(request: IncomingMessage): Promise<Admitted> {
    const { entrance, callers, rooms } = this.options;
    if (this.isClosed) return { status: 503 };
    if (!callers.knowsHost(request)) return { status: 421 };
    const name = roomName(request.url ?? '');
    if (name === undefined) return { status: 404 };
    const token = tokenOf(request.headers['sec-websocket-protocol'] ?? '');
    const id = token === undefined ? undefined : await entrance.idOf(token).catch(() => null);
    // The store cannot answer now: the client retries later.
    if (id === null) return { status: 503 };
    if (token === undefined || id === undefined) return { status: 401 };
    // Counted from here on, with all others being admitted: the limits hold for all together.
    const arrival: Arriving = { member: id, room: name, most: mostOf(token), isStale: false };
    const refusal = this.limitReached(arrival);
    this.arriving.add(arrival);
    try {
      const grant = await entrance.grant(token, name);
      if (grant === 'unauthenticated') return { status: 401 };
      if (grant === 'forbidden') return { status: 403 };
      if (refusal) return { status: refusal };
      const room = await rooms.load(name);
      // Closed, revoked, given another role or replaced by a backup meanwhile: the client comes back and is checked again.
      return this.isClosed || arrival.isStale || rooms.peek(name) !== room ? { status: 503 } : { room, grant };
    } catch {
      // The store cannot answer now: the client retries later.
      return { status: 503 };
    } finally {
      this.arriving.delete(arrival);
      const room = rooms.peek(name);
      if (room?.size === 0) rooms.leaveSoon(room);
    }
  }

  /** The status that refuses one more connection, if a limit is reached. */
  private limitReached({ member, room, most }: Arriving): 429 | 503 | undefined {
    let all = this.arriving.size;
    let own = 0;
    let there = this.options.rooms.peek(room)?.size ?? 0;
    for (const connected of this.options.connected()) {
      all++;
      if (connected === member) own++;
    }
    for (const arrival of this.arriving) {
      if (arrival.member === member) own++;
      if (arrival.room === room) there++;
    }
    if (all >= LIMITS.connections) return 503;
    return own >= most || there >= LIMITS.connectionsPerRoom ? 429 : undefined;
  }
}

const mostOf = (token: string): number =>
  isStaffToken(token) || isFounderToken(token) ? LIMITS.connectionsPerStaff : LIMITS.connectionsPerMember;

/** The room that an address names; undefined for any other address. */
function roomName(url: string): string | undefined {
  const [path = '', query] = url.split('?');
  if (!path.startsWith(SYNC_PATH) || query) return undefined;
  try {
    return decodeURIComponent(path.slice(SYNC_PATH.length));
  } catch {
    // A broken escape names no room.
    return undefined;
  }
}

/** The token among the offered subprotocols, if ours is offered too. A token is never part of a URL, because URLs are logged. */
function tokenOf(offered: string): string | undefined {
  const protocols = offered.split(',').map((p) => p.trim());
  if (!protocols.includes(SYNC_PROTOCOL)) return undefined;
  return protocols.find((p) => p.startsWith(TOKEN_PREFIX))?.slice(TOKEN_PREFIX.length);
}
