/** A board for printing: in light colours regardless of the theme, with its fonts, sharp at any size. */
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PaperPicture } from '../../shared/export/paper/tree.ts';
import type { Words } from '../../shared/i18n/words.ts';
import { boardPng } from './boardPicture.ts';
import { cardPictures } from './cardPictures.ts';
import { drawingWords } from './drawingWords.ts';
import { paperPalette } from './palette.ts';
import { sceneOf } from './scene.ts';
import { svgPicture } from './svgPicture.ts';

/** Pixels of the longer side of the PNG: 300 dpi on the page of a Word file. */
const PNG_SIDE = 2_540;

/** `undefined` for a board without cards. `withPng`: also as pixels, for programs that show no SVG. */
export async function drawPaperBoard(
  session: PlanSession,
  canvas: string,
  words: Words,
  today: string,
  { withPng = false }: { readonly withPng?: boolean } = {},
): Promise<PaperPicture | undefined> {
  const scene = sceneOf(session.planStore, canvas);
  if (scene.cards.length === 0) return undefined;
  const title = session.planStore.entity('canvases', canvas)?.title ?? '';
  const drawing = drawingWords(words, moneyOfCards(session.planStore, today));
  const pictures = await cardPictures(session.host, scene);
  const svg = await svgPicture(scene, drawing, title, pictures, paperPalette());
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  // Without a canvas, or without enough memory for one, only the SVG is used.
  const png = withPng
    ? await boardPng(scene, paperPalette(), drawing, pictures, PNG_SIDE).catch(() => undefined)
    : undefined;
  return {
    ...(png ? { png } : {}),
    type: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
    width: Number(width) || 1,
    height: Number(height) || 1,
  };
}
