/** Who is admitted, and with which status somebody is refused; over real sockets this is tested in `tests/collab`. */
import type { IncomingMessage } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryMemberStore } from '../../shared/ports/memory/memoryMemberStore.ts';
import { joinAs } from '../../tests/joinAs.ts';
import { Access } from './access.ts';
import { Admission } from './admission.ts';
import { Callers } from './callers.ts';
import { Entrance } from './entrance.ts';
import type { Room } from './room.ts';
import type { RoomTable } from './roomTable.ts';

const PLAN = 'abcdefgh01234567';
const PATH = `/sync/plan:${PLAN}`;
const HALL = { size: 0 };

/** Rooms by name; loading waits until the test opens it. */
class Rooms {
  readonly here = new Map<string, { size: number }>();
  readonly left: unknown[] = [];
  loaded: Promise<{ size: number }> = Promise.resolve(HALL);
  async load(name: string): Promise<{ size: number }> {
    const room = await this.loaded;
    if (!this.here.has(name)) this.here.set(name, room);
    return room;
  }
  peek(name: string): { size: number } | undefined {
    return this.here.get(name);
  }
  leaveSoon(room: unknown): void {
    this.left.push(room);
  }
}

let access: Access;
let rooms: Rooms;
let connected: string[];
let admission: Admission;
let member: { readonly id: string; readonly token: string };
beforeEach(async () => {
  HALL.size = 0;
  access = new Access(new MemoryMemberStore(), new Uint8Array(32).fill(7));
  rooms = new Rooms();
  connected = [];
  admission = new Admission({
    entrance: new Entrance(access, undefined, undefined),
    callers: new Callers({ trustedProxies: [], names: () => [] }),
    rooms: rooms as unknown as RoomTable,
    connected: () => connected,
  });
  member = await joined('editor');
});
const joined = (role: 'editor' | 'viewer') => joinAs(access, { planId: PLAN, role }, '花子');
const asked = (url: string | undefined, protocol: string | undefined, host = 'localhost'): IncomingMessage =>
  ({ url, headers: { host, 'sec-websocket-protocol': protocol } }) as unknown as IncomingMessage;
const admit = (url: string | undefined = PATH, protocol = `musubi-sync-1, token.${member.token}`) =>
  admission.admit(asked(url, protocol));
/** The status of a refusal, or 'in'. */
const outcome = async (answer: ReturnType<typeof admit>): Promise<number | 'in'> => {
  const admitted = await answer;
  return 'status' in admitted ? admitted.status : 'in';
};

describe('a connection', () => {
  it('is admitted to the loaded room with what the member may do', async () => {
    const admitted = await admit();
    if ('status' in admitted) throw new Error(String(admitted.status));
    expect(admitted.room).toBe(HALL as unknown as Room);
    expect(admitted.grant).toMatchObject({ member: { id: member.id, name: '花子', role: 'editor' }, write: true });
    const { token } = await joined('viewer');
    const viewing = await admit(PATH, `musubi-sync-1, token.${token}`);
    expect('grant' in viewing && viewing.grant.write).toBe(false);
  });

  it.each([
    [PATH, 'in'],
    [`/sync/plan%3A${PLAN}`, 'in'],
    [`${PATH}?`, 'in'],
    [`${PATH}?x=1`, 404],
    ['/', 404],
    [`/async/plan:${PLAN}`, 404],
    ['/sync/%zz', 404],
    [undefined, 404],
    ['/sync/', 403],
    [`/sync/private:${PLAN}`, 403],
    ['/sync/plan:zzzzzzzz01234567', 403],
  ] as const)('to %s: %s', async (url, expected) => {
    expect(await outcome(admission.admit(asked(url, `musubi-sync-1, token.${member.token}`)))).toBe(expected);
  });

  it('needs a token of this server beside the protocol, in any order', async () => {
    const { token } = member;
    expect(await outcome(admit(PATH, `token.${token},musubi-sync-1`))).toBe('in');
    expect(await outcome(admit(PATH, `other ,  musubi-sync-1 ,token.${token}  `))).toBe('in');
    for (const protocol of [
      '',
      'musubi-sync-1',
      `token.${token}`,
      `musubi-sync-2, token.${token}`,
      `musubi-sync-1, ${token}`,
      `musubi-sync-1, xtoken.${token}`,
      `musubi-sync-1, token.${token}x`,
      'musubi-sync-1, token.',
    ])
      expect(await outcome(admit(PATH, protocol)), protocol).toBe(401);
    expect(await outcome(admission.admit(asked(PATH, undefined)))).toBe(401);
  });

  it('is refused with 401 after a revocation, with 421 under another host name, with 503 after closing', async () => {
    const protocol = `musubi-sync-1, token.${member.token}`;
    expect(await outcome(admission.admit(asked(PATH, protocol, 'evil.example')))).toBe(421);
    await access.revoke(member.id);
    expect(await outcome(admit())).toBe(401);
    expect(admission.closed).toBe(false);
    admission.close();
    expect(admission.closed).toBe(true);
    expect(await outcome(admit())).toBe(503);
  });

  it('is refused for now if the document cannot be loaded', async () => {
    rooms.loaded = Promise.reject(new Error('connection lost'));
    expect(await outcome(admit())).toBe(503);
    expect(admission.isAwaited(`plan:${PLAN}`)).toBe(false);
  });
});

describe('while the document is loaded', () => {
  /** Resolves when the connection has been counted and waits for its room. */
  const held = async () => {
    const gate = Promise.withResolvers<{ size: number }>();
    rooms.loaded = gate.promise;
    const answer = admit();
    await new Promise<void>((done) => setImmediate(done));
    return { answer, open: () => gate.resolve(HALL) };
  };

  it('the room is awaited, and an empty one may go afterwards', async () => {
    const { answer, open } = await held();
    expect(admission.isAwaited(`plan:${PLAN}`)).toBe(true);
    expect(admission.isAwaited('plan:zzzzzzzz01234567')).toBe(false);
    open();
    expect(await outcome(answer)).toBe('in');
    expect(admission.isAwaited(`plan:${PLAN}`)).toBe(false);
    expect(rooms.left).toEqual([HALL]);
    HALL.size = 1;
    expect(await outcome(admit())).toBe('in');
    expect(rooms.left).toEqual([HALL]);
  });

  it.each([
    ['the member changes', () => admission.invalidate(member.id), 503],
    ['the library is replaced', () => admission.invalidate(), 503],
    ['another member changes', () => admission.invalidate('zzzzzzzz01234567'), 'in'],
    ['the member changes, then another', () => [member.id, 'x'].map((id) => admission.invalidate(id)), 503],
    ['the server closes', () => admission.close(), 503],
    ['the room is replaced', () => rooms.here.set(`plan:${PLAN}`, { size: 3 }), 503],
  ] as const)('%s: %s', async (_, act, expected) => {
    const { answer, open } = await held();
    act();
    open();
    expect(await outcome(answer)).toBe(expected);
  });
});

describe('limits', () => {
  const others = (n: number) => Array.from({ length: n }, (_, i) => `other${i}`);

  it('one member has at most sixteen connections', async () => {
    connected = Array.from({ length: 15 }, () => member.id);
    expect(await outcome(admit())).toBe('in');
    connected.push(member.id);
    expect(await outcome(admit())).toBe(429);
    connected = [...others(15), member.id];
    expect(await outcome(admit())).toBe('in');
  });
  it('a room has at most six hundred', async () => {
    HALL.size = 599;
    rooms.here.set(`plan:${PLAN}`, HALL);
    expect(await outcome(admit())).toBe('in');
    HALL.size = 600;
    expect(await outcome(admit())).toBe(429);
    expect(await outcome(admit(`/sync/comments:${PLAN}`))).toBe('in');
  });
  it('the server has at most five thousand', async () => {
    connected = others(4_999);
    expect(await outcome(admit())).toBe('in');
    connected = others(5_000);
    expect(await outcome(admit())).toBe(503);
  });
  it('count those who are being admitted', async () => {
    const outcomes = await Promise.all(Array.from({ length: 17 }, () => outcome(admit())));
    expect(outcomes.filter((o) => o === 'in')).toHaveLength(16);
    expect(outcomes.at(-1)).toBe(429);
    connected = others(4_998);
    expect(await Promise.all([outcome(admit()), outcome(admit()), outcome(admit())])).toEqual(['in', 'in', 503]);
    connected = [];
    HALL.size = 598;
    rooms.here.set(`plan:${PLAN}`, HALL);
    expect(await Promise.all([outcome(admit()), outcome(admit()), outcome(admit())])).toEqual(['in', 'in', 429]);
  });
  it('are told to members only: anybody else is refused for that reason first', async () => {
    HALL.size = 600;
    rooms.here.set(`plan:${PLAN}`, HALL);
    await access.revoke(member.id);
    expect(await outcome(admit())).toBe(401);
    member = await joined('editor');
    expect(await outcome(admit(`/sync/private:${PLAN}`))).toBe(403);
  });
});
