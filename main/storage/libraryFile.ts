/**
 * The library's SQLite file as the rest of storage sees it: opened safely, written in transactions, every error mapped to one of ours.
 *
 * "Saved" means on disk: WAL with synchronous=FULL. An unreadable file is set aside as a whole and a new one started; a folder that is not
 * writable is read, and nothing is promised to be saved. Nothing here knows what the tables mean.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { type Damage, HostError, type StorageState } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';

export const LIBRARY_FILE = 'library.db';

export type LibraryOptions = {
  readonly folder: string;
  readonly now?: () => Date;
  /** Test hook: a limit on the file's pages, which makes SQLite itself report a full disk. */
  readonly maxPages?: number;
};
type Row = Record<string, unknown>;

/**
 * Pages in SQLite's log before they are copied to the file. For one person's document a short log is soon overwritten instead of grown, and growing
 * a file costs a second write each time. For many, each document's page would be copied again and again: a longer log takes a third off an edit's cost
 * (measured: 64 to 43 µs with ten documents a commit). Four times that length saves little more, and folding it blocks everybody.
 */
const CHECKPOINT = { one: 250, many: 1_000 } as const;

export class LibraryFile {
  readonly folder: string;
  readonly now: () => Date;
  private db: DatabaseSync;
  private readonly maxPages: number | undefined;
  private copyFolder: string | undefined;
  private dataVersion: number | undefined;
  private hands: keyof typeof CHECKPOINT = 'one';
  private readonly statements = new Map<string, StatementSync>();
  private readonly status = new Emitter<StorageState>();
  readonly damages: Damage[] = [];
  writable = true;
  state: StorageState = 'ok';
  readonly onDidChangeState = this.status.on;

  constructor(options: LibraryOptions) {
    this.folder = options.folder;
    this.now = options.now ?? (() => new Date());
    this.maxPages = options.maxPages;
    this.db = this.open();
  }

  get path(): string {
    return join(this.folder, LIBRARY_FILE);
  }

  /** Runs `fn` as one transaction that is on disk when this returns. Throws a `HostError` and changes nothing when it is not. */
  write<T>(fn: () => T): T {
    if (!this.writable) throw new HostError('storageReadOnly');
    try {
      this.run('BEGIN IMMEDIATE');
      const value = fn();
      this.run('COMMIT');
      this.setState('ok');
      return value;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw this.classify(error);
    }
  }

  /** Maps any error of SQLite or the file system to one of ours; what it says about the disk becomes the storage state. */
  classify(error: unknown): HostError {
    if (error instanceof HostError) return error;
    const code = sqliteCode(error) ?? 0;
    // 13 full; 10 with a write or fsync detail comes from a full or removed disk; 8 read-only, 14 cannot open.
    const state: StorageState =
      code === 13 ? 'full' : (code & 0xff) === 8 || (code & 0xff) === 14 ? 'readOnly' : 'failed';
    this.setState(state);
    return new HostError(state === 'full' ? 'storageFull' : state === 'readOnly' ? 'storageReadOnly' : 'storageFailed');
  }

  /** Moves bytes that failed their checksum aside, and reports it. */
  setAside(what: Damage['what'], name: string, data: Uint8Array, remove: () => void): void {
    const at = this.now().toISOString();
    this.damages.push({ what, name, at });
    if (!this.writable) return;
    try {
      this.write(() => {
        this.run('INSERT INTO damaged (what, name, at, data) VALUES (?, ?, ?, ?)', what, name, at, data);
        remove();
      });
    } catch {
      // It stays in place and is found again at the next read.
    }
  }

  /** Whether one person or many write now: it decides how long SQLite's log may grow before it is copied to the file. */
  expect(hands: keyof typeof CHECKPOINT): void {
    if (this.hands === hands) return;
    this.hands = hands;
    try {
      this.db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT[hands]}`);
    } catch {
      // An optimisation only: what is written is on disk either way.
    }
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  run(sql: string, ...values: (string | number | null | Uint8Array)[]): void {
    this.statement(sql).run(...values);
  }
  one(sql: string, ...values: (string | number)[]): Row | undefined {
    return this.statement(sql).get(...values);
  }
  all(sql: string, ...values: (string | number)[]): Row[] {
    return this.statement(sql).all(...values);
  }

  /** Whether another process has written to the file since the last call. */
  changedElsewhere(): boolean {
    const version = Number(this.one('PRAGMA data_version')?.['data_version']);
    const changed = this.dataVersion !== undefined && this.dataVersion !== version;
    this.dataVersion = version;
    return changed;
  }

  /** Test hook: removes the limit of `maxPages`, as if somebody had made room on the disk. */
  liftPageLimit(): void {
    this.db.exec('PRAGMA max_page_count = 1073741823');
  }

  /** A consistent copy of the whole library while work goes on. */
  copyTo(path: string): void {
    this.db.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
  }

  /** Writes the file anew, without what was deleted from it, and empties its log. Needs as much free space as the file takes. */
  rewrite(): void {
    if (!this.writable) throw new HostError('storageReadOnly');
    try {
      this.db.exec('VACUUM');
      this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      throw this.classify(error);
    }
  }

  /** Replaces this file with a checked library file. */
  replaceBy(candidate: string): void {
    this.statements.clear();
    this.hands = 'one';
    this.db.close();
    for (const suffix of ['-wal', '-shm']) rmSync(`${this.path}${suffix}`, { force: true });
    renameSync(candidate, this.path);
    this.db = this.open();
  }

  close(): void {
    this.statements.clear();
    this.db.close();
    if (this.copyFolder) rmSync(this.copyFolder, { recursive: true, force: true });
  }

  private open(): DatabaseSync {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    } catch {
      // No folder and no permission to make it: plans are kept in memory.
      return this.openWithoutWriting();
    }
    for (let attempt = 0; ; attempt++) {
      let db: DatabaseSync | undefined;
      try {
        db = new DatabaseSync(this.path, { timeout: 3_000 });
        // Small pages in a new file: a commit writes whole pages, and an edit is a hundred bytes (measured: p95 1.3x a bare append, 1.4x at 4,096).
        db.exec(
          'PRAGMA page_size = 1024; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
        );
        db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT.one}`);
        if (this.maxPages) db.exec(`PRAGMA max_page_count = ${this.maxPages}`);
        const check = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
        if (check !== 'ok') throw Object.assign(new Error('quick_check'), { errcode: 11 });
        migrate(db);
        this.setState('ok');
        this.writable = true;
        return db;
      } catch (error) {
        db?.close();
        const code = sqliteCode(error);
        // 11 corrupt, 26 not a database: set the file aside as a whole and start a new one. Its backups are offered on screen.
        if ((code === 11 || code === 26) && attempt === 0) {
          const aside = join(this.folder, `library-damaged-${this.now().toISOString().replaceAll(/[-:.]/gu, '')}.db`);
          renameSync(this.path, aside);
          for (const suffix of ['-wal', '-shm']) rmSync(`${this.path}${suffix}`, { force: true });
          this.damages.push({
            what: 'library',
            name: aside.slice(this.folder.length + 1),
            at: this.now().toISOString(),
          });
          continue;
        }
        return this.openWithoutWriting();
      }
    }
  }

  /**
   * The folder is not writable: its content is shown, and nothing is promised to be saved. Read from a copy, because edits may still be in the
   * write-ahead log, and a library of an older app has to be migrated before it can be read.
   */
  private openWithoutWriting(): DatabaseSync {
    this.writable = false;
    this.setState('readOnly');
    if (existsSync(this.path))
      for (const open of [() => this.openCopy(), () => this.openFrozen()])
        try {
          const db = open();
          db.prepare('SELECT count(*) FROM plans').get();
          return db;
        } catch {
          // Try the next way; the last is an empty library in memory, so that work can begin and be exported.
        }
    const db = new DatabaseSync(':memory:');
    migrate(db);
    return db;
  }

  private openCopy(): DatabaseSync {
    this.copyFolder = mkdtempSync(join(tmpdir(), 'musubi-read-'));
    const copy = join(this.copyFolder, LIBRARY_FILE);
    for (const suffix of ['', '-wal'])
      if (statSync(`${this.path}${suffix}`, { throwIfNoEntry: false })?.isFile())
        copyFileSync(`${this.path}${suffix}`, `${copy}${suffix}`);
    const db = new DatabaseSync(copy);
    // A newer library may still be readable as it is.
    if (versionOf(db) < MIGRATIONS.length) migrate(db);
    return db;
  }

  /** If there is no room for a copy: opens the file itself, without what is still in its log. */
  private openFrozen(): DatabaseSync {
    const url = pathToFileURL(this.path);
    url.searchParams.set('immutable', '1');
    const db = new DatabaseSync(url, { readOnly: true });
    if (versionOf(db) < MIGRATIONS.length) throw new Error('older library');
    return db;
  }

  private setState(state: StorageState): void {
    if (this.state === state) return;
    this.state = state;
    this.status.fire(state);
  }
}

const sqliteCode = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined;

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

function migrate(db: DatabaseSync): void {
  const version = versionOf(db);
  if (version > MIGRATIONS.length) throw Object.assign(new Error('newer library'), { errcode: 8 });
  for (let v = version; v < MIGRATIONS.length; v++) {
    db.exec(
      `BEGIN IMMEDIATE; ${MIGRATIONS[v]} PRAGMA user_version = ${v + 1}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT;`,
    );
  }
}
