/** The plan as a document laid out on pages: in the preview, in print and in a PDF. */
import { paperOf } from '../../shared/app/exports/paper/paperOf.ts';
import type { Together } from '../../shared/app/exports/planFile.ts';
import { copyFor } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import type { PageSetup } from '../../shared/export/paper/pages.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import type { Words } from '../../shared/i18n/words.ts';
import { drawPaperBoard } from '../canvas/paperBoard.ts';

export type PaperSource = {
  readonly session: PlanSession;
  readonly words: Words;
  /** ISO day. */
  readonly today: string;
  /** Comments on the plan; `undefined` while they are not open. */
  readonly comments: Together['comments'] | undefined;
};

/** `audience`: who the document is for; comments are left out of every pruned copy. */
export function planPaper(
  { session, words, today, comments }: PaperSource,
  { hasComments, hasBoards }: Pick<PageSetup, 'hasComments' | 'hasBoards'>,
  audience: Layer,
): Promise<Paper> {
  const going = copyFor(session, audience, words).session;
  return paperOf({
    session: going,
    words,
    today,
    ...(comments && going === session ? { together: { comments, coaching: undefined } } : {}),
    with: { comments: hasComments, boards: hasBoards },
    drawBoard: (of, canvas) => drawPaperBoard(of, canvas, words, today),
  });
}
