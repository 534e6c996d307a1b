/** The frames of a board as slides. */
import type { PlanCommand } from '../../doc/commands.ts';
import { derived, sameItems } from '../../doc/derived.ts';
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { inSlideOrder } from '../../domain/canvas/slides.ts';
import { movedByOne } from '../../kernel/order.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { inReadingOrder, placedCards } from './boardCommands.ts';

/** The frames of a canvas in the order of presenting. The same list as long as they stay the same. */
export const slidesOf: (plan: PlanReader, canvas: string) => readonly CanvasNode[] = derived(
  (plan: PlanReader, canvas: string): readonly CanvasNode[] =>
    inSlideOrder(
      inReadingOrder(placedCards(plan, canvas))
        .map((c) => c.node)
        .filter((node) => node.kind === 'frame'),
    ),
  sameItems,
);

/** Moves a frame one place among the slides; false if it cannot move further. One undo step. */
export function moveSlide(session: PlanWriter, canvas: string, frame: string, by: -1 | 1): Outcome<boolean> {
  const slides = slidesOf(session.store, canvas);
  const moved = movedByOne(
    slides.map((s) => s.id),
    frame,
    by,
  );
  if (!moved) return ok(false);
  const before = new Map(slides.map((s) => [s.id, s.slide]));
  const commands = moved.flatMap((node, i): PlanCommand[] =>
    before.get(node) === i + 1 ? [] : [{ type: 'updateNode', node, patch: { slide: i + 1 } }],
  );
  return mapOk(session.execute({ type: 'batch', commands }), () => true);
}
