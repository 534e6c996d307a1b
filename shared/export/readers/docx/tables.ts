/** Tables: merged cells as the one that covers the others, paragraphs of a cell as its lines, a nested table as its text. */
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import type { Cell, Run, TableBlock } from '../../paper/tree.ts';
import { attribute, childOf, childrenOf, type Element, isOn, nameOf, valOf, wholeIn } from './dom.ts';
import type { PictureFound } from './pictures.ts';
import { contentOf } from './runs.ts';
import type { Reading } from './state.ts';

const LIMITS = IMPORT_LIMITS.wordFile;

type Found = { cell: { -readonly [K in keyof Cell]: Cell[K] }; readonly column: number; readonly columns: number };
const ALIGNED: Readonly<Record<string, Cell['align']>> = { center: 'center', right: 'end', end: 'end' };

/** Rows of a table, including tracked insertions. */
const rowsOf = (table: Element): Element[] =>
  childrenOf(table).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(name) ? rowsOf(child) : [];
  });
const cellsOf = (row: Element): Element[] =>
  childrenOf(row).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tc') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(name) ? cellsOf(child) : [];
  });

export function tableOf(
  reading: Reading,
  table: Element,
): { readonly table: TableBlock | undefined; readonly pictures: readonly PictureFound[] } {
  const all = rowsOf(table);
  if (all.length > LIMITS.rows) reading.left.add('rows', all.length - LIMITS.rows);
  const pictures: PictureFound[] = [];
  /** By column: the cell that is continued by cells below. */
  const above = new Map<number, Found>();
  const rows: Cell[][] = [];
  let headRows = 0;
  for (const [y, row] of all.slice(0, LIMITS.rows).entries()) {
    if (isOn(childOf(row, 'trPr'), 'tblHeader') && headRows === y) headRows++;
    rows.push(readRow(reading, row, above, pictures));
  }
  if (rows.every((row) => row.length === 0)) return { table: undefined, pictures };
  const widths = widthsOf(table);
  return { table: { kind: 'table', headRows, rows, ...(widths ? { widths } : {}) }, pictures };
}

function readRow(reading: Reading, row: Element, above: Map<number, Found>, pictures: PictureFound[]): Cell[] {
  const out: Cell[] = [];
  let column = wholeIn(valOf(childOf(row, 'trPr'), 'gridBefore'), 0, LIMITS.columns, 0);
  for (const element of cellsOf(row)) {
    if (column >= LIMITS.columns) break;
    const properties = childOf(element, 'tcPr');
    const columns = wholeIn(valOf(properties, 'gridSpan'), 1, LIMITS.columns - column, 1);
    const merge = childOf(properties, 'vMerge');
    const known = above.get(column);
    if (merge && (attribute(merge, 'val') ?? 'continue') === 'continue' && known?.columns === columns) {
      known.cell.rows = (known.cell.rows ?? 1) + 1;
    } else {
      const cell = readCell(reading, element, columns, pictures);
      out.push(cell);
      above.delete(column);
      if (merge) above.set(column, { cell, column, columns });
    }
    column += columns;
  }
  return out;
}

function readCell(reading: Reading, element: Element, columns: number, pictures: PictureFound[]): Found['cell'] {
  const lines: Run[][] = [];
  let id: string | undefined;
  let align: Cell['align'];
  let isHead = false;
  const walk = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      const name = nameOf(child);
      if (name === 'tbl') {
        reading.left.add('nestedTables');
        for (const row of rowsOf(child)) for (const cell of cellsOf(row)) walk(cell);
      } else if (name === 'sdt' || name === 'sdtContent' || name === 'customXml') walk(child);
      else if (name === 'p') {
        const properties = childOf(child, 'pPr');
        const content = contentOf(reading, child);
        if (lines.length === 0) {
          id = content.id;
          align = ALIGNED[valOf(properties, 'jc') ?? ''];
        }
        isHead ||= reading.styles.role(valOf(properties, 'pStyle')) === 'tableHead';
        lines.push(content.runs);
        pictures.push(...content.pictures);
        for (const box of content.boxes) walk(box);
      }
    }
  };
  walk(element);
  while (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return {
    ...(id ? { id } : {}),
    runs: lines.flatMap((line, i): Run[] => (i === 0 ? line : [{ kind: 'break' }, ...line])),
    ...(align ? { align } : {}),
    ...(isHead ? { isHead: true } : {}),
    ...(columns > 1 ? { columns } : {}),
  };
}

/** Relative widths; `undefined` if all are equal. */
function widthsOf(table: Element): number[] | undefined {
  const grid = childOf(table, 'tblGrid');
  const widths = grid
    ? childrenOf(grid)
        .filter((c) => nameOf(c) === 'gridCol')
        .slice(0, LIMITS.columns)
        .map((c) => wholeIn(attribute(c, 'w'), 0, 1_000_000, 0))
    : [];
  const [first = 0] = widths;
  if (widths.length < 2 || widths.some((w) => w <= 0) || widths.every((w) => Math.abs(w - first) <= 1))
    return undefined;
  return widths;
}
