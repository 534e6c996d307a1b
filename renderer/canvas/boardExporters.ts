/** How each format of a board is drawn. `shared/export/formats.ts` defines its name and audience. */
import { fileName } from '../../shared/app/exports/fileName.ts';
import { type Cell, csvFile, tabLine } from '../../shared/export/csv.ts';
import type { BoardFormat } from '../../shared/export/formats.ts';
import { zipOf } from '../../shared/export/zip.ts';
import type { DrawingWords } from './boardDrawing.ts';
import { boardPng } from './boardPicture.ts';
import type { CardPictures } from './cardPictures.ts';

import { readPalette } from './palette.ts';
import type { Scene } from './scene.ts';
import { svgPicture } from './svgPicture.ts';

export type Drawn = {
  readonly bytes: Uint8Array;
  /** Copies the picture to the clipboard in the form that programs paste for this format. Missing if there is none. */
  readonly copy?: () => Promise<void>;
};
type BoardExporter = (board: {
  /** The cards and links to draw: at least one card. */
  readonly part: Scene;
  readonly words: DrawingWords;
  readonly title: string;
  readonly pictures: CardPictures;
  /** The contents of each frame, in presentation order. */
  readonly slides: () => readonly { readonly title: string; readonly scene: Scene }[];
  /** The same cards as text: a header row, then one row per card. */
  readonly table: () => readonly (readonly Cell[])[];
}) => Promise<Drawn | undefined>;

export const BOARD_EXPORTERS: Readonly<Record<BoardFormat, BoardExporter>> = {
  png: async ({ part, words, pictures }) => {
    const bytes = await boardPng(part, readPalette(), words, pictures);
    const copy = async (png: Uint8Array) =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([png.slice()], { type: 'image/png' }) })]);
    return bytes && { bytes, copy: () => copy(bytes) };
  },
  svg: async ({ part, words, title, pictures }) => {
    const svg = await svgPicture(part, words, title, pictures);
    return { bytes: new TextEncoder().encode(svg), copy: () => navigator.clipboard.writeText(svg) };
  },
  slides: async ({ slides, words, pictures }) => {
    const files: Record<string, Uint8Array> = {};
    for (const [i, { title, scene }] of slides().entries()) {
      const png = await boardPng(scene, readPalette(), words, pictures);
      if (png) files[`${String(i + 1).padStart(2, '0')}_${fileName(title)}.png`] = png;
    }
    return Object.keys(files).length > 0 ? { bytes: zipOf(files) } : undefined;
  },
  cards: async ({ table }) => {
    const rows = table();
    return { bytes: csvFile(rows), copy: () => navigator.clipboard.writeText(rows.map(tabLine).join('\n')) };
  },
};
