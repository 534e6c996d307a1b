/** One sheet of a workbook, as far as its boxes need it: cells with their contents, merged areas, sizes, and which cells are computed or locked. */
import { type OfficePackage, Refused } from '../readers/docx/openPackage.ts';
import { type Area, areaOf, type CellLook, covers, stringOf } from './workbookParts.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  numberOf,
  partOf,
  wordsIn,
  type XmlNode,
  type XmlPart,
} from './xmlPart.ts';

export type SheetCell = {
  readonly node: XmlNode | undefined;
  readonly row: number;
  readonly column: number;
  readonly style: number | undefined;
  readonly text: string;
  readonly isComputed: boolean;
};
type SheetRow = { readonly node: XmlNode; readonly row: number; readonly cells: readonly SheetCell[] };
export type SheetView = {
  readonly name: string;
  /** The name of the part in the package. */
  readonly part: string;
  readonly xml: XmlPart;
  readonly data: XmlNode;
  readonly rows: readonly SheetRow[];
  readonly cells: ReadonlyMap<string, SheetCell>;
  readonly merged: readonly Area[];
  /** Header rows of tables: a table is corrupt if they differ from its own list of columns. */
  readonly heads: readonly Area[];
  readonly isProtected: boolean;
  readonly hasFormulas: boolean;
  /** The style of a cell that is not in the file. */
  readonly styleAt: (row: number, column: number) => number | undefined;
  /** In points. */
  readonly widthOf: (area: Area) => number;
  readonly heightOf: (area: Area) => number;
};

const MOST_CELLS = 60_000;
const MOST_MERGED = 5_000;
/** The maximum number of rows and columns that are added up for the size of a box: no larger box fits on paper. */
const MOST_ADDED = 500;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Throws {@link Refused}. `undefined` if it is not a sheet of cells, such as a chart. */
export function sheetView(
  file: OfficePackage,
  name: string,
  part: string,
  strings: readonly string[],
): SheetView | undefined {
  const xml = partOf(file, part);
  const data = childNamed(xml?.root, 'sheetData');
  if (!xml || !data || xml.root.name !== 'worksheet') return undefined;
  const merged = childrenNamed(childNamed(xml.root, 'mergeCells'), 'mergeCell').flatMap(
    (m) => areaOf(attributeOf(m, 'ref')) ?? [],
  );
  if (merged.length > MOST_MERGED) throw new Refused('tooLarge');
  const rows = rowsOf(xml, data, strings);
  const cells = new Map(rows.flatMap((r) => r.cells).map((c) => [cellKey(c.row, c.column), c]));
  return {
    name,
    part,
    xml,
    data,
    rows,
    cells,
    merged,
    heads: headsOf(file, part),
    isProtected: ['1', 'true'].includes(attributeOf(childNamed(xml.root, 'sheetProtection'), 'sheet') ?? ''),
    hasFormulas: rows.some((r) => r.cells.some((c) => c.isComputed)),
    ...sizesOf(xml, rows),
  };
}

function rowsOf(xml: XmlPart, data: XmlNode, strings: readonly string[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  // Results of one formula that fill several cells: none of them can be overwritten alone.
  const computed: Area[] = [];
  let row = 0;
  let count = 0;
  for (const node of childrenNamed(data, 'row')) {
    row = numberOf(node, 'r') ?? row + 1;
    let column = 0;
    const cells: SheetCell[] = [];
    for (const c of childrenNamed(node, 'c')) {
      if (++count > MOST_CELLS) throw new Refused('tooLarge');
      column = areaOf(attributeOf(c, 'r'))?.left ?? column + 1;
      const formula = childNamed(c, 'f');
      const filled = formula && areaOf(attributeOf(formula, 'ref'));
      if (filled && ['array', 'dataTable'].includes(attributeOf(formula, 't') ?? '')) computed.push(filled);
      cells.push({
        node: c,
        row,
        column,
        style: numberOf(c, 's'),
        text: textOf(xml, c, strings).trim(),
        isComputed: formula !== undefined,
      });
    }
    rows.push({ node, row, cells });
  }
  if (computed.length === 0) return rows;
  return rows.map((r) => ({
    ...r,
    cells: r.cells.map((c) => ({ ...c, isComputed: c.isComputed || computed.some((a) => covers(a, c.row, c.column)) })),
  }));
}

function textOf(xml: XmlPart, cell: XmlNode, strings: readonly string[]): string {
  const inline = childNamed(cell, 'is');
  if (inline) return stringOf(xml, inline);
  const value = childNamed(cell, 'v');
  if (!value) return '';
  const words = wordsIn(xml, value);
  return attributeOf(cell, 't') === 's' ? (strings[Number(words)] ?? '') : words;
}

function headsOf(file: OfficePackage, part: string): readonly Area[] {
  return [...file.relationsOf(part).values()].flatMap(({ kind, target, isExternal }) => {
    const table = kind === 'table' && !isExternal ? partOf(file, target)?.root : undefined;
    const area = areaOf(attributeOf(table, 'ref'));
    return area && numberOf(table, 'headerRowCount') !== 0 ? [{ ...area, bottom: area.top }] : [];
  });
}

/** A column of width 8.38 is 72 pixels at 96 dpi: 7 per character, plus 5 of padding. */
const pointsOfColumn = (width: number): number => (width * 7 + 5) * 0.75;

function sizesOf(xml: XmlPart, rows: readonly SheetRow[]): Pick<SheetView, 'styleAt' | 'widthOf' | 'heightOf'> {
  const usual = childNamed(xml.root, 'sheetFormatPr');
  const columns = childrenNamed(childNamed(xml.root, 'cols'), 'col').map((c) => ({
    from: numberOf(c, 'min') ?? 1,
    to: numberOf(c, 'max') ?? 1,
    width: numberOf(c, 'width'),
    style: numberOf(c, 'style'),
  }));
  const columnAt = (column: number) => columns.find((c) => column >= c.from && column <= c.to);
  const byRow = new Map(rows.map((r) => [r.row, r.node]));
  const usualWidth = numberOf(usual, 'defaultColWidth') ?? 8.38;
  const usualHeight = numberOf(usual, 'defaultRowHeight') ?? 18.75;
  const sum = (from: number, to: number, of: (at: number) => number) => {
    let total = 0;
    for (let at = from; at <= Math.min(to, from + MOST_ADDED); at++) total += of(at);
    return total;
  };
  return {
    styleAt: (row, column) => {
      const node = byRow.get(row);
      const ofRow = ['1', 'true'].includes(attributeOf(node, 'customFormat') ?? '') ? numberOf(node, 's') : undefined;
      return ofRow ?? columnAt(column)?.style;
    },
    widthOf: ({ left, right }) => sum(left, right, (at) => pointsOfColumn(columnAt(at)?.width ?? usualWidth)),
    heightOf: ({ top, bottom }) => sum(top, bottom, (at) => numberOf(byRow.get(at), 'ht') ?? usualHeight),
  };
}

/** An estimate of what fits into an area. Characters are as wide as the font is high; the line height is a quarter more. */
export const roomIn = (sheet: SheetView, area: Area, { points, wraps }: CellLook) => ({
  lines: wraps ? Math.max(1, Math.floor((sheet.heightOf(area) + 1) / (points * 1.25))) : 1,
  perLine: Math.max(1, Math.floor((sheet.widthOf(area) - 4) / points)),
});
