/** What the library in PostgreSQL reports, counts, keeps and forgets: the same rules as those of the file. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PgLibrary } from '../../main/storage/postgres/pgLibrary.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';

const PLAN = 'abcdefgh01234567';
const DOC = `plan:${PLAN}`;
const HASH = 'a'.repeat(64);
let server: TestPostgres | undefined;
let schema: string;
let made = 0;
let library: PgLibrary;
let now: Date;
let open: PgLibrary[];

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.close());
beforeEach(async ({ skip }) => {
  if (!server) return skip();
  schema = `rules_${process.pid}_${++made}`;
  now = new Date('2026-11-20T00:00:00.000Z');
  open = [];
  library = await start();
});
afterEach(async () => {
  for (const each of open ?? []) await each.close();
  await server?.run(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
});
/** Opens the library and takes the documents; an earlier one must be closed. */
async function start(): Promise<PgLibrary> {
  const next = await beside();
  expect(await next.hold('here')).toBe('taken');
  return next;
}
/** Opens the library as a command does that works beside a server. */
async function beside(): Promise<PgLibrary> {
  const next = await PgLibrary.open({ url: server?.url ?? '', schema, now: () => now });
  open.push(next);
  return next;
}
const update = (text: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(doc);
};
const many = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => update(String(i)));
const rows = async (sql: string): Promise<unknown[]> => [...((await server?.run(sql.replaceAll('@', schema))) ?? [])];
const one = async (sql: string): Promise<unknown> => Object.values((await rows(sql))[0] as object)[0];
const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );

describe('the list of plans', () => {
  it('is reported as changed by every change to it, once, and by nothing else', async () => {
    // Connecting to hear of other processes counts as a change; it comes first.
    await expect.poll(() => library.changedElsewhere(), { timeout: CONDITION_MS }).toBe(true);
    let told = 0;
    library.onDidChangeList(() => told++);
    const toldBy = async (act: () => Promise<unknown>): Promise<number> => {
      told = 0;
      await act();
      return told;
    };
    expect(await toldBy(() => library.createPlan(PLAN, '計画', update('')))).toBe(1);
    expect(await toldBy(() => library.describePlan(PLAN, '計画'))).toBe(0);
    expect(await toldBy(() => library.describePlan('zzzzzzzz01234567', '別'))).toBe(0);
    expect(await toldBy(() => library.describePlan(PLAN, '新しい名'))).toBe(1);
    expect((await library.listPlans()).map((p) => p.title)).toEqual(['新しい名']);
    expect(await toldBy(() => library.setTrashed(PLAN, true))).toBe(1);
    expect(await toldBy(() => library.deleteForever(PLAN))).toBe(1);
    expect(await library.listPlans()).toEqual([]);
  });
  it('says when a plan was made, edited and put in the trash', async () => {
    expect(await library.createPlan(PLAN, '計\0画', update(''))).toEqual({
      id: PLAN,
      title: '計画',
      createdAt: '2026-11-20T00:00:00.000Z',
      updatedAt: '2026-11-20T00:00:00.000Z',
      trashedAt: null,
    });
    now = new Date('2026-11-21T00:00:00.000Z');
    await library.setTrashed(PLAN, true);
    expect(await library.listPlans()).toEqual([
      {
        id: PLAN,
        title: '計画',
        createdAt: '2026-11-20T00:00:00.000Z',
        updatedAt: '2026-11-20T00:00:00.000Z',
        trashedAt: '2026-11-21T00:00:00.000Z',
      },
    ]);
    await library.setTrashed(PLAN, false);
    expect((await library.listPlans())[0]?.trashedAt).toBeNull();
  });
  it('has the last edited plan first; times of edits are written every twenty seconds, before reading and on close', async () => {
    const written = () => one(`SELECT updated_at FROM @.plans WHERE id = '${PLAN}'`);
    const editAt = async (at: string, name = DOC) => {
      now = new Date(at);
      await library.append(name, [update('x')]);
    };
    await library.createPlan(PLAN, '計画', update(''));
    now = new Date('2026-11-20T00:30:00.000Z');
    await library.createPlan('zzzzzzzz01234567', '別', update(''));
    expect((await library.listPlans()).map((p) => p.title)).toEqual(['別', '計画']);
    await editAt('2026-11-20T01:00:00.000Z');
    await expect.poll(written, { timeout: CONDITION_MS }).toBe('2026-11-20T01:00:00.000Z');
    await editAt('2026-11-20T01:00:20.000Z');
    await editAt('2026-11-20T02:00:00.000Z', `comments:${PLAN}`);
    await library.flush();
    expect(await written()).toBe('2026-11-20T01:00:00.000Z');
    expect((await library.listPlans()).map((p) => [p.title, p.updatedAt])).toEqual([
      ['計画', '2026-11-20T01:00:20.000Z'],
      ['別', '2026-11-20T00:30:00.000Z'],
    ]);
    await editAt('2026-11-20T02:00:01.000Z');
    await library.close();
    expect(await written()).toBe('2026-11-20T02:00:01.000Z');
  });
  it('erases only what is in the trash, with everything of the plan', async () => {
    await library.createPlan(PLAN, '計画', update(''));
    for (const kind of ['comments', 'coaching', 'private']) await library.append(`${kind}:${PLAN}`, [update(kind)]);
    await library.createVersion(PLAN, '版', 'manual', update('版'));
    expect(await refusal(library.deleteForever(PLAN))).toBe('notFound');
    expect(await refusal(library.deleteForever('zzzzzzzz01234567'))).toBe('notFound');
    await library.setTrashed(PLAN, true);
    await library.deleteForever(PLAN);
    for (const table of ['plans', 'log', 'snapshots', 'versions'])
      expect(await one(`SELECT count(*)::int FROM @.${table}`), table).toBe(0);
  });
  it('refuses an id that is taken, and changes nothing by it', async () => {
    await library.createPlan(PLAN, '計画', update('元'));
    const before = await library.load(DOC);
    expect(await refusal(library.createPlan(PLAN, '二度', update('別')))).toBe('exists');
    expect(await library.load(DOC)).toEqual(before);
    expect(library.state).toBe('ok');
  });
});

describe('edits', () => {
  it('name their document and writer to those who listen, and resolve with the time', async () => {
    const appended: unknown[] = [];
    library.onDidAppend(({ name, updates, by }) => appended.push([name, updates.length, by]));
    expect(await library.append(DOC, many(2), 'hanako')).toBe('2026-11-20T00:00:00.000Z');
    await library.append(DOC, many(1));
    expect(await library.append(DOC, [])).toBe('2026-11-20T00:00:00.000Z');
    expect(appended).toEqual([
      [DOC, 2, 'hanako'],
      [DOC, 1, undefined],
    ]);
  });
  it('are kept apart and in order, whoever wrote them at once', async () => {
    const [a, b] = [many(3), ['あ', 'い'].map(update)];
    await Promise.all([
      library.append(DOC, [a[0] ?? new Uint8Array()]),
      library.append(`comments:${PLAN}`, b),
      library.append(DOC, a.slice(1)),
    ]);
    expect((await library.load(DOC)).updates).toEqual(a);
    expect((await library.load(`comments:${PLAN}`)).updates).toEqual(b);
    expect(await library.load('plan:none000000000000')).toEqual({ state: null, updates: [] });
  });
  it('are acknowledged even if a listener fails, and are refused after closing', async () => {
    library.onDidAppend(() => {
      throw new Error('a listener');
    });
    expect(await library.append(DOC, many(1))).toBe('2026-11-20T00:00:00.000Z');
    await library.close();
    expect(await refusal(library.append(DOC, many(1)))).toBe('storageFailed');
    library = await start();
    expect((await library.load(DOC)).updates).toHaveLength(1);
  });
  it('above a thousand are folded at once, above four hundred soon; four hundred are not', async () => {
    const left = (name: string) => one(`SELECT count(*)::int FROM @.log WHERE doc = '${name}'`);
    await library.append(`comments:${PLAN}`, many(400));
    await library.append(`coaching:${PLAN}`, many(401));
    await library.append(DOC, many(1_001));
    await expect.poll(() => left(DOC), { timeout: CONDITION_MS }).toBe(0);
    await expect.poll(() => left(`coaching:${PLAN}`), { timeout: CONDITION_MS }).toBe(0);
    expect(await left(`comments:${PLAN}`)).toBe(400);
    expect((await library.load(DOC)).state).not.toBeNull();
  });
  it('of a long log are folded after loading, and not by one who does not hold the documents', async () => {
    await library.close();
    const other = await beside();
    await other.append(DOC, many(401));
    await other.load(DOC);
    await other.close();
    expect(await one('SELECT count(*)::int FROM @.log')).toBe(401);
    library = await start();
    expect((await library.load(DOC)).updates).toHaveLength(401);
    await expect.poll(() => one('SELECT count(*)::int FROM @.log'), { timeout: CONDITION_MS }).toBe(0);
  });
  it('stay readable if the state before them is damaged, which is set aside and reported', async () => {
    await library.createPlan(PLAN, '計画', update('元'));
    const later = update('後');
    await library.append(DOC, [later]);
    await rows("UPDATE @.snapshots SET data = '\\x00ff'");
    expect(await library.load(DOC)).toEqual({ state: null, updates: [later] });
    expect(library.damages).toEqual([{ what: 'snapshot', name: DOC, at: '2026-11-20T00:00:00.000Z' }]);
    expect(await rows('SELECT what, name, at, data FROM @.damaged')).toEqual([
      { what: 'snapshot', name: DOC, at: '2026-11-20T00:00:00.000Z', data: Buffer.from([0, 255]) },
    ]);
    expect(await one('SELECT count(*)::int FROM @.snapshots')).toBe(0);
  });
  it('that are erased with their document leave those of its neighbours, and take its own images', async () => {
    const shown = await library.putMedia(new Uint8Array([1]), 'image/png');
    const kept = await library.putMedia(new Uint8Array([2]), 'image/png');
    const [a, b, c] = ['seat:a', 'seat:b', 'seat:c'];
    for (const name of [a, b, c]) await library.append(name, many(2));
    await library.append(b, [update(`${shown} ${kept}`)]);
    await library.createVersion(PLAN, '版', 'manual', update(kept));
    await library.eraseDoc(b);
    expect((await Promise.all([a, b, c].map((name) => library.load(name)))).map((d) => d.updates.length)).toEqual([
      2, 0, 2,
    ]);
    expect([await library.getMedia(shown), (await library.getMedia(kept))?.type]).toEqual([null, 'image/png']);
  });
});

describe('versions', () => {
  it('are listed newest first, renamed, and found by their id', async () => {
    const state = update('一');
    const first = await library.createVersion(PLAN, '一\0', 'manual', state);
    expect(first).toEqual({
      id: first.id,
      planId: PLAN,
      name: '一',
      reason: 'manual',
      createdAt: '2026-11-20T00:00:00.000Z',
      bytes: state.length,
    });
    const second = await library.createVersion(PLAN, '二', 'manual', update('二'));
    now = new Date('2026-11-19T00:00:00.000Z');
    await library.createVersion(PLAN, '前', 'manual', update('前'));
    await library.createVersion('zzzzzzzz01234567', '別', 'manual', update('別'));
    expect((await library.listVersions(PLAN)).map((v) => v.name)).toEqual(['二', '一', '前']);
    await library.renameVersion(second.id, '新しい名');
    expect((await library.listVersions(PLAN))[0]).toEqual({ ...second, name: '新しい名' });
    expect(await library.loadVersion(first.id)).toEqual(state);
    expect(await refusal(library.renameVersion('none', 'x'))).toBe('notFound');
    expect(await refusal(library.loadVersion('none'))).toBe('notFound');
  });
  it('that the app keeps once per plan replace each other, and are not listed', async () => {
    await library.createVersion(PLAN, '', 'visit', update('一'));
    now = new Date('2026-11-21T00:00:00.000Z');
    const [visit, common] = [update('二'), update('三')];
    await library.createVersion(PLAN, '', 'visit', visit);
    await library.createVersion(PLAN, '', 'common', common);
    await library.createVersion('zzzzzzzz01234567', '', 'visit', update('別'));
    expect(await library.listVersions(PLAN)).toEqual([]);
    expect(await library.keptState(PLAN, 'visit')).toEqual({ at: '2026-11-21T00:00:00.000Z', state: visit });
    expect((await library.keptState(PLAN, 'common'))?.state).toEqual(common);
    expect(await library.keptState('none000000000000', 'visit')).toBeNull();
    expect(await one('SELECT count(*)::int FROM @.versions')).toBe(3);
  });
  it('that are damaged are set aside, and missing from then on', async () => {
    const { id } = await library.createVersion(PLAN, '', 'visit', update('一'));
    await rows("UPDATE @.versions SET data = '\\x00'");
    expect(await library.keptState(PLAN, 'visit')).toBeNull();
    expect(await one('SELECT count(*)::int FROM @.versions')).toBe(0);
    expect(library.damages).toMatchObject([{ what: 'version', name: id }]);
    expect(await refusal(library.loadVersion(id))).toBe('notFound');
  });
  it('before a merge are the last twenty, newest first', async () => {
    const { docs } = library.stores;
    for (let i = 0; i < 21; i++) await docs.keepBefore(DOC, Y.encodeStateAsUpdateV2(new Y.Doc()));
    await docs.keepBefore(`comments:${PLAN}`, Y.encodeStateAsUpdateV2(new Y.Doc()));
    expect(await docs.keptBefore(DOC)).toHaveLength(20);
    expect(await docs.keptBefore(`comments:${PLAN}`)).toHaveLength(1);
  });
});

describe('images and settings', () => {
  it('are found by hash with their first kind; damaged ones are set aside', async () => {
    const hash = await library.putMedia(new Uint8Array([7]), 'image/png');
    expect(await library.putMedia(new Uint8Array([7]), 'image/gif')).toBe(hash);
    expect(await library.getMedia(hash)).toEqual({ bytes: new Uint8Array([7]), type: 'image/png' });
    expect([await library.getMedia(HASH), await library.getMedia('x')]).toEqual([null, null]);
    await rows("UPDATE @.media SET data = '\\x08'");
    expect(await library.getMedia(hash)).toBeNull();
    expect(library.damages).toMatchObject([{ what: 'media', name: hash }]);
    expect(await one('SELECT count(*)::int FROM @.media')).toBe(0);
  });
  it('are kept over a restart; unknown ones are dropped, bad values fall back', async () => {
    const before = library.getSettings();
    expect(await library.setSettings({ name: '山田 花子', unknown: 1 })).toEqual({ ...before, name: '山田 花子' });
    await rows(`INSERT INTO @.settings (key, value) VALUES ('strange', '1') ON CONFLICT DO NOTHING`);
    await library.close();
    library = await start();
    expect(library.getSettings()).toEqual({ ...before, name: '山田 花子' });
    await rows(`UPDATE @.settings SET value = '{' WHERE key = 'name'`);
    await library.close();
    library = await start();
    expect(library.getSettings()).toEqual(before);
  });
  it('has no backups of its own, and says what it takes on disk', async () => {
    expect(library.listBackups()).toEqual([]);
    expect(library.backupIfDue()).toBeUndefined();
    expect(() => library.backupBytes()).toThrow('unsupported');
    expect(() => library.restoreBackup()).toThrow('unsupported');
    expect(await library.storedBytes()).toBeGreaterThan(100_000);
  });
});

describe('another process', () => {
  it('that makes a plan or an invitation is noticed, and what this one does is not', async () => {
    await expect.poll(() => library.changedElsewhere(), { timeout: CONDITION_MS }).toBe(true);
    await library.createPlan(PLAN, '計画', update(''));
    const other = await beside();
    let told = 0;
    library.onDidChangeList(() => told++);
    await other.stores.members.addInvite({
      id: 'invite0000000000',
      planId: PLAN,
      role: 'editor',
      usesLeft: 1,
      expiresAt: '2026-12-01T00:00:00.000Z',
      passphrase: null,
      createdAt: '2026-11-20T00:00:00.000Z',
      revokedAt: null,
    });
    await expect.poll(() => told, { timeout: CONDITION_MS }).toBe(1);
    expect([library.changedElsewhere(), library.changedElsewhere()]).toEqual([true, false]);
  });
  it('may take over after this one has closed, not before', async () => {
    const other = await beside();
    expect(await other.hold('there')).toEqual({ heldAt: 'here' });
    await library.close();
    await library.close();
    expect(await other.hold('there')).toBe('taken');
  });
});
