/** The administration of an organisation over HTTP on a real server, on the library file and on PostgreSQL. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  OFFICE,
  OFFICE_BYTES,
  OFFICE_PATH,
  OFFICE_TABLE_PATH,
  type OfficeAct,
  type OfficeIn,
  type OfficeOut,
  TABLE_ACTS,
} from '../../shared/protocol/office.ts';
import { joinAs } from '../joinAs.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { fields, freshId, REQUESTS, seenBusiness, TABLE } from './officeActs.ts';
import { PLAN } from './people.ts';
import { post, type StaffPlace, startStaffPlace, TestDevice, value } from './staffPlace.ts';

let postgres: TestPostgres | undefined;
let databases = 0;
let place: StaffPlace;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.close());
async function databaseUrl(server: TestPostgres): Promise<string> {
  const name = `musubi_office_${process.pid}_${++databases}`;
  await server.run(`CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

const pathOf = (act: string) => (TABLE_ACTS.some((table) => table === act) ? OFFICE_TABLE_PATH : OFFICE_PATH);
type Body = { readonly error?: string; readonly code?: string; readonly about?: readonly string[] };
/** The status of a request, and its answer. */
async function ask(token: string, act: string, input: unknown): Promise<readonly [number, Body]> {
  const response = await post(place, pathOf(act), { act, input }, token);
  return [response.status, (await response.json()) as Body];
}
async function must<A extends OfficeAct>(token: string, act: A, input: OfficeIn<A>): Promise<OfficeOut<A>> {
  const [status, body] = await ask(token, act, input);
  expect([act, status, body.code]).toEqual([act, 200, undefined]);
  return OFFICE[act].out.parse(body) as OfficeOut<A>;
}
const tokenOf = async (staff: string): Promise<string> =>
  (await new TestDevice().session(place, await place.code(staff))).token;
const administrator = async (name = '管理 一') => tokenOf(await place.add(name, 'administrator'));
const everything = { find: '', isBackwards: false, by: 'name', only: 'all', from: 0, most: 100 } as const;

const STORES = ['library file', 'PostgreSQL'] as const;
describe.each(STORES)('the administration, with the %s', (store) => {
  beforeEach(async ({ skip }) => {
    if (store === 'PostgreSQL' && !postgres) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
    place = await startStaffPlace(store === 'PostgreSQL' && postgres ? await databaseUrl(postgres) : undefined);
  });
  afterEach(() => place?.close());

  /** Administrator, advisor and assistant of the business, auditor, a guest of its plan, and somebody whose session was ended. Written by hand. */
  const MATRIX: Readonly<Record<OfficeAct, string>> = {
    'staff.list': '++++xx',
    'staff.entries': '+--+xx',
    'staff.add': '+---xx',
    'staff.change': '+---xx',
    'staff.invite': '+---xx',
    'staff.endEntry': '+---xx',
    'staff.previewOffBoard': '+---xx',
    'staff.offBoard': '+---xx',
    'staff.previewHandOver': '+---xx',
    'staff.handOver': '+---xx',
    'cover.add': '+---xx',
    'cover.end': '+---xx',
    'group.add': '+---xx',
    'business.list': '++++xx',
    'business.see': '++++xx',
    'business.add': '++--xx',
    'business.change': '+++-xx',
    'business.end': '+++-xx',
    'business.assign': '+---xx',
    'business.unassign': '+---xx',
    'business.doubles': '+---xx',
    'business.previewMerge': '+---xx',
    'business.merge': '+---xx',
    'charts.preview': '+---xx',
    'charts.import': '+---xx',
    'charts.list': '+---xx',
    'charts.undo': '+---xx',
    'log.see': '+--+xx',
    'server.see': '+--+xx',
    'server.backUp': '+---xx',
  };
  /** Where PostgreSQL's own tools make backups, an administrator is told so. */
  const LETTER: Readonly<Record<number, string>> = { 200: '+', 403: '-', 401: 'x', 503: '+' };
  it('lets each role do what the table says', { timeout: 180_000 }, async () => {
    const roles = ['administrator', 'advisor', 'assistant', 'auditor'] as const;
    const tokens: string[] = [];
    for (const role of roles) {
      const id = await place.add(role, role);
      if (role === 'advisor') value(await place.home.assignAdvisor(place.business, id, 'main'));
      if (role === 'assistant') value(await place.home.assignAdvisor(place.business, id, 'with'));
      tokens.push(await tokenOf(id));
    }
    tokens.push((await joinAs(place.access, { planId: PLAN, role: 'editor' }, '客')).token);
    const gone = await place.add('退職', 'administrator');
    tokens.push(await tokenOf(gone));
    value(await place.home.leaveStaff(gone));
    const found: Record<string, string> = {};
    for (const act of Object.keys(REQUESTS) as OfficeAct[]) {
      found[act] = '';
      for (const token of tokens) {
        const [status] = await ask(token, act, await REQUESTS[act](place));
        found[act] += LETTER[status] ?? `[${status}]`;
        // Faster than a person: the limit on requests has its own test.
        if (status === 429) throw new Error('too fast');
      }
    }
    expect(found).toEqual(MATRIX);
  });

  it('shows people of businesses only their own, and lets them change no other', async () => {
    const other = value(await place.home.addBusiness(fields('他の店'))).value;
    const aoki = await place.add('青木', 'advisor');
    value(await place.home.assignAdvisor(place.business, aoki, 'main'));
    const token = await tokenOf(aoki);
    const { businesses, all } = await must(token, 'business.list', everything);
    expect([businesses.map((b) => b.name), all]).toEqual([['浜の湯'], 1]);
    expect(await ask(token, 'business.see', { id: other })).toMatchObject([404, { code: 'notFound' }]);
    const change = { id: other, ...fields('取った店'), seen: await seenBusiness(place, other) };
    expect(await ask(token, 'business.change', change)).toMatchObject([403, { code: 'notAllowed', about: [] }]);
    expect((await must(token, 'staff.list', {})).staff[0]?.devices).toBeNull();
  });

  it('tells the second of two administrators that somebody was there first', async () => {
    const [one, two] = [await administrator('管理 一'), await administrator('管理 二')];
    const { seen, name } = await must(one, 'business.see', { id: place.business });
    expect(name).toBe('浜の湯');
    const id = place.business;
    const both = await Promise.all([
      ask(one, 'business.change', { id, ...fields('一の湯'), seen }),
      ask(two, 'business.change', { id, ...fields('二の湯'), seen }),
    ]);
    expect(both.map(([status]) => status).sort()).toEqual([200, 409]);
    const winner = both[0]?.[0] === 200 ? '一の湯' : '二の湯';
    const loser = both.find(([status]) => status === 409);
    expect(loser?.[1]).toEqual({ error: 'refused', code: 'changedMeanwhile', about: [winner] });
    expect((await must(one, 'business.see', { id })).name).toBe(winner);
  });

  it('hands over and lets leave in one act, what was previewed and nothing else', async () => {
    const token = await administrator();
    const [sato, baba] = [await place.add('佐藤', 'advisor'), await place.add('馬場', 'advisor')];
    value(await place.home.assignAdvisor(place.business, sato, 'main'));
    const asked = { staff: sato, successor: baba };
    const first = await must(token, 'staff.previewOffBoard', asked);
    expect(first.businesses).toEqual(['浜の湯']);
    expect(await ask(token, 'staff.previewOffBoard', { staff: sato, successor: null })).toMatchObject([
      409,
      { code: 'withoutAnybody', about: ['浜の湯'] },
    ]);
    // A client that came in meanwhile was not in the preview.
    const late = value(await place.home.addBusiness(fields('後の店'))).value;
    value(await place.home.assignAdvisor(late, sato, 'main'));
    expect(await ask(token, 'staff.offBoard', { ...asked, seen: first.seen })).toMatchObject([
      409,
      { code: 'changedMeanwhile' },
    ]);
    const { seen, businesses } = await must(token, 'staff.previewOffBoard', asked);
    // By reading, like the list; without one by name.
    expect(businesses).toEqual(['浜の湯', '後の店']);
    place.setTime('2026-11-30T03:00:05.000Z');
    expect(await must(token, 'staff.offBoard', { ...asked, seen })).toEqual({ moved: 2 });
    const { staff } = await must(token, 'staff.list', {});
    expect(staff.find((s) => s.id === baba)).toMatchObject({ main: 2, leftAt: null });
    expect(staff.find((s) => s.id === sato)).toMatchObject({ main: 0, leftAt: '2026-11-30T03:00:05.000Z' });
    // One line for both.
    const { act, about = [] } = (await place.acts()).at(-1) ?? {};
    expect([act, about.slice(0, 2)]).toEqual(['offBoard', [sato, baba]]);
    expect([...about.slice(2)].sort()).toEqual([place.business, late].sort());
    // Repeated, it finds nobody to let go.
    expect((await ask(token, 'staff.offBoard', { ...asked, seen }))[0]).toBe(409);
  });

  it('imports a table as it was previewed, and takes it back', async () => {
    const token = await administrator();
    const preview = await must(token, 'charts.preview', TABLE);
    expect(preview.rows).toEqual([{ line: 2, name: '甲商店', advisor: '', problems: [] }]);
    const import_ = { ...TABLE, id: freshId(), seen: preview.seen };
    value(await place.home.addBusiness(fields('㈱甲商店')));
    // Now the row looks like a double: what would be left out was not in the preview.
    expect(await ask(token, 'charts.import', import_)).toMatchObject([409, { code: 'changedMeanwhile' }]);
    const kept = { ...TABLE, keepDoubles: true };
    const again = await must(token, 'charts.preview', kept);
    const asked = { ...kept, id: import_.id, seen: again.seen };
    expect(await must(token, 'charts.import', asked)).toEqual({ taken: 1 });
    // A repeated request adds nothing twice.
    expect(await ask(token, 'charts.import', asked)).toMatchObject([409, { code: 'exists' }]);
    expect((await must(token, 'charts.list', {})).imports).toMatchObject([{ id: asked.id, count: 1, undoneAt: null }]);
    await must(token, 'charts.undo', { id: asked.id });
    expect((await must(token, 'business.list', everything)).businesses.map((b) => b.name)).toEqual([
      '浜の湯',
      '㈱甲商店',
    ]);
  });

  it('refuses what is too large, unknown, repeated or from elsewhere, and stays up', async () => {
    const token = await administrator();
    const large = { act: 'group.add', input: { id: freshId(), name: 'あ'.repeat(OFFICE_BYTES) } };
    expect((await post(place, OFFICE_PATH, large, token)).status).toBe(400);
    for (const act of ['constructor', '__proto__', 'toString', 'plan.read', ''])
      expect([act, (await ask(token, act, {}))[0]]).toEqual([act, 400]);
    // A table does not come in by the other door, nor another act by that of the tables.
    expect((await post(place, OFFICE_PATH, { act: 'charts.preview', input: TABLE }, token)).status).toBe(400);
    expect((await post(place, OFFICE_TABLE_PATH, { act: 'staff.list', input: {} }, token)).status).toBe(400);
    const rows = Array.from({ length: 5_001 }, () => ['店']);
    expect((await ask(token, 'charts.preview', { ...TABLE, rows }))[0]).toBe(400);
    const add = { id: freshId(), name: '一度だけ', role: 'advisor', groups: [] };
    expect([(await ask(token, 'staff.add', add))[0], await ask(token, 'staff.add', add)]).toMatchObject([
      200,
      [409, { code: 'exists', about: ['一度だけ'] }],
    ]);
    const elsewhere = 'zzzzzzzzzzzzzzzz';
    expect((await ask(token, 'business.see', { id: elsewhere }))[0]).toBe(404);
    expect((await ask(token, 'staff.invite', { id: freshId(), staff: elsewhere, days: 3 }))[0]).toBe(404);
    expect((await ask(token, 'staff.endEntry', { id: elsewhere }))[0]).toBe(404);
    expect((await ask(token, 'staff.add', { ...add, id: freshId(), groups: [elsewhere] }))[0]).toBe(404);
    expect((await ask('staff.nobody', 'staff.list', {}))[0]).toBe(401);
    expect((await post(place, OFFICE_PATH, { act: 'staff.list', input: {} })).status).toBe(401);
  });

  it('slows down whoever asks too often, and nobody else', async () => {
    const [busy, calm] = [await administrator('忙しい'), await administrator('静か')];
    const statuses = await Promise.all(
      Array.from({ length: 120 }, async () => (await ask(busy, 'charts.list', {}))[0]),
    );
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await ask(calm, 'charts.list', {}))[0]).toBe(200);
  });

  it('finds, sorts and pages two thousand businesses', async () => {
    const token = await administrator();
    const rows = Array.from({ length: 1_999 }, (_, i) => [
      `店${String(i).padStart(4, '0')}`,
      `みせ${String(i).padStart(4, '0')}`,
    ]);
    value(await place.home.importCharts(rows, { name: 0, reading: 1 }, true));
    const first = await must(token, 'business.list', { ...everything, most: 50 });
    expect([first.total, first.all, first.businesses.length, first.businesses[0]?.name]).toEqual([
      2_000,
      2_000,
      50,
      '浜の湯',
    ]);
    const last = await must(token, 'business.list', { ...everything, from: 1_950, most: 50 });
    expect(last.businesses.at(-1)?.name).toBe('店1998');
    const backwards = await must(token, 'business.list', { ...everything, isBackwards: true, most: 1 });
    expect(backwards.businesses[0]?.name).toBe('店1998');
    const found = await must(token, 'business.list', { ...everything, find: 'ミセ１９９', most: 50 });
    expect(found.businesses.map((b) => b.name)).toEqual([
      '店1990',
      '店1991',
      '店1992',
      '店1993',
      '店1994',
      '店1995',
      '店1996',
      '店1997',
      '店1998',
    ]);
    expect((await must(token, 'business.list', { ...everything, only: 'ended' })).total).toBe(0);
  });

  it('shows the log by act and day, and where it breaks', async () => {
    const token = await administrator();
    place.setTime('2026-12-01T03:00:00.000Z');
    await must(token, 'group.add', { id: freshId(), name: '支所' }).catch(() => undefined);
    const asked = { acts: [], from: '', to: '', before: null, most: 3 };
    const page = await must(await administrator('別'), 'log.see', asked);
    expect(page.brokenAt).toBeNull();
    expect(page.lines.map((l) => l.act)).toEqual(['admitDevice', 'inviteDevice', 'addStaff']);
    const older = await must(await administrator('次'), 'log.see', {
      ...asked,
      before: page.next,
      acts: ['addBusiness'],
    });
    expect(older.lines.map((l) => l.act)).toEqual(['addBusiness']);
    expect(older.names[place.business]).toBe('浜の湯');
    const day = await must(await administrator('日'), 'log.see', { ...asked, to: '2026-11-30', most: 100 });
    expect(day.lines.every((l) => l.at.startsWith('2026-11-30'))).toBe(true);
  });

  it('shows the machine, and makes a backup where it can', async () => {
    const token = await administrator();
    const seen = await must(token, 'server.see', {});
    expect(seen).toMatchObject({ plans: 1, rooms: 0, connections: 0, ready: null, unreadable: 0 });
    expect(seen.storedBytes).toBeGreaterThan(10_000);
    if (store === 'PostgreSQL') {
      expect(seen.backups).toBeNull();
      expect(await ask(token, 'server.backUp', {})).toMatchObject([503, { code: 'notSaved', about: ['unsupported'] }]);
      return;
    }
    expect(seen.backups).toEqual({ list: [] });
    const { backups } = await must(token, 'server.backUp', {});
    expect(backups?.list).toHaveLength(1);
    expect((await place.acts()).at(-1)?.act).toBe('backUp');
  });
});
