/** Staff of an organisation on a real server, with real sockets, on the library file and on PostgreSQL. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyStored } from '../../shared/doc/stored.ts';
import { RIGHTS } from '../../shared/domain/organisation/records.ts';
import { LEAVE_PATH, ROSTER_PATH, rosterReply } from '../../shared/protocol/staff.ts';
import { CLOSE, MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { joinAs } from '../joinAs.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { enter, PLAN, PLAN_DOC, raw, synced, syncMessage, until } from './people.ts';
import { NOON, post, type StaffPlace, sent, startStaffPlace, TestDevice, value } from './staffPlace.ts';

let postgres: TestPostgres | undefined;
let databases = 0;
let place: StaffPlace;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.close());

async function databaseUrl(server: TestPostgres): Promise<string> {
  const name = `musubi_staff_${process.pid}_${++databases}`;
  await server.run(`CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}
const documentOf = async (name: string): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  applyStored(doc, await place.library.load(name));
  return doc;
};
/** An edit that puts one row into a map of a document. */
const row = (map: string, id: string, fields: Readonly<Record<string, unknown>>): Uint8Array => {
  const doc = new Y.Doc();
  doc.getMap(map).set(id, new Y.Map(Object.entries(fields)));
  return Y.encodeStateAsUpdate(doc);
};
let edits = 0;

/**
 * What a token allows, tried out: `-` not even reading, `r` reading, `c` a comment, `s` a suggestion too, `e` the plan itself too. Each attempt ends
 * with an acknowledgement or with the notice that nothing was taken.
 */
async function allowed(token: string): Promise<string> {
  const plan = await raw(place, token);
  if (plan.socket.readyState !== plan.socket.OPEN || !(await isLet(plan))) {
    expect(await plan.closed).toBe(CLOSE.forbidden);
    return '-';
  }
  const id = `row${++edits}`;
  const isPlanWritten = await isTaken(plan, row('meta', id, { x: 1 }));
  expect((await documentOf(PLAN_DOC)).getMap('meta').has(id)).toBe(isPlanWritten);
  const comments = await raw(place, token, `/sync/comments:${PLAN}`);
  const isCommented = await isTaken(comments, row('messages', id, { thread: 't', text: 'x' }));
  await isTaken(comments, row('suggestions', id, { state: 'open', text: 'x' }));
  const stored = await documentOf(`comments:${PLAN}`);
  expect(stored.getMap('messages').has(id)).toBe(isCommented);
  const isSuggested = stored.getMap('suggestions').has(id);
  plan.socket.terminate();
  comments.socket.terminate();
  return isPlanWritten && isSuggested ? 'e' : isSuggested ? 's' : isCommented ? 'c' : 'r';
}
type Socket = Awaited<ReturnType<typeof raw>>;
/** True once the server greets; false if it closes the connection. */
const isLet = (socket: Socket): Promise<boolean> =>
  Promise.race([
    until(() => socket.messages.some((m) => m[0] === MESSAGE.greeting), 'a greeting').then(() => true),
    socket.closed.then(() => false),
  ]);
/** True if an edit is acknowledged; false if the server says that this person only reads. */
async function isTaken(socket: Socket, edit: Uint8Array): Promise<boolean> {
  const before = socket.messages.length;
  socket.send(syncMessage(SYNC.update, edit));
  const answer = () => socket.messages.slice(before).find((m) => m[0] === MESSAGE.saved || m[0] === MESSAGE.notice);
  // Told once for each connection: later refusals are silent.
  if (socket.messages.some((m) => m[0] === MESSAGE.notice)) return false;
  await until(() => answer() !== undefined, 'an answer to an edit');
  return answer()?.[0] === MESSAGE.saved;
}

const STORES = ['library file', 'PostgreSQL'] as const;
describe.each(STORES)('staff, with the %s', (store) => {
  beforeEach(async ({ skip }) => {
    if (store === 'PostgreSQL' && !postgres) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    place = await startStaffPlace(store === 'PostgreSQL' && postgres ? await databaseUrl(postgres) : undefined);
  });
  afterEach(() => place?.close());

  /** For each right that a founder may give (none, read, comment, suggest, edit), what each may do. Written down here, not read from the code. */
  const MATRIX = {
    administrator: '-----',
    'an advisor who is assigned': '-rcse',
    'an advisor who helps': '-rcse',
    'an advisor of others': '-----',
    'an advisor who covered until yesterday': '-----',
    'an advisor who covers today': '-rcse',
    'an advisor who covers from tomorrow': '-----',
    'an assistant who is assigned': '-rcss',
    auditor: '-----',
    'the founder, by invitation': 'eeeee',
    'a guest who comments, by invitation': 'sssss',
    'a guest who reads, by invitation': 'rrrrr',
  } as const;
  it('may do what the founder gave, as far as their role goes, and no more', { timeout: 120_000 }, async () => {
    const { home, business } = place;
    const main = await place.add('青木', 'advisor');
    const away = await place.add('馬場', 'advisor');
    value(await home.assignAdvisor(business, main, 'main'));
    value(await home.assignAdvisor(business, away, 'with'));
    const covering = async (from: string, to: string) => {
      const by = await place.add(`代わり ${from}`, 'advisor');
      value(await home.coverAbsence(away, by, from, to));
      return by;
    };
    const assistant = await place.add('土井', 'assistant');
    value(await home.assignAdvisor(business, assistant, 'with'));
    const ids = {
      administrator: await place.add('管理', 'administrator'),
      'an advisor who is assigned': main,
      'an advisor who helps': away,
      'an advisor of others': await place.add('千葉', 'advisor'),
      'an advisor who covered until yesterday': await covering('2026-11-20', '2026-11-29'),
      'an advisor who covers today': await covering('2026-11-30', '2026-11-30'),
      'an advisor who covers from tomorrow': await covering('2026-12-01', '2026-12-05'),
      'an assistant who is assigned': assistant,
      auditor: await place.add('遠藤', 'auditor'),
    };
    const tokens: Record<string, string> = {};
    for (const [who, id] of Object.entries(ids))
      tokens[who] = (await new TestDevice().session(place, await place.code(id))).token;
    const guest = async (role: 'editor' | 'commenter' | 'viewer') =>
      (await joinAs(place.access, { planId: PLAN, role }, role)).token;
    tokens['the founder, by invitation'] = await guest('editor');
    tokens['a guest who comments, by invitation'] = await guest('commenter');
    tokens['a guest who reads, by invitation'] = await guest('viewer');
    const found: Record<string, string> = Object.fromEntries(Object.keys(MATRIX).map((who) => [who, '']));
    for (const right of RIGHTS) {
      value(await home.grantRight(PLAN, right));
      for (const who of Object.keys(MATRIX)) found[who] += await allowed(tokens[who] ?? '');
    }
    expect(found).toEqual(MATRIX);
  });

  it('reaches no other plan and no document that is not of a plan', async () => {
    const main = await place.add('青木', 'advisor');
    value(await place.home.assignAdvisor(place.business, main, 'main'));
    await place.library.createPlan('zzzzefgh01234567', '他の計画', Y.encodeStateAsUpdate(new Y.Doc()));
    const { token } = await new TestDevice().session(place, await place.code(main));
    for (const name of ['plan:zzzzefgh01234567', `private:${PLAN}`, `library:${PLAN}`, `contest:${PLAN}`, 'nonsense'])
      expect(await (await raw(place, token, `/sync/${name}`)).closed, name).toBe(CLOSE.forbidden);
    for (const wrong of ['staff.', `${token}x`, token.slice(0, -1), `staff.${main}.${'0'.repeat(64)}`, 'staff.a.b.c'])
      expect(await (await raw(place, wrong)).closed, wrong).toBe(CLOSE.unauthenticated);
  });

  describe('while connected', () => {
    let main = '';
    let token = '';
    let device: TestDevice;
    beforeEach(async () => {
      if (store === 'PostgreSQL' && !postgres) return;
      main = await place.add('青木', 'advisor');
      value(await place.home.assignAdvisor(place.business, main, 'main'));
      device = new TestDevice();
      token = (await device.session(place, await place.code(main))).token;
    });
    /** Another store on the same place: what the command line does beside a running server. */
    it('is put out within seconds when they leave, by another process', async () => {
      const other = await place.add('馬場', 'advisor');
      const socket = await raw(place, token);
      expect(await isLet(socket)).toBe(true);
      value(await place.home.handOver(main, other));
      expect(await socket.closed).toBe(CLOSE.forbidden);
      const left = await raw(place, token);
      expect(await left.closed).toBe(CLOSE.forbidden);
      value(await place.home.leaveStaff(main));
      expect(await (await raw(place, token)).closed).toBe(CLOSE.unauthenticated);
      expect(await device.enter(place)).toEqual([403, 'unknownDevice']);
    });
    it('comes back with less when the founder lowers the right, and keeps writing where it may', async () => {
      const socket = await raw(place, token);
      expect(await isTaken(socket, row('meta', 'a', { x: 1 }))).toBe(true);
      value(await place.home.grantRight(PLAN, 'read'));
      expect(await socket.closed).toBe(CLOSE.shuttingDown);
      expect(await allowed(token)).toBe('r');
      value(await place.home.grantRight(PLAN, 'edit', main));
      expect(await allowed(token)).toBe('r');
      value(await place.home.grantRight(PLAN, 'edit'));
      expect(await allowed(token)).toBe('e');
    });
    it('loses its cover at midnight in Japan, without an act', async () => {
      const by = await place.add('代わり', 'advisor');
      value(await place.home.coverAbsence(main, by, '2026-11-30', '2026-11-30'));
      const code = await place.code(by);
      place.setTime('2026-11-30T14:59:59.999Z');
      const covering = await new TestDevice().session(place, code);
      const socket = await raw(place, covering.token);
      expect(await isLet(socket)).toBe(true);
      place.setTime('2026-11-30T15:00:00.000Z');
      expect(await socket.closed).toBe(CLOSE.forbidden);
    });
    it('ends with its session: when it expires, when its device is ended, and when the person signs out', async () => {
      const second = await device.session(place);
      const third = await new TestDevice().session(place, await place.code(main));
      const sockets = [await raw(place, token), await raw(place, second.token), await raw(place, third.token)];
      for (const socket of sockets) expect(await isLet(socket)).toBe(true);
      expect((await post(place, LEAVE_PATH, {}, second.token)).status).toBe(200);
      expect(await sockets[1]?.closed).toBe(CLOSE.unauthenticated);
      const { state } = value(await place.home.seeOrganisation('session.see'));
      const [found] = [...state.device].filter(
        ([, d]) => d.publicKey === device.answer({ challenge: '', home: '' }).publicKey,
      );
      value(await place.home.endEntry(found?.[0] ?? ''));
      expect(await sockets[0]?.closed).toBe(CLOSE.unauthenticated);
      expect(await device.enter(place)).toEqual([403, 'unknownDevice']);
      place.setTime('2026-11-30T14:59:59.999Z');
      expect((await post(place, ROSTER_PATH, {}, third.token)).status).toBe(200);
      place.setTime('2026-11-30T15:00:00.000Z');
      expect(await sockets[2]?.closed).toBe(CLOSE.unauthenticated);
      expect((await post(place, ROSTER_PATH, {}, third.token)).status).toBe(401);
    });
    it('keeps words that were written offline after the right was lost: on the device, and nowhere else', async () => {
      const other = await place.add('馬場', 'advisor');
      const person = enter(place, token);
      await synced(person);
      person.provider.disconnect();
      person.doc.getMap('meta').set('offline', 'words');
      value(await place.home.handOver(main, other));
      const closed = new Promise<number>((done) =>
        person.provider.on('closed', ({ code }: { code: number }) => done(code)),
      );
      person.provider.connect();
      expect(await closed).toBe(CLOSE.forbidden);
      expect(person.doc.getMap('meta').get('offline')).toBe('words');
      expect((await documentOf(PLAN_DOC)).getMap('meta').has('offline')).toBe(false);
      person.leave();
    });
    it('speaks for nobody else: presence and comments get the name that the organisation knows', async () => {
      const [mine, watching] = [enter(place, token), await raw(place, token)];
      await synced(mine);
      mine.provider.awareness.setLocalStateField('user', {
        id: 'x'.repeat(16),
        name: '所長',
        role: 'owner',
        colour: 1,
      });
      const said = () =>
        watching.messages.filter((m) => m[0] === MESSAGE.awareness).map((m) => Buffer.from(m).toString());
      await until(() => said().some((text) => text.includes('青木')), 'presence');
      expect(said().join('')).not.toContain('所長');
      expect(said().join('')).not.toContain('owner');
      const comments = await raw(place, token, `/sync/comments:${PLAN}`);
      expect(await isTaken(comments, row('messages', 'm', { thread: 't', by: 'x'.repeat(16), byName: '所長' }))).toBe(
        true,
      );
      const stored = (await documentOf(`comments:${PLAN}`)).getMap('messages').get('m');
      expect(stored instanceof Y.Map && stored.toJSON()).toMatchObject({ by: main, byName: '青木' });
      mine.leave();
    });
  });

  describe('signing in', () => {
    let staff = '';
    beforeEach(async () => {
      if (store === 'PostgreSQL' && !postgres) return;
      staff = await place.add('青木', 'advisor');
    });
    it('takes a code once, within its time, however it is typed, and then only the key', async () => {
      const [device, stranger] = [new TestDevice(), new TestDevice()];
      const code = await place.code(staff, 1);
      expect(await stranger.enter(place)).toEqual([403, 'unknownDevice']);
      expect(await stranger.enter(place, '0000-0000-0000-0000-0000')).toEqual([403, 'unknownCode']);
      expect(await stranger.enter(place, 'nonsense')).toEqual([403, 'unknownCode']);
      const entered = await device.session(place, code);
      expect(entered).toMatchObject({
        staff: { id: staff, name: '青木', role: 'advisor' },
        organisation: '下田商工会議所',
        expiresAt: '2026-11-30T15:00:00.000Z',
      });
      expect(await stranger.enter(place, code)).toEqual([403, 'unknownCode']);
      expect(await device.session(place)).toMatchObject({ staff: { id: staff } });
      const late = await place.code(staff, 1);
      place.setTime('2026-12-01T03:00:00.000Z');
      expect(await stranger.enter(place, late)).toEqual([403, 'expiredCode']);
      const typed = (await place.code(staff)).toLowerCase().replaceAll('-', ' ');
      const full = [...typed].map((c) =>
        /[a-z0-9]/u.test(c) ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0) : c,
      );
      // The device signs the code as it is printed, whatever was typed.
      const answer = stranger.answer(await stranger.question(place), typed.toUpperCase().replaceAll(' ', '-'));
      expect(await sent(place, { ...answer, code: full.join('') })).toMatchObject({ staff: { id: staff } });
    });
    it('takes no answer twice, no other key’s, none for another organisation and no changed one', async () => {
      const device = new TestDevice();
      const other = new TestDevice();
      await device.session(place, await place.code(staff));
      const question = await device.question(place);
      const answer = device.answer(question);
      const wrong = [
        { ...answer, signature: other.answer(question).signature },
        device.answer({ ...question, home: 'a'.repeat(64) }),
        { ...answer, challenge: (await device.question(place)).challenge },
        { ...device.answer(question, await place.code(staff)), code: undefined },
      ];
      for (const attempt of wrong) expect(await sent(place, attempt)).toEqual([403, 'wrongSignature']);
      expect(await sent(place, answer)).toMatchObject({ staff: { id: staff } });
      expect(await sent(place, answer)).toEqual([403, 'staleChallenge']);
      const foreign = 'AAAAAAAAAAAAAAAAAAAAAA.1900000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
      expect(await sent(place, device.answer({ ...question, challenge: foreign }))).toEqual([403, 'staleChallenge']);
      const old = device.answer(await device.question(place));
      place.setTime('2026-11-30T03:02:00.000Z');
      expect(await sent(place, old)).toEqual([403, 'staleChallenge']);
    });
    it('of two who use a code at the same time admits one', async () => {
      const code = await place.code(staff);
      const devices = [new TestDevice(), new TestDevice()];
      const entered = await Promise.all(devices.map((d) => d.enter(place, code)));
      expect(entered.filter((e) => 'token' in e)).toHaveLength(1);
      expect(entered.find((e) => !('token' in e))).toEqual([403, 'unknownCode']);
    });
    it('is not lost to somebody at the same address who keeps failing', async () => {
      const device = new TestDevice();
      await device.session(place, await place.code(staff));
      const code = await place.code(staff);
      const failing = async () => {
        const answer = await new TestDevice().enter(place);
        return Array.isArray(answer) ? answer[0] : 200;
      };
      const statuses: number[] = [];
      for (let i = 0; i < 14; i++) statuses.push((await failing()) as number);
      expect(statuses).toEqual([...Array<number>(12).fill(403), 429, 429]);
      expect(await device.session(place)).toMatchObject({ staff: { id: staff } });
      expect(await new TestDevice().session(place, code)).toMatchObject({ staff: { id: staff } });
    });
    it('closes a code after ten wrong answers of somebody who has it, and no other', async () => {
      const [code, second] = [await place.code(staff), await place.code(staff)];
      const [device, other] = [new TestDevice(), new TestDevice()];
      for (let i = 0; i < 10; i++) {
        const question = await device.question(place);
        await sent(place, { ...device.answer(question, code), signature: other.answer(question, code).signature });
      }
      const [, error] = (await device.enter(place, code)) as readonly [number, string];
      expect(['expiredCode', 'tooManyTries']).toContain(error);
      expect(await device.session(place, second)).toMatchObject({ staff: { id: staff } });
    });
    it('is written down, refused or not, with ids and without a name, a code or a secret', async () => {
      value(await place.home.assignAdvisor(place.business, staff, 'main'));
      const device = new TestDevice();
      const code = await place.code(staff);
      await device.enter(place, '0000-0000-0000-0000-0000');
      const { token } = await device.session(place, code);
      const socket = await raw(place, token);
      await isLet(socket);
      socket.socket.terminate();
      const again = await raw(place, token);
      await isLet(again);
      again.socket.terminate();
      await post(place, LEAVE_PATH, {}, token);
      const acts = (await place.acts()).slice(-5);
      expect(acts.map((a) => [a.by === staff ? 'staff' : a.by, a.act])).toEqual([
        ['operator', 'inviteDevice'],
        ['door', 'refuseEntry'],
        ['staff', 'admitDevice'],
        ['staff', 'openPlan'],
        ['staff', 'endEntry'],
      ]);
      expect(acts[3]?.about[0]).toBe(PLAN);
      const { rows } = await place.library.stores.organisation.read();
      const lines = await place.library.stores.organisation.lines(0, 1_000);
      const all = JSON.stringify([rows, lines]);
      expect(all).not.toContain(code);
      expect(all).not.toContain(token.split('.')[2] ?? 'no secret');
      expect(JSON.stringify(lines)).not.toContain('青木');
      expect(value(await place.home.seeLog()).isWhole).toBe(true);
    });
    it('refuses what is no request, and answers no other address', async () => {
      for (const [path, body, status] of [
        ['/staff/enter', {}, 400],
        ['/staff/enter', { challenge: 'x', publicKey: 'x', signature: 'x' }, 400],
        ['/staff/roster', {}, 401],
        ['/staff/leave', {}, 401],
        ['/staff/', {}, 404],
        ['/staff/enter/x', {}, 404],
      ] as const)
        expect((await post(place, path, body)).status, path).toBe(status);
    });
  });

  it('lists the own businesses and plans by reading, in pages, with the right of today', async () => {
    const [main, other] = [await place.add('青木', 'advisor'), await place.add('馬場', 'advisor')];
    const added = async (name: string, reading: string, advisor: string) => {
      const fields = { trade: '', district: '', openedOn: '', group: '', contacts: [], consent: null };
      const id = value(await place.home.addBusiness({ name, reading, ...fields })).value;
      value(await place.home.assignAdvisor(id, advisor, 'main'));
      return id;
    };
    value(await place.home.assignAdvisor(place.business, main, 'main'));
    const cafe = await added('喫茶 青', 'きっさ あお', main);
    await added('他の店', 'あああ', other);
    const { token } = await new TestDevice().session(place, await place.code(main));
    const page = async (body: unknown) => rosterReply.parse(await (await post(place, ROSTER_PATH, body, token)).json());
    const socket = await raw(place, token);
    await isLet(socket);
    socket.socket.terminate();
    expect(await page({})).toMatchObject({
      total: 2,
      next: null,
      businesses: [
        { id: cafe, name: '喫茶 青', plans: [] },
        {
          id: place.business,
          name: '浜の湯',
          plans: [{ id: PLAN, room: PLAN_DOC, title: '計画', right: 'edit', openedAt: NOON }],
        },
      ],
    });
    expect(await page({ most: 1 })).toMatchObject({ total: 2, next: 1, businesses: [{ id: cafe }] });
    expect(await page({ from: 1, most: 1 })).toMatchObject({ next: null, businesses: [{ id: place.business }] });
    expect(await page({ from: 2 })).toMatchObject({ next: null, businesses: [] });
    expect((await post(place, ROSTER_PATH, { most: 101 }, token)).status).toBe(400);
    value(await place.home.grantRight(PLAN, 'none'));
    expect((await page({ from: 1 })).businesses[0]?.plans).toEqual([]);
  });
});
