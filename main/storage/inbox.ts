/**
 * What came over the network and waits for the secretariat: score sheets and submissions, encrypted for their contest. One file each, named by its hash.
 * Written whole or not at all, bounded in number and size, and never read here.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { writeWhole } from './wholeFile.ts';

/** A jury of fifty that hands in after each pitch stays below this. */
export const MOST_WAITING = 2_000;
const NAME = /^[0-9a-f]{64}\.sheet$/;
const ID = /^[0-9a-z]{16}$/;

/** `at` is when it was on disk here, as an ISO time. */
export type Waiting = { readonly hash: string; readonly bytes: Uint8Array; readonly at: string };

export class Inbox {
  private readonly folder: string;
  private readonly mostBytes: number;
  /** `mostBytes` of one contest may wait at the same time. */
  constructor(folder: string, name = 'inbox', mostBytes = Number.POSITIVE_INFINITY) {
    this.folder = join(folder, name);
    this.mostBytes = mostBytes;
  }

  private of(contest: string): string {
    // Ids become names of folders here and nowhere else; what is none never gets so far.
    if (!ID.test(contest)) throw new RangeError('not an id');
    return join(this.folder, contest);
  }
  private names(contest: string): string[] {
    const folder = this.of(contest);
    return existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)) : [];
  }

  /** Stores a sheet and returns its hash once it is on disk; undefined where too many wait. The same one twice is one. */
  put(contest: string, bytes: Uint8Array): string | undefined {
    const hash = sha256(bytes);
    const folder = this.of(contest);
    const path = join(folder, `${hash}.sheet`);
    if (existsSync(path)) return hash;
    const waiting = this.names(contest);
    if (waiting.length >= MOST_WAITING) return undefined;
    if (Number.isFinite(this.mostBytes)) {
      const taken = waiting.reduce((sum, name) => sum + statSync(join(folder, name)).size, bytes.length);
      if (taken > this.mostBytes) return undefined;
    }
    writeWhole(path, bytes);
    return hash;
  }
  /** What waits, at most so many at once, in the order in which it came; a file that is not what its name says is left aside. */
  list(contest: string, most = 100): Waiting[] {
    const out: Waiting[] = [];
    // The same submission encrypted twice is two files: the earlier one is taken in first, and its time counts.
    const waiting = this.names(contest)
      .map((name) => ({ name, path: join(this.of(contest), name) }))
      .map((file) => ({ ...file, at: statSync(file.path).mtime }))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { name, path, at } of waiting) {
      if (out.length === most) break;
      const bytes = new Uint8Array(readFileSync(path));
      const hash = name.slice(0, 64);
      if (sha256(bytes) === hash) out.push({ hash, bytes, at: at.toISOString() });
    }
    return out;
  }
  /** Contests for which something waits. */
  contests(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder).filter((name) => ID.test(name) && this.names(name).length > 0);
  }
  remove(contest: string, hash: string): void {
    rmSync(join(this.of(contest), `${hash}.sheet`), { force: true });
  }
}
