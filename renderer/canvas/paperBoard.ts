/** A board as it stands on paper: in light colours whatever the theme, with its fonts, sharp at any size. */
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PaperPicture } from '../../shared/export/paper/tree.ts';
import type { Words } from '../../shared/i18n/words.ts';
import { cardPictures } from './cardPictures.ts';
import { drawingWords } from './drawingWords.ts';
import { paperPalette } from './palette.ts';
import { sceneOf } from './scene.ts';
import { svgPicture } from './svgPicture.ts';

/** Undefined for a board without cards. */
export async function drawPaperBoard(
  session: PlanSession,
  canvas: string,
  words: Words,
  today: string,
): Promise<PaperPicture | undefined> {
  const scene = sceneOf(session.planStore, canvas);
  if (scene.cards.length === 0) return undefined;
  const title = session.planStore.entity('canvases', canvas)?.title ?? '';
  const drawing = drawingWords(words, moneyOfCards(session.planStore, today));
  const svg = await svgPicture(scene, drawing, title, await cardPictures(session.host, scene), paperPalette());
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return {
    type: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
    width: Number(width) || 1,
    height: Number(height) || 1,
  };
}
