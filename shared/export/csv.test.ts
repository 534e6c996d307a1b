import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile, tabLine } from './csv.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('tables as text', () => {
  it('writes what Excel in Japan opens, without formulas', () => {
    expect(
      text(
        csvFile([
          ['名前', '金額'],
          ['+1+cmd|calc!A0', -1200],
          ['a,"b"\r\nc', '-1,200'],
          ['-2+3+cmd|x', ''],
        ]),
      ),
    ).toBe(`\uFEFF名前,金額\r\n'+1+cmd|calc!A0,-1200\r\n"a,""b""\r\nc","-1,200"\r\n'-2+3+cmd|x,`);
  });
  it('keeps each cell of a line in its column', () => {
    expect(tabLine(['a\tb', 'c\r\nd', '=1', 5])).toBe("a b\tc d\t'=1\t5");
  });
  it('is the only writer of tables', () => {
    const root = join(import.meta.dirname, '../..');
    const files = ['shared', 'main', 'renderer'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
    const byHand = files.filter((file) =>
      /unparse|escapeFormulae|join\('\\t'\)|text\/csv;|addRow\(\[\.\.\./u.test(readFileSync(join(root, file), 'utf8')),
    );
    // A pasted table goes into the plan's own text, and rows of a form are kept in the plan: neither is opened by a spreadsheet.
    // Cells of plain text on the clipboard are guarded when they are copied (`foreignClipboard.ts`); pasted back onto a board, they are kept as
    // written.
    expect(byHand.sort()).toEqual([
      'renderer/editor/PastedTable.tsx',
      'renderer/ui/plainWords.ts',
      'shared/domain/forms/fill.ts',
      'shared/export/csv.ts',
    ]);
    // Every CSV file is written here.
    const saving = files.filter((file) => /\.csv`/u.test(readFileSync(join(root, file), 'utf8')));
    expect(saving.length).toBeGreaterThan(3);
    for (const file of saving)
      expect(readFileSync(join(root, file), 'utf8'), file).toMatch(/csvFile|guidanceCsv|rosterCsv|ownEntriesCsv/u);
  });
});
