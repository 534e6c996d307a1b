/** Tables: repeated header rows, merged cells, widths. Cells that another one covers are written empty, as Word expects. */
import type { Cell, TableBlock } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import { paragraph } from './paragraphs.ts';
import { STYLE, TEXT_WIDTH } from './styles.ts';
import { el, val } from './xml.ts';

/** Word's own limit. */
const MOST_COLUMNS = 63;

type Placed = { readonly cell: Cell; readonly column: number; readonly columns: number; readonly isCovered: boolean };

/** Cells by position, one array per row of the document; covered ones are repeated with the width of the cell that covers them. */
function placed(rows: TableBlock['rows']): {
  readonly rows: readonly (readonly Placed[])[];
  readonly columns: number;
} {
  /** By column: the cell that still covers it, and for how many rows. */
  const open = new Map<number, { readonly cell: Cell; readonly columns: number; rows: number }>();
  const out: Placed[][] = [];
  let most = 1;
  for (const [y, row] of rows.entries()) {
    const line: Placed[] = [];
    let column = 0;
    const takeCovered = () => {
      for (let above = open.get(column); above; above = open.get(column)) {
        line.push({ cell: above.cell, column, columns: above.columns, isCovered: true });
        if (--above.rows === 0) open.delete(column);
        column += above.columns;
      }
    };
    for (const cell of row) {
      takeCovered();
      if (column >= MOST_COLUMNS) break;
      let columns = Math.min(Math.max(1, cell.columns ?? 1), MOST_COLUMNS - column);
      // A cell ends where one that spans down from above begins.
      for (let i = 1; i < columns; i++) if (open.has(column + i)) columns = i;
      line.push({ cell, column, columns, isCovered: false });
      const more = Math.min((cell.rows ?? 1) - 1, rows.length - y - 1);
      if (more > 0) open.set(column, { cell, columns, rows: more });
      column += columns;
    }
    takeCovered();
    most = Math.max(most, column);
    out.push(line);
  }
  return { rows: out, columns: most };
}

/** Widths of the columns; their sum is the width of the text area. */
function columnWidths(columns: number, widths: readonly number[] = []): number[] {
  const given = Array.from({ length: columns }, (_, i) => {
    const width = widths[i] ?? 1;
    return Number.isFinite(width) && width > 0 ? width : 1;
  });
  const sum = given.reduce((a, b) => a + b, 0);
  return given.map((width) => Math.max(1, Math.round((width / sum) * TEXT_WIDTH)));
}

const JUSTIFIED = { start: 'left', center: 'center', end: 'right' } as const;

function cellXml(
  job: DocxJob,
  { cell, columns, isCovered }: Placed,
  width: number,
  { comments, isAbove }: { readonly comments: readonly string[] | undefined; readonly isAbove: boolean },
): string {
  const spans = (cell.rows ?? 1) > 1;
  const properties = el(
    'w:tcPr',
    {},
    el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    columns > 1 ? val('gridSpan', columns) : '',
    spans ? el('w:vMerge', isCovered ? {} : { 'w:val': 'restart' }) : '',
    cell.isHead ? el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EDEDED' }) : '',
  );
  const align = cell.align ?? (cell.number ? 'end' : undefined);
  const style = cell.isHead ? STYLE.tableHead : STYLE.tableText;
  const inner = isCovered
    ? paragraph(job, [], { style })
    : paragraph(job, cell.runs, {
        style,
        properties: isAbove ? el('w:keepNext') : '',
        after: align ? val('jc', JUSTIFIED[align]) : '',
        id: cell.id,
        comments,
      });
  return el('w:tc', {}, properties, inner);
}

/** An empty paragraph follows a table that would otherwise be merged with the next one. */
export function table(job: DocxJob, block: TableBlock): string {
  const { rows, columns } = placed(block.rows);
  if (rows.length === 0) return '';
  const widths = columnWidths(columns, block.widths);
  const widthOf = (from: number, count: number) => widths.slice(from, from + count).reduce((a, b) => a + b, 0);
  const [first] = rows;
  const xml = el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('tblStyle', STYLE.table),
      el('w:tblW', { 'w:w': widthOf(0, columns), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblLook', { 'w:val': '04A0' }),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    ...rows.map((line, y) => {
      const end = line.reduce((sum, c) => Math.max(sum, c.column + c.columns), 0);
      // The heads of columns stay with the first row. Heads of rows do not: a chain of them would keep a whole table together, on a page of its own.
      const isAbove = y < block.headRows;
      const head = el('w:trPr', {}, el('w:cantSplit'), isAbove ? el('w:tblHeader') : '');
      const cells = line.map((c, x) =>
        cellXml(job, c, widthOf(c.column, c.columns), {
          comments: line === first && x === 0 ? block.comments : undefined,
          isAbove,
        }),
      );
      // A row that is too short is padded: Word reports a file with ragged rows as damaged.
      for (let at = end; at < columns; at++)
        cells.push(
          cellXml(job, { cell: { runs: [] }, column: at, columns: 1, isCovered: false }, widthOf(at, 1), {
            comments: undefined,
            isAbove,
          }),
        );
      return el('w:tr', {}, head, ...cells);
    }),
  );
  const caption = block.caption
    ? paragraph(job, [{ kind: 'text', text: block.caption }], { style: STYLE.caption, properties: el('w:keepNext') })
    : '';
  return caption + xml;
}
