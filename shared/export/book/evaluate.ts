/**
 * Computes a workbook that we have made, so that the file has results for readers that do not calculate. It is stricter than a spreadsheet: a formula
 * that reads an empty cell, adds up text, uses an unknown name or function, or refers to itself throws, because a spreadsheet would silently
 * show 0 or an error. Only cells to be filled in later (`entry`) may be empty, and only if they are counted or
 * added up.
 */
import { type Book, type BookSheet, cellAt } from './grid.ts';
import { type Node, parseFormula } from './parse.ts';

type Value = number | string | boolean;

/** A spreadsheet's ROUND: half away from zero, applied to the decimal representation of the number. */
const round = (x: number, places: number): number =>
  Math.sign(x) * shifted(Math.round(shifted(Math.abs(x), places)), -places);
const cutDown = (x: number, places: number): number =>
  places === 0 ? Math.trunc(x) : shifted(Math.trunc(shifted(x, places)), -places);
/** `x` with its decimal point moved, at the fifteen digits that a spreadsheet keeps. The number may be written with an exponent (1e-7). */
function shifted(x: number, places: number): number {
  const [digits, exponent] = x.toExponential(14).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
const dateOf = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);

function payment(rate: number, periods: number, present: number): number {
  if (rate === 0) return -present / periods;
  const grown = Math.exp(periods * Math.log1p(rate));
  return (-present * rate * grown) / Math.expm1(periods * Math.log1p(rate));
}

const COMPARE: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Parses a criterion such as `"<="&5` into a predicate. */
function criterion(text: Value): (n: Value) => boolean {
  const [, sign = '=', of = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/su.exec(String(text)) ?? [];
  const test = COMPARE[sign];
  return (n) => test?.(n, Number(of)) === true;
}

const NUMBERS: Readonly<Record<string, (args: readonly number[]) => number>> = {
  SUM: (a) => a.reduce((x, y) => x + y, 0),
  MIN: (a) => Math.min(...a),
  MAX: (a) => Math.max(...a),
  INT: ([x = 0]) => Math.floor(x),
  ABS: ([x = 0]) => Math.abs(x),
  ROUND: ([x = 0, n = 0]) => round(x, n),
  ROUNDDOWN: ([x = 0, n = 0]) => cutDown(x, n),
  ROUNDUP: ([x = 0]) => Math.sign(x) * Math.ceil(Math.abs(x)),
  MOD: ([x = 0, n = 1]) => x - n * Math.floor(x / n),
  PMT: ([rate = 0, periods = 1, present = 0]) => payment(rate, periods, present),
  YEAR: ([x = 0]) => dateOf(x).getUTCFullYear(),
  MONTH: ([x = 0]) => dateOf(x).getUTCMonth() + 1,
  DATE: ([y = 0, m = 1, d = 1]) => Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569,
};
/** The functions that the workbooks use. None of them is volatile (`TODAY`, `OFFSET` and `INDIRECT` are). */
const FUNCTIONS: readonly string[] = [
  ...Object.keys(NUMBERS),
  ...['IF', 'AND', 'OR', 'INDEX', 'SUMIF', 'SUMIFS', 'ISNUMBER', 'COUNT'],
];

export class Evaluator {
  private readonly book: Book;
  private readonly sheets: ReadonlyMap<string, BookSheet>;
  private readonly done = new Map<string, Value>();
  private readonly open = new Set<string>();

  constructor(book: Book) {
    this.book = book;
    this.sheets = new Map(book.sheets.map((s) => [s.name, s]));
  }

  /** The value of a cell; throws on an empty one. */
  valueAt(sheet: BookSheet, row: number, column: number): Value {
    const cell = sheet.cell(row, column);
    if (!cell) throw new Error(`empty: ${sheet.ref(row, column)}`);
    if (cell.formula === undefined) {
      if (cell.value === undefined) throw new Error(`empty: ${sheet.ref(row, column)}`);
      return cell.value;
    }
    const key = `${sheet.name}\n${row}\n${column}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    if (this.open.has(key)) throw new Error(`circular: ${sheet.ref(row, column)}`);
    this.open.add(key);
    const made = this.of(parseFormula(cell.formula), sheet);
    this.open.delete(key);
    // A spreadsheet has no negative zero.
    const value = typeof made === 'number' ? made + 0 : made;
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no number: ${sheet.ref(row, column)}`);
    this.done.set(key, value);
    return value;
  }

  private of(node: Node, sheet: BookSheet): Value {
    switch (node.type) {
      case 'number':
      case 'text':
        return node.value;
      case 'minus':
        return -this.number(node.of, sheet);
      case 'name': {
        const at = this.book.names.get(node.name);
        if (!at) throw new Error(`unknown name: ${node.name}`);
        return this.valueAt(at.sheet, at.row, at.column);
      }
      case 'range':
        if (node.to !== undefined) throw new Error(`a range as one value: ${node.from}:${node.to}`);
        return this.valueAt(this.sheetOf(node, sheet), ...cellAt(node.from));
      case 'two':
        return this.two(node, sheet);
      case 'call':
        return this.call(node, sheet);
    }
  }
  private number(node: Node, sheet: BookSheet): number {
    const value = this.of(node, sheet);
    if (typeof value === 'string') throw new Error(`text as a number in ${sheet.name}: ${value}`);
    return Number(value);
  }
  private sheetOf({ sheet: name }: { readonly sheet: string | undefined }, sheet: BookSheet): BookSheet {
    const found = name === undefined ? sheet : this.sheets.get(name);
    if (!found) throw new Error(`unknown sheet: ${name}`);
    return found;
  }
  private two({ op, left, right }: Extract<Node, { type: 'two' }>, sheet: BookSheet): Value {
    const compare = COMPARE[op];
    if (compare) return compare(this.of(left, sheet), this.of(right, sheet));
    if (op === '&') return `${this.of(left, sheet)}${this.of(right, sheet)}`;
    const [a, b] = [this.number(left, sheet), this.number(right, sheet)];
    return op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : op === '/' ? a / b : a ** b;
  }
  private cells(node: Node | undefined, sheet: BookSheet): readonly (() => Value)[] {
    if (node?.type !== 'range' || node.to === undefined) return node ? [() => this.of(node, sheet)] : [];
    const where = this.sheetOf(node, sheet);
    const [r1, c1] = cellAt(node.from);
    const [r2, c2] = cellAt(node.to);
    const list: (() => Value)[] = [];
    for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) list.push(() => this.valueAt(where, r, c));
    return list;
  }
  /** The nth cell of a range (from 1), in row order. */
  private nth(node: Node | undefined, n: number, sheet: BookSheet): Value {
    if (node?.type !== 'range' || node.to === undefined) throw new Error(`no range in ${sheet.name}`);
    const [r1, c1] = cellAt(node.from);
    const [r2, c2] = cellAt(node.to);
    const width = c2 - c1 + 1;
    if (!Number.isInteger(n) || n < 1 || n > width * (r2 - r1 + 1))
      throw new Error(`beyond the range in ${sheet.name}`);
    return this.valueAt(this.sheetOf(node, sheet), r1 + Math.floor((n - 1) / width), c1 + ((n - 1) % width));
  }
  /** The value of a cell that may be left empty. */
  private entry(node: Node, sheet: BookSheet): number | undefined {
    if (node.type !== 'range') return this.number(node, sheet);
    const cell = this.sheetOf(node, sheet).cell(...cellAt(node.from));
    if (cell?.value === undefined && cell?.formula === undefined) return undefined;
    const value = this.of(node, sheet);
    return typeof value === 'number' ? value : undefined;
  }
  private isEntry(node: Node, sheet: BookSheet): boolean {
    return (
      node.type === 'range' &&
      node.to === undefined &&
      this.sheetOf(node, sheet).cell(...cellAt(node.from))?.role === 'entry'
    );
  }
  private numbers(node: Node, sheet: BookSheet, skipsEntries = false): number[] {
    if (skipsEntries && this.isEntry(node, sheet)) return [this.entry(node, sheet) ?? 0];
    return this.cells(node, sheet).map((read) => {
      const value = read();
      if (typeof value === 'string') throw new Error(`text in a range of ${sheet.name}: ${value}`);
      return Number(value);
    });
  }
  private call({ name, args }: Extract<Node, { type: 'call' }>, sheet: BookSheet): Value {
    if (!FUNCTIONS.includes(name)) throw new Error(`unknown function: ${name}`);
    const [a, b, c] = args;
    switch (name) {
      case 'IF':
        return a && b && c ? this.of(this.number(a, sheet) === 0 ? c : b, sheet) : 0;
      case 'AND':
        return args.map((x) => this.number(x, sheet)).every((x) => x !== 0);
      case 'OR':
        return args.map((x) => this.number(x, sheet)).some((x) => x !== 0);
      case 'INDEX':
        return this.nth(a, b ? this.number(b, sheet) : 0, sheet);
      case 'SUMIF':
        return this.sumIf(c ?? a, [[a, b]], sheet);
      case 'SUMIFS':
        return this.sumIf(
          a,
          Array.from({ length: (args.length - 1) / 2 }, (_, i) => [args[1 + 2 * i], args[2 + 2 * i]] as const),
          sheet,
        );
      case 'ISNUMBER':
        return a !== undefined && this.entry(a, sheet) !== undefined;
      case 'COUNT':
        return args.filter((x) => this.entry(x, sheet) !== undefined).length;
      default:
        return NUMBERS[name]?.(args.flatMap((x) => this.numbers(x, sheet, name === 'SUM'))) ?? 0;
    }
  }
  private sumIf(
    what: Node | undefined,
    tests: readonly (readonly [Node | undefined, Node | undefined])[],
    sheet: BookSheet,
  ): number {
    const asked = tests.map(([range, test]) => ({
      cells: this.cells(range, sheet),
      is: criterion(test ? this.of(test, sheet) : ''),
    }));
    return this.cells(what, sheet).reduce(
      (sum, read, i) => (asked.every(({ cells, is }) => is(cells[i]?.() ?? '')) ? sum + Number(read()) : sum),
      0,
    );
  }
}
