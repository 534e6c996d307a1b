/** A board as it stands on paper: in light colours whatever the theme, with its fonts, sharp at any size. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PaperPicture } from '../../shared/export/paper/tree.ts';
import type { DrawingWords } from './boardDrawing.ts';
import { cardPictures } from './cardPictures.ts';
import { paperPalette } from './palette.ts';
import { sceneOf } from './scene.ts';
import { svgPicture } from './svgPicture.ts';

/** Undefined for a board without cards. */
export async function paperBoard(
  session: PlanSession,
  canvas: string,
  words: DrawingWords,
): Promise<PaperPicture | undefined> {
  const scene = sceneOf(session.planStore, canvas);
  if (scene.cards.length === 0) return undefined;
  const title = session.planStore.entity('canvases', canvas)?.title ?? '';
  const svg = await svgPicture(scene, words, title, await cardPictures(session.host, scene), paperPalette());
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return {
    type: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
    width: Number(width) || 1,
    height: Number(height) || 1,
  };
}
