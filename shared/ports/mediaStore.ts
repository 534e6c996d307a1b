/**
 * Images and files by the SHA-256 of their bytes.
 *
 * **Durability.** Bytes are durable when `put` resolves.
 * **Idempotence.** The same bytes twice are one entry; the type of the first call stays.
 * **Integrity.** `get` checks the hash. Damaged bytes read as `null` and are never returned.
 * **Limits.** 20 MiB each. A store may drop what no document mentions any more.
 * **Concurrency, closing and errors.** As in `docStore.ts`.
 */
export type StoredMedia = { readonly bytes: Uint8Array; readonly type: string };

export interface MediaStore {
  /** Resolves with the hash, 64 lower-case hexadecimal digits. */
  put(bytes: Uint8Array, type: string): Promise<string>;
  /** `null` for an unknown or malformed hash. */
  get(hash: string): Promise<StoredMedia | null>;
  close(): Promise<void>;
}
