/** This device's signing key: 32 random bytes beside the library, readable by its owner alone. Not in backups: a copy of it could sign for us. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../shared/ipc/contract.ts';

const SEED_FILE = 'device.key';

/** Made on first use. Throws `storageReadOnly` where it cannot be kept: a signature nobody could repeat is of no use. */
export function deviceSeed(folder: string): Uint8Array {
  const file = join(folder, SEED_FILE);
  if (existsSync(file)) {
    const seed = readFileSync(file);
    if (seed.length === 32) return new Uint8Array(seed);
  }
  const seed = randomBytes(32);
  try {
    writeFileSync(file, seed, { mode: 0o600 });
  } catch {
    throw new HostError('storageReadOnly');
  }
  return new Uint8Array(seed);
}
