/** A guest's data in IndexedDB: its tables, opening and writing, and mapping its errors to those of the ports. */
import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { Membership } from '../../shared/host/host.ts';
import { HostError, type PlanVersion } from '../../shared/ipc/contract.ts';
import { crc32 } from '../../shared/kernel/crc32.ts';
import { storeError } from '../../shared/ports/errors.ts';

/** `crc` is the CRC-32 of the bytes. Rows of earlier versions of the app have none and are not checked. */
export type StoredVersion = PlanVersion & { readonly state: Uint8Array; readonly crc?: number };
export type StoredUpdate = { readonly doc: string; readonly update: Uint8Array; readonly crc?: number };
export type GuestMediaRow = {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The server has it. */
  readonly sent: boolean;
};
export type StoredPlan = {
  readonly planId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export interface GuestTables extends DBSchema {
  settings: { key: string; value: unknown };
  memberships: { key: string; value: Membership };
  plans: { key: string; value: StoredPlan };
  updates: { key: number; value: StoredUpdate; indexes: { doc: string } };
  versions: { key: string; value: StoredVersion; indexes: { planId: string } };
  media: { key: string; value: GuestMediaRow };
}
export type GuestDatabase = IDBPDatabase<GuestTables>;

/** Rejects if the browser stores nothing: private windows of some browsers, a full disk. */
export const openGuestDatabase = (name = 'musubi-guest'): Promise<GuestDatabase> =>
  openDB<GuestTables>(name, 1, {
    upgrade(made) {
      made.createObjectStore('settings');
      made.createObjectStore('memberships', { keyPath: 'planId' });
      made.createObjectStore('plans', { keyPath: 'planId' });
      made.createObjectStore('updates', { autoIncrement: true }).createIndex('doc', 'doc');
      made.createObjectStore('versions', { keyPath: 'id' }).createIndex('planId', 'planId');
      made.createObjectStore('media', { keyPath: 'hash' });
    },
    // A newer app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/** A transaction that completes only once it is on disk: by default it completes when the operating system has the data. */
export const durably = <Name extends StoreNames<GuestTables>>(db: GuestDatabase, table: Name) =>
  db.transaction(table, 'readwrite', { durability: 'strict' });

export const sealed = (bytes: Uint8Array): number => crc32(bytes);
export const isSound = (bytes: unknown, crc: number | undefined): bytes is Uint8Array =>
  bytes instanceof Uint8Array && (crc === undefined || crc === crc32(bytes));

/** Maps what IndexedDB rejects with to an error of the ports. Other errors are also returned as `storageFailed`. */
export function storeErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return storeError(isFull ? 'storageFull' : 'storageFailed');
}
