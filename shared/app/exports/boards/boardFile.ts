/** A board of a plan as a file for other programs: without examples and archived combinations. */
import type { PlanReader } from '../../../doc/planStore.ts';
import { type BoardContent, boardContentOf } from '../../../export/board/boardContent.ts';
import { writeCanvas } from '../../../export/writers/canvas/writeCanvas.ts';
import type { Words } from '../../../i18n/words.ts';
import { canvasesOf } from '../../board/boardCommands.ts';
import { isOwnCard } from '../paper/paperContext.ts';

/** The board to use: the open one, otherwise the first. `undefined` in a plan without boards. */
export const meantBoard = (plan: PlanReader, canvas: string | undefined): string | undefined =>
  canvas !== undefined && plan.entity('canvases', canvas) ? canvas : canvasesOf(plan)[0]?.id;

/** Returns `undefined` if there is no such board, or nothing of the founder's own on it. */
export function leavingBoard(plan: PlanReader, canvas: string | undefined): BoardContent | undefined {
  const content = canvas === undefined ? undefined : boardContentOf(plan, canvas, (card) => isOwnCard(plan, card));
  return content && content.cards.length > 0 ? content : undefined;
}

export const canvasFile = (content: BoardContent, { t }: Words): Uint8Array =>
  writeCanvas(content, { link: (type) => t(`link.${type}`), part: t('combination.parts') });
