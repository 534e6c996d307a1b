/** Bubbles on cards and links with comments, and on cards with suggestions. */
import { ViewportPortal } from '@xyflow/react';
import { MessageSquare, PencilLine } from 'lucide-react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useComments, useSuggestions } from '../session/useStore.ts';
import { useWords } from '../ui/i18n.tsx';
import type { Scene } from './scene.ts';

export function CommentMarks({ session, scene }: { readonly session: PlanSession; readonly scene: Scene }) {
  const { t } = useWords();
  const comments = useComments();
  const suggestions = useSuggestions();
  const open = comments?.store.threads.filter((thread) => !thread.resolvedAt) ?? [];
  const suggested = suggestions?.store.open ?? [];
  if (!comments || open.length + suggested.length === 0) return null;
  const cards = new Map(scene.cards.map((c) => [c.id, c]));
  const marks = new Map<string, { x: number; y: number; threads: string[]; messages: number }>();
  for (const { id, anchor, messages } of open) {
    let place: { key: string; x: number; y: number } | undefined;
    if (anchor.kind === 'card') {
      const card = cards.get(anchor.node);
      if (card) place = { key: card.id, x: card.x + card.w - 12, y: card.y - 12 };
    } else if (anchor.kind === 'link') {
      const link = session.store.relations('links').get(anchor.key);
      const [from, to] = [cards.get(link?.from ?? ''), cards.get(link?.to ?? '')];
      if (from && to)
        place = {
          key: anchor.key,
          x: (from.x + from.w / 2 + to.x + to.w / 2) / 2 + 12,
          y: (from.y + from.h / 2 + to.y + to.h / 2) / 2 - 28,
        };
    }
    if (!place) continue;
    const mark = marks.get(place.key) ?? { x: place.x, y: place.y, threads: [], messages: 0 };
    mark.threads.push(id);
    mark.messages += messages.length;
    marks.set(place.key, mark);
  }
  const changes = new Map<string, string[]>();
  for (const { id, ops } of suggested)
    for (const op of ops)
      if (op.op === 'field' && op.collection === 'nodes' && cards.has(op.id))
        changes.set(op.id, [...(changes.get(op.id) ?? []), id]);
  return (
    <ViewportPortal>
      {[...changes].map(([node, ids]) => {
        const card = cards.get(node);
        return card ? (
          <button
            key={`suggested-${node}`}
            type="button"
            className="comment-mark suggestion-mark nopan nodrag"
            style={{ translate: `${card.x - 12}px ${card.y - 12}px` }}
            aria-label={t('suggest.onCard', { n: ids.length })}
            onClick={() => suggestions?.choose(ids.at(-1))}
          >
            <PencilLine size={14} aria-hidden="true" />
            {ids.length}
          </button>
        ) : null;
      })}
      {[...marks].map(([key, { x, y, threads, messages }]) => (
        <button
          key={key}
          type="button"
          className="comment-mark nopan nodrag"
          style={{ translate: `${x}px ${y}px` }}
          aria-label={t('comment.count', { n: messages })}
          onClick={() => comments.choose(threads.at(-1))}
        >
          <MessageSquare size={14} aria-hidden="true" />
          {messages}
        </button>
      ))}
    </ViewportPortal>
  );
}
