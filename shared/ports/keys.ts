/**
 * The secrets of this machine: 32 random bytes each, made on first use.
 *
 * **Durability.** A key with `isKept` is the same after a restart. If it cannot be stored, it is valid for this run and `isKept` is false: the caller
 * decides whether such a key is of use (a signature that cannot be repeated is not).
 * **Concurrency.** Concurrent first calls get the same bytes.
 * **Secrecy.** Keys are not part of backups, and only their owner may read them.
 * **Errors.** None: `key` never rejects. A kept key that is damaged (not 32 bytes) is replaced by a new one.
 */

/** `host` signs sessions and invitations; `device` signs what a person hands out. */
export const KEY_NAMES = ['host', 'device'] as const;
export type KeyName = (typeof KEY_NAMES)[number];
export type Key = { readonly bytes: Uint8Array; readonly isKept: boolean };

export interface Keys {
  key(name: KeyName): Promise<Key>;
}
