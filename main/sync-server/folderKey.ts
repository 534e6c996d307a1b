/** The data folder's own secret: 32 random bytes that sign sessions and invitations. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_FILE = 'host.key';

/** Made on first use. In a folder that cannot be written it lives for this run. */
export function folderKey(folder: string): Uint8Array {
  const file = join(folder, KEY_FILE);
  try {
    if (existsSync(file)) {
      const key = readFileSync(file);
      if (key.length === 32) return key;
    }
    const key = randomBytes(32);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  } catch {
    return randomBytes(32);
  }
}
