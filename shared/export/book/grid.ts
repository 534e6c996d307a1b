/**
 * A workbook with live formulas, before it is written: sheets of cells, names, and the role of each cell. Rows and columns count from 1, as in a
 * spreadsheet. A formula is written without its `=`, with the English function names that files use.
 */

/**
 * `input` may be changed by the recipient of the file, `fixed` is decided in the plan, `made` was computed outside the workbook because no readable
 * formula expresses it.
 */
export type CellRole =
  | 'input'
  | 'fixed'
  | 'made'
  | 'formula'
  | 'total'
  | 'head'
  | 'title'
  | 'label'
  | 'section'
  | 'note'
  | 'entry';
export type NumberForm = 'yen' | 'percent' | 'share' | 'month' | 'count' | 'quantity';

export type BookCell = {
  readonly role: CellRole;
  readonly form: NumberForm;
  /** Text that a person wrote is guarded against formula injection when the workbook is written. */
  readonly value?: number | string;
  readonly formula?: string;
};

const letters = (column: number): string => {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

export class BookSheet {
  readonly name: string;
  readonly rows: (Map<number, BookCell> | undefined)[] = [];
  /** Rows and columns that are frozen on screen and repeated on each printed page. */
  readonly head: { readonly rows: number; readonly columns: number };
  /** Number of printed pages side by side. */
  readonly pagesWide: number;
  readonly widths: Map<number, number> = new Map();

  constructor(name: string, head: { readonly rows: number; readonly columns: number }, pagesWide = 1) {
    this.name = name;
    this.head = head;
    this.pagesWide = pagesWide;
  }

  get lastRow(): number {
    return Math.max(0, this.rows.length - 1);
  }

  /** The reference to a cell, as a formula on any sheet writes it. */
  ref(row: number, column: number): string {
    return `'${this.name}'!${letters(column)}${row}`;
  }
  range(row: number, column: number, toRow: number, toColumn: number): string {
    return `'${this.name}'!$${letters(column)}$${row}:$${letters(toColumn)}$${toRow}`;
  }

  put(row: number, column: number, cell: BookCell): string {
    const line = this.rows[row] ?? new Map<number, BookCell>();
    this.rows[row] = line;
    // Cells of the same sheet are referred to without its name: people read formulas more easily that way.
    line.set(
      column,
      cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll(`'${this.name}'!`, '') },
    );
    return this.ref(row, column);
  }
  text(row: number, column: number, value: string, role: CellRole = 'label'): void {
    this.put(row, column, { role, form: 'yen', value });
  }
  /** A formula, or a plain number if it is one already. */
  formula(row: number, column: number, formula: string, form: NumberForm = 'yen', role: CellRole = 'formula'): string {
    return this.put(row, column, { role, form, formula });
  }
  cell(row: number, column: number): BookCell | undefined {
    return this.rows[row]?.get(column);
  }
}

export class Book {
  readonly sheets: BookSheet[] = [];
  /** What a name refers to: a sheet and a cell. */
  readonly names = new Map<string, { readonly sheet: BookSheet; readonly row: number; readonly column: number }>();

  add(sheet: BookSheet): BookSheet {
    this.sheets.push(sheet);
    return sheet;
  }
  name(name: string, sheet: BookSheet, row: number, column: number): string {
    this.names.set(name, { sheet, row, column });
    return name;
  }
}

export const columnName = letters;
/** `B12` as [row, column]. */
export function cellAt(address: string): readonly [number, number] {
  const [, name = '', row = '0'] = /^\$?([A-Z]{1,3})\$?(\d+)$/u.exec(address) ?? [];
  return [Number(row), [...name].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0)];
}

/** The serial number of the first day of a month (`2026-10`), as spreadsheets count days. */
export const monthSerial = (month: string): number =>
  Math.round(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) / 86_400_000) + 25_569;
