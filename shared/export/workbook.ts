/**
 * Tables as an Excel workbook: numbers as numbers, one sheet each. Text is guarded like that of a CSV file, because many workbooks are saved as
 * CSV next. The writer is loaded on demand.
 */
import { guardCell } from '../text/formulaGuard.ts';
import type { Sheet } from './sheet.ts';

/** A sheet name that Excel accepts: at most 31 characters, no forbidden ones, and unique regardless of case. */
function sheetName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:]/gu, ' ')
      .slice(0, 28)
      .trim() || 'Sheet';
  let free = plain;
  for (let n = 2; taken.has(free); n++) free = `${plain}${n}`;
  taken.add(free);
  return free;
}

export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const taken = new Set<string>();
  for (const { name, rows, decimals } of sheets) {
    const sheet = workbook.addWorksheet(sheetName(name, taken));
    for (const row of rows) {
      const added = sheet.addRow(row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell)));
      added.eachCell((cell) => {
        if (typeof cell.value === 'number')
          cell.numFmt = Number.isInteger(cell.value) ? '#,##0;[Red]"▲"#,##0' : decimals === 'points' ? '0.00' : '0.00%';
      });
    }
    sheet.getColumn(1).width = 28;
    for (let i = 2; i <= Math.max(...rows.map((r) => r.length), 2); i++) sheet.getColumn(i).width = 15;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
