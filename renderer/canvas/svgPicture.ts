/** A board as an SVG with embedded fonts. */
import { type DrawingWords, drawBoard } from './boardDrawing.ts';
import { boardSvg, measureIn, sizesOf, textOf } from './boardPicture.ts';
import { type CardPictures, NO_PICTURES } from './cardPictures.ts';
import { type Palette, readPalette } from './palette.ts';
import { fontFaces, PICTURE_FONT } from './pictureFonts.ts';
import type { Scene } from './scene.ts';

/** Fallback if the embedded glyphs are not enough or not supported. */
const FONT = `${PICTURE_FONT}, 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', sans-serif`;

export async function svgPicture(
  scene: Scene,
  words: DrawingWords,
  title: string,
  pictures: CardPictures = NO_PICTURES,
  palette: Palette = readPalette(),
): Promise<string> {
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ctx) throw new Error('no canvas');
  await document.fonts.load(`400 15px ${PICTURE_FONT}`, title);
  const groups = drawBoard(scene, { palette, words, widthOf: measureIn(ctx, FONT), pictures: sizesOf(pictures) });
  return boardSvg({
    scene,
    groups,
    paper: palette.paper,
    font: FONT,
    fontFaces: await fontFaces(textOf(groups)),
    pictureUrls: new Map([...pictures].map(([hash, { url }]) => [hash, url])),
    title,
  });
}
