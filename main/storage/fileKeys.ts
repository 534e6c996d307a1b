/** {@link Keys} beside the library: one file of 32 bytes each, readable by its owner alone and part of no backup. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Key, KeyName, Keys } from '../../shared/ports/keys.ts';

const KEY_BYTES = 32;

export class FileKeys implements Keys {
  private readonly folder: string;
  /** Keys that could not be stored: they stay the same for the rest of this run. */
  private readonly unkept = new Map<KeyName, Uint8Array>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async key(name: KeyName): Promise<Key> {
    return this.keySync(name);
  }

  /** For the start of the host, which needs its key before anything else runs. Synchronous, so that two calls cannot make two keys. */
  keySync(name: KeyName): Key {
    const file = join(this.folder, `${name}.key`);
    try {
      if (existsSync(file)) {
        const kept = readFileSync(file);
        if (kept.length === KEY_BYTES) return { bytes: new Uint8Array(kept), isKept: true };
      }
      const bytes = randomBytes(KEY_BYTES);
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeFileSync(file, bytes, { mode: 0o600 });
      return { bytes: new Uint8Array(bytes), isKept: true };
    } catch {
      // The folder is not writable, which the storage state reports to the user.
      const bytes = this.unkept.get(name) ?? new Uint8Array(randomBytes(KEY_BYTES));
      this.unkept.set(name, bytes);
      return { bytes: bytes.slice(), isKept: false };
    }
  }
}

/** The host's key of a data folder, see {@link Keys}. */
export const folderKey = (folder: string): Uint8Array => new FileKeys(folder).keySync('host').bytes;
