/** Reads a CSV or XLSX file that a person chose into rows of text. Bounded; every refusal has a reason. It runs in a worker. */

import { unguardCell } from '../../text/formulaGuard.ts';
import { TABLE_LIMITS, type Table, TableRefused, type TableResult } from './tableLimits.ts';
import { readCsv } from './tableText.ts';
import { readXlsx } from './tableXlsx.ts';

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);

export async function readTable(bytes: Uint8Array): Promise<TableResult> {
  if (bytes.length > TABLE_LIMITS.bytes) return { error: 'tooLarge' };
  if (bytes.length === 0) return { error: 'empty' };
  // The container format of .xls, and of an encrypted workbook.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { error: 'oldExcel' };
  try {
    return bounded(startsWith(bytes, 0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes));
  } catch (error) {
    return { error: error instanceof TableRefused ? error.code : 'unreadable' };
  }
}

/** The table without trailing empty rows and columns, and without the formula guard of our own exports. */
function bounded({ rows: read, encoding }: Table): TableResult {
  const rows = read.map((cells) => {
    let length = cells.length;
    while (length > 0 && cells[length - 1]?.trim() === '') length--;
    return cells.slice(0, length).map(unguardCell);
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  if (rows.length === 0) return { error: 'empty' };
  // The first row is the header.
  if (rows.length > TABLE_LIMITS.rows + 1) return { error: 'tooManyRows' };
  if (rows.some((cells) => cells.length > TABLE_LIMITS.columns)) return { error: 'tooManyColumns' };
  if (rows.reduce((n, cells) => n + cells.length, 0) > TABLE_LIMITS.cells) return { error: 'tooManyCells' };
  return { rows, encoding };
}
