/**
 * A board over several pages: first the whole board with the numbered pages drawn over it, then the pages. Each shows its part of the same picture by the
 * view box of an inline SVG, so that neither styles nor copies of the picture are needed.
 */
import { OVERLAP, type Tile, type Tiling, tilingOf } from '../../paper/tiles.ts';
import type { PaperPicture } from '../../paper/tree.ts';
import { escaped } from './runs.ts';

/** The number of a page, counted from 1, and its place among the others. */
export type TileAt = {
  readonly title: string;
  readonly n: number;
  readonly of: number;
  readonly row: number;
  readonly column: number;
};
export type TileOptions = {
  /** The text area of a page, in millimetres. */
  readonly body: { readonly width: number; readonly height: number };
  readonly words: (at: TileAt) => string;
};
/** The line above the part, and a millimetre against rounding. */
const HEAD = 12;
/** The line has two rows at most. */
const LONGEST_TITLE = 40;

export const tilingFor = (picture: PaperPicture, { body }: TileOptions): Tiling | undefined =>
  tilingOf(picture, { width: body.width - 1, height: body.height - HEAD });

/** The whole board with the numbers of its pages. */
export function tileMap({ width, height }: PaperPicture, url: string, alt: string, { scale, tiles }: Tiling): string {
  const line = (1 / scale) * 0.6;
  // Readable on a page, on which the map is far smaller than the tiles.
  const size = Math.min(width, height) / 8;
  const frames = tiles.map(
    (t, i) =>
      `<rect x="${at(t.x)}" y="${at(t.y)}" width="${at(t.width)}" height="${at(t.height)}" fill="none" stroke="#1a1a1a" stroke-width="${at(line)}" stroke-dasharray="${at(line * 4)}"/><text x="${at(t.x + t.width / 2)}" y="${at(t.y + t.height / 2 + size / 3)}" font-size="${at(size)}" text-anchor="middle" fill="#1a1a1a" fill-opacity="0.45">${i + 1}</text>`,
  );
  return `<svg class="p-tile-map" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${escaped(alt)}">${imageOf(url, width, height)}<g aria-hidden="true">${frames.join('')}</g></svg>`;
}

export function tilePages(
  picture: PaperPicture,
  url: string,
  title: string,
  tiling: Tiling,
  { words }: TileOptions,
): string {
  const { tiles } = tiling;
  const short = [...title].slice(0, LONGEST_TITLE).join('');
  const [columns, rows] = [tiles.at(-1)?.column ?? 1, tiles.at(-1)?.row ?? 1];
  return tiles
    .map((tile, i) => {
      const said = escaped(words({ title: short, n: i + 1, of: tiles.length, row: tile.row, column: tile.column }));
      const ends = { right: tile.column < columns, bottom: tile.row < rows };
      return `<section class="p-tile"><p class="p-caption">${said}</p>${tileSvg(picture, url, tile, tiling.scale, ends)}</section>`;
    })
    .join('\n');
}

/** The picture is told once, by the map. */
function tileSvg(
  { width, height }: PaperPicture,
  url: string,
  { x, y, width: w, height: h }: Tile,
  scale: number,
  ends: { readonly right: boolean; readonly bottom: boolean },
): string {
  const over = OVERLAP / scale;
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="#555" stroke-width="${at(0.25 / scale)}" stroke-dasharray="${at(1.5 / scale)}"/>`;
  const marks = [
    ...(ends.right ? [line(x + w - over, y, x + w - over, y + h)] : []),
    ...(ends.bottom ? [line(x, y + h - over, x + w, y + h - over)] : []),
  ];
  return `<svg viewBox="${[x, y, w, h].map(at).join(' ')}" width="${at(w * scale)}mm" height="${at(h * scale)}mm" aria-hidden="true">${imageOf(url, width, height)}${marks.join('')}</svg>`;
}

const imageOf = (url: string, width: number, height: number): string =>
  `<image href="${escaped(url)}" width="${at(width)}" height="${at(height)}"/>`;
const at = (value: number): string => String(Math.round(value * 1_000) / 1_000);
