/**
 * Score sheets that came over the network and wait for the secretariat: one file each, encrypted as they came, named by their hash. Written whole or
 * not at all, bounded in number and size, and never read here.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../shared/doc/file/bundle.ts';

/** A jury of fifty that hands in after each pitch stays below this. */
export const MOST_WAITING = 2_000;
const NAME = /^[0-9a-f]{64}\.sheet$/;
const ID = /^[0-9a-z]{16}$/;

export class Inbox {
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = join(folder, 'inbox');
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
    if (this.names(contest).length >= MOST_WAITING) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(`${path}.part`, 'w', 0o600);
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.part`, path);
    return hash;
  }
  /** What waits, at most so many at once; a file that is not what its name says is left aside. */
  list(contest: string, most = 100): { readonly hash: string; readonly bytes: Uint8Array }[] {
    return this.names(contest)
      .slice(0, most)
      .flatMap((name) => {
        const bytes = new Uint8Array(readFileSync(join(this.of(contest), name)));
        const hash = name.slice(0, 64);
        return sha256(bytes) === hash ? [{ hash, bytes }] : [];
      });
  }
  remove(contest: string, hash: string): void {
    rmSync(join(this.of(contest), `${hash}.sheet`), { force: true });
  }
}
