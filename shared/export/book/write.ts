/**
 * Writes a book as an `.xlsx` file: formulas with their results, names, and styles that tell inputs from formulas by a border as well as by colour.
 * The same book gives the same bytes.
 */
import type { CellValue, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { zipDay } from '../../kernel/zipDay.ts';
import { guardCell } from '../../text/formulaGuard.ts';
import { Evaluator } from './evaluate.ts';
import { type Book, type BookCell, type BookSheet, type CellRole, columnName, type NumberForm } from './grid.ts';

/** Months from 2100 on and amounts of a trillion mean "no end" and "no limit": they are displayed as those words but stay numbers. */
const formats = (words: BookWords): Readonly<Record<NumberForm, string>> => ({
  yen: `[>=1000000000000]"${words.noLimit}";[<0]"▲"#,##0;#,##0`,
  percent: '0.00####%',
  share: '0.00%',
  month: `[>=73050]"${words.noEnd}";${words.monthFormat}`,
  count: '[<0]"▲"0;0',
  quantity: '#,##0.######',
});

export type BookWords = {
  readonly noEnd: string;
  readonly noLimit: string;
  readonly monthFormat: string;
};

/** Installed on every Japanese Windows and with Office for Mac; elsewhere another Gothic font replaces it. */
const FONT = 'Yu Gothic';
const GREY = { argb: 'FFB8B2A7' };
const thin = { style: 'thin', color: GREY } as const;
const medium = { style: 'medium', color: { argb: 'FF8A6D1F' } } as const;
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const FRAME = { top: medium, bottom: medium, left: medium, right: medium };

const LOOKS: Readonly<Record<CellRole, Partial<Style>>> = {
  input: { fill: fill('FFFFF6D6'), font: { color: { argb: 'FF1F3F8A' } }, border: FRAME },
  // Input cells beside the plan: also with a border, and without a value.
  entry: { fill: fill('FFFFF6D6'), border: { bottom: thin, left: thin, right: thin, top: thin } },
  fixed: { font: { color: { argb: 'FF5A544A' } } },
  made: { fill: fill('FFECEAE6'), font: { italic: true }, border: { bottom: { style: 'dashed', color: GREY } } },
  formula: {},
  total: { font: { bold: true }, border: { top: thin } },
  head: { font: { bold: true }, fill: fill('FFE9EFE6'), border: { bottom: thin }, alignment: { horizontal: 'center' } },
  title: { font: { bold: true, size: 14 } },
  section: { font: { bold: true }, fill: fill('FFF3F0EA') },
  label: {},
  note: { font: { color: { argb: 'FF5A544A' }, size: 9 } },
};

/** Throws if a formula cannot be computed; see `evaluate.ts`. `day` (ISO) dates the file. */
export async function writeBook(book: Book, words: BookWords, day: string): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = 'Musubi';
  workbook.lastModifiedBy = 'Musubi';
  workbook.created = new Date(`${day}T00:00:00Z`);
  workbook.modified = workbook.created;
  // The program that opens it computes it again, in case it rounds differently: the sheet of checks would show a difference.
  workbook.calcProperties.fullCalcOnLoad = true;
  const evaluator = new Evaluator(book);
  const numFmt = formats(words);
  for (const sheet of book.sheets) fillSheet(workbook, sheet, evaluator, numFmt);
  for (const [name, { sheet, row, column }] of book.names)
    workbook.definedNames.add(`'${sheet.name}'!$${columnName(column)}$${row}`, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime: zipDay() } }));
}

function fillSheet(
  workbook: Workbook,
  sheet: BookSheet,
  evaluator: Evaluator,
  numFmt: Readonly<Record<NumberForm, string>>,
): void {
  const { rows: headRows, columns: headColumns } = sheet.head;
  const made = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: headColumns, ySplit: headRows, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: sheet.pagesWide,
      fitToHeight: 0,
      printTitlesRow: `1:${headRows}`,
      printTitlesColumn: `A:${columnName(headColumns)}`,
      margins: { left: 0.6, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      fillCell(made, row, column, cell, numFmt, () => evaluator.valueAt(sheet, row, column));
    });
  });
  made.getColumn(1).width = sheet.widths.get(1) ?? 30;
  for (let c = 2; c <= made.columnCount; c++) made.getColumn(c).width = sheet.widths.get(c) ?? 13;
}

function fillCell(
  sheet: Worksheet,
  row: number,
  column: number,
  { role, form, value, formula }: BookCell,
  numFmt: Readonly<Record<NumberForm, string>>,
  result: () => number | string | boolean,
): void {
  const cell = sheet.getCell(row, column);
  if (formula !== undefined) cell.value = { formula, result: result() } as CellValue;
  else if (value !== undefined) cell.value = typeof value === 'string' ? guardCell(value) : value;
  const look = LOOKS[role];
  Object.assign(cell, {
    ...look,
    font: { name: FONT, size: 10, ...look.font },
    ...(typeof value === 'string' ? {} : { numFmt: numFmt[form] }),
  });
}
