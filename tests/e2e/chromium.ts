/** The browser of the tests: packed in an npm package, unpacked once into a folder of this checkout. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/**
 * Path of the browser's binary. The package unpacks into the system's temporary folder and uses any file of that name there: one that another
 * process is still writing ("text file busy"), half of one, or another version. Here each process unpacks into its own folder, and the first to
 * finish renames it into place.
 */
export async function chromiumPath(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(MODULES, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const mine = mkdtempSync(join(cache, 'unpacking-'));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = mine;
    try {
      await sparticuz.executablePath();
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    try {
      renameSync(mine, folder);
    } catch (error) {
      // Another process was first; any other cause fails at the next line.
      rmSync(mine, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, 'chromium');
}
