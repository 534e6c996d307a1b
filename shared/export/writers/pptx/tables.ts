/** Tables that a person can edit further: the header is repeated on each slide, and rows that are too tall for one slide are split. */
import type { Cell, TableBlock } from '../../paper/tree.ts';
import { el } from '../ooxml/xml.ts';
import { BODY_BOX, type Box, emu } from './geometry.ts';
import { cellBodyXml, cutAfter, emsOf, heightOf, LINE, type Para, type Pen, plainText } from './text.ts';
import { edge, fill, frameTransform, type Named, named } from './xml.ts';

export type GridCell = { readonly para: Para; readonly isHead: boolean };
export type Row = readonly GridCell[];
/** A part of a table on one slide: widths and heights in points. */
export type Grid = {
  readonly widths: readonly number[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  readonly firstIsHead: boolean;
};

/** More columns side by side are illegible: the rest of the table continues below, with its first column repeated. */
const MOST_COLUMNS = 10;
const SIDE = 5;
const TOP = 3;
/** Cells by row and column. A cell that spans several is written in the first of them, the others stay empty. */
function flat(block: TableBlock): readonly (readonly (Cell | undefined)[])[] {
  const out: (Cell | undefined)[][] = block.rows.map(() => []);
  const covered = new Set<string>();
  for (const [y, row] of block.rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (covered.has(`${x},${y}`)) x++;
      const [w, h] = [Math.max(1, cell.columns ?? 1), Math.max(1, cell.rows ?? 1)];
      for (let dy = 0; dy < h; dy++) for (let dx = 0; dx < w; dx++) covered.add(`${x + dx},${y + dy}`);
      const line = out[y];
      if (line) line[x] = cell;
      x += w;
    }
  }
  const columns = Math.max(1, ...[...covered].map((key) => Number(key.slice(0, key.indexOf(','))) + 1));
  return out.map((row) => Array.from({ length: columns }, (_, x) => row[x]));
}

/** The groups of columns: all of them, or the first one with some of the others. */
function columnGroups(columns: number): readonly (readonly number[])[] {
  if (columns <= MOST_COLUMNS) return [Array.from({ length: columns }, (_, x) => x)];
  const groups: number[][] = [];
  for (let from = 1; from < columns; from += MOST_COLUMNS - 1)
    groups.push([0, ...Array.from({ length: Math.min(MOST_COLUMNS - 1, columns - from) }, (_, i) => from + i)]);
  return groups;
}

/** `base`: the font size of the text beside the table. */
export function gridsOf(block: TableBlock, width: number, base: number): readonly Grid[] {
  const cells = flat(block);
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return [];
  return columnGroups(columns).map((group): Grid => {
    const texts = cells.map((row) => group.map((x) => emsOf(plainText(row[x]?.runs ?? []).slice(0, 60))));
    const ems = group.map((_, i) => Math.min(Math.max(4, ...texts.map((row) => (row[i] ?? 0) * ROOM)), 26));
    const size = sizeFor(ems, width, base);
    const rows = cells.map((row, y) => group.map((x) => gridCell(row[x], size, y < block.headRows)));
    const own = rows.slice(block.headRows);
    return {
      widths: block.widths
        ? widthsOf(
            group.map((x) => block.widths?.[x] ?? 1),
            width,
          )
        : widthsOf(
            ems.map((e) => e * size + 2 * SIDE),
            Math.min(width, Math.max(naturalWidth(ems, size), width * 0.6)),
          ),
      head: rows.slice(0, block.headRows),
      rows: own,
      firstIsHead: own.length > 0 && own.every((row) => row[0]?.isHead),
    };
  });
}

/** A little more than the text needs, because rounding could break a line. */
const ROOM = 1.03;
const MOST_SIZE = 18;
const LEAST_SIZE = 10;
const naturalWidth = (ems: readonly number[], size: number): number =>
  ems.reduce((sum, e) => sum + e * size + 2 * SIDE, 0);
/** Smaller than the surrounding text, and as small as necessary for figures to stay on one line. */
function sizeFor(ems: readonly number[], width: number, base: number): number {
  const wished = Math.min(MOST_SIZE, base * 0.8);
  const fits = (width - ems.length * 2 * SIDE) / ems.reduce((a, b) => a + b, 0);
  return Math.max(LEAST_SIZE, Math.min(wished, Math.floor(fits * 2) / 2));
}

function gridCell(cell: Cell | undefined, size: number, isHead: boolean): GridCell {
  const align = cell?.align ?? (cell?.number ? 'end' : undefined);
  const bold = isHead || cell?.isHead === true;
  return {
    para: { runs: cell?.runs ?? [], size, ...(align ? { align } : {}), ...(bold ? { bold } : {}) },
    isHead: bold,
  };
}

/** In proportion to what each column needs. */
function widthsOf(asked: readonly number[], width: number): readonly number[] {
  const weights = asked.map((w) => (Number.isFinite(w) && w > 0 ? w : 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => (w / sum) * width);
}

const rowHeight = (row: Row, widths: readonly number[]): number =>
  Math.max(0, ...row.map(({ para }, x) => heightOf(para, innerWidth(widths[x])))) + 2 * TOP;
const innerWidth = (width = 0): number => Math.max(1, width - 2 * SIDE);
export const gridHeight = ({ head, rows, widths }: Grid): number =>
  [...head, ...rows].reduce((sum, row) => sum + rowHeight(row, widths), 0);

/** As many rows as fit into a height, and the rest. A row that does not fit on a slide of its own continues on the next one. */
export function splitGrid(
  whole: Grid,
  height: number,
  isWholePage: boolean,
): readonly [Grid | undefined, Grid | undefined] {
  const grid = withFittingHead(whole);
  const { widths, head } = grid;
  let room = height - head.reduce((sum, row) => sum + rowHeight(row, widths), 0);
  let count = 0;
  for (const row of grid.rows) {
    const needs = rowHeight(row, widths);
    if (needs > room) break;
    room -= needs;
    count++;
  }
  const [next] = grid.rows.slice(count);
  const taken = grid.rows.slice(0, count);
  const rest = grid.rows.slice(count + 1);
  if (next && count === 0 && isWholePage) {
    const [first, more] = cutRow(next, widths, room);
    return [
      { ...grid, rows: [first] },
      { ...grid, rows: [more, ...rest] },
    ];
  }
  if (count === 0 && !isWholePage && (next || room < 0)) return [undefined, grid];
  return [{ ...grid, rows: taken }, next ? { ...grid, rows: [next, ...rest] } : undefined];
}

/** A header that takes half of a slide is written as ordinary rows. */
function withFittingHead(grid: Grid): Grid {
  const { head, rows, widths } = grid;
  const height = head.reduce((sum, row) => sum + rowHeight(row, widths), 0);
  return height > BODY_BOX.h / 2 ? { ...grid, head: [], rows: [...head, ...rows] } : grid;
}

function cutRow(row: Row, widths: readonly number[], room: number): readonly [Row, Row] {
  const cut = row.map(({ para, isHead }, x) => {
    const lines = Math.max(1, Math.floor((room - 2 * TOP) / (para.size * LINE)));
    const [first, rest] = cutAfter(para, innerWidth(widths[x]), lines);
    return { first: { para: first, isHead }, rest: { para: rest ?? { ...para, runs: [] }, isHead } };
  });
  return [cut.map((c) => c.first), cut.map((c) => c.rest)];
}

// ── XML ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** PowerPoint's built-in table style with a line around each cell, which every version has. */
const GRID_STYLE = '{5940675A-B579-460E-94D1-54222C63F5DA}';
const EDGES = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'] as const;

function cellXml({ para, isHead }: GridCell, pen: Pen): string {
  return el(
    'a:tc',
    {},
    cellBodyXml(para, pen),
    el(
      'a:tcPr',
      { marL: emu(SIDE), marR: emu(SIDE), marT: emu(TOP), marB: emu(TOP), anchor: 'ctr' },
      ...EDGES.map((name) => edge(name, 'tx2', 0.75)),
      isHead ? fill('bg2') : el('a:noFill'),
    ),
  );
}

export function gridXml(grid: Grid, box: Box, of: Named, pen: Pen): string {
  const { widths, head, rows } = grid;
  const table = el(
    'a:tbl',
    {},
    el(
      'a:tblPr',
      { firstRow: head.length > 0 ? 1 : undefined, firstCol: grid.firstIsHead ? 1 : undefined },
      `<a:tableStyleId>${GRID_STYLE}</a:tableStyleId>`,
    ),
    el('a:tblGrid', {}, ...widths.map((w) => el('a:gridCol', { w: emu(w) }))),
    ...[...head, ...rows].map((row) =>
      el('a:tr', { h: emu(rowHeight(row, widths)) }, ...row.map((cell) => cellXml(cell, pen))),
    ),
  );
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      named(of),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    frameTransform(box),
    el('a:graphic', {}, el('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table)),
  );
}
