import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Book, BookSheet } from './grid.ts';
import { writeBook } from './write.ts';

const WORDS = { noEnd: 'なし', noLimit: '上限なし', monthFormat: 'yyyy"年"m"月"' };

function small(): Book {
  const book = new Book();
  const drivers = book.add(new BookSheet('前提', { rows: 1, columns: 2 }));
  drivers.text(1, 1, '=HYPERLINK("http://x")', 'head');
  drivers.put(2, 3, { role: 'input', form: 'yen', value: 1_000 });
  book.name('売上1_単価', drivers, 2, 3);
  const sales = book.add(new BookSheet('売上', { rows: 4, columns: 2 }, 5));
  sales.formula(5, 3, "売上1_単価*2-'前提'!C2*3");
  return book;
}

it('writes formulas with their results, names, frozen heads and titles for print, and no protection', async () => {
  const bytes = await writeBook(small(), WORDS, '2026-11-21');
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const [drivers, sales] = book.worksheets;
  expect(sales?.getCell('C5').value).toMatchObject({ formula: "売上1_単価*2-'前提'!C2*3", result: -1_000 });
  expect(sales?.getCell('C5').numFmt).toContain('"▲"#,##0');
  expect(book.definedNames.getRanges('売上1_単価').ranges).toEqual(["'前提'!$C$2"]);
  expect(sales?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4 });
  expect(sales?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 5, fitToHeight: 0 });
  // An input has a frame, not only a colour.
  expect(drivers?.getCell('C2').border).toMatchObject({ left: { style: 'medium' }, right: { style: 'medium' } });
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(text('xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
});

it('guards typed text, and writes the same bytes for the same book', async () => {
  const bytes = await writeBook(small(), WORDS, '2026-11-21');
  const book = new Workbook();
  await book.xlsx.load(bytes);
  expect(book.worksheets[0]?.getCell('A1').value).toBe('\'=HYPERLINK("http://x")');
  expect(await writeBook(small(), WORDS, '2026-11-21')).toEqual(bytes);
});

it('refuses a book that cannot be computed', async () => {
  const book = small();
  book.sheets[1]?.formula(6, 3, '知らない名前');
  await expect(writeBook(book, WORDS, '2026-11-21')).rejects.toThrow('知らない名前');
});
