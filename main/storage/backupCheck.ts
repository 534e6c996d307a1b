/**
 * Whether a file may take the library's place. SQLite reads every page for that, seconds for a long library, and answers only when it is done: it does so
 * on a thread of its own, and people go on working.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';

/** `foreign`: no library of ours, or one of a newer app. `failed`: it could not be looked at. */
export type BackupVerdict = 'sound' | 'damaged' | 'foreign' | 'failed';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
/** Where SQLite's file format has the user version and the application id, both big-endian. */
const VERSION_AT = 60;
const APPLICATION_AT = 68;

/** As text: one bundle is the whole app, and a thread needs a file or a text to begin with. */
const CHECK = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const check = () => {
  const db = new DatabaseSync(workerData, { readOnly: true });
  try {
    return db.prepare('PRAGMA integrity_check(1)').get().integrity_check === 'ok' ? 'sound' : 'damaged';
  } finally {
    db.close();
  }
};
try {
  parentPort.postMessage(check());
} catch (error) {
  // Whatever SQLite cannot read is damaged; what the machine refuses (memory, rights) says nothing of the file.
  parentPort.postMessage([7, 10, 14, 23].includes(error.errcode & 0xff) ? 'failed' : 'damaged');
}
`;

/** Half a gigabyte, the most that is read, takes a slow disk a minute. */
const LIMIT_MS = 300_000;

/**
 * `isOwn`: the file lies where only this app puts backups, so that one that cannot be recognized is damaged. What takes longer than `limitMs` has
 * failed. Never rejects.
 */
export async function checkBackup(path: string, isOwn: boolean, limitMs = LIMIT_MS): Promise<BackupVerdict> {
  const header = headerOf(path);
  if (!header) return 'failed';
  const isOurs =
    header.toString('latin1', 0, MAGIC.length) === MAGIC && header.readUInt32BE(APPLICATION_AT) === APPLICATION_ID;
  if (!isOurs) return isOwn ? 'damaged' : 'foreign';
  if (header.readUInt32BE(VERSION_AT) > MIGRATIONS.length) return 'foreign';
  return new Promise((resolve) => {
    const worker = new Worker(CHECK, { eval: true, workerData: path });
    const late = setTimeout(() => void worker.terminate(), limitMs);
    worker.once('message', (verdict: BackupVerdict) => resolve(verdict));
    worker.once('error', () => resolve('failed'));
    worker.once('exit', () => {
      clearTimeout(late);
      resolve('failed');
    });
  });
}

/** The first bytes of a file; zeros where it is shorter. */
function headerOf(path: string): Buffer | undefined {
  const header = Buffer.alloc(HEADER_BYTES);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, header, 0, HEADER_BYTES, 0);
    } finally {
      closeSync(file);
    }
    return header;
  } catch {
    // A file that cannot be read is told by the caller, with its name.
    return undefined;
  }
}
