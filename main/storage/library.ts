/**
 * The library on this machine: plans, their documents, versions, images and settings in one SQLite file. Nothing here knows Electron.
 */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { type StoredDoc, stateOfVersion, versionState, versionsOwner } from '../../shared/doc/stored.ts';
import {
  type Damage,
  DEFAULT_SETTINGS,
  HostError,
  isKeptState,
  type KeptState,
  MOST_BEFORE_SYNC,
  type PlanSummary,
  type PlanVersion,
  type Settings,
  type StorageState,
  settingsSchema,
} from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import type { Appended } from '../../shared/ports/docStore.ts';
import type { MemberStore } from '../../shared/ports/memberStore.ts';
import { Backups } from './backups.ts';
import { bytesOf, DocLog } from './docLog.ts';
import { LibraryFile, type LibraryOptions } from './libraryFile.ts';
import { Members } from './members.ts';
import { OrganisationRows } from './organisationRows.ts';
import { APPLICATION_ID } from './schema.ts';
import { type Stores, sqliteStores } from './sqliteStores.ts';

/** Times of last edits are written at most this often, all in one commit: writing them with every edit would cost a page of the file each time. */
const TOUCH_EVERY_MS = 20_000;

export class Library {
  private readonly file: LibraryFile;
  private readonly docs: DocLog;
  private readonly backups: Backups;
  private readonly memberRows: Members;
  /** The library as the ports see it. */
  readonly stores: Stores;
  private readonly changed = new Emitter<void>();
  /** Plans with edits whose time has not been written yet, and when times were last written. */
  private readonly touched = new Map<string, Date>();
  private touchesWrittenAt = 0;
  private closed = false;
  private readonly replaced = new Emitter<void>();
  readonly onDidChangeList = this.changed.on;
  /** The library was replaced by another one: whatever is open of the old one is stale. */
  readonly onDidReplace = this.replaced.on;

  constructor(options: LibraryOptions) {
    this.file = new LibraryFile(options);
    this.docs = new DocLog(this.file);
    this.backups = new Backups(this.file);
    this.memberRows = new Members(this.file);
    this.stores = sqliteStores(this, this.memberRows, new OrganisationRows(this.file));
    this.docs.onDidAppend(({ name }) => this.touch(name));
  }

  /** Path of the library's file. */
  get path(): string {
    return this.file.path;
  }
  /** Bytes that the library takes on disk, without its backups. */
  storedBytes(): number {
    // What was written last is in the log beside it, until SQLite moves it over.
    const sizes = ['', '-wal'].map((suffix) => statSync(`${this.path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0);
    return sizes.reduce((sum, size) => sum + size, 0);
  }
  get damages(): Damage[] {
    return this.file.damages;
  }
  get state(): StorageState {
    return this.file.state;
  }
  onDidChangeState(listener: (state: StorageState) => void) {
    return this.file.onDidChangeState(listener);
  }
  onDidAppend(listener: (appended: Appended) => void) {
    return this.docs.onDidAppend(listener);
  }

  /** Who may work remotely on which plan. */
  get members(): MemberStore {
    return this.stores.members;
  }

  // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────

  listPlans(): PlanSummary[] {
    this.writeTouches();
    return this.all('SELECT id, title, created_at, updated_at, trashed_at FROM plans ORDER BY updated_at DESC').map(
      planOf,
    );
  }

  /** Adds a plan with its first state; durable when it returns. Refuses an existing id. */
  createPlan(id: string, title: string, update: Uint8Array): PlanSummary {
    const at = this.file.now().toISOString();
    this.write(() => {
      if (this.one('SELECT 1 FROM plans WHERE id = ?', id)) throw new HostError('exists');
      this.run('INSERT INTO plans (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)', id, title, at, at);
      this.docs.begin(`plan:${id}`, update);
    });
    this.changed.fire();
    return { id, title, createdAt: at, updatedAt: at, trashedAt: null };
  }

  describePlan(id: string, title: string): void {
    if (!this.one('SELECT 1 FROM plans WHERE id = ? AND title <> ?', id, title)) return;
    this.write(() => this.run('UPDATE plans SET title = ? WHERE id = ?', title, id));
    this.changed.fire();
  }

  setTrashed(id: string, trashed: boolean): void {
    const at = trashed ? this.file.now().toISOString() : null;
    this.write(() => this.run('UPDATE plans SET trashed_at = ? WHERE id = ?', at, id));
    this.changed.fire();
  }

  /** Erases a plan that is in the trash, with its log and versions. */
  deleteForever(id: string): void {
    if (!this.one('SELECT 1 FROM plans WHERE id = ? AND trashed_at IS NOT NULL', id)) throw new HostError('notFound');
    this.docs.flush();
    const docs = ['plan', 'comments', 'coaching', 'private'].map((kind) => `${kind}:${id}`);
    const images = new Set([...docs.flatMap((doc) => this.imagesIn(doc)), ...this.imagesOfVersions(id)]);
    this.write(() => {
      for (const doc of docs) this.docs.erase(doc);
      this.memberRows.erase(id);
      this.run('DELETE FROM versions WHERE plan = ?', id);
      this.run('DELETE FROM plans WHERE id = ?', id);
      for (const hash of images) if (!this.isMentioned(hash)) this.run('DELETE FROM media WHERE hash = ?', hash);
    });
    this.changed.fire();
  }

  /** Test hook, see {@link LibraryFile}. */
  liftPageLimit(): void {
    this.file.liftPageLimit();
  }
  /** Rejects if nothing can be written now. Writes one page: the file's own mark, as it is. */
  async probe(): Promise<void> {
    this.file.write(() => this.file.run(`PRAGMA application_id = ${APPLICATION_ID}`));
  }
  changedElsewhere(): boolean {
    return this.file.changedElsewhere();
  }

  private touch(doc: string): void {
    if (!doc.startsWith('plan:')) return;
    const plan = doc.slice(5);
    const now = this.file.now();
    this.touched.set(plan, now);
    // A clock that was set back must not keep times from being written.
    if (Math.abs(now.getTime() - this.touchesWrittenAt) > TOUCH_EVERY_MS) this.writeTouches();
  }

  private writeTouches(): void {
    if (this.touched.size === 0 || !this.file.writable) return;
    this.touchesWrittenAt = this.file.now().getTime();
    try {
      this.write(() => {
        for (const [plan, at] of this.touched)
          this.run('UPDATE plans SET updated_at = ? WHERE id = ?', at.toISOString(), plan);
      });
      this.touched.clear();
    } catch {
      // The time of an edit is not essential: it is written with the next one.
    }
  }

  // ── documents ────────────────────────────────────────────────────────────────────────────────────────────────────

  load(doc: string): StoredDoc {
    return this.docs.load(doc);
  }
  /** `by` names the writer to the listeners of {@link onDidAppend}. */
  append(doc: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return this.docs.append(doc, updates, by);
  }
  /** Erases one document that belongs to no plan, with the images that nothing else shows: a judge's copy leaves nothing behind. */
  eraseDoc(doc: string): void {
    this.docs.flush();
    const images = this.imagesIn(doc);
    this.write(() => {
      this.docs.erase(doc);
      for (const hash of images) if (!this.isMentioned(hash)) this.run('DELETE FROM media WHERE hash = ?', hash);
    });
  }
  /** The hashes that a stored document holds and under which media are stored. */
  private imagesIn(doc: string): readonly string[] {
    const { state, updates } = this.docs.load(doc);
    return this.hashesIn([state ?? new Uint8Array(), ...updates]);
  }
  private imagesOfVersions(plan: string): readonly string[] {
    return this.hashesIn(
      this.all('SELECT data FROM versions WHERE plan = ?', plan).map(({ data }) =>
        data instanceof Uint8Array ? data : new Uint8Array(),
      ),
    );
  }
  private hashesIn(stored: readonly Uint8Array[]): readonly string[] {
    const found = stored.flatMap((bytes) => [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/[0-9a-f]{64}/g),
    ]);
    return [...new Set(found.map(([hash]) => hash))].filter((hash) =>
      this.one('SELECT 1 FROM media WHERE hash = ?', hash),
    );
  }
  /** Whether any document, version or setting contains a hash: it is stored there verbatim. */
  private isMentioned(hash: string): boolean {
    return ['snapshots.data', 'log.data', 'versions.data', 'settings.value'].some((place) => {
      const [table, column] = place.split('.');
      return this.one(`SELECT 1 FROM ${table} WHERE instr(CAST(${column} AS BLOB), CAST(? AS BLOB)) LIMIT 1`, hash);
    });
  }
  /** Commits everything pending; called on shutdown. */
  flush(): void {
    this.docs.flush();
  }
  /** Folds a document's log into one state now. */
  compact(doc: string): void {
    this.docs.flush();
    this.docs.fold(doc);
  }

  // ── versions, media, settings ────────────────────────────────────────────────────────────────────────────────────

  listVersions(planId: string): PlanVersion[] {
    return this.all(
      "SELECT id, plan, name, reason, created_at, length(data) AS bytes FROM versions WHERE plan = ? AND reason NOT IN ('visit', 'common') ORDER BY created_at DESC, rowid DESC",
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
    const createdAt = this.file.now().toISOString();
    this.write(() => {
      // Only the last one is needed.
      if (isKeptState(reason)) this.run('DELETE FROM versions WHERE plan = ? AND reason = ?', planId, reason);
      this.run(
        'INSERT INTO versions (id, plan, name, reason, created_at, crc, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        planId,
        name,
        reason,
        createdAt,
        crc32(state),
        state,
      );
      // Made by the app, not by a person: bounded, or a bad connection would fill the disk.
      if (reason === 'beforeSync')
        this.run(
          'DELETE FROM versions WHERE plan = ? AND reason = ? AND rowid NOT IN (SELECT rowid FROM versions WHERE plan = ? AND reason = ? ORDER BY rowid DESC LIMIT ?)',
          planId,
          reason,
          planId,
          reason,
          MOST_BEFORE_SYNC,
        );
    });
    return { id, planId, name, reason, createdAt, bytes: state.length };
  }

  /** Keeps a restore point before offline edits are merged from the network. */
  keepBefore(name: string, state: Uint8Array): void {
    this.createVersion(versionsOwner(name), '', 'beforeSync', versionState(state));
  }
  /** The restore points of a document, newest first, as updates of Yjs V2. */
  keptBefore(name: string): Uint8Array[] {
    return this.listVersions(versionsOwner(name))
      .filter(({ reason }) => reason === 'beforeSync')
      .map(({ id }) => stateOfVersion(this.loadVersion(id)));
  }

  loadVersion(id: string): Uint8Array {
    const row = this.one('SELECT crc, data FROM versions WHERE id = ?', id);
    if (!row) throw new HostError('notFound');
    const data = bytesOf(row['data']);
    if (crc32(data) !== row['crc']) {
      this.file.setAside('version', id, data, () => this.run('DELETE FROM versions WHERE id = ?', id));
      throw new HostError('notFound');
    }
    return data;
  }

  /** A state that is kept once per plan; `null` if there is none yet, or if it is damaged. */
  keptState(planId: string, reason: KeptState): { at: string; state: Uint8Array } | null {
    const row = this.one('SELECT id, created_at FROM versions WHERE plan = ? AND reason = ?', planId, reason);
    if (!row) return null;
    try {
      return { at: String(row['created_at']), state: this.loadVersion(String(row['id'])) };
    } catch {
      // Damaged, or larger than may be read: treated as missing.
      return null;
    }
  }

  renameVersion(id: string, name: string): void {
    if (!this.one('SELECT 1 FROM versions WHERE id = ?', id)) throw new HostError('notFound');
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
      this.file.setAside('media', hash, bytes, () => this.run('DELETE FROM media WHERE hash = ?', hash));
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

  /** False where the database's own tools make backups. */
  get makesBackups(): boolean {
    return true;
  }
  backupBytes(): Uint8Array {
    this.settle();
    return this.backups.bytes();
  }
  listBackups(): { name: string; createdAt: string; bytes: number }[] {
    return this.backups.list();
  }
  backupNow(): void {
    this.settle();
    this.backups.makeNow();
  }
  backupIfDue(): void {
    if (this.listPlans().length > 0) this.backups.makeIfDue();
  }
  /**
   * Replaces the library with a backup after checking it; the present library is kept beside it. Resolves with the number of plans. Rejects, and
   * changes nothing, if the file is not a backup (`notABackup`), is damaged (`damagedBackup`), or the library was closed meanwhile.
   */
  async restoreBackup(from: { name: string } | { bytes: Uint8Array }): Promise<number> {
    await this.backups.restore(from, () => {
      if (this.closed) throw new HostError('storageFailed');
      this.settle();
    });
    this.docs.reset();
    this.touched.clear();
    this.replaced.fire();
    this.changed.fire();
    return this.listPlans().length;
  }

  close(): void {
    if (this.closed) return;
    this.settle();
    this.docs.close();
    this.closed = true;
    this.file.close();
  }

  private settle(): void {
    this.docs.flush();
    this.writeTouches();
  }
  private write<T>(fn: () => T): T {
    return this.file.write(fn);
  }
  private run(sql: string, ...values: (string | number | null | Uint8Array)[]): void {
    this.file.run(sql, ...values);
  }
  private one(sql: string, ...values: (string | number)[]) {
    return this.file.one(sql, ...values);
  }
  private all(sql: string, ...values: (string | number)[]) {
    return this.file.all(sql, ...values);
  }
}

const planOf = (row: Record<string, unknown>): PlanSummary => ({
  id: String(row['id']),
  title: String(row['title']),
  createdAt: String(row['created_at']),
  updatedAt: String(row['updated_at']),
  trashedAt: row['trashed_at'] === null ? null : String(row['trashed_at']),
});
