/** Permissions on the sync server, how it treats misbehaving guests, and what "saved" means there. A real server, real sockets. */
import { type OutgoingHttpHeaders, request as rawRequest } from 'node:http';
import { createDecoder, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { awarenessMessage } from '../../main/sync-server/awareness.ts';
import { message } from '../../main/sync-server/message.ts';
import { startMetrics } from '../../main/sync-server/metrics.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import type { DocumentKind, Role } from '../../shared/domain/roles/roles.ts';
import {
  CLOSE,
  greetingSchema,
  INVITATION_PATH,
  JOIN_PATH,
  LIMITS,
  MEDIA_PATH,
  MESSAGE,
  SYNC,
  SYNC_PROTOCOL,
} from '../../shared/protocol/sync.ts';
import { random } from '../random.ts';
import { request } from '../request.ts';
import {
  enter,
  PLAN,
  PLAN_DOC,
  type Place,
  raw,
  startPlace,
  stored,
  synced,
  syncMessage,
  tokenFor,
  until,
  updatesIn,
} from './people.ts';

let place: Place;
beforeEach(async () => {
  place = await startPlace();
});
afterEach(() => place.close());

const edit = (key: string, value = 'x'): Uint8Array => {
  const doc = new Y.Doc();
  doc.getMap('meta').set(key, value);
  return Y.encodeStateAsUpdate(doc);
};
const http = (path: string, init?: RequestInit) => request(`http://127.0.0.1:${place.server.port}${path}`, init);

/** The status that a request with headers of our own gets: `fetch` sets some of them itself. */
const statusOf = (port: number, path: string, headers: OutgoingHttpHeaders, body?: string): Promise<number> =>
  new Promise((done, fail) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = rawRequest({ host: '127.0.0.1', port, path, headers, method, agent: false });
    asked.once('response', (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    asked.once('upgrade', (_response, socket) => {
      socket.destroy();
      done(101);
    });
    asked.once('error', fail);
    asked.end(body);
  });

/** The documents that an invitation grants, by role; everything else is denied. Written down here, not read from the code. */
const SHARED = {
  owner: { plan: 'rw', comments: 'rw', coaching: 'rw' },
  editor: { plan: 'rw', comments: 'rw', coaching: 'rw' },
  commenter: { plan: 'r', comments: 'rw' },
  viewer: { plan: 'r', comments: 'r' },
} as const satisfies Partial<Record<Role, Readonly<Partial<Record<DocumentKind, 'r' | 'rw'>>>>>;

describe('the matrix of roles, documents and messages', () => {
  for (const role of Object.keys(SHARED) as (keyof typeof SHARED)[])
    for (const kind of ['plan', 'comments', 'coaching', 'private', 'library', 'contest', 'score'] as const)
      it(`${role} on ${kind}`, async () => {
        const { token } = await tokenFor(place, role);
        const name = `${kind}:${PLAN}`;
        const guest = await raw(place, token, `/sync/${name}`);
        const rights: Partial<Record<DocumentKind, 'r' | 'rw'>> = SHARED[role];
        const right = rights[kind] ?? '-';
        if (right === '-') {
          expect(await guest.closed).toBe(CLOSE.forbidden);
          return;
        }
        guest.send(syncMessage(SYNC.step1, Y.encodeStateVector(new Y.Doc())));
        await until(() => updatesIn(guest.messages).length > 0, 'an answer to step 1');
        for (const [i, step] of [SYNC.step2, SYNC.update].entries()) guest.send(syncMessage(step, edit(`${role}${i}`)));
        const received = () => guest.messages.map((m) => m[0]);
        if (right === 'rw') {
          await until(() => received().includes(MESSAGE.saved), 'acknowledgement');
          await until(() => stored(place, name).getMap('meta').size === 2, 'both edits on disk');
        } else {
          await until(() => received().includes(MESSAGE.notice), 'being told');
          expect(stored(place, name).getMap('meta').size).toBe(0);
          expect(received()).not.toContain(MESSAGE.saved);
        }
        guest.socket.terminate();
      });
  it('another plan of the same library is out of reach, even by a known id', async () => {
    place.library.createPlan('zzzzefgh01234567', '他の計画', edit('secret'));
    const { token } = await tokenFor(place, 'editor');
    expect(await (await raw(place, token, '/sync/plan:zzzzefgh01234567')).closed).toBe(CLOSE.forbidden);
  });
});

describe('admission', () => {
  it('refuses no token, a forged one, and a token in the address, and loads no room', async () => {
    const { token, id } = await tokenFor(place, 'editor');
    const forged = `${token.slice(0, -2)}xx`;
    expect(await (await raw(place, 'nonsense')).closed).toBe(CLOSE.unauthenticated);
    expect(await (await raw(place, forged)).closed).toBe(CLOSE.unauthenticated);
    expect(await (await raw(place, `${id}.`)).closed).toBe(CLOSE.unauthenticated);
    // The length of a real signature in characters, but not in bytes: comparing them as bytes without checking the
    // length crashed the server.
    const wide = `${id}.${'é'.repeat(43)}`;
    expect(await place.access.memberOf(wide)).toBeUndefined();
    expect(
      (await http(JOIN_PATH, { method: 'POST', body: JSON.stringify({ invite: wide, name: '佐藤' }) })).status,
    ).toBe(403);
    expect(await (await raw(place, token, `/sync/${PLAN_DOC}?token=${token}`)).closed).toBe(1006);
    for (const path of [
      '/sync/__proto__',
      '/sync/plan:../../etc',
      '/sync/plan:%00',
      '/sync/',
      `/sync/${'a'.repeat(6_000)}`,
    ])
      expect([CLOSE.forbidden, 1006]).toContain(await (await raw(place, token, path)).closed);
    expect(place.server.rooms).toBe(0);
  });

  it('accepts an invitation once, in time, with its passphrase, and never by guessing', async () => {
    const join = (body: unknown) =>
      http(JOIN_PATH, { method: 'POST', body: JSON.stringify(body) }).then(
        async (r) => [r.status, await r.json()] as const,
      );
    const one = await place.access.invite({ planId: PLAN, role: 'commenter' });
    expect((await join({ invite: one.secret, name: '佐藤' }))[1]).toMatchObject({
      planId: PLAN,
      member: { role: 'commenter', name: '佐藤' },
    });
    expect(await join({ invite: one.secret, name: '鈴木' })).toEqual([403, { error: 'usedUp' }]);
    const late = await place.access.invite({ planId: PLAN, role: 'viewer', days: -1 });
    await place.access.revokeInvite(late.invite.id);
    expect((await join({ invite: late.secret, name: '鈴木' }))[1]).toEqual({ error: 'unknownInvite' });
    const locked = await place.access.invite({ planId: PLAN, role: 'viewer', passphrase: 'さくら', uses: 2 });
    expect((await join({ invite: locked.secret, name: '鈴木', passphrase: 'うめ' }))[1]).toEqual({
      error: 'wrongPassphrase',
    });
    expect((await join({ invite: locked.secret, name: '鈴木', passphrase: 'さくら' }))[0]).toBe(200);
    expect((await join({ invite: 'x', name: '' }))[0]).toBe(400);
    expect((await join('x'.repeat(9_000)))[0]).toBe(400);
    let last = [0, {}] as readonly [number, unknown];
    for (let i = 0; i < 15; i++) last = await join({ invite: `${one.invite.id}.guess${i}`, name: '鈴木' });
    expect(last).toEqual([429, { error: 'tooManyTries' }]);
    expect(JSON.stringify(await place.library.members.invitesOf(PLAN))).not.toContain('さくら');
  });

  it('accepts an invitation until its last millisecond and not longer', async () => {
    let now = Date.parse('2028-02-29T00:00:00.000Z');
    const clocked = await startPlace({ now: () => new Date(now) });
    const join = async (secret: string) => {
      const joined = await clocked.access.join({ invite: secret, name: '佐藤' }, '10.0.0.1');
      return joined.ok ? 'in' : joined.error;
    };
    const week = await clocked.access.invite({ planId: PLAN, role: 'viewer', uses: 3 });
    expect(week.invite.expiresAt).toBe('2028-03-07T00:00:00.000Z');
    now = Date.parse('2028-03-06T23:59:59.999Z');
    expect(await join(week.secret)).toBe('in');
    now = Date.parse('2028-03-07T00:00:00.000Z');
    expect(await join(week.secret)).toBe('expired');
    expect(await clocked.access.offer(week.secret, '10.0.0.1')).toEqual({ ok: false, error: 'expired' });
    // A code of six digits does not outlive its invitation either.
    const brief = await clocked.access.invite({ planId: PLAN, role: 'viewer', days: 0.01 });
    const code = clocked.access.codeFor(brief.secret);
    now += 863_000;
    expect(await clocked.access.inviteOfCode(code, '10.0.0.2')).toEqual({ ok: false, error: 'unknownCode' });
    await clocked.close();
  });

  it('allows a member sixteen windows, refuses the seventeenth for now; another member still gets in', async () => {
    const { token } = await tokenFor(place, 'viewer');
    const windows = [];
    for (let i = 0; i < 16; i++) windows.push(await raw(place, token));
    expect(windows.every((w) => w.socket.readyState === w.socket.OPEN)).toBe(true);
    expect(await (await raw(place, token)).closed).toBe(1006);
    const other = await raw(place, (await tokenFor(place, 'viewer')).token);
    expect(other.socket.readyState).toBe(other.socket.OPEN);
    windows[0]?.socket.terminate();
    await until(() => place.server.metrics().includes('musubi_connections 16'), 'the window to be gone');
    const again = await raw(place, token);
    expect(again.socket.readyState).toBe(again.socket.OPEN);
    for (const w of [...windows, other, again]) w.socket.terminate();
  });

  it('allows six hundred connections to a document', async () => {
    const people = [];
    for (let i = 0; i < 38; i++) {
      const { token } = await tokenFor(place, 'viewer');
      people.push(...(await Promise.all(Array.from({ length: i < 37 ? 16 : 8 }, () => raw(place, token)))));
    }
    expect(people.filter((p) => p.socket.readyState === p.socket.OPEN)).toHaveLength(600);
    const late = (await tokenFor(place, 'viewer')).token;
    expect(await (await raw(place, late)).closed).toBe(1006);
    // Another document of the same plan has a limit of its own.
    const beside = await raw(place, late, `/sync/comments:${PLAN}`);
    expect(beside.socket.readyState).toBe(beside.socket.OPEN);
    for (const p of [...people, beside]) p.socket.terminate();
  });

  it('closes at once and for good on revocation; a new role applies immediately', async () => {
    const { token, id } = await tokenFor(place, 'editor');
    const person = enter(place, token);
    await synced(person);
    await place.access.setRole(id, 'viewer');
    await until(() => !person.provider.wsconnected, 'the connection to end');
    await synced(person);
    person.doc.getMap('meta').set('late', 1);
    const other = await raw(place, token);
    other.send(syncMessage(SYNC.update, edit('later')));
    await until(() => other.messages.some((m) => m[0] === MESSAGE.notice), 'being told');
    expect(stored(place).getMap('meta').size).toBe(0);
    let code: number | undefined;
    person.provider.on('closed', ({ code: c }: { code: number }) => {
      code = c;
    });
    await place.access.revoke(id);
    await until(() => code !== undefined, 'a final close');
    expect(code).toBe(CLOSE.forbidden);
    expect(person.provider.shouldConnect).toBe(false);
    expect(await (await raw(place, token)).closed).toBe(CLOSE.unauthenticated);
    person.leave();
  });
});

describe('over HTTP', () => {
  it('describes an invitation to its holder and to nobody else', async () => {
    place.library.setSettings({ name: '山田花子' });
    const { secret, invite } = await place.access.invite({ planId: PLAN, role: 'commenter', passphrase: 'さくら' });
    const ask = (body: unknown) =>
      http(INVITATION_PATH, { method: 'POST', body: JSON.stringify(body) }).then(
        async (r) => [r.status, await r.json()] as const,
      );
    expect(await ask({ invite: secret })).toEqual([
      200,
      { host: '山田花子', role: 'commenter', needsPassphrase: true },
    ]);
    expect(await ask({ invite: `${invite.id}.guess` })).toEqual([403, { error: 'unknownInvite' }]);
    expect((await ask({}))[0]).toBe(400);
    await place.access.revokeInvite(invite.id);
    expect(await ask({ invite: secret })).toEqual([403, { error: 'unknownInvite' }]);
    for (let i = 0; i < 15; i++) await ask({ invite: `${invite.id}.guess${i}` });
    expect((await ask({ invite: secret }))[0]).toBe(429);
  });

  it('serves a plan’s images only to its members; only editors add images', async () => {
    const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const hash = place.library.putMedia(image, 'image/png');
    const foreign = place.library.putMedia(new Uint8Array([9, 9, 9]), 'image/png');
    const shows = new Y.Doc();
    shows.getMap('nodes').set('n', new Y.Map([['image', hash]]));
    // An attachment of an entry is named in the plan, but is between its owner and the organiser.
    const statement = place.library.putMedia(new Uint8Array([7, 7, 7]), 'application/octet-stream');
    shows.getMap('contestEntries').set('c|attachments', JSON.stringify([{ name: '通帳.pdf', hash: statement }]));
    await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(shows)]);
    const get = (key: string, token?: string, plan = PLAN) =>
      http(`${MEDIA_PATH}${plan}/${key}`, token ? { headers: { authorization: `Bearer ${token}` } } : {});
    const viewer = (await tokenFor(place, 'viewer')).token;
    const editor = (await tokenFor(place, 'editor')).token;
    const found = await get(hash, viewer);
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await found.arrayBuffer())).toEqual(image);
    expect((await get(hash)).status).toBe(401);
    expect((await get(hash, `${viewer}x`)).status).toBe(401);
    expect((await get(foreign, viewer)).status).toBe(404);
    for (const token of [viewer, editor]) expect((await get(statement, token)).status).toBe(404);
    expect((await get(hash, viewer, 'zzzzefgh01234567')).status).toBe(403);
    for (const path of ['../../etc/passwd', '__proto__', '', `${hash}0`])
      expect([403, 404]).toContain((await get(path, viewer)).status);
    const put = (token: string, bytes: Uint8Array, key: string, type = 'image/webp') =>
      http(`${MEDIA_PATH}${PLAN}/${key}`, {
        method: 'PUT',
        body: bytes.slice(),
        headers: { authorization: `Bearer ${token}`, 'content-type': type },
      }).then((r) => r.status);
    const added = new Uint8Array([1, 2, 3, 4]);
    const addedHash = sha256(added);
    expect(await put(viewer, added, addedHash)).toBe(403);
    expect(await put(editor, added, hash)).toBe(400);
    expect(await put(editor, added, addedHash, 'text/html')).toBe(400);
    expect(await put(editor, added, addedHash, 'application/octet-stream')).toBe(400);
    expect(await put(editor, new Uint8Array(LIMITS.mediaBytes + 1), addedHash).catch(() => 413)).toBe(413);
    expect(place.library.getMedia(addedHash)).toBeNull();
    expect(await put(editor, added, addedHash)).toBe(200);
    expect(place.library.getMedia(addedHash)?.bytes).toEqual(added);
  });
});

describe('what ends a plan ends its connections', () => {
  it('a plan that is erased, and a library that is replaced by a backup', async () => {
    const backup = place.library.backupBytes();
    const { token } = await tokenFor(place, 'editor');
    const one = await raw(place, token);
    place.library.setTrashed(PLAN, true);
    place.library.deleteForever(PLAN);
    expect(await one.closed).toBe(CLOSE.forbidden);
    expect(await (await raw(place, token)).closed).toBe(CLOSE.unauthenticated);
    await place.library.restoreBackup({ bytes: backup });
    const again = await raw(place, (await tokenFor(place, 'editor')).token);
    await place.library.restoreBackup({ bytes: backup });
    expect(await again.closed).toBe(CLOSE.shuttingDown);
    expect(place.server.rooms).toBe(0);
    expect((await http('/healthz')).status).toBe(200);
  });

  it('a revocation from the command line, another process, holds within seconds', async () => {
    const { token, id } = await tokenFor(place, 'editor');
    const guest = await raw(place, token);
    const elsewhere = new Library({ folder: place.folder });
    await elsewhere.members.revokeMember(id, '2026-11-29T00:00:00.000Z');
    elsewhere.close();
    expect(await guest.closed).toBe(CLOSE.forbidden);
  });
});

describe('presence', () => {
  it('carries the verified name whatever was claimed, and nobody can impersonate another', async () => {
    const founder = enter(place, (await tokenFor(place, 'editor', '創業者')).token);
    const reader = enter(place, (await tokenFor(place, 'viewer', '見る人')).token);
    await Promise.all([synced(founder), synced(reader)]);
    founder.provider.awareness.setLocalStateField('user', { name: '社長', role: 'owner' });
    founder.provider.awareness.setLocalStateField('text', { at: 3 });
    const seen = () =>
      reader.provider.awareness.getStates().get(founder.doc.clientID) as
        | { user: { name: string; role: string }; text: unknown }
        | undefined;
    await until(() => seen()?.text !== undefined, 'the cursor');
    expect(seen()?.user).toMatchObject({ name: '創業者', role: 'editor' });
    // The reader tries to rename the founder, under the founder's own client id.
    const thief = await raw(place, (await tokenFor(place, 'viewer')).token);
    thief.send(awarenessMessage([{ client: founder.doc.clientID, clock: 9_999, state: '{"user":{"name":"偽"}}' }]));
    thief.send(awarenessMessage([{ client: 77, clock: 1, state: '{"user":{"name":"偽"}}' }]));
    thief.send(awarenessMessage([{ client: founder.doc.clientID, clock: 10_000, state: 'null' }]));
    await until(() => reader.provider.awareness.getStates().has(77), 'the thief under a name of its own');
    expect(seen()?.user.name).toBe('創業者');
    expect(reader.provider.awareness.getStates().get(77)?.['user']).toMatchObject({
      name: 'viewerさん',
      role: 'viewer',
    });
    founder.leave();
    await until(() => seen() === undefined, 'the founder to be gone');
    thief.socket.terminate();
    await until(() => !reader.provider.awareness.getStates().has(77), 'the thief to be gone');
    reader.leave();
  });
});

describe('misbehaving guests', () => {
  it('truncated, giant and malformed messages end their own connection and nobody else’s', async () => {
    const well = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(well);
    const varuints = (...n: number[]) => {
      const e = createEncoder();
      for (const x of n) writeVarUint(e, x);
      return toUint8Array(e);
    };
    const lie = createEncoder();
    writeVarUint(lie, MESSAGE.awareness);
    writeVarUint8Array(lie, varuints(4_000_000_000));
    const { token } = await tokenFor(place, 'editor');
    const bad: Uint8Array[] = [
      new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255]),
      varuints(MESSAGE.sync),
      varuints(MESSAGE.sync, 9, 0),
      varuints(MESSAGE.sync, SYNC.update, 5_000),
      varuints(4_242),
      syncMessage(SYNC.update, new Uint8Array(300).fill(7)),
      syncMessage(SYNC.step1, new Uint8Array([255, 255, 255])),
      syncMessage(SYNC.update, edit('cut', 'x'.repeat(200)).subarray(0, 60)),
      toUint8Array(lie),
    ];
    for (const bytes of bad) {
      const guest = await raw(place, token);
      guest.send(bytes);
      expect(await guest.closed, `[${bytes.slice(0, 12)}]`).toBe(CLOSE.badMessage);
    }
    const text = await raw(place, token);
    text.socket.send('ほそく長い文字');
    expect(await text.closed).toBe(CLOSE.badMessage);
    const giant = await raw(place, token);
    giant.send(new Uint8Array(LIMITS.messageBytes + 1));
    expect(await giant.closed).toBe(1009);
    const loud = await raw(place, token);
    const update = syncMessage(SYNC.update, edit('loud'));
    // Far above the burst: whatever a slow machine sends within a second is within the rate.
    for (let i = 0; i < 5 * LIMITS.updateBurst; i++) loud.send(update);
    expect(await loud.closed).toBe(CLOSE.tooMany);
    const { rss } = process.memoryUsage();
    well.doc.getMap('meta').set('still', 'here');
    await until(() => stored(place).getMap('meta').get('still') === 'here', 'work going on');
    expect(process.memoryUsage().rss - rss).toBeLessThan(100 << 20);
    expect((await http('/healthz')).status).toBe(200);
    well.leave();
  });

  it('one connection may send six hundred messages at once, and two hundred and forty of presence beside them; far more cut it off', async () => {
    const { token } = await tokenFor(place, 'viewer');
    const arrived = message(MESSAGE.arrived, 0);
    const presence = message(MESSAGE.awareness, new Uint8Array([0]));
    const busy = await raw(place, token);
    for (let i = 0; i < 240; i++) busy.send(presence);
    for (let i = 0; i < 600; i++) busy.send(arrived);
    await until(() => busy.messages.filter((m) => m[0] === MESSAGE.alive).length === 600, 'all of them answered');
    expect(busy.socket.readyState).toBe(busy.socket.OPEN);
    // Each far more than comes back while they are sent: two hundred a second, sixty of presence.
    for (const [bytes, times] of [
      [arrived, 6_000],
      [presence, 3_000],
    ] as const) {
      const loud = await raw(place, token);
      for (let i = 0; i < times; i++) loud.send(bytes);
      expect(await loud.closed).toBe(4529);
    }
    expect(busy.socket.readyState).toBe(busy.socket.OPEN);
    busy.socket.terminate();
  });

  it('survives mutated frames (flipped, cut, doubled, mixed), and the plan stays readable', async () => {
    const well = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(well);
    const { token } = await tokenFor(place, 'editor');
    const r = random(20_261_121);
    const pick = (n: number) => Math.floor(r() * n);
    const honest = [
      syncMessage(SYNC.step1, Y.encodeStateVector(well.doc)),
      syncMessage(SYNC.update, edit('fuzz', 'あ'.repeat(40))),
      syncMessage(SYNC.step2, edit('fuzz2', 'x')),
      message(MESSAGE.queryAwareness),
      message(MESSAGE.awareness, new Uint8Array([1, 5, 0, 2, 123, 125])),
    ];
    let guest = await raw(place, token);
    for (let i = 0; i < 1_500; i++) {
      const frame = Uint8Array.from(honest[pick(honest.length)] ?? []);
      for (let n = pick(4); n > 0; n--) frame[pick(frame.length)] = pick(256);
      const cut = r() < 0.3 ? frame.subarray(0, pick(frame.length + 1)) : frame;
      const mixed = r() < 0.2 ? new Uint8Array([...cut, ...(honest[pick(honest.length)] ?? [])]) : cut;
      if (guest.socket.readyState !== guest.socket.OPEN) guest = await raw(place, token);
      guest.send(mixed);
      if (i % 100 === 0) await new Promise((done) => setTimeout(done, 10));
    }
    guest.socket.terminate();
    well.doc.getMap('meta').set('after', 'all');
    await until(() => stored(place).getMap('meta').get('after') === 'all', 'work going on');
    const fresh = enter(place, (await tokenFor(place, 'viewer')).token);
    await until(() => fresh.doc.getMap('meta').get('after') === 'all', 'a newcomer');
    expect((await http('/healthz')).status).toBe(200);
    well.leave();
    fresh.leave();
  });

  it('limits the cost of readers that do not read, and updates them when they read again', async () => {
    const writer = await raw(place, (await tokenFor(place, 'editor')).token);
    const pausable = (person: Awaited<ReturnType<typeof raw>>) =>
      (person.socket as unknown as { _socket: { pause(): void; resume(): void } })._socket;
    const slow = await Promise.all(
      Array.from({ length: 8 }, async () => raw(place, (await tokenFor(place, 'viewer')).token)),
    );
    for (const reader of slow) pausable(reader).pause();
    const well = enter(place, (await tokenFor(place, 'viewer')).token);
    await synced(well);
    const doc = new Y.Doc();
    doc.on('update', (u: Uint8Array) => writer.send(syncMessage(SYNC.update, u)));
    for (let i = 0; i < 60; i++) doc.getMap('big').set('k', `${i} ${'x'.repeat(500 << 10)}`);
    await until(() => String(well.doc.getMap('big').get('k')).startsWith('59 '), 'the reader that reads');
    // The reader that reads may fall behind for a moment too, where the machine is busy.
    const behind = Number(/musubi_slow_readers_total (\d+)/u.exec(place.server.metrics())?.[1]);
    expect(behind).toBeGreaterThanOrEqual(8);
    // Without a limit the same frames wait 8 x 30 MB; with one per socket, 8 x its limit.
    expect(place.server.backlogBytes(PLAN_DOC)).toBeLessThan(20 << 20);
    expect(writer.socket.readyState).toBe(writer.socket.OPEN);
    const [first] = slow;
    if (!first) throw new Error('no reader');
    pausable(first).resume();
    const seen = new Y.Doc();
    let read = 0;
    await until(
      () => {
        for (const update of updatesIn(first.messages.slice(read))) Y.applyUpdate(seen, update);
        read = first.messages.length;
        return String(seen.getMap('big').get('k')).startsWith('59 ');
      },
      'the reader that reads again',
      30_000,
    );
    expect(seen.store.pendingStructs).toBeNull();
    well.leave();
    for (const person of [writer, ...slow]) person.socket.terminate();
  });

  it('holds back answers to endless questions until they are read', async () => {
    const writer = await raw(place, (await tokenFor(place, 'editor')).token);
    writer.send(syncMessage(SYNC.update, edit('large', 'x'.repeat(4 << 20))));
    const silent = await raw(place, (await tokenFor(place, 'viewer')).token);
    (silent.socket as unknown as { _socket: { pause(): void } })._socket.pause();
    for (let i = 0; i < 150; i++) silent.send(syncMessage(SYNC.step1, Uint8Array.of(1, i + 1, 1)));
    const asker = enter(place, (await tokenFor(place, 'viewer')).token);
    await until(() => asker.doc.getMap('meta').has('large'), 'somebody else’s answer');
    expect(place.server.backlogBytes(PLAN_DOC)).toBeLessThan(20 << 20);
    asker.leave();
    for (const person of [writer, silent]) person.socket.terminate();
  });

  it('keeps one editor from using up a document’s budget: the others continue, and so does that editor later', async () => {
    const greedy = await tokenFor(place, 'editor');
    const other = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(other);
    const wide = 'x'.repeat(12 << 20);
    const sockets = await Promise.all([raw(place, greedy.token), raw(place, greedy.token), raw(place, greedy.token)]);
    for (const [i, socket] of sockets.entries()) socket.send(syncMessage(SYNC.update, edit(`wide${i}`, wide)));
    // 36 MB in three windows of one person, 32 MB at most: one of them is refused, and told to retry later.
    expect(await Promise.race(sockets.map((s) => s.closed))).toBe(CLOSE.tooMany);
    other.doc.getMap('meta').set('mine', 'still here');
    await until(() => stored(place).getMap('meta').get('mine') === 'still here', 'the other editor');
    other.leave();
    for (const { socket } of sockets) socket.terminate();
  });

  it('does not serve metrics on the public port, even to this machine', async () => {
    expect((await http('/metrics')).status).toBe(404);
    expect((await http('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404);
    const metrics = await startMetrics(0, place.server.metrics);
    const own = `http://127.0.0.1:${metrics.port}/metrics`;
    expect(await (await request(own)).text()).toContain('musubi_connections 0');
    expect(await statusOf(metrics.port, '/metrics', { host: 'evil.example' })).toBe(404);
    metrics.close();
  });

  it('refuses a host name that is not this machine’s, over HTTP and on a socket', async () => {
    const { port } = place.server;
    const { token } = await tokenFor(place, 'editor');
    expect(await statusOf(port, '/healthz', { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf(port, '/healthz', { host: `evil.example:${port}` })).toBe(421);
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
      'sec-websocket-protocol': `${SYNC_PROTOCOL}, token.${token}`,
    };
    expect(await statusOf(port, `/sync/${PLAN_DOC}`, { ...upgrade, host: 'evil.example' })).toBe(421);
    expect(await statusOf(port, `/sync/${PLAN_DOC}`, { ...upgrade, host: `localhost:${port}` })).toBe(101);
  });

  it('behind a trusted proxy one caller’s wrong guesses do not lock out the others', async () => {
    const from = (address: string) =>
      statusOf(
        place.server.port,
        INVITATION_PATH,
        { 'x-forwarded-for': address },
        JSON.stringify({ invite: 'no.such' }),
      );
    await place.restart({ trustedProxies: ['loopback'] });
    for (let i = 0; i < 12; i++) expect(await from('203.0.113.7')).toBe(403);
    expect(await from('203.0.113.7')).toBe(429);
    // Whatever the caller writes before the proxy’s own entry is ignored.
    expect(await from('198.51.100.1, 203.0.113.7')).toBe(429);
    expect(await from('203.0.113.8')).toBe(403);
    // Without a trusted proxy the header is not trusted.
    await place.restart();
    expect(await from('203.0.113.9')).toBe(403);
  });

  it('names no content in health and metrics', async () => {
    const person = enter(place, (await tokenFor(place, 'editor', '秘密の名')).token);
    await synced(person);
    person.doc.getMap('meta').set('title', '秘密の計画');
    await until(() => stored(place).getMap('meta').size === 1, 'the edit on disk');
    const all = `${place.server.metrics()}${await (await http('/healthz')).text()}`;
    expect(all).toContain('musubi_updates_total 1');
    expect(all).not.toContain('秘密');
    expect(all).not.toContain(PLAN);
    person.leave();
  });
});

describe('saved', () => {
  it('is reported for each edit, and only once it is on disk', async () => {
    const person = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(person);
    await until(() => person.savedCount === 1, 'the first step 2');
    for (let i = 0; i < 20; i++) person.doc.getText('t').insert(i, 'あ');
    await until(() => person.savedCount === 21, 'twenty acknowledgements');
    expect(stored(place).getText('t').toString()).toBe('あ'.repeat(20));
    person.leave();
  });

  it('is reported for a duplicate edit, even from two windows of a person, which is stored once', async () => {
    const { token } = await tokenFor(place, 'editor');
    const [one, other] = [await raw(place, token), await raw(place, token)];
    const update = syncMessage(SYNC.update, edit('twice'));
    const before = place.library.load(PLAN_DOC).updates.length;
    one.send(update);
    other.send(update);
    one.send(update);
    const told = (guest: typeof one) => guest.messages.filter((m) => m[0] === MESSAGE.saved).map((m) => m[1]);
    await until(() => told(one).includes(2) && told(other).includes(1), 'acknowledgements');
    expect(place.library.load(PLAN_DOC).updates.length - before).toBe(1);
    // An edit whose predecessor has not arrived yet is stored anyway.
    const parts: Uint8Array[] = [];
    const doc = new Y.Doc();
    doc.on('update', (u: Uint8Array) => parts.push(u));
    doc.getText('t').insert(0, 'a');
    doc.getText('t').insert(1, 'b');
    one.send(syncMessage(SYNC.update, parts[1] ?? new Uint8Array()));
    await until(() => told(one).includes(3), 'the second half to be kept');
    one.send(syncMessage(SYNC.update, parts[0] ?? new Uint8Array()));
    await until(() => stored(place).getText('t').toString() === 'ab', 'both halves');
    one.socket.terminate();
    other.socket.terminate();
  });

  it('is reported whatever the system clock does: set back years, and forward again, with people in the room', async () => {
    let at = Date.parse('2026-11-21T09:00:00Z');
    const own = await startPlace({ now: () => new Date(at) });
    const one = enter(own, (await tokenFor(own, 'editor', '一')).token);
    const other = enter(own, (await tokenFor(own, 'editor', '二')).token);
    await Promise.all([synced(one), synced(other)]);
    const text = () => one.doc.getText('t');
    for (const [i, jump] of [-3 * 365, 6 * 365, -1, 0.5].entries()) {
      at += jump * 86_400_000;
      const before = one.savedCount;
      text().insert(i, 'あ');
      await until(() => one.savedCount > before, `the acknowledgement after a jump of ${jump} days`);
      await until(() => other.doc.getText('t').length === i + 1, 'the other to see it');
    }
    // A connection that breaks then is resumed with the same token.
    at -= 86_400_000;
    await own.restart();
    text().insert(4, 'い');
    await until(() => other.doc.getText('t').length === 5, 'both to be back');
    expect(stored(own).getText('t').toString()).toBe('ああああい');
    one.leave();
    other.leave();
    await own.close();
  });

  it('starts with a greeting that says who one is and whose machine it is', async () => {
    place.library.setSettings({ name: '山田花子' });
    const { token, id } = await tokenFor(place, 'commenter', '佐藤');
    const guest = await raw(place, token);
    await until(() => guest.messages.length > 0, 'the greeting');
    const [first] = guest.messages;
    const greeting = first && readVarUint8Array(createDecoder(first.subarray(1)));
    expect(first?.[0]).toBe(MESSAGE.greeting);
    expect(greetingSchema.parse(JSON.parse(Buffer.from(greeting ?? []).toString('utf8')))).toEqual({
      member: { id, name: '佐藤', role: 'commenter', colour: expect.any(Number) },
      host: '山田花子',
      asks: true,
    });
    guest.socket.terminate();
  });

  it('is not reported on a full disk; work continues, a newcomer sees it, and it is saved once there is space', async () => {
    await place.close();
    place = await startPlace({ maxPages: 120 });
    const writer = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(writer);
    await until(() => writer.savedCount === 1, 'the first step 2');
    let sent = 1;
    for (; sent < 80 && place.library.state === 'ok'; sent++) {
      writer.doc.getArray('a').push(['x'.repeat(4_000)]);
      await new Promise((done) => setTimeout(done, 10));
    }
    await until(() => place.library.state === 'full', 'the disk to be full');
    writer.doc.getMap('meta').set('while', 'full');
    const reader = enter(place, (await tokenFor(place, 'viewer')).token);
    await until(() => reader.doc.getMap('meta').get('while') === 'full', 'the reader to see unsaved work');
    expect(writer.savedCount).toBeLessThanOrEqual(sent);
    expect((await http('/healthz')).status).toBe(503);
    const notReady = await http('/readyz');
    expect([notReady.status, await notReady.json()]).toMatchObject([503, { ready: false, ja: expect.any(String) }]);
    // There is space again: held-back edits are stored.
    place.library.liftPageLimit();
    await until(() => stored(place).getMap('meta').get('while') === 'full', 'the save to succeed');
    await until(() => writer.savedCount >= sent + 1, 'the acknowledgement');
    expect((await http('/healthz')).status).toBe(200);
    writer.leave();
    reader.leave();
  });

  it('a room leaves memory after the last person, and not before its save', async () => {
    const person = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(person);
    // Only the plan's: nothing is locked in its comments.
    expect(place.server.rooms).toBe(1);
    person.doc.getMap('meta').set('last', 'word');
    person.leave();
    await until(() => place.server.rooms === 0, 'the room to leave');
    expect(stored(place).getMap('meta').get('last')).toBe('word');
  });

  it('an edit in the owner’s own window reaches guests, and theirs reaches the owner', async () => {
    const guest = enter(place, (await tokenFor(place, 'editor')).token);
    await synced(guest);
    await place.library.append(PLAN_DOC, [edit('owner', 'wrote')]);
    await until(() => guest.doc.getMap('meta').get('owner') === 'wrote', 'the owner’s edit');
    const received: Uint8Array[] = [];
    place.library.onDidAppend(({ updates }) => received.push(...updates));
    guest.doc.getMap('meta').set('guest', 'wrote');
    await until(() => received.length === 1, 'the guest’s edit');
    guest.leave();
  });
});
