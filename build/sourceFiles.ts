import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Our own modules, without their tests. */
export const SOURCE = /(?<!\.test)\.tsx?$/u;

/** Files of a folder of the repository, recursively, by suffix; paths are relative to the repository. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(path, ending);
    return ending.test(name) ? [path] : [];
  });
}
