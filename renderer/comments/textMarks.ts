/** Highlights commented text with the CSS Highlight API, without changing the document. A click on a highlight opens the thread. */
import { useEffect, useState } from 'react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CommentThread } from '../../shared/doc/comments.ts';
import type { Stop } from '../../shared/kernel/services.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';

const MARK = 'musubi-comment';
const CURRENT = 'musubi-comment-current';

/** Ranges of the threads in the rendered text, by thread. A thread about the text without one is lost. */
function textPlaces(session: PlanSession, threads: readonly CommentThread[]): ReadonlyMap<string, Range> {
  const { places } = textAnchorsOf(session);
  const out = new Map<string, Range>();
  if (!places) return out;
  for (const { id, anchor, quote } of threads) {
    const range = anchor.kind === 'text' ? places.locate(anchor, quote) : undefined;
    if (range) out.set(id, range);
  }
  return out;
}

export function startTextMarks(session: PlanSession, comments: CommentsModel): Stop | undefined {
  if (!CSS.highlights) return undefined;
  let ranges: ReadonlyMap<string, Range> = new Map();
  let shown: string | undefined;
  const paint = () => {
    const { draft, current, store } = comments;
    const open = store.threads.filter((thread) => !thread.resolvedAt || thread.id === current);
    ranges = textPlaces(session, open);
    const drafted =
      draft?.anchor.kind === 'text' ? textAnchorsOf(session).places?.locate(draft.anchor, draft.quote) : undefined;
    const chosen = drafted ?? (current ? ranges.get(current) : undefined);
    CSS.highlights.set(MARK, new Highlight(...[...ranges.values()].filter((range) => range !== chosen)));
    CSS.highlights.set(CURRENT, new Highlight(...(chosen ? [chosen] : [])));
    if (current !== shown && chosen && !drafted) bringIntoView(chosen);
    if (current === undefined || chosen) shown = current;
  };
  const onClick = (event: MouseEvent) => {
    const selection = document.getSelection();
    const target = event.target as Element;
    if (!selection?.isCollapsed || !selection.anchorNode || !target.closest('.text')) return;
    const { anchorNode, anchorOffset } = selection;
    for (const [thread, range] of ranges)
      if (range.isPointInRange(anchorNode, anchorOffset)) {
        comments.choose(thread);
        return;
      }
  };
  paint();
  const subscriptions = [comments.onDidChange(paint), textAnchorsOf(session).onDidChange(paint)];
  document.addEventListener('click', onClick);
  return () => {
    for (const s of subscriptions) s.dispose();
    document.removeEventListener('click', onClick);
    CSS.highlights.delete(MARK);
    CSS.highlights.delete(CURRENT);
  };
}

/** Threads whose anchored words are gone from the text; known while the text is on screen. */
export function useLostTexts(session: PlanSession, comments: CommentsModel): ReadonlySet<string> {
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = () => {
      if (!textAnchorsOf(session).places) return;
      const about = comments.store.threads.filter((thread) => thread.anchor.kind === 'text');
      const found = textPlaces(session, about);
      const now = about.filter((thread) => !found.has(thread.id)).map((thread) => thread.id);
      setLost((before) => (before.size === now.length && now.every((id) => before.has(id)) ? before : new Set(now)));
    };
    look();
    const subscriptions = [comments.onDidChange(look), textAnchorsOf(session).onDidChange(look)];
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [session, comments]);
  return lost;
}

function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  const page = element?.closest('.text-scroll')?.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  if (page && (box.top < page.top + 48 || box.bottom > page.bottom)) element?.scrollIntoView({ block: 'center' });
}
