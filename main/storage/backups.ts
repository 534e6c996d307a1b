/** Full copies of the library: on demand as bytes, rotating automatically, and restored. */
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { HostError, type HostErrorCode } from '../../shared/ipc/contract.ts';
import { japanDay } from '../../shared/text/dates.ts';
import { type BackupVerdict, checkBackup } from './backupCheck.ts';
import type { LibraryFile } from './libraryFile.ts';

const BACKUP_FOLDER = 'backups';
const BACKUP_NAME = /^library-\d{8}T\d{6}(-\d+)?\.db$/u;
/** At most one an hour is made; the newest eight are kept, and one a day for a fortnight. */
const BACKUP_EVERY_MS = 60 * 60 * 1000;
const KEEP_NEWEST = 8;
const KEEP_DAYS = 14;

const REFUSALS = {
  foreign: 'notABackup',
  damaged: 'damagedBackup',
  failed: 'storageFailed',
} as const satisfies Record<Exclude<BackupVerdict, 'sound'>, HostErrorCode>;

export class Backups {
  private readonly file: LibraryFile;

  constructor(file: LibraryFile) {
    this.file = file;
  }

  private get folder(): string {
    return join(this.file.folder, BACKUP_FOLDER);
  }

  /** The whole library as one file, consistent while work goes on. */
  bytes(): Uint8Array {
    const target = join(this.file.folder, `backup-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    try {
      this.file.copyTo(target);
      return readFileSync(target);
    } catch (error) {
      throw this.file.classify(error);
    } finally {
      rmSync(target, { force: true });
    }
  }

  list(): { name: string; createdAt: string; bytes: number }[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => BACKUP_NAME.test(name))
      .sort()
      .reverse()
      .map((name) => {
        const { size, mtime } = statSync(join(this.folder, name));
        return { name, createdAt: mtime.toISOString(), bytes: size };
      });
  }

  /** Makes an automatic backup if the last is old enough, and removes the oldest. Never throws: a failed backup must not interrupt work. */
  makeIfDue(): void {
    if (!this.file.writable) return;
    try {
      const newest = this.list()[0];
      if (newest && this.file.now().getTime() - Date.parse(newest.createdAt) < BACKUP_EVERY_MS) return;
      this.make();
      this.rotate();
    } catch {
      // The storage state reports it when saving itself fails.
    }
  }

  /** Makes a backup now, and removes the oldest. Throws a `HostError` if the disk refuses it. */
  makeNow(): void {
    if (!this.file.writable) throw new HostError('storageReadOnly');
    try {
      this.make();
      this.rotate();
    } catch (error) {
      throw this.file.classify(error);
    }
  }

  /**
   * Replaces the library with a backup after checking it; the present library is kept beside it. Work goes on during the check: `settle` is called
   * once it passed, and flushes what was written meanwhile into the library that is kept. Rejects with `notFound`, `notABackup`, `damagedBackup` or the
   * error of the disk.
   */
  async restore(from: { name: string } | { bytes: Uint8Array }, settle: () => void): Promise<void> {
    if (!this.file.writable) throw new HostError('storageReadOnly');
    const candidate = join(this.file.folder, `restore-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    try {
      if ('bytes' in from) writeFileSync(candidate, from.bytes);
      else {
        if (!BACKUP_NAME.test(from.name)) throw new HostError('notFound');
        const backup = join(this.folder, from.name);
        if (!existsSync(backup)) throw new HostError('notFound');
        copyFileSync(backup, candidate);
      }
      const verdict = await checkBackup(candidate, 'name' in from);
      if (verdict !== 'sound') throw new HostError(REFUSALS[verdict]);
      settle();
      this.make();
      this.file.replaceBy(candidate);
    } catch (error) {
      throw this.file.classify(error);
    } finally {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${candidate}${suffix}`, { force: true });
    }
  }

  /** Written under a temporary name first: a half-written backup is never listed. */
  private make(): void {
    mkdirSync(this.folder, { recursive: true });
    const stamp = this.file.now().toISOString().replaceAll(/[-:]/gu, '').slice(0, 15);
    let target = join(this.folder, `library-${stamp}.db`);
    for (let i = 1; existsSync(target); i++) target = join(this.folder, `library-${stamp}-${i}.db`);
    const part = `${target}.part`;
    rmSync(part, { force: true });
    this.file.copyTo(part);
    renameSync(part, target);
  }

  private rotate(): void {
    const days = new Set<string>();
    this.list().forEach(({ name, createdAt }, i) => {
      const day = japanDay(createdAt) ?? createdAt;
      const young = this.file.now().getTime() - Date.parse(createdAt) < KEEP_DAYS * 86_400_000;
      if (i >= KEEP_NEWEST && (days.has(day) || !young)) rmSync(join(this.folder, name), { force: true });
      days.add(day);
    });
  }
}
