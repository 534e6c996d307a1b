/** The parts of a workbook that its boxes need: shared strings, and the styles of cells. */
import type { OfficePackage } from '../readers/docx/openPackage.ts';
import {
  allBelow,
  attributeOf,
  childNamed,
  childrenNamed,
  numberOf,
  partOf,
  wordsIn,
  type XmlNode,
  type XmlPart,
} from './xmlPart.ts';

/** The text of a string with its runs; furigana are left out. */
export const stringOf = (part: XmlPart, node: XmlNode): string =>
  [...allBelow(node, ['rPh'])]
    .filter((n) => n.name === 't')
    .map((n) => wordsIn(part, n))
    .join('');

export function sharedStrings(file: OfficePackage): readonly string[] {
  const part = partOf(file, file.related('sharedStrings'));
  return part ? childrenNamed(part.root, 'si').map((si) => stringOf(part, si)) : [];
}

export type CellLook = {
  readonly hasBorder: boolean;
  readonly wraps: boolean;
  /** Font size in points. */
  readonly points: number;
  readonly isText: boolean;
  readonly isLocked: boolean;
};
/** The defaults of a new workbook in a Japanese Excel. */
const PLAIN: CellLook = { hasBorder: false, wraps: false, points: 11, isText: false, isLocked: true };
const TEXT_FORMAT = 49;
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Styles by the style index of a cell. */
export function cellLooks(file: OfficePackage): (style: number | undefined) => CellLook {
  const part = partOf(file, file.related('styles'));
  const listOf = (name: string, item: string) => childrenNamed(childNamed(part?.root, name), item);
  const sizes = listOf('fonts', 'font').map((f) => numberOf(childNamed(f, 'sz'), 'val') ?? PLAIN.points);
  const borders = listOf('borders', 'border').map((b) =>
    b.children.some((side) => !['none', undefined].includes(attributeOf(side, 'style'))),
  );
  const textFormats = new Set([
    TEXT_FORMAT,
    ...listOf('numFmts', 'numFmt').flatMap((f) =>
      attributeOf(f, 'formatCode') === '@' ? [numberOf(f, 'numFmtId') ?? TEXT_FORMAT] : [],
    ),
  ]);
  const looks = listOf('cellXfs', 'xf').map(
    (xf): CellLook => ({
      hasBorder: borders[numberOf(xf, 'borderId') ?? 0] ?? false,
      wraps: ['1', 'true'].includes(attributeOf(childNamed(xf, 'alignment'), 'wrapText') ?? ''),
      points: Math.max(1, sizes[numberOf(xf, 'fontId') ?? 0] ?? PLAIN.points),
      isText: textFormats.has(numberOf(xf, 'numFmtId') ?? 0),
      isLocked: !isOff(attributeOf(childNamed(xf, 'protection'), 'locked')),
    }),
  );
  return (style) => looks[style ?? 0] ?? PLAIN;
}

/** Rows and columns count from 1; both ends are included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
const MOST_ROW = 1_048_576;
const MOST_COLUMN = 16_384;

const columnOf = (letters: string): number => [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);
export function lettersOf(column: number): string {
  let out = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
  return out;
}
/** Parses `B3`, `$B$3` or `B3:D5`; `undefined` for anything else. */
export function areaOf(ref: string | undefined): Area | undefined {
  const [, c0 = '', r0, c1, r1] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(ref ?? '') ?? [];
  if (r0 === undefined) return undefined;
  const [top, left] = [Number(r0), columnOf(c0)];
  const [bottom, right] = [Number(r1 ?? r0), columnOf(c1 ?? c0)];
  const isThere = top >= 1 && bottom >= top && bottom <= MOST_ROW && right >= left && right <= MOST_COLUMN;
  return isThere ? { top, left, bottom, right } : undefined;
}
export const covers = (a: Area, row: number, column: number): boolean =>
  row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;
