/** Limits of imported tables, the errors of refused ones, and the table type. */
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';

export const TABLE_LIMITS = {
  ...IMPORT_LIMITS.table,
  /** Cells stored in the sheet, empty but formatted ones included. */
  cells: 500_000,
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
  'cancelled',
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
