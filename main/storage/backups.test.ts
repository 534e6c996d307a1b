/** Which automatic copies are made and kept, and what may replace the library. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from './backupCheck.ts';
import { Library } from './library.ts';

let folder: string;
let library: Library;
let now: Date;
const PLAN = 'abcdefgh01234567';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-backups-'));
  now = new Date('2026-11-20T03:04:05.000Z');
  library = new Library({ folder, now: () => now });
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});
const place = (name: string) => join(folder, 'backups', name);
const madeAt = (name: string, at: string) => utimesSync(place(name), new Date(at), new Date(at));
const names = () => library.listBackups().map((b) => b.name);

describe('automatic backups', () => {
  it('none of a library without plans; the first at once, named by its time', () => {
    library.backupIfDue();
    expect(names()).toEqual([]);
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
    expect(names()).toEqual(['library-20261120T030405.db']);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['library-20261120T030405.db']);
  });
  it('the next an hour later, not a moment before', () => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
    madeAt('library-20261120T030405.db', '2026-11-20T03:04:05.000Z');
    now = new Date('2026-11-20T04:04:04.999Z');
    library.backupIfDue();
    expect(names()).toHaveLength(1);
    now = new Date('2026-11-20T04:04:05.000Z');
    library.backupIfDue();
    expect(names()).toEqual(['library-20261120T040405.db', 'library-20261120T030405.db']);
  });
  it('two within a second get names of their own', () => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
    madeAt('library-20261120T030405.db', '2026-11-19T00:00:00.000Z');
    library.backupIfDue();
    expect(names()).toEqual(['library-20261120T030405.db', 'library-20261120T030405-1.db'].sort().reverse());
  });
  it('keep the newest eight whatever their day, then one a day of Japan for a fortnight', () => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    mkdirSync(join(folder, 'backups'));
    const make = (stamp: string, at: string) => {
      writeFileSync(place(`library-${stamp}.db`), 'x');
      madeAt(`library-${stamp}.db`, at);
    };
    // Eight of today, among them the one that is made now.
    for (let h = 1; h <= 7; h++) make(`20261119T1${h}0000`, `2026-11-19T1${h}:00:00.000Z`);
    // Three of 18 November in Japan: only the newest stays. 15:00 in UTC is midnight in Japan.
    make('20261118T145900', '2026-11-18T14:59:00.000Z');
    make('20261118T000000', '2026-11-18T00:00:00.000Z');
    make('20261117T150000', '2026-11-17T15:00:00.000Z');
    make('20261117T145900', '2026-11-17T14:59:00.000Z');
    // Younger than fourteen days, and fourteen days to the second.
    make('20261107T000000', '2026-11-07T00:00:00.000Z');
    make('20261106T030405', '2026-11-06T03:04:05.000Z');
    writeFileSync(place('library-notes.db'), 'x');
    library.backupIfDue();
    // The file's own time is that of this machine, later than all others: it is first in the list.
    expect(names().filter((n) => !n.startsWith('library-20261120'))).toEqual([
      ...[7, 6, 5, 4, 3, 2, 1].map((h) => `library-20261119T1${h}0000.db`),
      'library-20261118T145900.db',
      'library-20261117T145900.db',
      'library-20261107T000000.db',
    ]);
    expect(existsSync(place('library-notes.db'))).toBe(true);
  });
  it('have a size and a time', () => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
    madeAt('library-20261120T030405.db', '2026-11-20T00:00:00.000Z');
    const [backup] = library.listBackups();
    expect(backup?.createdAt).toBe('2026-11-20T00:00:00.000Z');
    expect(backup?.bytes).toBe(library.backupBytes().length);
  });
});

describe('what may replace the library', () => {
  beforeEach(() => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
  });
  const [BACKUP] = ['library-20261120T030405.db'];
  it('a backup by its name, and the present library is kept beside it', async () => {
    library.setTrashed(PLAN, true);
    let replaced = 0;
    library.onDidReplace(() => replaced++);
    expect(await library.restoreBackup({ name: BACKUP })).toBe(1);
    expect(library.listPlans().map((p) => p.trashedAt)).toEqual([null]);
    expect(replaced).toBe(1);
    expect(names()).toHaveLength(2);
    expect(readdirSync(folder).filter((n) => n.includes('restore') || n.includes('.tmp'))).toEqual([]);
  });
  it.each(['library-20260101T000000.db', 'library-x.db', '../library.db', 'xlibrary-20261120T030405.db', `${BACKUP}x`])(
    'no "%s"',
    async (name) => {
      if (name === 'library-x.db' || name === `${BACKUP}x` || name.startsWith('x'))
        copyFileSync(place(BACKUP), place(name));
      await expect(library.restoreBackup({ name })).rejects.toThrow('notFound');
      expect(library.listPlans()).toHaveLength(1);
      expect(readdirSync(folder).filter((n) => n.endsWith('.tmp'))).toEqual([]);
    },
  );
  const copy = (change: (db: DatabaseSync) => void): Uint8Array => {
    const path = join(folder, 'copy.db');
    writeFileSync(path, library.backupBytes());
    const db = new DatabaseSync(path);
    change(db);
    db.close();
    const bytes = new Uint8Array(readFileSync(path));
    rmSync(path);
    return bytes;
  };
  const nothingChanged = () => {
    expect(library.listPlans()).toHaveLength(1);
    expect(readdirSync(folder).filter((n) => n.startsWith('restore'))).toEqual([]);
  };
  it('rejects a database of another app, a library of a newer app and any other file; accepts a copy of this one', async () => {
    for (const change of ['PRAGMA application_id = 7', 'PRAGMA user_version = 99'])
      await expect(library.restoreBackup({ bytes: copy((db) => db.exec(change)) }), change).rejects.toThrow(
        'notABackup',
      );
    const renamed = copy(() => undefined);
    renamed.set(new TextEncoder().encode('SQLite format 4'));
    for (const bytes of [
      ...[new Uint8Array(), new Uint8Array(5_000), renamed],
      new Uint8Array(readFileSync(import.meta.filename)),
    ])
      await expect(library.restoreBackup({ bytes })).rejects.toThrow('notABackup');
    expect(names()).toHaveLength(1);
    nothingChanged();
    expect(await library.restoreBackup({ bytes: copy(() => undefined) })).toBe(1);
  });
  it('rejects a damaged one as damaged: truncated, with blank pages, or listed but not recognized', async () => {
    for (let n = 0; n < 300; n++) library.putMedia(new Uint8Array(2_000).fill(n), 'image/png');
    const whole = library.backupBytes();
    const holed = whole.slice().fill(0xff, 20_000, 60_000);
    const torn = whole.subarray(0, whole.length / 2);
    for (const bytes of [torn, holed, whole.subarray(0, 100)]) {
      await expect(library.restoreBackup({ bytes })).rejects.toThrow('damagedBackup');
      writeFileSync(place(BACKUP), bytes);
      await expect(library.restoreBackup({ name: BACKUP })).rejects.toThrow('damagedBackup');
    }
    for (const bytes of [new Uint8Array(), whole.slice().fill(0, 0, 100)]) {
      writeFileSync(place(BACKUP), bytes);
      await expect(library.restoreBackup({ name: BACKUP })).rejects.toThrow('damagedBackup');
    }
    nothingChanged();
    library.putMedia(new Uint8Array(3), 'image/png');
  });
  it('checks a large one while people work, and keeps what they wrote meanwhile in the copy of the library', async () => {
    for (let n = 0; n < 24; n++) library.putMedia(new Uint8Array(1 << 20).fill(n), 'image/png');
    const bytes = library.backupBytes();
    let turns = 0;
    let isDone = false;
    const turn = () => {
      turns++;
      if (!isDone) setImmediate(turn);
    };
    const restored = library.restoreBackup({ bytes }).finally(() => {
      isDone = true;
    });
    turn();
    const update = new Uint8Array([0, 0]);
    await library.append(`plan:${PLAN}`, [update, update, update]);
    expect(await restored).toBe(1);
    // If it were checked on the host's own thread, there would be none in between.
    expect(turns).toBeGreaterThan(10);
    expect(library.load(`plan:${PLAN}`).updates).toHaveLength(0);
    const kept = names().find((name) => name !== BACKUP) ?? '';
    const before = new DatabaseSync(place(kept), { readOnly: true });
    expect(before.prepare('SELECT count(*) AS n FROM log').get()).toEqual({ n: 3 });
    before.close();
  });
  it('rejects one that cannot be checked', async () => {
    expect(await checkBackup(join(folder, 'nothing.db'), true)).toBe('failed');
  });
  it('treats a check that times out as failed', async () => {
    expect(await checkBackup(place(BACKUP), true)).toBe('sound');
    expect(await checkBackup(place(BACKUP), true, 0)).toBe('failed');
  });
  it('rejects it if the library was closed during the check', async () => {
    const restored = library.restoreBackup({ name: BACKUP });
    library.close();
    await expect(restored).rejects.toThrow('storageFailed');
    expect(names()).toEqual([BACKUP]);
    expect(readdirSync(folder).filter((n) => n.startsWith('restore'))).toEqual([]);
  });
});
