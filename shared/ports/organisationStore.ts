/**
 * The records of an organisation about its staff and businesses, as rows that the store does not interpret, and the log of all acts.
 *
 * **Atomicity.** A commit stores all its changes and its line of the log, or nothing.
 * **Concurrency.** Each line names the one before it. Of concurrent commits that follow the same line one resolves with `true`, all others with `false`:
 * those have stored nothing, and are recomputed from what `read` returns then.
 * **Durability.** A commit is durable when its promise resolves with `true`. A rejected one has stored nothing, unless the store is across a network and
 * the connection broke meanwhile: a repeated commit then resolves with `false` if the first one was stored.
 * **Reading.** `read` returns a snapshot of rows and the last line. Rows are sorted by kind, then by id, by code units. `tip` returns the last line
 * alone, cheaply: what was read before is current as long as it is the same.
 * **Order.** Lines have the numbers 1, 2, 3 and so on; `lines` returns them in that order. None is ever changed or removed.
 * **Erasure.** A removed or replaced value is in nothing that `read` returns. After `scrub` it is not in the store's own files either; where the machine
 * keeps other copies (backups, the write-ahead log of a database server), the operator is responsible for them.
 * **Limits.** Kinds and ids up to 60 characters, values up to 256 KiB, lines up to 1 MiB, up to 20,000 changes per commit.
 * **Closing and errors.** As in `docStore.ts`.
 */

export type StoredRow = { readonly kind: string; readonly id: string; readonly value: string };
/** With `null` the row is removed; removing an unknown one does nothing. */
export type RowChange = { readonly kind: string; readonly id: string; readonly value: string | null };
export type LineTip = { readonly seq: number; readonly hash: string };
/** `prev` is the hash of the previous line, empty for the first. `text` is not interpreted. */
export type StoredLine = LineTip & { readonly prev: string; readonly text: string };

/** Before the first line. */
export const NO_LINE: LineTip = { seq: 0, hash: '' };
export const MOST_CHANGES = 20_000;

export interface OrganisationStore {
  read(): Promise<{ readonly rows: readonly StoredRow[]; readonly tip: LineTip }>;
  tip(): Promise<LineTip>;
  /** Resolves to false if the line does not follow the last stored one. */
  commit(line: StoredLine, changes: readonly RowChange[]): Promise<boolean>;
  /** At most `most` lines with numbers above `after`. */
  lines(after: number, most: number): Promise<readonly StoredLine[]>;
  /** Removes erased data from the store's own files. Slow: it may rewrite them. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
