/** Keeps the results of a round as cards: a frame with the question that contains a note for each answer. One undo step. */
import type { PlanCommand } from '../../doc/commands.ts';
import type { Point } from '../../doc/schema.ts';
import { cardKind } from '../../domain/canvas/kinds.ts';
import { mapOk } from '../../kernel/result.ts';
import { belowAll, placedCards } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

/** The text of a card; `note` says who wrote it or how many dots it got. */
export type KeptResult = { readonly text: string; readonly note: string };

const GAP = 24;
const HEAD = 56;
const MOST_COLUMNS = 4;

/** Places the results below everything on the board, so that nothing is covered. Returns the frame. */
export function keepResults(
  plan: PlanWriter,
  canvas: string,
  title: string,
  results: readonly KeptResult[],
): Outcome<string> {
  const [w, h] = cardKind('note').size;
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(results.length))));
  const rows = Math.max(1, Math.ceil(results.length / columns));
  const [x, y] = belowAll(placedCards(plan.store, canvas), 2 * GAP);
  const frame = plan.newId<string>();
  const size: Point = [columns * (w + GAP) + GAP, HEAD + rows * (h + GAP)];
  const commands: PlanCommand[] = [
    {
      type: 'addNode',
      node: frame,
      fields: { kind: 'frame', title: title.slice(0, 400) },
      canvas,
      pos: [x, y],
      size,
    },
    ...results.map(
      ({ text, note }, i): PlanCommand => ({
        type: 'addNode',
        node: plan.newId(),
        fields: { kind: 'note', title: text.slice(0, 400), note: note.slice(0, 20_000) },
        canvas,
        pos: [x + GAP + (i % columns) * (w + GAP), y + HEAD + Math.floor(i / columns) * (h + GAP)],
        parent: frame,
      }),
    ),
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => frame);
}
