/** Tells the offline worker what to cache: the page and all of its files except fonts, which are cached one by one when used. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
const isKept = (name: string): boolean => /\.(js|css|json|bin)$/u.test(name);

/** The paths in the built page's `folder` that a guest needs offline, relative to it; the page itself is `./`, and first. */
export function offlineFiles(folder: string): readonly string[] {
  const assets = readdirSync(join(folder, 'assets')).filter(isKept).sort();
  return ['./', './icon.svg', ...assets.map((name) => `./assets/${name}`)];
}

/** The line before the worker's script. Its version changes with any file: names contain a content hash, and the page is hashed here. */
export function offlineList(files: readonly string[], page: string): string {
  const version = createHash('sha256').update(JSON.stringify(files)).update(page).digest('hex').slice(0, 16);
  return `self.appFiles = ${JSON.stringify({ version, paths: files })};\n`;
}

export const offlineWorker = (folder: string): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  // After everything, including the page, was written: the list is what is in the folder.
  closeBundle() {
    const path = join(folder, WORKER);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(path, offlineList(offlineFiles(folder), page) + readFileSync(path, 'utf8'));
  },
});
