import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { versionState } from '../../shared/doc/stored.ts';
import { Library } from './library.ts';

let folder: string;
let open: Library[] = [];
const library = (options: Partial<ConstructorParameters<typeof Library>[0]> = {}) => {
  const made = new Library({ folder, ...options });
  open.push(made);
  return made;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-library-'));
});
afterEach(() => {
  for (const l of open) l.close();
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

const plan = 'abcdefgh01234567';
const doc = `plan:${plan}`;
const textUpdate = (text: string) => {
  const d = new Y.Doc();
  d.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(d);
};
const textOf = ({ state, updates }: { state: Uint8Array | null; updates: Uint8Array[] }) => {
  const d = new Y.Doc();
  for (const u of [...(state ? [state] : []), ...updates]) Y.applyUpdate(d, u);
  return d.getText('t').toString();
};

describe('library', () => {
  it('keeps plans and edits over a restart', async () => {
    const first = library();
    first.createPlan(plan, '計画', textUpdate('一'));
    await first.append(doc, [textUpdate('二'), textUpdate('三')]);
    first.close();
    const second = library();
    expect(second.listPlans()).toMatchObject([{ id: plan, title: '計画', trashedAt: null }]);
    expect([...textOf(second.load(doc))].sort().join('')).toBe('一三二'.split('').sort().join(''));
    expect(() => second.createPlan(plan, 'again', textUpdate(''))).toThrow('exists');
  });

  it('commits appends that arrive together once', async () => {
    const l = library();
    let told = 0;
    l.onDidAppend(() => told++);
    await Promise.all(Array.from({ length: 50 }, (_, i) => l.append(doc, [textUpdate(String(i))])));
    expect(told).toBe(50);
    expect(l.load(doc).updates.length).toBe(50);
  });

  it('compacts without changing the content, and keeps edits that arrive afterwards', async () => {
    const l = library();
    const d = new Y.Doc();
    const updates: Uint8Array[] = [];
    d.on('update', (u: Uint8Array) => updates.push(u));
    for (let i = 0; i < 600; i++) d.getText('t').insert(i, 'あ');
    await l.append(doc, updates);
    l.compact(doc);
    expect(l.load(doc)).toMatchObject({ updates: [] });
    expect(textOf(l.load(doc))).toBe('あ'.repeat(600));
    updates.length = 0;
    d.getText('t').insert(0, 'い');
    await l.append(doc, updates);
    expect(textOf(l.load(doc))).toBe(`い${'あ'.repeat(600)}`);
  });

  it('compacts edits that wait for missing ones, and applies them when those arrive', async () => {
    const l = library();
    const d = new Y.Doc();
    const updates: Uint8Array[] = [];
    d.on('update', (u: Uint8Array) => updates.push(u));
    d.getText('t').insert(0, 'a');
    d.getText('t').insert(1, 'b');
    d.getText('t').delete(1, 1);
    d.getText('t').insert(1, 'c');
    await l.append(doc, updates.slice(1));
    l.compact(doc);
    expect(l.load(doc).updates).toEqual([]);
    expect(textOf(l.load(doc))).toBe('');
    await l.append(doc, [updates[0]!]);
    expect(textOf(l.load(doc))).toBe('ac');
    l.compact(doc);
    expect(textOf(l.load(doc))).toBe('ac');
  });

  it('sets a damaged edit aside, reports it, and opens the rest', async () => {
    const l = library();
    l.createPlan(plan, '計画', textUpdate('残る'));
    await l.append(doc, [textUpdate('壊れる')]);
    l.close();
    const db = new DatabaseSync(join(folder, 'library.db'));
    db.exec("UPDATE log SET data = x'00ff00'");
    db.close();
    const again = library();
    expect(textOf(again.load(doc))).toBe('残る');
    expect(again.damages).toMatchObject([{ what: 'update', name: doc }]);
    expect(textOf(again.load(doc))).toBe('残る');
    expect(again.damages.length).toBe(1);
  });

  it('sets a damaged library file aside as a whole and starts an empty one', () => {
    const l = library();
    l.createPlan(plan, '計画', textUpdate('x'));
    l.close();
    rmSync(join(folder, 'library.db-wal'), { force: true });
    writeFileSync(join(folder, 'library.db'), Buffer.alloc(20_000, 7));
    const again = library();
    expect(again.damages).toMatchObject([{ what: 'library' }]);
    expect(again.listPlans()).toEqual([]);
    expect(readdirSync(folder).some((n) => n.startsWith('library-damaged-'))).toBe(true);
    again.createPlan(plan, '新しい計画', textUpdate('y'));
    expect(again.state).toBe('ok');
  });

  it('finds a damaged page in the middle at start', () => {
    const l = library();
    l.createPlan(plan, '計画', new Uint8Array(200_000).fill(1));
    l.close();
    const file = join(folder, 'library.db');
    const fd = openSync(file, 'r+');
    writeSync(fd, Buffer.alloc(4096, 0xee), 0, 4096, 4096 * 2);
    const again = library();
    expect(again.damages.length).toBe(1);
  });

  it('sets a truncated file aside', () => {
    const l = library();
    l.createPlan(plan, '計画', new Uint8Array(200_000).fill(1));
    l.close();
    truncateSync(join(folder, 'library.db'), 9_000);
    expect(library().damages.length).toBe(1);
  });

  it('reports a full disk, loses nothing that it acknowledged, and recovers', async () => {
    const l = library({ maxPages: 60 });
    l.createPlan(plan, '計画', textUpdate(''));
    const states: string[] = [];
    l.onDidChangeState((s) => states.push(s));
    let acknowledged = 0;
    let failure: unknown;
    for (let i = 0; i < 200 && !failure; i++) {
      await l.append(doc, [new Uint8Array(2_000).fill(i)]).then(
        () => acknowledged++,
        (e: unknown) => {
          failure = e;
        },
      );
    }
    expect(failure).toMatchObject({ code: 'storageFull' });
    expect(states).toEqual(['full']);
    l.close();
    const again = library();
    expect(again.load(doc).updates.length).toBe(acknowledged);
    await again.append(doc, [textUpdate('空きができた')]);
    expect(again.state).toBe('ok');
  });

  it('does not give a number that was rolled back on a full disk to two documents', async () => {
    const l = library({ maxPages: 60 });
    l.createPlan(plan, '計画', textUpdate(''));
    const [refused, other] = ['comments:abcdefgh01234567', 'coaching:abcdefgh01234567'];
    // The document gets its number in the commit that the disk refuses.
    await expect(l.append(refused, [new Uint8Array(400_000).fill(1)])).rejects.toMatchObject({ code: 'storageFull' });
    l.liftPageLimit();
    await l.append(other, [textUpdate('ほかの文書')]);
    await l.append(refused, [textUpdate('断られた文書')]);
    await l.append(refused, [textUpdate('続き')]);
    expect(textOf(l.load(other))).toBe('ほかの文書');
    expect([...textOf(l.load(refused))].sort().join('')).toBe([...'断られた文書続き'].sort().join(''));
    l.close();
    const again = library();
    expect(textOf(again.load(other))).toBe('ほかの文書');
    expect(again.load(refused).updates).toHaveLength(2);
  });

  it('shows a folder that cannot be written, promises nothing and changes nothing', () => {
    const l = library();
    l.createPlan(plan, '読むだけ', textUpdate('本文'));
    l.close();
    chmodSync(join(folder, 'library.db'), 0o444);
    chmodSync(folder, 0o555);
    const before = readFileSync(join(folder, 'library.db'));
    // Root may write anywhere: a child process without that privilege opens the folder.
    const script = `
      if (process.getuid() === 0) process.setuid(65534);
      const { Library } = await import(${JSON.stringify(new URL('./library.ts', import.meta.url).href)});
      const l = new Library({ folder: ${JSON.stringify(folder)} });
      const appended = await l.append('${doc}', [new Uint8Array([0, 0])]).then(() => 'saved', (e) => e.code);
      console.log(JSON.stringify([l.state, l.listPlans().map((p) => p.title), l.load('${doc}').state?.length > 0, appended]));`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    chmodSync(folder, 0o755);
    expect(JSON.parse(child.stdout || `"${child.stderr}"`)).toEqual([
      'readOnly',
      ['読むだけ'],
      true,
      'storageReadOnly',
    ]);
    expect(readFileSync(join(folder, 'library.db'))).toEqual(before);
  });

  it.each([false, true])('opens a library of version 1 with everything in it (folder read-only: %s)', (readOnly) => {
    copyFileSync(new URL('../../tests/fixtures/library-v1.db', import.meta.url), join(folder, 'library.db'));
    // A folder in place of the file's journal is something that not even root can write.
    if (readOnly) mkdirSync(join(folder, 'library.db-journal'));
    if (readOnly) mkdirSync(join(folder, 'library.db-wal'));
    const l = library();
    expect(l.state).toBe(readOnly ? 'readOnly' : 'ok');
    expect(
      l
        .listPlans()
        .map((p) => p.title)
        .sort(),
    ).toEqual(['古い計画1', '古い計画2']);
    for (const [id, cards] of [
      [plan, 2],
      ['bbcdefgh01234567', 1],
    ] as const) {
      const { state, updates } = l.load(`plan:${id}`);
      expect(updates.length).toBe(5);
      const d = new Y.Doc();
      for (const u of [state as Uint8Array, ...updates]) Y.applyUpdate(d, u);
      expect(d.getMap('nodes').size).toBe(cards);
      expect(d.getMap('meta').get('trade')).toBe('商い4');
    }
    expect(l.load(`comments:${plan}`).updates.length).toBe(1);
    expect(l.listVersions(plan)).toMatchObject([{ name: 'はじめの版' }]);
    expect(l.getSettings()).toMatchObject({ name: '山田花子', welcomed: true });
  });

  it('keeps the edits of documents written in turns apart and in order', async () => {
    const l = library();
    const other = 'plan:bbcdefgh01234567';
    for (let i = 0; i < 20; i++)
      await Promise.all([l.append(doc, [new Uint8Array([i])]), l.append(other, [new Uint8Array([99, i])])]);
    l.close();
    const again = library();
    await again.append(doc, [new Uint8Array([20])]);
    expect(again.load(doc).updates.map((u) => u[0])).toEqual(Array.from({ length: 21 }, (_, i) => i));
    expect(again.load(other).updates.map((u) => u[1])).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('moves a plan to the top of the list on its last edit', async () => {
    let at = Date.parse('2026-11-01T00:00:00Z');
    const l = library({ now: () => new Date(at) });
    l.createPlan(plan, '一', textUpdate('x'));
    at += 1_000;
    l.createPlan('bbcdefgh01234567', '二', textUpdate('x'));
    for (let i = 0; i < 3; i++) {
      at += 1_000;
      await l.append(doc, [textUpdate('y')]);
    }
    expect(l.listPlans()[0]).toMatchObject({ id: plan, updatedAt: new Date(at).toISOString() });
    l.close();
    expect(library().listPlans()[0]).toMatchObject({ id: plan, updatedAt: new Date(at).toISOString() });
  });

  it('refuses a library of a newer app without touching it', () => {
    library().close();
    const db = new DatabaseSync(join(folder, 'library.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(library().state).toBe('readOnly');
  });

  it('erases a judge’s copy with its pictures, except those shown elsewhere', async () => {
    const l = library();
    const [own, shared, kept] = [1, 2, 3].map((n) => l.putMedia(new Uint8Array([n, n, n]), 'image/png'));
    const naming = (...hashes: (string | undefined)[]) => {
      const d = new Y.Doc();
      for (const hash of hashes) d.getMap('m').set(String(hash), { image: hash });
      return Y.encodeStateAsUpdate(d);
    };
    const seat = 'score:abcdefgh01234568';
    await l.append(seat, [naming(own, shared)]);
    l.createPlan(plan, '計画', naming(shared, kept));
    l.eraseDoc(seat);
    expect([own, shared, kept].map((hash) => l.getMedia(String(hash)) !== null)).toEqual([false, true, true]);
    expect(l.load(seat).updates).toEqual([]);
    // Still shown by one version only.
    await l.append(seat, [naming(kept)]);
    const version = new Y.Doc();
    version.getMap('m').set('image', kept);
    l.createVersion(plan, '版', 'manual', versionState(Y.encodeStateAsUpdateV2(version)));
    l.setTrashed(plan, true);
    l.deleteForever(plan);
    l.eraseDoc(seat);
    expect(l.getMedia(String(kept))).toBeNull();
  });

  it('trash, restore, and erase for good', () => {
    const l = library();
    l.createPlan(plan, '計画', textUpdate('x'));
    l.createVersion(plan, '版', 'manual', textUpdate('x'));
    expect(() => l.deleteForever(plan)).toThrow('notFound');
    l.setTrashed(plan, true);
    expect(l.listPlans()[0]?.trashedAt).not.toBeNull();
    l.setTrashed(plan, false);
    expect(l.listPlans()[0]?.trashedAt).toBeNull();
    l.setTrashed(plan, true);
    l.deleteForever(plan);
    expect(l.listPlans()).toEqual([]);
    expect(l.load(doc)).toEqual({ state: null, updates: [] });
    expect(l.listVersions(plan)).toEqual([]);
  });

  it('erases a plan with the pictures that only it and its versions show', () => {
    const l = library();
    const [own, old, shared] = [1, 2, 3].map((n) => l.putMedia(new Uint8Array([n, n]), 'image/png'));
    const naming = (...hashes: (string | undefined)[]) => {
      const d = new Y.Doc();
      for (const hash of hashes) d.getMap('m').set(String(hash), { image: hash });
      return d;
    };
    l.createPlan(plan, '計画', Y.encodeStateAsUpdate(naming(own, shared)));
    l.createVersion(plan, '版', 'manual', versionState(Y.encodeStateAsUpdateV2(naming(old))));
    l.createPlan('abcdefgh01234568', '別の計画', Y.encodeStateAsUpdate(naming(shared)));
    l.setTrashed(plan, true);
    l.deleteForever(plan);
    expect([own, old, shared].map((hash) => l.getMedia(String(hash)) !== null)).toEqual([false, false, true]);
  });

  it('keeps named versions and images by their hash', () => {
    const l = library();
    const v = l.createVersion(plan, '相談前', 'manual', textUpdate('版'));
    l.renameVersion(v.id, '相談の前');
    expect(l.listVersions(plan)).toMatchObject([{ id: v.id, name: '相談の前' }]);
    expect(textOf({ state: l.loadVersion(v.id), updates: [] })).toBe('版');
    const hash = l.putMedia(new Uint8Array([1, 2, 3]), 'image/png');
    expect(l.getMedia(hash)).toEqual({ bytes: new Uint8Array([1, 2, 3]), type: 'image/png' });
    expect(l.getMedia('0'.repeat(64))).toBeNull();
  });

  it('backs up and restores the whole, and keeps what was there before', async () => {
    const l = library();
    l.createPlan(plan, '元の計画', textUpdate('元'));
    const bytes = l.backupBytes();
    l.setTrashed(plan, true);
    l.deleteForever(plan);
    expect(await l.restoreBackup({ bytes })).toBe(1);
    expect(textOf(l.load(doc))).toBe('元');
    expect(l.listBackups().length).toBe(1);
    await l.append(doc, [textUpdate('後')]);
    await expect(l.restoreBackup({ bytes: new Uint8Array(5_000) })).rejects.toThrow('notABackup');
    await expect(l.restoreBackup({ name: '../../etc/passwd' })).rejects.toThrow('notFound');
    expect(textOf(l.load(doc))).toContain('後');
  });

  it('makes rotating backups', () => {
    let at = Date.parse('2026-11-01T00:00:00Z');
    const l = library({ now: () => new Date(at) });
    l.createPlan(plan, '計画', textUpdate('x'));
    for (let i = 0; i < 20; i++) {
      l.backupIfDue();
      at += 1_000;
    }
    expect(l.listBackups().length).toBe(1);
  });

  it('settings: unknown keys are dropped, bad values fall back', () => {
    const l = library();
    expect(l.setSettings({ language: 'en', theme: 'neon', evil: 1 })).toMatchObject({
      language: 'en',
      theme: 'system',
    });
    expect(l.getSettings()).not.toHaveProperty('evil');
  });
});
