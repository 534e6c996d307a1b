/**
 * The library on this machine: plans, their edit logs, versions, images and settings in one SQLite file.
 *
 * "Saved" means on disk: WAL with synchronous=FULL, and an append resolves only after its commit. Appends that arrive together share one
 * commit (group commit), which costs one sync instead of one each. What fails its check on reading is set aside in `damaged`, told, and the
 * rest opens. Nothing here knows Electron.
 */

import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import * as Y from 'yjs';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import {
  type Damage,
  DEFAULT_SETTINGS,
  HostError,
  type PlanSummary,
  type PlanVersion,
  type Settings,
  type StorageState,
  settingsSchema,
} from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';

export const LIBRARY_FILE = 'library.db';
const BACKUP_FOLDER = 'backups';
/** A log longer than this is folded into a snapshot, after it was loaded or while it is written: opening never has to read a long one. */
const COMPACT_AFTER = 400;
/** Lets a burst of edits, or the sending of what was just loaded, go first. */
const COMPACT_DELAY_MS = 300;
/** Rotating backups: at most one an hour is made, the newest eight are kept and one a day for a fortnight. */
const BACKUP_EVERY_MS = 60 * 60 * 1000;
const KEEP_NEWEST = 8;
const KEEP_DAYS = 14;

export type LibraryOptions = {
  readonly folder: string;
  readonly now?: () => Date;
  /** Test hook: a ceiling on the file's pages, which makes SQLite itself report a full disk. */
  readonly maxPages?: number;
};

type Waiting = {
  readonly doc: string;
  readonly updates: readonly Uint8Array[];
  readonly resolve: (savedAt: string) => void;
  readonly reject: (error: HostError) => void;
};
type Appended = { readonly name: string; readonly updates: readonly Uint8Array[] };

const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());

export class Library {
  private db: DatabaseSync;
  private readonly folder: string;
  private readonly now: () => Date;
  private readonly maxPages: number | undefined;
  private writable = true;
  private waiting: Waiting[] = [];
  private flushing: NodeJS.Immediate | undefined;
  private readonly statements = new Map<string, StatementSync>();
  private readonly changed = new Emitter<void>();
  private readonly status = new Emitter<StorageState>();
  private readonly appended = new Emitter<Appended>();
  private compacting = new Set<string>();
  /** Edits since the last folding, as far as this run knows. */
  private readonly logLengths = new Map<string, number>();
  private closed = false;
  readonly damages: Damage[] = [];
  state: StorageState = 'ok';
  readonly onDidChangeList = this.changed.on;
  readonly onDidChangeState = this.status.on;
  readonly onDidAppend = this.appended.on;

  constructor(options: LibraryOptions) {
    this.folder = options.folder;
    this.now = options.now ?? (() => new Date());
    this.maxPages = options.maxPages;
    this.db = this.open();
  }

  get file(): string {
    return join(this.folder, LIBRARY_FILE);
  }

  // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────

  listPlans(): PlanSummary[] {
    return this.all('SELECT id, title, created_at, updated_at, trashed_at FROM plans ORDER BY updated_at DESC').map(
      planOf,
    );
  }

  /** Adds a plan with its first state; durable when it returns. Refuses an id that exists. */
  createPlan(id: string, title: string, update: Uint8Array): PlanSummary {
    const at = this.now().toISOString();
    this.write(() => {
      if (this.one('SELECT 1 FROM plans WHERE id = ?', id)) throw new HostError('exists');
      this.run('INSERT INTO plans (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)', id, title, at, at);
      this.run(
        'INSERT OR REPLACE INTO snapshots (doc, crc, data) VALUES (?, ?, ?)',
        `plan:${id}`,
        crc32(update),
        update,
      );
    });
    this.changed.fire();
    return { id, title, createdAt: at, updatedAt: at, trashedAt: null };
  }

  describePlan(id: string, title: string): void {
    this.write(() => this.run('UPDATE plans SET title = ? WHERE id = ? AND title <> ?', title, id, title));
    this.changed.fire();
  }

  setTrashed(id: string, trashed: boolean): void {
    const at = trashed ? this.now().toISOString() : null;
    this.write(() => this.run('UPDATE plans SET trashed_at = ? WHERE id = ?', at, id));
    this.changed.fire();
  }

  /** Erases a plan that is in the trash, with its log and versions. */
  deleteForever(id: string): void {
    this.write(() => {
      if (!this.one('SELECT 1 FROM plans WHERE id = ? AND trashed_at IS NOT NULL', id)) throw new HostError('notFound');
      for (const doc of ['plan', 'comments', 'coaching'].map((kind) => `${kind}:${id}`)) {
        this.run('DELETE FROM updates WHERE doc = ?', doc);
        this.run('DELETE FROM snapshots WHERE doc = ?', doc);
      }
      this.run('DELETE FROM versions WHERE plan = ?', id);
      this.run('DELETE FROM plans WHERE id = ?', id);
    });
    this.changed.fire();
  }

  // ── documents ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Everything stored of a document, checked. A part that fails its checksum is set aside and left out. */
  load(doc: string): { state: Uint8Array | null; updates: Uint8Array[] } {
    const snapshot = this.one('SELECT crc, data FROM snapshots WHERE doc = ?', doc);
    let state: Uint8Array | null = null;
    if (snapshot) {
      const data = bytesOf(snapshot['data']);
      if (crc32(data) === snapshot['crc']) state = data;
      else this.setAside('snapshot', doc, data, () => this.run('DELETE FROM snapshots WHERE doc = ?', doc));
    }
    const updates: Uint8Array[] = [];
    for (const row of this.all('SELECT seq, crc, data FROM updates WHERE doc = ? ORDER BY seq', doc)) {
      const data = bytesOf(row['data']);
      if (crc32(data) === row['crc']) updates.push(data);
      else this.setAside('update', doc, data, () => this.run('DELETE FROM updates WHERE seq = ?', Number(row['seq'])));
    }
    this.logLengths.set(doc, updates.length);
    if (updates.length > COMPACT_AFTER) this.compactSoon(doc);
    return { state, updates };
  }

  /** Appends edits. Resolves, with the time, when they are on disk; rejects with the reason when they are not. */
  append(doc: string, updates: readonly Uint8Array[]): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new HostError('storageFailed'));
      this.waiting.push({ doc, updates, resolve, reject });
      this.flushing ??= setImmediate(() => this.flush());
    });
  }

  /** Commits everything that waits; called by the timer, and on the way out. */
  flush(): void {
    if (this.flushing) clearImmediate(this.flushing);
    this.flushing = undefined;
    const batch = this.waiting.splice(0);
    if (batch.length === 0) return;
    const at = this.now().toISOString();
    try {
      this.write(() => {
        const touched = new Set<string>();
        for (const { doc, updates } of batch) {
          for (const update of updates)
            this.run('INSERT INTO updates (doc, crc, data) VALUES (?, ?, ?)', doc, crc32(update), update);
          touched.add(doc);
        }
        for (const doc of touched)
          if (doc.startsWith('plan:')) this.run('UPDATE plans SET updated_at = ? WHERE id = ?', at, doc.slice(5));
      });
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError('storageFailed');
      for (const { reject } of batch) reject(known);
      return;
    }
    for (const { doc, updates, resolve } of batch) {
      const length = (this.logLengths.get(doc) ?? 0) + updates.length;
      this.logLengths.set(doc, length);
      if (length > COMPACT_AFTER) this.compactSoon(doc);
      resolve(at);
      this.appended.fire({ name: doc, updates });
    }
  }

  private compactSoon(doc: string): void {
    if (this.compacting.has(doc) || !this.writable) return;
    this.compacting.add(doc);
    setTimeout(() => {
      this.compacting.delete(doc);
      if (!this.closed) this.compact(doc);
    }, COMPACT_DELAY_MS).unref();
  }

  /** Folds a document's log into one state. The new state is written before the folded rows go, in one commit. */
  compact(doc: string): void {
    this.flush();
    const last = this.one('SELECT max(seq) AS seq FROM updates WHERE doc = ?', doc)?.['seq'];
    if (typeof last !== 'number') return;
    const { state, updates } = this.load(doc);
    const ydoc = new Y.Doc();
    try {
      ydoc.transact(() => {
        if (state) Y.applyUpdate(ydoc, state);
        for (const update of updates) Y.applyUpdate(ydoc, update);
      });
      // Edits that wait for others to arrive are not in the encoded state: such a log stays as it is.
      if (ydoc.store.pendingStructs || ydoc.store.pendingDs) return;
      const folded = Y.encodeStateAsUpdate(ydoc);
      this.write(() => {
        this.run('INSERT OR REPLACE INTO snapshots (doc, crc, data) VALUES (?, ?, ?)', doc, crc32(folded), folded);
        this.run('DELETE FROM updates WHERE doc = ? AND seq <= ?', doc, last);
      });
      this.logLengths.set(doc, 0);
    } catch {
      // Compaction is a saving of space, never a condition: the log stays.
    } finally {
      ydoc.destroy();
    }
  }

  // ── versions, media, settings ────────────────────────────────────────────────────────────────────────────────────

  listVersions(planId: string): PlanVersion[] {
    return this.all(
      'SELECT id, plan, name, reason, created_at, length(data) AS bytes FROM versions WHERE plan = ? ORDER BY created_at DESC, rowid DESC',
      planId,
    ).map((r) => ({
      id: String(r['id']),
      planId: String(r['plan']),
      name: String(r['name']),
      reason: String(r['reason']) as PlanVersion['reason'],
      createdAt: String(r['created_at']),
      bytes: Number(r['bytes']),
    }));
  }

  createVersion(planId: string, name: string, reason: PlanVersion['reason'], state: Uint8Array): PlanVersion {
    const id = idFromBytes<string>(randomBytes(16));
    const createdAt = this.now().toISOString();
    this.write(() =>
      this.run(
        'INSERT INTO versions (id, plan, name, reason, created_at, crc, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        planId,
        name,
        reason,
        createdAt,
        crc32(state),
        state,
      ),
    );
    return { id, planId, name, reason, createdAt, bytes: state.length };
  }

  loadVersion(id: string): Uint8Array {
    const row = this.one('SELECT crc, data FROM versions WHERE id = ?', id);
    if (!row) throw new HostError('notFound');
    const data = bytesOf(row['data']);
    if (crc32(data) !== row['crc']) {
      this.setAside('version', id, data, () => this.run('DELETE FROM versions WHERE id = ?', id));
      throw new HostError('notFound');
    }
    return data;
  }

  renameVersion(id: string, name: string): void {
    this.write(() => this.run('UPDATE versions SET name = ? WHERE id = ?', name, id));
  }

  putMedia(bytes: Uint8Array, type: string): string {
    const hash = sha256(bytes);
    this.write(() => this.run('INSERT OR IGNORE INTO media (hash, type, data) VALUES (?, ?, ?)', hash, type, bytes));
    return hash;
  }

  getMedia(hash: string): { bytes: Uint8Array; type: string } | null {
    const row = this.one('SELECT type, data FROM media WHERE hash = ?', hash);
    if (!row) return null;
    const bytes = bytesOf(row['data']);
    if (sha256(bytes) !== hash) {
      this.setAside('media', hash, bytes, () => this.run('DELETE FROM media WHERE hash = ?', hash));
      return null;
    }
    return { bytes, type: String(row['type']) };
  }

  getSettings(): Settings {
    const stored = Object.fromEntries(
      this.all('SELECT key, value FROM settings').map((r) => [String(r['key']), parseJson(String(r['value']))]),
    );
    return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored });
  }

  /** Keeps only known settings; an unusable value falls back to its default. */
  setSettings(patch: Record<string, unknown>): Settings {
    const next = settingsSchema.parse({ ...this.getSettings(), ...patch });
    this.write(() => {
      for (const [key, value] of Object.entries(next))
        this.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, JSON.stringify(value));
    });
    return next;
  }

  // ── backups ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The whole library as one file, consistent while work goes on. */
  backupBytes(): Uint8Array {
    const target = join(this.folder, `backup-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    this.flush();
    try {
      this.db.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);
      return readFileSync(target);
    } catch (error) {
      throw this.classify(error);
    } finally {
      rmSync(target, { force: true });
    }
  }

  listBackups(): { name: string; createdAt: string; bytes: number }[] {
    const folder = join(this.folder, BACKUP_FOLDER);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => BACKUP_NAME.test(name))
      .sort()
      .reverse()
      .map((name) => {
        const { size, mtime } = statSync(join(folder, name));
        return { name, createdAt: mtime.toISOString(), bytes: size };
      });
  }

  /** Makes an automatic backup if the last is old enough, and lets the oldest go. Never throws: work matters more. */
  backupIfDue(): void {
    if (!this.writable || this.listPlans().length === 0) return;
    try {
      const now = this.now();
      const newest = this.listBackups()[0];
      if (newest && now.getTime() - Date.parse(newest.createdAt) < BACKUP_EVERY_MS) return;
      const folder = join(this.folder, BACKUP_FOLDER);
      mkdirSync(folder, { recursive: true });
      const name = `library-${now.toISOString().replaceAll(/[-:]/gu, '').slice(0, 15)}.db`;
      const part = join(folder, `${name}.part`);
      rmSync(part, { force: true });
      this.db.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
      renameSync(part, join(folder, name));
      this.rotateBackups(folder, now);
    } catch {
      // Told by the storage state when saving itself fails.
    }
  }

  private rotateBackups(folder: string, now: Date): void {
    const days = new Set<string>();
    this.listBackups().forEach(({ name, createdAt }, i) => {
      const day = createdAt.slice(0, 10);
      const keep =
        i < KEEP_NEWEST || (!days.has(day) && now.getTime() - Date.parse(createdAt) < KEEP_DAYS * 86_400_000);
      days.add(day);
      if (!keep) rmSync(join(folder, name), { force: true });
    });
  }

  /** Replaces the library by a backup after checking it; the present library is kept beside it. Returns the number of plans. */
  restoreBackup(from: { name: string } | { bytes: Uint8Array }): number {
    if (!this.writable) throw new HostError('storageReadOnly');
    this.flush();
    const candidate = join(this.folder, `restore-${process.pid}.tmp`);
    try {
      if ('bytes' in from) writeFileSync(candidate, from.bytes);
      else {
        if (!BACKUP_NAME.test(from.name)) throw new HostError('notFound');
        const file = join(this.folder, BACKUP_FOLDER, from.name);
        if (!existsSync(file)) throw new HostError('notFound');
        copyFileSync(file, candidate);
      }
      if (!isSoundLibrary(candidate)) throw new HostError('notABackup');
      this.backupBeforeRestore();
      this.statements.clear();
      this.db.close();
      for (const suffix of ['-wal', '-shm']) rmSync(`${this.file}${suffix}`, { force: true });
      renameSync(candidate, this.file);
      this.db = this.open();
    } catch (error) {
      throw error instanceof HostError ? error : this.classify(error);
    } finally {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${candidate}${suffix}`, { force: true });
    }
    this.changed.fire();
    return this.listPlans().length;
  }

  private backupBeforeRestore(): void {
    const folder = join(this.folder, BACKUP_FOLDER);
    mkdirSync(folder, { recursive: true });
    const stamp = this.now().toISOString().replaceAll(/[-:]/gu, '').slice(0, 15);
    let target = join(folder, `library-${stamp}.db`);
    for (let i = 1; existsSync(target); i++) target = join(folder, `library-${stamp}-${i}.db`);
    this.db.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);
  }

  close(): void {
    if (this.closed) return;
    this.flush();
    this.closed = true;
    this.statements.clear();
    this.db.close();
  }

  // ── opening and the engine ───────────────────────────────────────────────────────────────────────────────────────

  private open(): DatabaseSync {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    } catch {
      return this.openWithoutWriting();
    }
    for (let attempt = 0; ; attempt++) {
      let db: DatabaseSync | undefined;
      try {
        db = new DatabaseSync(this.file, { timeout: 3_000 });
        db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
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
        // 11 corrupt, 26 not a database: set the file aside, whole, and begin a new one. Its backups are offered on screen.
        if ((code === 11 || code === 26) && attempt === 0) {
          const aside = join(this.folder, `library-damaged-${this.now().toISOString().replaceAll(/[-:.]/gu, '')}.db`);
          renameSync(this.file, aside);
          for (const suffix of ['-wal', '-shm']) rmSync(`${this.file}${suffix}`, { force: true });
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

  /** The folder cannot be written: what is there is shown, nothing is promised. */
  private openWithoutWriting(): DatabaseSync {
    this.writable = false;
    this.setState('readOnly');
    try {
      if (existsSync(this.file)) {
        const url = pathToFileURL(this.file);
        url.searchParams.set('immutable', '1');
        const db = new DatabaseSync(url, { readOnly: true });
        db.prepare('SELECT count(*) FROM plans').get();
        return db;
      }
    } catch {
      // Not even readable: an empty library in memory, so that work can begin and be exported.
    }
    const db = new DatabaseSync(':memory:');
    migrate(db);
    return db;
  }

  private setState(state: StorageState): void {
    if (this.state === state) return;
    this.state = state;
    this.status.fire(state);
  }

  private write<T>(fn: () => T): T {
    if (!this.writable) throw new HostError('storageReadOnly');
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const value = fn();
      this.db.exec('COMMIT');
      this.setState('ok');
      return value;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw this.classify(error);
    }
  }

  private classify(error: unknown): HostError {
    if (error instanceof HostError) return error;
    const code = sqliteCode(error) ?? 0;
    // 13 full; 10 with a write or fsync detail is what a full or vanished disk gives; 8 read-only, 14 cannot open.
    const state: StorageState =
      code === 13 ? 'full' : (code & 0xff) === 8 || (code & 0xff) === 14 ? 'readOnly' : 'failed';
    this.setState(state);
    return new HostError(state === 'full' ? 'storageFull' : state === 'readOnly' ? 'storageReadOnly' : 'storageFailed');
  }

  private setAside(what: Damage['what'], name: string, data: Uint8Array, remove: () => void): void {
    const at = this.now().toISOString();
    this.damages.push({ what, name, at });
    if (!this.writable) return;
    try {
      this.write(() => {
        this.run('INSERT INTO damaged (what, name, at, data) VALUES (?, ?, ?, ?)', what, name, at, data);
        remove();
      });
    } catch {
      // It stays where it is and is found again at the next reading.
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

  private run(sql: string, ...values: (string | number | null | Uint8Array)[]): void {
    this.statement(sql).run(...values);
  }
  private one(sql: string, ...values: (string | number)[]): Record<string, unknown> | undefined {
    return this.statement(sql).get(...values);
  }
  private all(sql: string, ...values: (string | number)[]): Record<string, unknown>[] {
    return this.statement(sql).all(...values);
  }
}

const BACKUP_NAME = /^library-\d{8}T\d{6}(-\d+)?\.db$/u;

const planOf = (row: Record<string, unknown>): PlanSummary => ({
  id: String(row['id']),
  title: String(row['title']),
  createdAt: String(row['created_at']),
  updatedAt: String(row['updated_at']),
  trashedAt: row['trashed_at'] === null ? null : String(row['trashed_at']),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sqliteCode = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined;

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > MIGRATIONS.length) throw Object.assign(new Error('newer library'), { errcode: 8 });
  for (let v = version; v < MIGRATIONS.length; v++) {
    db.exec(
      `BEGIN IMMEDIATE; ${MIGRATIONS[v]} PRAGMA user_version = ${v + 1}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT;`,
    );
  }
}

function isSoundLibrary(file: string): boolean {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      const ours = db.prepare('PRAGMA application_id').get()?.['application_id'] === APPLICATION_ID;
      const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
      return (
        ours &&
        version <= MIGRATIONS.length &&
        db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok'
      );
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
