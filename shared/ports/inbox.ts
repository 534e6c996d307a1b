/**
 * Files received over the network for a contest and not accepted yet: score sheets and submissions, encrypted for their contest. The store does
 * not look into the bytes.
 *
 * **Durability.** Bytes are durable when `put` resolves with their hash, whole or not at all.
 * **Idempotence.** The same bytes twice are one item. Removing an unknown item does nothing.
 * **Order.** `list` gives the oldest first, by the time of storing. An item that was put before `list` was called and not removed is listed, up to
 * `most` items.
 * **Limits.** {@link MOST_WAITING} items per contest, and as many bytes as the adapter was given: beyond either, `put` resolves with `undefined` and
 * stores nothing. The limits hold for concurrent calls together.
 * **Integrity.** An item whose bytes do not have its hash is not listed.
 * **Errors.** {@link STORE_ERRORS}; a contest that is not 16 characters of `0-9a-z`, or a hash that is not one, rejects with `invalidInput`.
 */

/** A jury of fifty that hands in after each pitch stays below this. */
export const MOST_WAITING = 2_000;

/** `at` is when it was stored, as an ISO time. */
export type Waiting = { readonly hash: string; readonly bytes: Uint8Array; readonly at: string };

export interface Inbox {
  /** Resolves with the SHA-256 of the bytes, or with `undefined` if a limit is reached. */
  put(contest: string, bytes: Uint8Array): Promise<string | undefined>;
  /** At most `most` items; 100 if not given. */
  list(contest: string, most?: number): Promise<readonly Waiting[]>;
  /** Contests for which something waits. */
  contests(): Promise<readonly string[]>;
  remove(contest: string, hash: string): Promise<void>;
}
