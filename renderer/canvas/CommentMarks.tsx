/** Bubbles on cards and links that people talk about. */
import { ViewportPortal } from '@xyflow/react';
import { MessageSquare } from 'lucide-react';
import { useWords } from '../app/i18n.tsx';
import type { PlanSession } from '../session/planSession.ts';
import { useComments } from '../session/useStore.ts';
import type { Scene } from './scene.ts';

export function CommentMarks({ session, scene }: { readonly session: PlanSession; readonly scene: Scene }) {
  const { t } = useWords();
  const comments = useComments();
  const open = comments?.store.threads.filter((thread) => !thread.resolvedAt) ?? [];
  if (!comments || open.length === 0) return null;
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
  return (
    <ViewportPortal>
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
