/** Tells the offline worker what it keeps: the page and all of its files but fonts, which are kept one by one as they are used. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
const isKept = (name: string): boolean => /\.(js|css|json|bin)$/u.test(name);

/** The paths of the built page in `folder` that a guest needs in a tunnel, relative to it; the page itself is `./`, and first. */
export function offlineFiles(folder: string): readonly string[] {
  const assets = readdirSync(join(folder, 'assets')).filter(isKept).sort();
  return ['./', './icon.svg', ...assets.map((name) => `./assets/${name}`)];
}

/** The line before the worker's script. Its version changes with any file: names carry a hash of the content, and the page is hashed here. */
export function offlineList(files: readonly string[], page: string): string {
  const version = createHash('sha256').update(JSON.stringify(files)).update(page).digest('hex').slice(0, 16);
  return `self.appFiles = ${JSON.stringify({ version, paths: files })};\n`;
}

export const offlineWorker = (folder: string): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  // After everything, the page too, was written: the list is what lies there.
  closeBundle() {
    const path = join(folder, WORKER);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(path, offlineList(offlineFiles(folder), page) + readFileSync(path, 'utf8'));
  },
});
