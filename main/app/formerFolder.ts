/**
 * On Linux the desktop app used to keep its library in Electron's own folder (`~/.config/Musubi`) and the browser edition in
 * `~/.local/share/musubi`: two libraries of one person. Both use the second now, and what lay in the first moves there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_FILE } from '../storage/libraryFile.ts';

/** What happened: nothing to do, moved, or two libraries, of which the former stays where it is for the person to decide. */
export type FormerFolder = 'none' | 'moved' | 'both';

/** What belongs to the library; the rest of the former folder is the browser engine's. */
const OURS =
  /^(?:library.*|backups|inbox.*|entries.*|outbox.*|logs|[\w-]+\.key|(?:sharing|recent-files|window)\.json)$/u;

/** Moves the former folder's library. Throws where the file system refuses; everything is then still in one place or the other. */
export function adoptFormerFolder(former: string, folder: string): FormerFolder {
  if (former === folder || !existsSync(join(former, LIBRARY_FILE))) return 'none';
  if (existsSync(join(folder, LIBRARY_FILE))) return 'both';
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The library itself last: until it has moved, a second try begins where this one was interrupted.
  const names = readdirSync(former).filter((name) => OURS.test(name));
  for (const name of names.sort((a, b) => Number(a === LIBRARY_FILE) - Number(b === LIBRARY_FILE)))
    if (!existsSync(join(folder, name))) renameSync(join(former, name), join(folder, name));
  return 'moved';
}
