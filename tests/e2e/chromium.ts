/** The browser of the tests: it comes packed inside an npm package and is unpacked once, into a folder that belongs to this checkout. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/**
 * Path of the browser's binary. The package unpacks to the system's folder for temporary files and takes whatever lies there under its name: a
 * file that another process is still writing ("text file busy"), half of one, another version. Here each process unpacks beside, and the first
 * to finish puts its folder in place in one step.
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
      // Another process was first; any other reason shows at the next line.
      rmSync(mine, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, 'chromium');
}
