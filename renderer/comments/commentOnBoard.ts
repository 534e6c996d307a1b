/** Starts a comment on the selected card or link; false if neither is selected. */

import type { Selection } from '../../shared/app/board/selection.ts';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';

export function commentOnBoard(session: PlanSession, comments: CommentsModel, { nodes, link }: Selection): boolean {
  const { store } = session;
  const titleOf = (id: string) => store.entities('nodes').get(id)?.title ?? '';
  const drawn = link ? store.relations('links').get(link) : undefined;
  if (link && drawn) {
    comments.begin({ anchor: { kind: 'link', key: link }, quote: `${titleOf(drawn.from)} → ${titleOf(drawn.to)}` });
    return true;
  }
  const [node] = nodes;
  if (nodes.length !== 1 || !node) return false;
  comments.begin({ anchor: { kind: 'card', node }, quote: titleOf(node) });
  return true;
}
