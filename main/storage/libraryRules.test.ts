/** What the library reports, counts, keeps and forgets. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Library } from './library.ts';

let folder: string;
let l: Library;
let now: Date;
const PLAN = 'abcdefgh01234567';
const DOC = `plan:${PLAN}`;
const textUpdate = (text: string): Uint8Array => {
  const d = new Y.Doc();
  d.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(d);
};
const open = () => new Library({ folder, now: () => now });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-rules-'));
  now = new Date('2026-11-20T00:00:00.000Z');
  l = open();
});
afterEach(() => {
  l.close();
  rmSync(folder, { recursive: true, force: true });
});
const inFile = (sql: string): unknown => {
  const db = new DatabaseSync(join(folder, 'library.db'), { readOnly: true });
  const row = db.prepare(sql).get();
  db.close();
  return Object.values(row ?? {})[0];
};
const change = (sql: string): void => {
  const db = new DatabaseSync(join(folder, 'library.db'));
  db.exec(sql);
  db.close();
};

describe('the list of plans', () => {
  it('is reported as changed by every change to it, once, and by nothing else', () => {
    let told = 0;
    l.onDidChangeList(() => told++);
    const toldBy = (act: () => void): number => {
      told = 0;
      act();
      return told;
    };
    expect(toldBy(() => l.createPlan(PLAN, '計画', textUpdate('')))).toBe(1);
    expect(toldBy(() => l.describePlan(PLAN, '計画'))).toBe(0);
    expect(toldBy(() => l.describePlan('zzzzzzzz01234567', '別'))).toBe(0);
    expect(toldBy(() => l.describePlan(PLAN, '新しい名'))).toBe(1);
    expect(l.listPlans().map((p) => p.title)).toEqual(['新しい名']);
    expect(toldBy(() => l.setTrashed(PLAN, true))).toBe(1);
    expect(toldBy(() => l.deleteForever(PLAN))).toBe(1);
    expect(l.listPlans()).toEqual([]);
  });
  it('says when a plan was made, edited and put in the trash', () => {
    expect(l.createPlan(PLAN, '計画', textUpdate(''))).toEqual({
      id: PLAN,
      title: '計画',
      createdAt: '2026-11-20T00:00:00.000Z',
      updatedAt: '2026-11-20T00:00:00.000Z',
      trashedAt: null,
    });
    now = new Date('2026-11-21T00:00:00.000Z');
    l.setTrashed(PLAN, true);
    expect(l.listPlans()[0]).toMatchObject({
      createdAt: '2026-11-20T00:00:00.000Z',
      trashedAt: '2026-11-21T00:00:00.000Z',
    });
    l.setTrashed(PLAN, false);
    expect(l.listPlans()[0]?.trashedAt).toBeNull();
  });
  it('erases only what is in the trash, with everything of the plan', async () => {
    l.createPlan(PLAN, '計画', textUpdate(''));
    for (const kind of ['comments', 'coaching', 'private']) await l.append(`${kind}:${PLAN}`, [textUpdate(kind)]);
    l.createVersion(PLAN, '版', 'manual', textUpdate('版'));
    expect(() => l.deleteForever(PLAN)).toThrow('notFound');
    expect(() => l.deleteForever('zzzzzzzz01234567')).toThrow('notFound');
    l.setTrashed(PLAN, true);
    l.deleteForever(PLAN);
    for (const table of ['plans', 'log', 'docs', 'snapshots', 'versions'])
      expect(inFile(`SELECT count(*) FROM ${table}`), table).toBe(0);
  });
  it('writes the time of the first edit at once, then every twenty seconds, and before the list is read', async () => {
    const written = () => inFile('SELECT updated_at FROM plans');
    const editAt = async (at: string) => {
      now = new Date(at);
      await l.append(DOC, [textUpdate('x')]);
    };
    l.createPlan(PLAN, '計画', textUpdate(''));
    await editAt('2026-11-20T01:00:00.000Z');
    expect(written()).toBe('2026-11-20T01:00:00.000Z');
    await editAt('2026-11-20T01:00:20.000Z');
    expect(written()).toBe('2026-11-20T01:00:00.000Z');
    await editAt('2026-11-20T01:00:20.001Z');
    expect(written()).toBe('2026-11-20T01:00:20.001Z');
    await editAt('2026-11-20T01:00:21.000Z');
    expect(l.listPlans()[0]?.updatedAt).toBe('2026-11-20T01:00:21.000Z');
    // A comment is not an edit of the plan.
    now = new Date('2026-11-20T02:00:00.000Z');
    await l.append(`comments:${PLAN}`, [textUpdate('x')]);
    expect(l.listPlans()[0]?.updatedAt).toBe('2026-11-20T01:00:21.000Z');
    // What was not written yet is written on close.
    await editAt('2026-11-20T02:00:01.000Z');
    await editAt('2026-11-20T02:00:02.000Z');
    l.close();
    expect(written()).toBe('2026-11-20T02:00:02.000Z');
    l = open();
  });
});

describe('edits', () => {
  const many = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => textUpdate(String(i)));
  it('name their document and writer to those who listen, and resolve with the time', async () => {
    const appended: unknown[] = [];
    l.onDidAppend(({ name, updates, by }) => appended.push([name, updates.length, by]));
    expect(await l.append(DOC, many(2), 'hanako')).toBe('2026-11-20T00:00:00.000Z');
    await l.append(DOC, many(1));
    expect(appended).toEqual([
      [DOC, 2, 'hanako'],
      [DOC, 1, undefined],
    ]);
  });
  it('are acknowledged even if a listener fails, and are refused after closing', async () => {
    l.onDidAppend(() => {
      throw new Error('a listener');
    });
    await expect(l.append(DOC, many(1))).resolves.toBe('2026-11-20T00:00:00.000Z');
    l.close();
    await expect(l.append(DOC, many(1))).rejects.toMatchObject({ code: 'storageFailed' });
    l = open();
    expect(l.load(DOC).updates).toHaveLength(1);
  });
  it('that are pending are written on request, and when the library closes', async () => {
    const first = l.append(DOC, many(1));
    l.flush();
    expect(inFile('SELECT count(*) FROM log')).toBe(1);
    const second = l.append(DOC, many(1));
    l.close();
    expect(await Promise.all([first, second])).toHaveLength(2);
    l = open();
    expect(l.load(DOC).updates).toHaveLength(2);
  });
  it('above a thousand are folded into one state at once, a thousand are not', async () => {
    await l.append(DOC, many(1_000));
    expect(l.load(DOC).updates).toHaveLength(1_000);
    await l.append(DOC, many(1));
    expect(inFile('SELECT count(*) FROM log')).toBe(0);
    expect(l.load(DOC).state).not.toBeNull();
    await l.append(DOC, many(1));
    expect(l.load(DOC).updates).toHaveLength(1);
  });
  it('above four hundred are folded soon; four hundred are not', async () => {
    const folded = (doc: string) => () => l.load(doc).updates.length === 0;
    await l.append(`comments:${PLAN}`, many(400));
    await l.append(DOC, many(401));
    await expect.poll(folded(DOC), { timeout: 30_000 }).toBe(true);
    expect(l.load(`comments:${PLAN}`).updates).toHaveLength(400);
  });
  it('of a long log from an earlier run are folded after loading, those of a short one are not', async () => {
    for (const doc of [DOC, `comments:${PLAN}`]) await l.append(doc, many(400));
    l.close();
    change(
      `INSERT INTO log (seq, crc, data) SELECT max(seq) + 1, crc, data FROM log WHERE seq / 4294967296 = (SELECT id FROM docs WHERE name = '${DOC}')`,
    );
    l = open();
    expect(l.load(DOC).updates).toHaveLength(401);
    expect(l.load(`comments:${PLAN}`).updates).toHaveLength(400);
    await expect.poll(() => inFile('SELECT count(*) FROM log'), { timeout: 30_000 }).toBe(400);
  });
  it('stay readable if the state before them is damaged, which is set aside and reported', async () => {
    l.createPlan(PLAN, '計画', textUpdate('元'));
    const update = textUpdate('後');
    await l.append(DOC, [update]);
    change("UPDATE snapshots SET data = x'00ff'");
    expect(l.load(DOC)).toEqual({ state: null, updates: [update] });
    expect(l.damages).toMatchObject([{ what: 'snapshot', name: DOC }]);
    expect(inFile('SELECT count(*) FROM snapshots')).toBe(0);
  });
  it('of a document without any: nothing is folded or created', () => {
    expect(l.load(DOC)).toEqual({ state: null, updates: [] });
    l.compact(DOC);
    l.createPlan(PLAN, '計画', textUpdate('元'));
    const { state } = l.load(DOC);
    l.compact(DOC);
    expect(l.load(DOC)).toEqual({ state, updates: [] });
  });
  it('that are erased with their document leave those of its neighbours', async () => {
    const [a, b, c] = ['seat:a', 'seat:b', 'seat:c'];
    for (const doc of [a, b, c]) await l.append(doc, many(2));
    l.eraseDoc(b);
    expect([a, b, c].map((doc) => l.load(doc).updates.length)).toEqual([2, 0, 2]);
    await l.append(b, many(1));
    expect([a, b, c].map((doc) => l.load(doc).updates.length)).toEqual([2, 1, 2]);
    expect(inFile('SELECT count(*) FROM docs')).toBe(3);
  });
  it('that another process wrote are noticed once', () => {
    expect(l.changedElsewhere()).toBe(false);
    expect(l.changedElsewhere()).toBe(false);
    change("INSERT INTO settings (key, value) VALUES ('x', '1')");
    expect(l.changedElsewhere()).toBe(true);
    expect(l.changedElsewhere()).toBe(false);
  });
  it('of many documents share a commit, and each is acknowledged', async () => {
    for (let round = 0; round < 3; round++)
      expect(
        await Promise.all(Array.from({ length: 20 }, (_, i) => l.append(`seat:${i}`, [textUpdate(String(i))]))),
      ).toHaveLength(20);
    expect(Array.from({ length: 20 }, (_, i) => l.load(`seat:${i}`).updates.length)).toEqual(Array(20).fill(3));
  });
});

describe('versions', () => {
  it('are listed newest first; two of one moment in the order in which they were made', () => {
    // A constant state: every document has a client id of its own, of four or five bytes.
    const state = textUpdate('一');
    const first = l.createVersion(PLAN, '一', 'manual', state);
    const second = l.createVersion(PLAN, '二', 'manual', textUpdate('二二'));
    now = new Date('2026-11-21T00:00:00.000Z');
    const third = l.createVersion(PLAN, '三', 'manual', textUpdate('三'));
    l.createVersion('zzzzzzzz01234567', '別', 'manual', textUpdate('別'));
    expect(first).toEqual({
      id: first.id,
      planId: PLAN,
      name: '一',
      reason: 'manual',
      createdAt: '2026-11-20T00:00:00.000Z',
      bytes: state.length,
    });
    expect(l.listVersions(PLAN)).toEqual([third, second, first]);
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
  });
  it('that were made before a merge: the last twenty stay, those made by a person do not count', () => {
    l.createVersion(PLAN, '手で', 'manual', textUpdate('手'));
    for (let i = 0; i < 25; i++) l.keepBefore(DOC, textUpdate(String(i)));
    const kept = l.listVersions(PLAN);
    expect(kept.filter((v) => v.reason === 'beforeSync')).toHaveLength(20);
    expect(kept.filter((v) => v.reason === 'manual')).toHaveLength(1);
    expect(kept[0]).toMatchObject({ planId: PLAN, name: '', reason: 'beforeSync' });
  });
  it('of the last visit are kept once per plan and are not listed', () => {
    const [second, third] = [textUpdate('二'), textUpdate('三')];
    expect(l.keptState(PLAN, 'visit')).toBeNull();
    l.createVersion(PLAN, '', 'visit', textUpdate('一'));
    now = new Date('2026-11-21T00:00:00.000Z');
    l.createVersion(PLAN, '', 'visit', second);
    l.createVersion('zzzzzzzz01234567', '', 'visit', textUpdate('別'));
    l.createVersion(PLAN, '', 'common', third);
    expect(l.keptState(PLAN, 'visit')).toEqual({ at: '2026-11-21T00:00:00.000Z', state: second });
    expect(l.keptState(PLAN, 'common')?.state).toEqual(third);
    expect(l.listVersions(PLAN)).toEqual([]);
    expect(inFile('SELECT count(*) FROM versions')).toBe(3);
  });
  it('that are damaged are set aside and reported, and are no longer listed', () => {
    const { id } = l.createVersion(PLAN, '版', 'manual', textUpdate('版'));
    l.createVersion(PLAN, '', 'visit', textUpdate('版'));
    change("UPDATE versions SET data = x'00ff'");
    expect(() => l.loadVersion(id)).toThrow('notFound');
    expect(l.keptState(PLAN, 'visit')).toBeNull();
    expect(l.damages).toMatchObject([
      { what: 'version', name: id, at: '2026-11-20T00:00:00.000Z' },
      { what: 'version' },
    ]);
    expect(inFile('SELECT count(*) FROM damaged')).toBe(2);
    expect(l.listVersions(PLAN)).toEqual([]);
    expect(() => l.loadVersion('no such version')).toThrow('notFound');
  });
  it('sets a damaged picture aside too', () => {
    const hash = l.putMedia(new Uint8Array([1, 2, 3]), 'image/png');
    change("UPDATE media SET data = x'00ff'");
    expect(l.getMedia(hash)).toBeNull();
    expect(l.damages).toMatchObject([{ what: 'media', name: hash }]);
    expect(inFile('SELECT count(*) FROM media')).toBe(0);
    expect(l.putMedia(new Uint8Array([1, 2, 3]), 'image/png')).toBe(hash);
    expect(l.getMedia(hash)?.type).toBe('image/png');
  });
});

describe('the library’s file', () => {
  it('is stored in a folder of any name, and so is its copy', async () => {
    const place = join(folder, "花子's 計画 %20");
    const other = new Library({ folder: place, now: () => now });
    other.createPlan(PLAN, '計画', textUpdate(''));
    const bytes = other.backupBytes();
    expect(await other.restoreBackup({ bytes })).toBe(1);
    expect(other.path).toBe(join(place, 'library.db'));
    other.close();
  });
  it('that is not a library is set aside by name, without a folder, together with its log', () => {
    l.createPlan(PLAN, '計画', textUpdate(''));
    l.close();
    writeFileSync(join(folder, 'library.db'), 'no database at all, but long enough to be read as one'.repeat(50));
    writeFileSync(join(folder, 'library.db-wal'), 'left over');
    l = open();
    expect(l.damages).toEqual([
      { what: 'library', name: 'library-damaged-20261120T000000000Z.db', at: '2026-11-20T00:00:00.000Z' },
    ]);
    expect(l.state).toBe('ok');
    expect(l.listPlans()).toEqual([]);
    expect(readFileSync(join(folder, 'library-damaged-20261120T000000000Z.db'), 'utf8')).toContain('no database');
  });
  it('whose folder is a file: nothing is promised to be saved, work can begin, and nothing is written', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    const other = new Library({ folder: place });
    expect([other.state, other.listPlans()]).toEqual(['readOnly', []]);
    expect(() => other.createPlan(PLAN, '計画', textUpdate(''))).toThrow('storageReadOnly');
    await expect(other.append(DOC, [textUpdate('x')])).rejects.toMatchObject({ code: 'storageReadOnly' });
    await expect(other.restoreBackup({ bytes: new Uint8Array(1) })).rejects.toThrow('storageReadOnly');
    other.backupIfDue();
    expect(other.listBackups()).toEqual([]);
    other.close();
    expect(readFileSync(place, 'utf8')).toBe('');
  });
});

describe('a restored library', () => {
  it('is the backup, pending edits are in the copy beside it, and work goes on in the new one', async () => {
    l.createPlan(PLAN, '計画', textUpdate('元'));
    const backup = l.backupBytes();
    await l.append(DOC, [textUpdate('後')]);
    const waiting = l.append(DOC, [textUpdate('待つ')]);
    await l.restoreBackup({ bytes: backup });
    await waiting;
    expect(l.load(DOC).updates).toEqual([]);
    await l.append(DOC, [textUpdate('続き')]);
    expect(l.load(DOC).updates).toHaveLength(1);
    l.close();
    l = open();
    expect(l.load(DOC).updates).toHaveLength(1);
  });
});
