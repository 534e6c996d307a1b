/**
 * One host per library. Two that write the same file know nothing of each other's edits, so a second one must not start. The lock is SQLite's own,
 * on a small file beside the library: the system releases it whenever and however the process ends, so none is ever left behind.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'host.lock';

export type HostLock = { release(): void };

/** The lock of a data folder; `undefined` if another process holds it. A folder that is not writable has no lock and needs none. */
export function lockHost(folder: string): HostLock | undefined {
  let db: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    db = new DatabaseSync(join(folder, LOCK_FILE));
  } catch {
    // The folder is not writable, so there can be no conflict.
    return { release: () => undefined };
  }
  try {
    db.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    return isBusy(error) ? undefined : { release: () => undefined };
  }
  return { release: () => db.close() };
}

const SQLITE_BUSY = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
