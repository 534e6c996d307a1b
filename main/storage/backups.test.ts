/** Which automatic copies are made and kept, and what may take the library's place. */
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
    // The file's own time is that of this machine, later than all others: it is the first of the list.
    expect(names().filter((n) => !n.startsWith('library-20261120'))).toEqual([
      ...[7, 6, 5, 4, 3, 2, 1].map((h) => `library-20261119T1${h}0000.db`),
      'library-20261118T145900.db',
      'library-20261117T145900.db',
      'library-20261107T000000.db',
    ]);
    expect(existsSync(place('library-notes.db'))).toBe(true);
  });
  it('say their size and time', () => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
    madeAt('library-20261120T030405.db', '2026-11-20T00:00:00.000Z');
    const [backup] = library.listBackups();
    expect(backup?.createdAt).toBe('2026-11-20T00:00:00.000Z');
    expect(backup?.bytes).toBe(library.backupBytes().length);
  });
});

describe('what may take the library’s place', () => {
  beforeEach(() => {
    library.createPlan(PLAN, '計画', new Uint8Array([0, 0]));
    library.backupIfDue();
  });
  const [BACKUP] = ['library-20261120T030405.db'];
  it('a backup by its name, and the present library is kept beside it', () => {
    library.setTrashed(PLAN, true);
    let replaced = 0;
    library.onDidReplace(() => replaced++);
    expect(library.restoreBackup({ name: BACKUP })).toBe(1);
    expect(library.listPlans().map((p) => p.trashedAt)).toEqual([null]);
    expect(replaced).toBe(1);
    expect(names()).toHaveLength(2);
    expect(readdirSync(folder).filter((n) => n.includes('restore') || n.includes('.tmp'))).toEqual([]);
  });
  it.each(['library-20260101T000000.db', 'library-x.db', '../library.db', 'xlibrary-20261120T030405.db', `${BACKUP}x`])(
    'no "%s"',
    (name) => {
      if (name === 'library-x.db' || name === `${BACKUP}x` || name.startsWith('x'))
        copyFileSync(place(BACKUP), place(name));
      expect(() => library.restoreBackup({ name })).toThrow('notFound');
      expect(library.listPlans()).toHaveLength(1);
      expect(readdirSync(folder).filter((n) => n.endsWith('.tmp'))).toEqual([]);
    },
  );
  it('no database of another app, no library of a newer app, no torn one; a copy of this one may', () => {
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
    for (const change of ['PRAGMA application_id = 7', 'PRAGMA user_version = 99'])
      expect(() => library.restoreBackup({ bytes: copy((db) => db.exec(change)) }), change).toThrow('notABackup');
    const whole = library.backupBytes();
    expect(() => library.restoreBackup({ bytes: whole.subarray(0, whole.length / 2) })).toThrow('notABackup');
    expect(names()).toHaveLength(1);
    expect(readdirSync(folder).filter((n) => n.startsWith('restore'))).toEqual([]);
    expect(library.restoreBackup({ bytes: copy(() => undefined) })).toBe(1);
  });
});
