/**
 * Tables of money as they come from a spreadsheet or a bank's form: bare numbers under a header such as （単位：千円）. Pasted without asking,
 * 1,200 of a thousand yen would read as 1,200 yen.
 */
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';
import { formatYen, parseYen, readAmount, type YenUnit } from './yen.ts';

export type Table = readonly (readonly string[])[];

const LIMITS = IMPORT_LIMITS.pastedTable;

/** The cells of text with tabs between them, as spreadsheets put it on the clipboard. `undefined` if it is not a table, or too large for one. */
export function tableOfTabs(text: string): Table | undefined {
  if (text.length > LIMITS.bytes) return undefined;
  const rows = text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return isTable(rows) ? rows : undefined;
}

export const isTable = (rows: Table): boolean =>
  rows.length >= 1 &&
  rows.length <= LIMITS.rows &&
  rows.some((r) => r.length >= 2) &&
  rows.every((r) => r.length <= LIMITS.columns);

const UNIT_WORDS: readonly (readonly [RegExp, YenUnit])[] = [
  [/百万円/u, 'million'],
  [/千円/u, 'thousand'],
  [/万円/u, 'tenThousand'],
];
const isBareNumber = (cell: string): boolean =>
  /^(約|およそ|おおよそ)?[(▲△−-]*[\d,.]+\)?$/u.test(cell.normalize('NFKC').trim()) && parseYen(cell, 'million').ok;
/** A header that names what is counted, and not money. 2027年度 is a column of money like any other. */
const NOT_MONEY = /[%％率]|人[数員]?|個|件|回|台|席|日数|時間|か月|ヶ月|カ月|年度?$|西暦|番号|No\.?$/iu;
const isOtherCount = (header: string): boolean => NOT_MONEY.test(header) && !/\d/u.test(header.normalize('NFKC'));
const isYear = (cell: string): boolean => /^(19|20)\d\d$/u.test(cell.normalize('NFKC').trim());

/** The unit a table says its bare numbers are in; `undefined` if it is yen, or if there are no bare numbers. */
export function unitOfTable(rows: Table): Exclude<YenUnit, 'yen'> | undefined {
  if (!moneyCells(rows).length) return undefined;
  // A cell such as 300万円 states its own unit only.
  const words = rows.flat().filter((c) => !/\d/u.test(c.normalize('NFKC')));
  for (const [pattern, unit] of UNIT_WORDS)
    if (words.some((c) => pattern.test(c.normalize('NFKC')))) return unit as Exclude<YenUnit, 'yen'>;
  return undefined;
}

/** Positions of the bare numbers that are money: not years, and not in a row or column whose header counts something else. */
function moneyCells(rows: Table): readonly (readonly [row: number, column: number])[] {
  const header = rows[0]?.some((c) => isBareNumber(c) && !isYear(c)) ? undefined : rows[0];
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isBareNumber(cell) &&
      !isYear(cell) &&
      !(column > 0 && isOtherCount(cells[0] ?? '')) &&
      !(row > 0 && isOtherCount(header?.[column] ?? ''))
        ? [[row, column] as const]
        : [],
    ),
  );
}

/** The table with its money written out in yen, 1,200,000円, and its unit words corrected. Everything else stays as it is. */
export function tableInYen(rows: Table, unit: YenUnit): Table {
  const money = new Set(moneyCells(rows).map(([r, c]) => `${r},${c}`));
  return rows.map((cells, r) =>
    cells.map((cell, c) => {
      if (!money.has(`${r},${c}`))
        return /\d/u.test(cell.normalize('NFKC')) ? cell : cell.replace(/百万円|千円|万円/gu, '円');
      const read = readAmount(cell, unit);
      return read.ok ? `${read.value.isApproximate ? '約' : ''}${formatYen(read.value.yen)}` : cell;
    }),
  );
}
