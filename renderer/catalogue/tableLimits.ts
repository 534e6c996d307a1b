/** What a table may be, how it is refused, and the table itself. */

/**
 * What is allowed is built in a worker and held in memory once. Spreadsheets that people keep compress five- to forty-fold; 150-fold is a file that was
 * made to be large.
 */
export const TABLE_LIMITS = {
  /** The file itself. */
  bytes: 20 << 20,
  rows: 50_000,
  columns: 200,
  /** Cells that are written in the sheet, empty but formatted ones included. */
  cells: 500_000,
  /** A workbook's parts, unpacked. */
  unpackedBytes: 96 << 20,
  parts: 2_000,
  ratio: 150,
  /** Below this size a high ratio does no harm. */
  ratioFromBytes: 1 << 20,
  /** Cells that merged areas cover. */
  mergedCells: 200_000,
} as const;

export const TABLE_ERRORS = [
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'tooCompressed',
  'tooSlow',
  'brokenQuotes',
  'oldExcel',
  'empty',
  'unreadable',
] as const;
export type TableError = (typeof TABLE_ERRORS)[number];

export type Table = { readonly rows: readonly (readonly string[])[]; readonly encoding: string };
export type TableResult = Table | { readonly error: TableError };

/** Thrown inside the reader; `readTable` turns it into its error. */
export class TableRefused extends Error {
  readonly code: TableError;
  constructor(code: TableError) {
    super(code);
    this.code = code;
  }
}
