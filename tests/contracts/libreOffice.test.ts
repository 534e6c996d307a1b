/**
 * Copies for judges open in LibreOffice with the expected content. Runs if LibreOffice and poppler are installed
 * (`soffice`, `pdftotext`); otherwise it is reported as skipped.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanFile } from '../../shared/doc/contest/cleaning/cleanFile.ts';
import { cleaningFor } from '../../shared/doc/contest/cleaning/request.ts';
import { identityFrom } from '../../shared/domain/contest/clues/identity.ts';
import { LEAK_KINDS, type LeakKind } from '../../shared/domain/contest/leaks.ts';
import { PLANTED, PLANTED_LATIN, plantedDocx, plantedOpenDocument, plantedPptx, plantedXlsx } from '../plantedFiles.ts';

const run = promisify(execFile);
const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const canRun = isThere('soffice') && isThere('pdftotext');

const FILES: Readonly<Record<string, { readonly bytes: () => Uint8Array; readonly says: string }>> = {
  'a.docx': { bytes: plantedDocx, says: '売上の見込みは千二百万円です。' },
  'b.xlsx': { bytes: plantedXlsx, says: '1200000' },
  'c.pptx': { bytes: plantedPptx, says: '地下海水の水温は一年を通して十七度' },
  'd.odt': { bytes: () => plantedOpenDocument('text'), says: '売上の見込み' },
  'e.ods': { bytes: () => plantedOpenDocument('spreadsheet'), says: 'Sheet1' },
  'f.odp': { bytes: () => plantedOpenDocument('presentation'), says: '' },
};

describe.skipIf(!canRun)('a cleaned file in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-office-'));
  beforeAll(async () => {
    const options = cleaningFor({
      identity: identityFrom({ name: '斎藤 花子', reading: 'さいとう はなこ', business: '三保水産株式会社' }),
      staying: [],
      masks: Object.fromEntries(LEAK_KINDS.map((kind) => [kind, kind])) as Record<LeakKind, string>,
    });
    for (const [name, { bytes }] of Object.entries(FILES)) {
      const came = bytes();
      writeFileSync(join(folder, `came-${name}`), came);
      writeFileSync(join(folder, `clean-${name}`), (await cleanFile(came, options)).bytes ?? new Uint8Array());
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = Object.keys(FILES).flatMap((name) => [join(folder, `came-${name}`), join(folder, `clean-${name}`)]);
    // One process for all: most of its time is its start.
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...files]);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(FILES))('%s opens as the file that came does, without the name', async (name, { says }) => {
    const stem = name.replace(/\..*$/u, '');
    expect(readdirSync(join(folder, 'out'))).toEqual(expect.arrayContaining([`came-${stem}.pdf`, `clean-${stem}.pdf`]));
    const { stdout } = await run('pdftotext', [join(folder, 'out', `clean-${stem}.pdf`), '-']);
    expect(stdout).toContain(says);
    expect(stdout.replace(/\s/gu, '')).not.toContain(PLANTED);
    expect(stdout).not.toContain(PLANTED_LATIN);
  });
});
