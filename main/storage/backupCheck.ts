/**
 * Whether a file may replace the library. SQLite reads every page for that, which takes seconds for a large library and blocks its thread: it runs on a
 * worker thread, and people go on working.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';

/** `foreign`: not a library of ours, or one of a newer app. `failed`: it could not be checked. */
export type BackupVerdict = 'sound' | 'damaged' | 'foreign' | 'failed';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
/** Offsets of the user version and the application id in SQLite's file format, both big-endian. */
const VERSION_AT = 60;
const APPLICATION_AT = 68;

/** As text: the whole app is one bundle, and a worker thread starts from a file or from text. */
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
  // What SQLite cannot read is damaged; what the machine refuses (memory, permissions) says nothing about the file.
  parentPort.postMessage([7, 10, 14, 23].includes(error.errcode & 0xff) ? 'failed' : 'damaged');
}
`;

/** A slow disk needs a minute for half a gigabyte, the most that is read. */
const LIMIT_MS = 300_000;

/**
 * `isOwn`: the file is where only this app puts backups, so one that is not recognized is damaged. A check that takes longer than `limitMs` counts as
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

/** The first bytes of a file, padded with zeros if it is shorter. */
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
    // The caller reports an unreadable file, with its name.
    return undefined;
  }
}
