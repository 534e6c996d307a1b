/**
 * The first sheet of an Excel workbook as rows of text. The archive's declared sizes are checked before anything is
 * unpacked, only the parts that the first sheet needs are unpacked, and its rows, cells and merged areas are counted
 * in the bytes before the reader builds anything.
 */

import { RATIO_FROM_BYTES } from '../../kernel/importLimits.ts';
import { TABLE_LIMITS, type Table, TableRefused } from './tableLimits.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/u;
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/u;
const NO_ROWS = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
/** Parts of a sheet that do not affect the text of cells. Some name areas of millions of cells, which the reader would expand one by one. */
const IGNORED = [
  'autoFilter',
  'cols',
  'colBreaks',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'picture',
  'rowBreaks',
  'tableParts',
];

export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const parts = await unpack(bytes);
  const first = firstSheet(parts);
  for (const [name, part] of Object.entries(parts)) {
    // A workbook never needs a DTD; one that has it tries to include files or to expand entities.
    if (contains(part, '<!DOCTYPE') || contains(part, '<!ENTITY')) throw new TableRefused('unreadable');
    if (SHEET.test(name) && first !== undefined && name !== first) parts[name] = new TextEncoder().encode(NO_ROWS);
  }
  const ignoreNodes = [...IGNORED, ...checkSheets(parts)];
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(parts, { ignoreNodes });
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row, n) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      const text = cellText(cell);
      if (text === '') return;
      if (column > TABLE_LIMITS.columns) throw new TableRefused('tooManyColumns');
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = text;
    });
    if (cells.length === 0) return;
    if (n > TABLE_LIMITS.rows + 1) throw new TableRefused('tooManyRows');
    while (rows.length < n - 1) rows.push([]);
    rows.push(cells);
  });
  return { rows, encoding: 'XLSX' };
}

/** The displayed value of a cell: the last result of a formula, never the formula. Dates as 2026-04-01, as elsewhere. */
function cellText(cell: { readonly value: unknown; readonly result?: unknown; readonly text: string }): string {
  const value = cell.value instanceof Date ? cell.value : cell.result;
  if (!(value instanceof Date)) return cell.text ?? '';
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}

async function unpack(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  let count = 0;
  return unzipSync(bytes, {
    // These sizes are declared, not measured. fflate allocates the declared size and fails on more, so they bound the
    // memory.
    filter: ({ name, size, originalSize }) => {
      if (++count > TABLE_LIMITS.parts) throw new TableRefused('tooLarge');
      if (!SHEET.test(name) && !NEEDED.test(name)) return false;
      total += originalSize;
      if (originalSize > RATIO_FROM_BYTES && originalSize > size * TABLE_LIMITS.ratio)
        throw new TableRefused('tooCompressed');
      if (total > TABLE_LIMITS.unpackedBytes) throw new TableRefused('tooLarge');
      return true;
    },
  });
}

/** The part of the workbook's first sheet; `undefined` if that cannot be determined, in which case every sheet is read. */
function firstSheet(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  const text = (name: string) => new TextDecoder().decode(parts[name]?.subarray(0, 4 << 20));
  const id = /<(?:\w+:)?sheet\s[^>]*?\br:id="([^"]+)"/u.exec(text('xl/workbook.xml'))?.[1];
  const tags = text('xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/gu) ?? [];
  const tag = id && tags.find((t) => t.includes(`Id="${id}"`));
  const target = tag && /Target="([^"]+)"/u.exec(tag)?.[1];
  const name = target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return target && parts[name] ? name : undefined;
}

/** Refuses sheets over the limits; returns further parts to be ignored. */
function checkSheets(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  let rows = 0;
  let cells = 0;
  let merged = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!SHEET.test(name)) continue;
    rows += countTags(part, 'row');
    cells += countTags(part, 'c');
    if (rows > TABLE_LIMITS.rows + 1) throw new TableRefused('tooManyRows');
    if (cells > TABLE_LIMITS.cells) throw new TableRefused('tooManyCells');
    merged += mergedCells(part);
  }
  const strings = parts['xl/sharedStrings.xml'];
  if (strings && countTags(strings, 'si') > TABLE_LIMITS.cells) throw new TableRefused('tooManyCells');
  return merged > TABLE_LIMITS.mergedCells ? ['mergeCells'] : [];
}

const codes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The position of `text` at or after `start`, or -1. */
function indexOf(part: Uint8Array, text: Uint8Array, start: number): number {
  const first = text[0] ?? 0;
  for (let i = part.indexOf(first, start); i >= 0; i = part.indexOf(first, i + 1)) {
    let n = 1;
    while (n < text.length && part[i + n] === text[n]) n++;
    if (n === text.length) return i;
  }
  return -1;
}
const contains = (part: Uint8Array, text: string): boolean => indexOf(part, codes(text), 0) >= 0;

/** The number of elements with a name, whatever their prefix. Counted in the bytes: a string would take twice the memory. */
function countTags(part: Uint8Array, name: string): number {
  const tag = codes(name);
  const [open, colon] = codes('<:');
  const isEnd = (code: number | undefined) =>
    code === 0x20 || code === 0x3e || code === 0x2f || (code !== undefined && code >= 0x09 && code <= 0x0d);
  const stands = (at: number) => tag.every((code, n) => part[at + n] === code) && isEnd(part[at + tag.length]);
  let count = 0;
  for (let i = part.indexOf(open ?? 0); i >= 0; i = part.indexOf(open ?? 0, i + 1)) {
    let at = i + 1;
    // A prefix is short; x:row counts as row.
    for (let n = at; n < at + 20 && n < part.length && !isEnd(part[n]); n++)
      if (part[n] === colon) {
        at = n + 1;
        break;
      }
    if (stands(at)) count++;
  }
  return count;
}

/** Cells in all merged areas of a sheet; they come after its rows. */
function mergedCells(part: Uint8Array): number {
  const from = indexOf(part, codes('<mergeCells'), 0);
  if (from < 0) return 0;
  const text = new TextDecoder().decode(part.subarray(from, from + (8 << 20)));
  let area = 0;
  for (const [, c0 = '', r0, c1 = '', r1] of text.matchAll(/\bref="\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)"/gu))
    area += (columnOf(c1) - columnOf(c0) + 1) * (Number(r1) - Number(r0) + 1);
  return area;
}
const columnOf = (letters: string): number => [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);
