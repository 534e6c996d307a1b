/** Every exported table, as CSV, with tabs or as a workbook, goes through one guard against formulas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile, tabLine } from '../../shared/export/csv.ts';
import { workbookOf } from '../../shared/export/workbook.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = ['shared', 'renderer', 'main'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);
const filesWith = (pattern: RegExp): string[] =>
  sources
    .filter((s) => pattern.test(s.text))
    .map((s) => s.name)
    .sort();

/** Cells that a spreadsheet would execute, and what is shown instead. */
const HOSTILE = ['=1+1', '+1+cmd|x', '-2+3+cmd', '@SUM(A1)', '＝1', '\t=1', '\r=1', "'=1"];

describe('tables that leave the app', () => {
  it('are written in three places and nowhere else', () => {
    expect(filesWith(/\bunparse\(|text\/csv;|\.csv\(\)/u)).toEqual(['shared/export/csv.ts']);
    expect(filesWith(/\.addWorksheet\(|xlsx\.writeBuffer/u)).toEqual([
      'shared/export/book/write.ts',
      'shared/export/workbook.ts',
    ]);
    // Cells joined by hand would bypass the guard. A pasted table goes into the plan's text, not out of it.
    expect(filesWith(/join\(['"`](?:\\t|,|;)['"`]\)/u)).toEqual([
      'renderer/canvas/pictureFonts.ts',
      'renderer/editor/PastedTable.tsx',
      // The guard is passed in when the table leaves the plan.
      'renderer/ui/plainWords.ts',
      // Arguments of formulas that the app writes itself.
      'shared/app/exports/model/bankSheet.ts',
      'shared/app/exports/model/taxSheets.ts',
      'shared/doc/contest/canonical.ts',
      'shared/doc/merge/valueReview.ts',
      // Rows of a box of a form, as stored in the plan.
      'shared/domain/forms/fill.ts',
      'shared/export/csv.ts',
    ]);
  });
  it('are guarded there by the one function', () => {
    expect(filesWith(/import \{[^}]*\bguardCell\b/u)).toEqual([
      'renderer/editor/foreignClipboard.ts',
      'shared/export/book/write.ts',
      'shared/export/csv.ts',
      'shared/export/workbook.ts',
    ]);
    expect(filesWith(/const guardCell\b/u)).toEqual(['shared/text/formulaGuard.ts']);
  });
  it('hold no cell that a spreadsheet would execute', async () => {
    const csv = new TextDecoder().decode(csvFile([HOSTILE]));
    for (const cell of HOSTILE) expect(csv).toContain(`'${cell}`);
    for (const cell of tabLine(HOSTILE).split('\t')) expect(cell).toMatch(/^'/u);
    const { Workbook } = await import('@cj-tech-master/excelts');
    const book = new Workbook();
    await book.xlsx.load(await workbookOf([{ name: 'x', rows: [HOSTILE, [-1_200]] }]));
    const sheet = book.worksheets[0];
    HOSTILE.forEach((cell, i) => {
      expect(String(sheet?.getRow(1).getCell(i + 1).value)).toMatch(/^'/u);
      expect(sheet?.getRow(1).getCell(i + 1).formula, cell).toBeFalsy();
    });
    expect(sheet?.getRow(2).getCell(1).value).toBe(-1_200);
  });
});
