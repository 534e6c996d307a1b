/**
 * LibreOffice and poppler as independent readers of exported files. Both are large programs that may not be
 * installed: a suite that needs them checks {@link hasOffice} and is skipped with one plain sentence. A conversion
 * costs 2 to 5 seconds of CPU.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Starting for the first time, LibreOffice makes its profile, which takes long on a busy machine. */
export const OFFICE_MS = 120_000;

const isThere = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

let known: boolean | undefined;
/** True where `soffice` and `pdftotext` are installed. Says once what is skipped where they are not. */
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
 * What LibreOffice makes of a file. `from` and `to` are extensions; `to` may name a filter (`txt:Text (encoded):UTF8`). Each run has a profile of its
 * own, so that neither a person's settings nor an open LibreOffice change the outcome. Rejects after {@link OFFICE_MS}.
 */
export const convertWithOffice = (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> =>
  inTurn(() =>
    inFolder(async (folder) => {
      // Beside the folder of what is made: from a kind to the same kind, the file itself would stand in the way.
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

/** The words of a PDF in the order of reading, page by page. */
export const pagesOfPdf = (pdf: Uint8Array): Promise<string[]> =>
  inFolder(async (folder) => {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { timeout: OFFICE_MS });
    return stdout.split('\f').slice(0, -1);
  });
