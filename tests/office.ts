/**
 * LibreOffice and poppler as independent readers of exported files. Both are large programs that may not be
 * installed: a suite that needs them checks {@link hasOffice} and is skipped with a message. A conversion
 * costs 2 to 5 seconds of CPU.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** At its first start LibreOffice creates its profile, which takes long on a busy machine. */
export const OFFICE_MS = 120_000;

const isThere = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

let known: boolean | undefined;
/** Whether `soffice` and `pdftotext` are installed. If not, prints once that tests are skipped. */
export function hasOffice(): boolean {
  if (known !== undefined) return known;
  known = isThere('soffice', '--version') && isThere('pdftotext', '-v');
  if (!known) console.warn('Skipped: tests that open files in LibreOffice (needs soffice and pdftotext).');
  return known;
}

/** One at a time: two concurrent instances would need twice the memory. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-office-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Converts a file with LibreOffice. `from` and `to` are extensions; `to` may name a filter (`txt:Text (encoded):UTF8`). Each run has its own profile,
 * so that neither personal settings nor an open LibreOffice affect the result. Rejects after {@link OFFICE_MS}.
 */
export const convertWithOffice = (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> =>
  inTurn(() =>
    inFolder(async (folder) => {
      // Not in the output folder: when converting to the same extension, the input would be in the way.
      const source = join(mkdtempSync(join(folder, 'source-')), `in.${from}`);
      writeFileSync(source, bytes);
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const { stdout, stderr } = await run(
        'soffice',
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--norestore',
          '--convert-to',
          to,
          '--outdir',
          folder,
          source,
        ],
        { timeout: OFFICE_MS },
      );
      const made = join(folder, `in.${to.split(':')[0]}`);
      try {
        return new Uint8Array(readFileSync(made));
      } catch (cause) {
        throw new Error(`LibreOffice made no ${basename(made)}: ${stdout}${stderr}`, { cause });
      }
    }),
  );

/** The text of a PDF in reading order, page by page. */
export const pagesOfPdf = (pdf: Uint8Array): Promise<string[]> =>
  inFolder(async (folder) => {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { timeout: OFFICE_MS });
    return stdout.split('\f').slice(0, -1);
  });
