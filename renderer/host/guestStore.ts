/** What a guest's browser keeps: the plans they were invited to, edit by edit, so that work goes on in a tunnel. IndexedDB, no server. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as Y from 'yjs';
import type { Membership } from '../../shared/host/host.ts';
import type { PlanVersion } from '../../shared/ipc/contract.ts';

type StoredVersion = PlanVersion & { readonly state: Uint8Array };
export type StoredMedia = {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The server has it. */
  readonly sent: boolean;
};
type StoredPlan = {
  readonly planId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

interface GuestDatabase extends DBSchema {
  settings: { key: string; value: unknown };
  memberships: { key: string; value: Membership };
  plans: { key: string; value: StoredPlan };
  updates: { key: number; value: { readonly doc: string; readonly update: Uint8Array }; indexes: { doc: string } };
  versions: { key: string; value: StoredVersion; indexes: { planId: string } };
  media: { key: string; value: StoredMedia };
}

/** A log longer than this is folded into one update when it is read. */
const FOLD_AT = 200;

export class GuestStore {
  private readonly db: IDBPDatabase<GuestDatabase>;

  private constructor(db: IDBPDatabase<GuestDatabase>) {
    this.db = db;
  }

  /** Rejects where the browser keeps nothing: private windows of some browsers, a full disk. */
  static async open(): Promise<GuestStore> {
    const db = await openDB<GuestDatabase>('musubi-guest', 1, {
      upgrade(made) {
        made.createObjectStore('settings');
        made.createObjectStore('memberships', { keyPath: 'planId' });
        made.createObjectStore('plans', { keyPath: 'planId' });
        made.createObjectStore('updates', { autoIncrement: true }).createIndex('doc', 'doc');
        made.createObjectStore('versions', { keyPath: 'id' }).createIndex('planId', 'planId');
        made.createObjectStore('media', { keyPath: 'hash' });
      },
    });
    // Asked, the browser does not clear this to make room.
    await navigator.storage?.persist?.().catch(() => false);
    return new GuestStore(db);
  }

  setting(key: string): Promise<unknown> {
    return this.db.get('settings', key);
  }
  async setSetting(key: string, value: unknown): Promise<void> {
    await this.db.put('settings', value, key);
  }

  memberships(): Promise<Membership[]> {
    return this.db.getAll('memberships');
  }
  membership(planId: string): Promise<Membership | undefined> {
    return this.db.get('memberships', planId);
  }
  async saveMembership(membership: Membership): Promise<void> {
    await this.db.put('memberships', membership);
  }

  plans(): Promise<StoredPlan[]> {
    return this.db.getAll('plans');
  }
  async describePlan(planId: string, title: string | undefined, at: string): Promise<void> {
    const tx = this.db.transaction('plans', 'readwrite');
    const known = await tx.store.get(planId);
    await tx.store.put({
      planId,
      createdAt: known?.createdAt ?? at,
      updatedAt: at,
      title: title ?? known?.title ?? '',
    });
    await tx.done;
  }

  async load(doc: string): Promise<Uint8Array[]> {
    const updates = (await this.db.getAllFromIndex('updates', 'doc', doc)).map((row) => row.update);
    if (updates.length > FOLD_AT) await this.fold(doc);
    return updates;
  }

  /** Resolves when the edits are on disk. */
  async append(doc: string, updates: readonly Uint8Array[]): Promise<void> {
    const tx = this.db.transaction('updates', 'readwrite', { durability: 'strict' });
    for (const update of updates) void tx.store.add({ doc, update });
    await tx.done;
  }

  async forget(doc: string): Promise<void> {
    const tx = this.db.transaction('updates', 'readwrite', { durability: 'strict' });
    for (const key of await tx.store.index('doc').getAllKeys(doc)) void tx.store.delete(key);
    await tx.done;
  }

  /** Edits that came in between are later keys, and stay. */
  private async fold(doc: string): Promise<void> {
    const tx = this.db.transaction('updates', 'readwrite', { durability: 'strict' });
    const index = tx.store.index('doc');
    const [keys, rows] = await Promise.all([index.getAllKeys(doc), index.getAll(doc)]);
    for (const key of keys) void tx.store.delete(key);
    void tx.store.add({ doc, update: Y.mergeUpdates(rows.map((row) => row.update)) });
    await tx.done;
  }

  versions(planId: string): Promise<StoredVersion[]> {
    return this.db.getAllFromIndex('versions', 'planId', planId);
  }
  version(id: string): Promise<StoredVersion | undefined> {
    return this.db.get('versions', id);
  }
  async forgetState(planId: string, of: PlanVersion['reason']): Promise<void> {
    for (const { id, reason } of await this.versions(planId)) if (reason === of) await this.db.delete('versions', id);
  }
  /** Forgets the oldest versions of a kind that the app makes by itself. */
  async keepLast(planId: string, of: PlanVersion['reason'], count: number): Promise<void> {
    const made = (await this.versions(planId)).filter(({ reason }) => reason === of);
    made.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    for (const { id } of made.slice(count)) await this.db.delete('versions', id);
  }
  async saveVersion(version: StoredVersion): Promise<void> {
    await this.db.put('versions', version);
  }

  media(hash: string): Promise<StoredMedia | undefined> {
    return this.db.get('media', hash);
  }
  async unsentMedia(): Promise<StoredMedia[]> {
    return (await this.db.getAll('media')).filter((m) => !m.sent);
  }
  async saveMedia(media: StoredMedia): Promise<void> {
    await this.db.put('media', media);
  }
}
