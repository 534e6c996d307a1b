/**
 * On Linux the desktop app used to keep its library in Electron's own folder (`~/.config/Musubi`) and the browser edition in
 * `~/.local/share/musubi`: two libraries for one person. Both now use the second, and the contents of the first move there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_FILE } from '../storage/libraryFile.ts';

/** The result: nothing to do, moved, or two libraries, in which case the former one stays where it is for the person to decide. */
export type FormerFolder = 'none' | 'moved' | 'both';

/** Files that belong to the library; the rest of the former folder belongs to the browser engine. */
const OURS =
  /^(?:library.*|backups|inbox.*|entries.*|outbox.*|logs|[\w-]+\.key|(?:sharing|recent-files|window)\.json)$/u;

/** Moves the former folder's library. Throws if the file system refuses; each file is then still in one place or the other. */
export function adoptFormerFolder(former: string, folder: string): FormerFolder {
  if (former === folder || !existsSync(join(former, LIBRARY_FILE))) return 'none';
  if (existsSync(join(folder, LIBRARY_FILE))) return 'both';
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The library itself moves last: until it has moved, a second attempt resumes where this one was interrupted.
  const names = readdirSync(former).filter((name) => OURS.test(name));
  for (const name of names.sort((a, b) => Number(a === LIBRARY_FILE) - Number(b === LIBRARY_FILE)))
    if (!existsSync(join(folder, name))) renameSync(join(former, name), join(folder, name));
  return 'moved';
}
