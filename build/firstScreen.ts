/** The scripts of the first screen: the page's entry and its static imports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A static import as the bundler writes it; not a dynamic one. */
const STATIC_IMPORT = /(?:^|[;}])(?:import|export)(?:\s*[\w$*{][^;'"()]*?\s*from)?\s*["'](\.\/[^"']+\.js)["']/gu;
const ENTRIES = /<script type="module"[^>]*src="\.\/([^"]+)"/gu;

/** The files of the first screen with their bytes, from `folder`, the built page. */
export function firstScreenFiles(folder: string): ReadonlyMap<string, number> {
  const entries = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(ENTRIES)].map(([, path = '']) => path);
  if (entries.length === 0) throw new Error('the page has no entry');
  const found = new Map<string, number>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const text = readFileSync(join(folder, file), 'utf8');
    found.set(file, Buffer.byteLength(text));
    for (const [, imported = ''] of text.matchAll(STATIC_IMPORT)) visit(join(file, '..', imported));
  };
  for (const entry of entries) visit(entry);
  return found;
}

export const firstScreenBytes = (folder: string): number =>
  [...firstScreenFiles(folder).values()].reduce((sum, bytes) => sum + bytes, 0);
