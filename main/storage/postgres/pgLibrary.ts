/** The library in PostgreSQL: the counterpart of {@link Library} for a server that others rely on. */
import {
  DEFAULT_SETTINGS,
  HostError,
  type KeptState,
  type PlanSummary,
  type PlanVersion,
  type Settings,
  settingsSchema,
} from '../../../shared/ipc/contract.ts';
import { Emitter } from '../../../shared/kernel/emitter.ts';
import { parseJson } from '../../../shared/kernel/json.ts';
import type { Inbox } from '../../../shared/ports/inbox.ts';
import type { Outbox } from '../../../shared/ports/outbox.ts';
import type { HostLibrary } from '../hostLibrary.ts';
import type { Stores } from '../sqliteStores.ts';
import { DocLog } from './docLog.ts';
import { isTaken } from './errors.ts';
import { channelOf, Lease } from './lease.ts';
import { eraseMembers, PgMemberStore } from './members.ts';
import { PgOrganisationStore } from './organisation.ts';
import { Place, type PlaceOptions, type Query } from './place.ts';
import { plainText } from './plainText.ts';
import { PgDocStore, PgInbox, PgMediaStore, PgOutbox } from './stores.ts';
import { Versions } from './versions.ts';

/** Times of last edits are written at most this often. */
const TOUCH_EVERY_MS = 20_000;
const PLAN_DOCUMENTS = ['plan', 'comments', 'coaching', 'private'];
const HASH = /[0-9a-f]{64}/g;

export type PgLibraryOptions = PlaceOptions & {
  /** How long this node may be silent before another takes over, in milliseconds. */
  readonly leaseMs?: number;
};
type PlanRow = {
  readonly id: string;
  readonly title: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly trashed_at: string | null;
};

export class PgLibrary implements HostLibrary {
  private readonly place: Place;
  private readonly lease: Lease;
  private readonly docs: DocLog;
  private readonly versions: Versions;
  private readonly media: PgMediaStore;
  readonly stores: Stores;
  private readonly changed = new Emitter<void>();
  private readonly replaced = new Emitter<void>();
  readonly onDidChangeList = this.changed.on;
  readonly onDidReplace = this.replaced.on;
  private settings: Settings = DEFAULT_SETTINGS;
  private isChangedElsewhere = false;
  /** Plans with edits whose time has not been written yet, and when times were last written. */
  private readonly touched = new Map<string, Date>();
  private touchesWrittenAt = 0;
  private closing: Promise<void> | undefined;

  private constructor(place: Place, leaseMs: number | undefined) {
    this.place = place;
    this.lease = new Lease(place, leaseMs);
    this.docs = new DocLog(place, this.lease.settle);
    this.versions = new Versions(place, (act) => this.docs.writeInTurn(act));
    this.media = new PgMediaStore(place);
    this.stores = {
      docs: new PgDocStore(this.docs, this.versions, (name) => this.eraseDoc(name)),
      members: new PgMemberStore(place),
      media: this.media,
      organisation: new PgOrganisationStore(place),
    };
    this.docs.onDidAppend(({ name }) => this.touch(name));
    this.lease.onDidChangeElsewhere(() => {
      this.isChangedElsewhere = true;
      this.changed.fire();
    });
  }

  /** Throws `UnusableStore` if the database cannot be used. Nothing is served before {@link hold}. */
  static async open(options: PgLibraryOptions): Promise<PgLibrary> {
    const place = await Place.open(options);
    const library = new PgLibrary(place, options.leaseMs);
    try {
      await library.readSettings();
    } catch (error) {
      await place.close();
      throw error;
    }
    return library;
  }

  /** Takes the documents for this node, reachable at `address`; resolves to the holder's address if another node has them. */
  hold(address: string): Promise<'taken' | { readonly heldAt: string }> {
    return this.lease.take(address);
  }
  /** Another node has taken over the documents: nothing more can be written here. Fires once. */
  get onDidLose() {
    return this.lease.onDidLose;
  }

  get members() {
    return this.stores.members;
  }
  get state() {
    return this.place.state;
  }
  get damages() {
    return this.place.damages;
  }
  get onDidChangeState() {
    return this.place.onDidChangeState;
  }
  get onDidAppend() {
    return this.docs.onDidAppend;
  }
  inbox(box: string, mostBytes?: number): Inbox {
    return new PgInbox(this.place, box, mostBytes);
  }
  get outbox(): Outbox {
    return new PgOutbox(this.place);
  }
  /** Rejects if nothing can be written now, or not by this node. Writes the row of the lease as it is. */
  async probe(): Promise<void> {
    await this.place.write((query) => query('UPDATE lease SET place = place'), { isFenced: true });
  }
  changedElsewhere(): boolean {
    const changed = this.isChangedElsewhere;
    this.isChangedElsewhere = false;
    return changed;
  }
  async storedBytes(): Promise<number> {
    const [row] = await this.place.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
    return Number(row?.bytes ?? 0);
  }

  // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────

  async listPlans(): Promise<PlanSummary[]> {
    await this.writeTouches();
    const rows = await this.place.query<PlanRow>(
      'SELECT id, title, created_at, updated_at, trashed_at FROM plans ORDER BY updated_at DESC',
    );
    return rows.map(({ id, title, created_at: createdAt, updated_at: updatedAt, trashed_at: trashedAt }) => ({
      id,
      title,
      createdAt,
      updatedAt,
      trashedAt,
    }));
  }

  /** Adds a plan with its first state; durable when it resolves. Refuses an existing id. */
  async createPlan(id: string, given: string, update: Uint8Array): Promise<PlanSummary> {
    const at = this.place.now().toISOString();
    const title = plainText(given);
    await this.docs.writeInTurn(async (query) => {
      try {
        await query('INSERT INTO plans (id, title, created_at, updated_at) VALUES ($1, $2, $3, $3)', [id, title, at]);
      } catch (error) {
        throw isTaken(error) ? new HostError('exists') : error;
      }
      await this.docs.begin(query, `plan:${id}`, update);
      await this.tellOthers(query);
    });
    this.changed.fire();
    return { id, title, createdAt: at, updatedAt: at, trashedAt: null };
  }

  async describePlan(id: string, title: string): Promise<void> {
    const changed = await this.place.query('UPDATE plans SET title = $2 WHERE id = $1 AND title <> $2 RETURNING 1', [
      id,
      plainText(title),
    ]);
    if (changed.length > 0) this.changed.fire();
  }

  async setTrashed(id: string, trashed: boolean): Promise<void> {
    const at = trashed ? this.place.now().toISOString() : null;
    await this.place.query('UPDATE plans SET trashed_at = $2 WHERE id = $1', [id, at]);
    this.changed.fire();
  }

  /** Erases a plan that is in the trash, with its log, versions, members and the images that nothing else shows. */
  async deleteForever(id: string): Promise<void> {
    const found = await this.place.query('SELECT 1 FROM plans WHERE id = $1 AND trashed_at IS NOT NULL', [id]);
    if (found.length === 0) throw new HostError('notFound');
    const names = PLAN_DOCUMENTS.map((kind) => `${kind}:${id}`);
    await this.docs.writeInTurn(async (query) => {
      const images = await imagesIn(query, names, id);
      await this.docs.erase(query, names);
      await eraseMembers(query, id);
      await query('DELETE FROM versions WHERE plan = $1', [id]);
      await query('DELETE FROM plans WHERE id = $1', [id]);
      await dropUnseen(query, images);
    });
    this.changed.fire();
  }

  private touch(name: string): void {
    if (!name.startsWith('plan:')) return;
    const now = this.place.now();
    this.touched.set(name.slice(5), now);
    // A clock that was set back must not keep times from being written.
    if (Math.abs(now.getTime() - this.touchesWrittenAt) > TOUCH_EVERY_MS) void this.writeTouches();
  }
  /** Never rejects: the time of an edit is not essential, and is written with the next one. */
  private async writeTouches(): Promise<void> {
    if (this.touched.size === 0) return;
    this.touchesWrittenAt = this.place.now().getTime();
    const touched = [...this.touched];
    try {
      await this.place.query(
        'UPDATE plans SET updated_at = t.at FROM unnest($1::text[], $2::text[]) AS t (id, at) WHERE plans.id = t.id',
        [touched.map(([id]) => id), touched.map(([, at]) => at.toISOString())],
      );
      for (const [id, at] of touched) if (this.touched.get(id) === at) this.touched.delete(id);
    } catch {
      // Written with the next ones.
    }
  }

  // ── documents, versions, media ───────────────────────────────────────────────────────────────────────────────────

  load(name: string) {
    return this.docs.load(name);
  }
  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return this.docs.append(name, updates, by);
  }
  /** Erases one document that belongs to no plan, with the images that nothing else shows. */
  eraseDoc(name: string): Promise<void> {
    return this.docs.writeInTurn(async (query) => {
      const images = await imagesIn(query, [name]);
      await this.docs.erase(query, [name]);
      await dropUnseen(query, images);
    });
  }
  /** Earlier appends are settled when this resolves. */
  async flush(): Promise<void> {
    await this.docs.writeInTurn(async () => undefined).catch(() => undefined);
  }
  listVersions(planId: string): Promise<PlanVersion[]> {
    return this.versions.list(planId);
  }
  createVersion(planId: string, name: string, reason: PlanVersion['reason'], state: Uint8Array): Promise<PlanVersion> {
    return this.versions.create(planId, name, reason, state);
  }
  loadVersion(id: string): Promise<Uint8Array> {
    return this.versions.load(id);
  }
  keptState(planId: string, reason: KeptState): Promise<{ at: string; state: Uint8Array } | null> {
    return this.versions.kept(planId, reason);
  }
  renameVersion(id: string, name: string): Promise<void> {
    return this.versions.rename(id, name);
  }
  putMedia(bytes: Uint8Array, type: string): Promise<string> {
    return this.media.put(bytes, type);
  }
  async getMedia(hash: string): Promise<{ bytes: Uint8Array; type: string } | null> {
    return this.media.get(hash);
  }

  // ── settings ─────────────────────────────────────────────────────────────────────────────────────────────────────

  getSettings(): Settings {
    return this.settings;
  }
  /** Keeps only known settings; an unusable value falls back to its default. */
  async setSettings(patch: Record<string, unknown>): Promise<Settings> {
    const next = settingsSchema.parse({ ...this.settings, ...patch });
    const entries = Object.entries(next);
    await this.place.query(
      `INSERT INTO settings (key, value) SELECT * FROM unnest($1::text[], $2::text[])
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [entries.map(([key]) => key), entries.map(([, value]) => JSON.stringify(value))],
    );
    this.settings = next;
    return next;
  }
  private async readSettings(): Promise<void> {
    const rows = await this.place.query<{ key: string; value: string }>('SELECT key, value FROM settings');
    const stored = Object.fromEntries(rows.map(({ key, value }) => [key, parseJson(value)]));
    this.settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored });
  }

  // ── backups: PostgreSQL's own tools make them, see docs/operations.md ────────────────────────────────────────────

  get makesBackups(): boolean {
    return false;
  }
  backupBytes(): never {
    throw new HostError('unsupported');
  }
  listBackups(): never[] {
    return [];
  }
  backupNow(): never {
    throw new HostError('unsupported');
  }
  backupIfDue(): void {
    // Nothing to do here.
  }
  restoreBackup(): never {
    throw new HostError('unsupported');
  }

  /** Resolves when all earlier calls are settled and the next node may take over. Closing again does nothing. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }
  private async end(): Promise<void> {
    const { docs, media, members, organisation } = this.stores;
    await Promise.all([docs.close(), media.close(), members.close(), organisation.close()]);
    await this.docs.close();
    await this.writeTouches();
    await this.lease.release();
    await this.place.close();
  }

  private async tellOthers(query: Query): Promise<void> {
    await query('SELECT pg_notify($1, $2)', [channelOf(this.place.schema), this.place.fence?.holder ?? '']);
  }
}

type Bytes = { readonly data: Buffer };

/** Hashes of images in documents, and in the versions of a plan. */
async function imagesIn(query: Query, names: readonly string[], plan = ''): Promise<readonly string[]> {
  const stored = await query<Bytes>(
    `SELECT data FROM snapshots WHERE doc = ANY ($1) UNION ALL SELECT data FROM log WHERE doc = ANY ($1)
     UNION ALL SELECT data FROM versions WHERE plan = $2`,
    [names, plan],
  );
  const found = new Set(stored.flatMap(({ data }) => data.toString('latin1').match(HASH) ?? []));
  return [...found];
}

/** Removes those of these images that nothing mentions any more: a hash is stored verbatim wherever it is used. */
async function dropUnseen(query: Query, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const mentioned = ['snapshots', 'log', 'versions']
    .map((table) => `SELECT 1 FROM ${table} WHERE position(convert_to(media.hash, 'UTF8') IN ${table}.data) > 0`)
    .concat('SELECT 1 FROM settings WHERE position(media.hash IN settings.value) > 0')
    .map((part) => `NOT EXISTS (${part})`)
    .join(' AND ');
  await query(`DELETE FROM media WHERE hash = ANY ($1) AND ${mentioned}`, [hashes]);
}
