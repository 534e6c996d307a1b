/** A button beside selected text: for anyone who may comment, even if the text is read-only for them. */
import { ListPlus, MessageSquarePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const REST_MS = 150;

/** Starts a comment on the selected text; false if nothing is selected. */
export function commentOnSelection(session: PlanSession, comments: CommentsModel): boolean {
  const selected = textAnchorsOf(session).places?.selection();
  if (!selected) return false;
  comments.begin({ anchor: { kind: 'text', ...selected.range }, quote: selected.quote });
  return true;
}

export function CommentHere({
  session,
  comments,
  onTask,
}: {
  readonly session: PlanSession;
  readonly comments: CommentsModel;
  /** Creates a task from the selected text; `undefined` if the plan is read-only. */
  readonly onTask: (() => void) | undefined;
}) {
  const { t } = useWords();
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const selection = document.getSelection();
      const text = document.querySelector('.text');
      const page = text?.closest('.text-scroll')?.getBoundingClientRect();
      if (!selection || selection.isCollapsed || !text?.contains(selection.anchorNode) || !page)
        return setAt(undefined);
      const box = selection.getRangeAt(0).getBoundingClientRect();
      if (box.bottom < page.top || box.top > page.bottom) return setAt(undefined);
      setAt({ left: Math.min(box.right + 8, page.right - 150), top: Math.min(box.bottom + 6, page.bottom - 44) });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    };
    // Text may have been selected before the comments were open.
    look();
    document.addEventListener('selectionchange', soon);
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      document.removeEventListener('scroll', soon, { capture: true });
    };
  }, []);
  if (!at || !comments.canWrite) return null;
  return (
    // Pressing the button must not clear the selection.
    <div
      className="comment-here popover"
      style={at}
      role="toolbar"
      aria-label={t('comment.add')}
      onMouseDown={(e) => e.preventDefault()}
    >
      <Button small look="quiet" onPress={() => commentOnSelection(session, comments) && setAt(undefined)}>
        <MessageSquarePlus size={16} aria-hidden="true" /> {t('comment.add')}
      </Button>
      {onTask ? (
        <Button small look="quiet" onPress={onTask}>
          <ListPlus size={16} aria-hidden="true" /> {t('task.make')}
        </Button>
      ) : null}
    </div>
  );
}
