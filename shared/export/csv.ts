/** The only writer of tables as text: CSV for files, tab-separated lines for the terminal and the clipboard. Every cell is guarded against formulas. */
import Papa from 'papaparse';
import { guardCell } from '../text/formulaGuard.ts';

export type Cell = string | number;
const cellText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : guardCell(cell));

/** CSV that Excel in Japan opens: UTF-8 with a byte order mark, CRLF, quoted as in RFC 4180. */
export const csvFile = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${Papa.unparse(
      rows.map((row) => row.map(cellText)),
      { newline: '\r\n' },
    )}`,
  );

/** The cells of one line, separated by tabs. Tabs and line breaks inside a cell become spaces: they would start another cell. */
export const tabLine = (cells: readonly Cell[]): string =>
  cells.map((cell) => cellText(cell).replace(/[\t\r\n]+/gu, ' ')).join('\t');
