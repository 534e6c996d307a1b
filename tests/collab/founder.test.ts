/** Founders at the home of their plans, on a real server with real sockets, on the library file and on PostgreSQL. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CoachingStore, putDraft } from '../../shared/doc/coaching.ts';
import { documentMark } from '../../shared/doc/documentMark.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import {
  FOUNDER_DEVICE_PATH,
  FOUNDER_END_PATH,
  FOUNDER_LEAVE_PATH,
  FOUNDER_PUT_PATH,
  FOUNDER_RIGHT_PATH,
  FOUNDER_SEE_PATH,
  FOUNDER_TAKE_PATH,
  type FounderSight,
  founderDeviceReply,
  founderSeeReply,
} from '../../shared/protocol/founder.ts';
import { CLOSE, MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { ADVISOR, FOUNDER, pairBoth, recordId, seal, sign } from '../guidanceFixture.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { errorOf, FounderDevice, sentAsFounder } from './founderDevice.ts';
import { enter, PLAN, PLAN_DOC, raw, synced, syncMessage, until } from './people.ts';
import { post, type StaffPlace, startStaffPlace, TestDevice, value } from './staffPlace.ts';

const NEW = 'newplan001234567';
const OTHERS = 'others0001234567';
let postgres: TestPostgres | undefined;
let databases = 0;
let place: StaffPlace;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.close());

async function databaseUrl(server: TestPostgres): Promise<string> {
  const name = `musubi_founder_${process.pid}_${++databases}`;
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
const said = async (path: string, body: unknown, token: string): Promise<readonly [number, string]> => {
  const response = await post(place, path, body, token);
  const answer: unknown = await response.json();
  return [response.status, response.ok ? '' : errorOf(answer)];
};
const sight = async (token: string): Promise<FounderSight> =>
  founderSeeReply.parse(await (await post(place, FOUNDER_SEE_PATH, {}, token)).json());
const marksOf = async (plan: string) => ({
  plan: documentMark(await documentOf(`plan:${plan}`)),
  comments: documentMark(await documentOf(`comments:${plan}`)),
  coaching: documentMark(await documentOf(`coaching:${plan}`)),
});
const business = async (name: string): Promise<string> => {
  const fields = { reading: '', trade: '', district: '', openedOn: '', group: '', contacts: [], consent: null };
  return value(await place.home.addBusiness({ name, ...fields })).value;
};
const greets = (socket: Awaited<ReturnType<typeof raw>>): Promise<boolean> =>
  Promise.race([
    until(() => socket.messages.some((m) => m[0] === MESSAGE.greeting), 'a greeting').then(() => true),
    socket.closed.then(() => false),
  ]);

async function eventually(condition: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + CONDITION_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

const STORES = ['library file', 'PostgreSQL'] as const;
describe.each(STORES)('founders, with the %s', (store) => {
  let founder: FounderDevice;
  let token = '';
  let other = '';
  beforeEach(async ({ skip }) => {
    if (store === 'PostgreSQL' && !postgres) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    place = await startStaffPlace(store === 'PostgreSQL' && postgres ? await databaseUrl(postgres) : undefined);
    founder = new FounderDevice();
    token = (await founder.founderSession(place, { code: await place.founderCode(place.business) })).token;
    other = await business('他の店');
    await place.library.createPlan(OTHERS, '他の計画', Y.encodeStateAsUpdate(new Y.Doc()));
    value(await place.home.placePlan(OTHERS, other, 'edit'));
  });
  afterEach(() => place?.close());

  /** What each answer is to the founder of the business that has the plan, and to the founder of another one. Written down here. */
  const ANSWERS = {
    'see who may see': [200, 200],
    'put a new plan': [200, 200],
    'put the plan again': [200, 409],
    'lower the right': [200, 403],
    'take it, not having all of it': [409, 403],
    'a code for a second device': [200, 200],
    'end a device of the first': [200, 403],
    'the plan': [101, CLOSE.forbidden],
    'its comments': [101, CLOSE.forbidden],
    'its guidance': [101, CLOSE.forbidden],
    'private notes': [CLOSE.forbidden, CLOSE.forbidden],
    'take it, having all of it': [200, 403],
  } as const;
  it('may do with their own plans what the table says, and nothing with those of others', async () => {
    const stranger = (await new FounderDevice().founderSession(place, { code: await place.founderCode(other) })).token;
    const second = new FounderDevice();
    await second.founderSession(place, { code: await place.founderCode(place.business) });
    const device = (await sight(token)).devices.find((d) => !d.isThis)?.id ?? '';
    const opens = async (by: string, name: string) => {
      const socket = await raw(place, by, `/sync/${name}`);
      const isOpen = await greets(socket);
      socket.socket.terminate();
      return isOpen ? 101 : await socket.closed;
    };
    const tried = async (by: string, fresh: string): Promise<Record<string, number>> => {
      const status = async (path: string, body: unknown) => (await said(path, body, by))[0];
      const wrong = { plan: '0'.repeat(64), comments: '0'.repeat(64), coaching: '0'.repeat(64) };
      return {
        'see who may see': await status(FOUNDER_SEE_PATH, {}),
        'put a new plan': await status(FOUNDER_PUT_PATH, { plan: fresh, title: '新しい計画', right: 'none' }),
        'put the plan again': await status(FOUNDER_PUT_PATH, { plan: PLAN, title: '計画', right: 'edit' }),
        'lower the right': await status(FOUNDER_RIGHT_PATH, { plan: PLAN, right: 'read' }),
        'take it, not having all of it': await status(FOUNDER_TAKE_PATH, { plan: PLAN, marks: wrong }),
        'a code for a second device': await status(FOUNDER_DEVICE_PATH, {}),
        'end a device of the first': await status(FOUNDER_END_PATH, { id: device }),
        'the plan': await opens(by, PLAN_DOC),
        'its comments': await opens(by, `comments:${PLAN}`),
        'its guidance': await opens(by, `coaching:${PLAN}`),
        'private notes': await opens(by, `private:${PLAN}`),
        'take it, having all of it': await status(FOUNDER_TAKE_PATH, { plan: PLAN, marks: await marksOf(PLAN) }),
      };
    };
    const theirs = await tried(stranger, 'strangers0123456');
    const own = await tried(token, NEW);
    const found = Object.fromEntries(Object.keys(ANSWERS).map((act) => [act, [own[act], theirs[act]]]));
    expect(found).toEqual(ANSWERS);
  });

  it('get no plan by knowing its id, and no more than sixty', async () => {
    expect(await said(FOUNDER_PUT_PATH, { plan: OTHERS, title: 'x', right: 'edit' }, token)).toEqual([409, 'exists']);
    const unplaced = 'unplaced01234567';
    await place.library.createPlan(unplaced, '置き場所のない計画', Y.encodeStateAsUpdate(new Y.Doc()));
    expect(await said(FOUNDER_PUT_PATH, { plan: unplaced, title: 'x', right: 'edit' }, token)).toEqual([409, 'exists']);
    for (let i = 1; i < 60; i++)
      value(await place.home.placePlan(`many${String(i).padStart(12, '0')}`, place.business, 'none'));
    expect(await said(FOUNDER_PUT_PATH, { plan: NEW, title: 'x', right: 'none' }, token)).toEqual([409, 'tooMany']);
  });

  it('sign in with a code once, within its time, and at no other door; then with the key and the business alone', async () => {
    const code = await place.founderCode(place.business, 1);
    const stranger = new FounderDevice();
    const answer = stranger.answerAsFounder(await stranger.questionOfFounder(place), { code });
    expect(await sentAsFounder(place, answer)).toMatchObject({
      business: { id: place.business, name: '浜の湯' },
      organisation: '下田商工会議所',
      expiresAt: '2026-11-30T15:00:00.000Z',
    });
    expect(await sentAsFounder(place, answer)).toEqual([403, 'staleChallenge']);
    expect(await new FounderDevice().enterAsFounder(place, { code })).toEqual([403, 'unknownCode']);
    expect(await stranger.founderSession(place, { business: place.business })).toMatchObject({
      business: { id: place.business },
    });
    expect(await stranger.enterAsFounder(place, { business: other })).toEqual([403, 'unknownDevice']);
    expect(await stranger.enterAsFounder(place, {})).toEqual([403, 'unknownDevice']);
    expect(await stranger.enter(place)).toEqual([403, 'unknownDevice']);
    const late = await place.founderCode(place.business, 1);
    const staff = await place.code(await place.add('青木', 'advisor'));
    expect(await stranger.enterAsFounder(place, { code: staff })).toEqual([403, 'unknownCode']);
    expect(await new TestDevice().enter(place, late)).toEqual([403, 'unknownCode']);
    place.setTime('2026-12-01T03:00:00.000Z');
    expect(await new FounderDevice().enterAsFounder(place, { code: late })).toEqual([403, 'expiredCode']);
  });

  it('have the same key for two businesses, which a merge makes one', async () => {
    await founder.founderSession(place, { code: await place.founderCode(other) });
    expect((await sight(token)).plans.map((p) => p.id)).toEqual([PLAN]);
    value(await place.home.mergeBusinesses(place.business, other));
    const merged = await founder.founderSession(place, { business: other });
    expect(merged.business).toEqual({ id: place.business, name: '浜の湯' });
    const seen = await sight(merged.token);
    expect(seen.plans.map((p) => p.id).sort()).toEqual([PLAN, OTHERS].sort());
    expect(seen.devices).toHaveLength(1);
  });

  it('add a device by a code of their own, and end a lost one at once', async () => {
    const made = founderDeviceReply.parse(await (await post(place, FOUNDER_DEVICE_PATH, {}, token)).json());
    const lost = new FounderDevice();
    const there = await lost.founderSession(place, { code: made.code });
    const socket = await raw(place, there.token);
    expect(await greets(socket)).toBe(true);
    const { devices } = await sight(token);
    expect(devices.map((d) => d.sessions.length)).toEqual([1, 1]);
    expect(await said(FOUNDER_END_PATH, { id: devices.find((d) => !d.isThis)?.id }, token)).toEqual([200, '']);
    expect(await socket.closed).toBe(CLOSE.unauthenticated);
    expect(await lost.enterAsFounder(place, { business: place.business })).toEqual([403, 'unknownDevice']);
    expect(await said(FOUNDER_LEAVE_PATH, {}, token)).toEqual([200, '']);
    expect(await said(FOUNDER_SEE_PATH, {}, token)).toEqual([401, 'unauthenticated']);
  });

  it('see who reaches a plan, with which right, why and until when; also whom they gave nothing', async () => {
    const { home } = place;
    const [main, by, third] = [
      await place.add('青木', 'advisor'),
      await place.add('馬場', 'advisor'),
      await place.add('千葉', 'assistant'),
    ];
    await place.add('管理', 'administrator');
    value(await home.assignAdvisor(place.business, main, 'main'));
    value(await home.assignAdvisor(place.business, third, 'with'));
    value(await home.coverAbsence(main, by, '2026-11-20', '2026-11-30'));
    expect(await said(FOUNDER_RIGHT_PATH, { plan: PLAN, right: 'none', staff: third }, token)).toEqual([200, '']);
    const [plan] = (await sight(token)).plans;
    expect(plan).toMatchObject({ id: PLAN, title: '計画', right: 'edit', limits: { [third]: 'none' } });
    expect(plan?.people).toEqual([
      {
        ...{ id: main, name: '青木', role: 'advisor', right: 'edit', because: 'main', since: '2026-11-30' },
        ...{ until: null, away: null, openedAt: null },
      },
      {
        ...{ id: third, name: '千葉', role: 'assistant', right: 'none', because: 'with', since: '2026-11-30' },
        ...{ until: null, away: null, openedAt: null },
      },
      {
        ...{ id: by, name: '馬場', role: 'advisor', right: 'edit', because: 'cover', since: '2026-11-20' },
        ...{ until: '2026-11-30', away: '青木', openedAt: null },
      },
    ]);
    value(await home.handOver(main, by));
    expect((await sight(token)).plans[0]?.people.map((p) => [p.name, p.because])).toEqual([
      ['馬場', 'main'],
      ['千葉', 'with'],
    ]);
  });

  it('lower the right while the advisor is connected: within seconds they only read', async () => {
    const advisor = await place.add('青木', 'advisor');
    value(await place.home.assignAdvisor(place.business, advisor, 'main'));
    const entered = await new TestDevice().session(place, await place.code(advisor));
    const socket = await raw(place, entered.token);
    expect(await greets(socket)).toBe(true);
    await said(FOUNDER_RIGHT_PATH, { plan: PLAN, right: 'read' }, token);
    expect(await socket.closed).toBe(CLOSE.shuttingDown);
    const again = await raw(place, entered.token);
    await greets(again);
    const edit = new Y.Doc();
    edit.getMap('meta').set('late', 1);
    again.send(syncMessage(SYNC.update, Y.encodeStateAsUpdate(edit)));
    await until(() => again.messages.some((m) => m[0] === MESSAGE.notice), 'a notice that this is read only');
    await said(FOUNDER_RIGHT_PATH, { plan: PLAN, right: 'none' }, token);
    expect(await again.closed).toBe(CLOSE.forbidden);
  });

  it('pass on what others wrote, under the names of those who wrote it', async () => {
    const machine = enter(place, token, new Y.Doc(), `comments:${PLAN}`);
    await synced(machine);
    const message = { thread: 't', by: 'guest00001234567', byName: '客の佐藤', text: 'よい計画' };
    machine.doc.getMap('messages').set('m', new Y.Map(Object.entries(message)));
    await until(() => machine.savedCount > 0, 'the comment on disk');
    const stored = (await documentOf(`comments:${PLAN}`)).getMap('messages').get('m');
    expect(stored instanceof Y.Map && stored.toJSON()).toEqual(message);
    machine.leave();
  });

  it('add what was signed and verifies, whoever wrote it, and neither change nor remove it here', async () => {
    const name = `coaching:${PLAN}`;
    const machine = enter(place, token, new Y.Doc(), name);
    await synced(machine);
    const at = '2026-05-20T10:00:00.000Z';
    const stored = async () => new CoachingStore(await documentOf(name), PLAN);
    const settled = async (n: number) => {
      putDraft(machine.doc, recordId(n), { topic: 'それまで' });
      await eventually(async () => (await stored()).drafts.some((d) => d.id === recordId(n)), 'the draft on disk');
    };
    pairBoth(machine.doc);
    const hash = seal(machine.doc, 1, '2026-05-20', at);
    sign(machine.doc, 1, hash, 'advisor', ADVISOR, at);
    sign(machine.doc, 1, hash, 'founder', FOUNDER, at);
    await settled(90);
    expect((await stored()).records.map((r) => r.counted)).toEqual([true]);
    machine.doc.getMap('sealed').delete(recordId(1));
    machine.doc.getMap('signatures').clear();
    machine.doc.getMap('sealed').set(recordId(2), { content: {}, prev: null, hash: 'x', at });
    await settled(91);
    expect((await stored()).records.map((r) => [r.id, r.counted])).toEqual([[recordId(1), true]]);
    await until(() => new CoachingStore(machine.doc, PLAN).records.length === 1, 'the record back on the machine');
    machine.leave();
  });

  it('take back a plan of which they have everything, and leave nothing of it here', async () => {
    const advisor = await place.add('青木', 'advisor');
    value(await place.home.assignAdvisor(place.business, advisor, 'main'));
    const entered = await new TestDevice().session(place, await place.code(advisor));
    const writer = enter(place, entered.token);
    await synced(writer);
    const before = await marksOf(PLAN);
    writer.doc.getMap('meta').set('secret', 'きりたんぽの隠し味');
    await until(() => writer.savedCount > 0, 'the words on disk');
    // Something has come since: nothing is erased, and the advisor goes on.
    expect(await said(FOUNDER_TAKE_PATH, { plan: PLAN, marks: before }, token)).toEqual([409, 'notInStep']);
    await until(() => writer.provider.synced, 'the advisor to be back');
    writer.doc.getMap('meta').set('more', '続き');
    await eventually(
      async () => (await documentOf(PLAN_DOC)).getMap('meta').get('more') === '続き',
      'more words on disk',
    );
    const closed = new Promise<number>((done) =>
      writer.provider.on('closed', ({ code }: { code: number }) => done(code)),
    );
    expect(await said(FOUNDER_TAKE_PATH, { plan: PLAN, marks: await marksOf(PLAN) }, token)).toEqual([200, '']);
    expect(await closed).toBe(CLOSE.forbidden);
    writer.leave();
    expect((await place.library.listPlans()).map((p) => p.id)).toEqual([OTHERS]);
    expect((await documentOf(PLAN_DOC)).getMap('meta').size).toBe(0);
    expect((await sight(token)).plans).toEqual([]);
    const acts = await place.acts();
    expect(acts.at(-1)).toEqual({ by: `founder:${place.business}`, act: 'takePlan', about: [PLAN] });
    expect(value(await place.home.seeLog()).isWhole).toBe(true);
    if (store === 'library file') {
      const words = Buffer.from('きりたんぽの隠し味');
      for (const file of readdirSync(place.folder)) {
        if (file.includes('backup')) continue;
        expect(readFileSync(join(place.folder, file)).includes(words), file).toBe(false);
      }
    }
    // It may come back, as a plan like any other.
    expect(await said(FOUNDER_PUT_PATH, { plan: PLAN, title: '計画', right: 'none' }, token)).toEqual([200, '']);
    expect(await greets(await raw(place, token))).toBe(true);
  });

  it('are written down with ids, and without a name, a code or a secret', async () => {
    await said(FOUNDER_RIGHT_PATH, { plan: PLAN, right: 'read' }, token);
    const acts = (await place.acts()).filter((a) => a.by.startsWith('founder:'));
    expect(acts.map((a) => a.act)).toEqual(['admitDevice', 'grant']);
    const { rows } = await place.library.stores.organisation.read();
    const lines = await place.library.stores.organisation.lines(0, 1_000);
    expect(JSON.stringify([rows, lines])).not.toContain(token.split('.')[2] ?? 'no secret');
    expect(JSON.stringify(lines)).not.toContain('浜の湯');
  });
});
