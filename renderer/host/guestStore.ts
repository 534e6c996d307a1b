/** A guest's data: the plans they were invited to, so that work can continue offline. IndexedDB, no server. */
import type { Membership } from '../../shared/host/host.ts';
import type { PlanVersion } from '../../shared/ipc/contract.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import {
  durably,
  type GuestDatabase,
  type GuestMediaRow,
  isSound,
  openGuestDatabase,
  type StoredPlan,
  type StoredVersion,
  sealed,
} from './guestDatabase.ts';
import { IndexedDbDocStore } from './indexedDbDocStore.ts';

export class GuestStore {
  private readonly db: GuestDatabase;
  /** The documents, behind the same port as in every other host. */
  readonly docs: DocStore;

  private constructor(db: GuestDatabase) {
    this.db = db;
    this.docs = new IndexedDbDocStore(db);
  }

  /** Rejects if the browser stores nothing: private windows of some browsers, a full disk. */
  static async open(name?: string): Promise<GuestStore> {
    const db = await openGuestDatabase(name);
    // With persistent storage the browser does not evict this under storage pressure.
    await navigator.storage?.persist?.().catch(() => false);
    return new GuestStore(db);
  }

  /** Resolves when all earlier calls have settled. Later calls reject. */
  async close(): Promise<void> {
    await this.docs.close();
    this.db.close();
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
    // Losing this means losing access to the plan.
    const tx = durably(this.db, 'memberships');
    await Promise.all([tx.store.put(membership), tx.done]);
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

  versions(planId: string): Promise<StoredVersion[]> {
    return this.db.getAllFromIndex('versions', 'planId', planId);
  }
  /** `undefined` if the version does not exist or is damaged. */
  async version(id: string): Promise<StoredVersion | undefined> {
    const version = await this.db.get('versions', id);
    return version && isSound(version.state, version.crc) ? version : undefined;
  }
  async forgetState(planId: string, of: PlanVersion['reason']): Promise<void> {
    for (const { id, reason } of await this.versions(planId)) if (reason === of) await this.db.delete('versions', id);
  }
  /** Deletes the oldest automatic versions of a kind. */
  async keepLast(planId: string, of: PlanVersion['reason'], count: number): Promise<void> {
    const made = (await this.versions(planId)).filter(({ reason }) => reason === of);
    made.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    for (const { id } of made.slice(count)) await this.db.delete('versions', id);
  }
  async saveVersion(version: StoredVersion): Promise<void> {
    const tx = durably(this.db, 'versions');
    await Promise.all([tx.store.put({ ...version, crc: sealed(version.state) }), tx.done]);
  }

  media(hash: string): Promise<GuestMediaRow | undefined> {
    return this.db.get('media', hash);
  }
  async unsentMedia(): Promise<GuestMediaRow[]> {
    return (await this.db.getAll('media')).filter((m) => !m.sent);
  }
  async saveMedia(media: GuestMediaRow): Promise<void> {
    await this.db.put('media', media);
  }
}
