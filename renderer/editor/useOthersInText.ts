/** Other people in the text: their carets and selections, sharing one's own, and scrolling with the followed person. */
import type { LexicalEditor } from 'lexical';
import { type RefObject, useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { personColour } from '../ui/Person.tsx';
import type { BodyBinding, OtherCaret } from './bindBody.ts';

/** Carets are read shortly after a key, never while handling it. */
const CARET_MS = 100;
const SCROLL_MS = 150;

export function useOthersInText(
  session: PlanSession,
  editor: LexicalEditor,
  bound: BodyBinding | undefined,
  carets: RefObject<HTMLElement | null>,
  scroll: HTMLElement | null,
): void {
  useCarets(session, editor, bound, carets, scroll);
  useOwnPlace(session, editor, scroll);
}

function useCarets(
  session: PlanSession,
  editor: LexicalEditor,
  bound: BodyBinding | undefined,
  carets: RefObject<HTMLElement | null>,
  scroll: HTMLElement | null,
): void {
  useEffect(() => {
    if (!bound || !scroll) return;
    const { presence } = session;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawn = false;
    const draw = () => {
      timer = undefined;
      const own = presence.hasCompany ? bound.selection() : undefined;
      if (own) presence.update({ text: own });
      const others = new Map<number, OtherCaret>();
      for (const p of presence.peers)
        if (p.view === 'text' && p.text)
          others.set(p.client, { ...p.text, name: p.user.name, colour: personColour(p.user.colour) });
      if (!carets.current || (others.size === 0 && !drawn)) return;
      drawn = others.size > 0;
      bound.drawOthers(carets.current, others);
    };
    // An edit, local or remote, moves everything after it.
    const soon = () => {
      timer ??= setTimeout(draw, CARET_MS);
    };
    soon();
    const subscription = presence.onDidChange(soon);
    const remove = editor.registerUpdateListener(() => {
      if (presence.hasCompany || drawn) soon();
    });
    const resized = new ResizeObserver(soon);
    resized.observe(scroll);
    return () => {
      clearTimeout(timer);
      subscription.dispose();
      remove();
      resized.disconnect();
    };
  }, [session, editor, bound, carets, scroll]);
}

function useOwnPlace(session: PlanSession, editor: LexicalEditor, scroll: HTMLElement | null): void {
  useEffect(() => {
    if (!scroll) return;
    const { presence, following } = session;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let followed: number | undefined;
    const blocks = () => editor.getRootElement()?.children;
    const publishPlace = () => {
      timer = undefined;
      const block = firstInView(blocks(), scroll);
      if (block !== undefined) presence.update({ place: { block } });
    };
    const onScroll = () => {
      timer ??= setTimeout(publishPlace, SCROLL_MS);
    };
    const go = () => {
      const { peer } = following;
      const block = peer?.view === 'text' ? peer.place?.block : undefined;
      if (block !== undefined && block !== followed) blocks()?.[block]?.scrollIntoView({ block: 'start' });
      followed = block;
    };
    // A person's own input ends following; programmatic scrolling has no input event.
    const end = () => following.follow(undefined);
    const hands = ['wheel', 'pointerdown', 'keydown'] as const;
    scroll.addEventListener('scroll', onScroll, { passive: true });
    for (const hand of hands) scroll.addEventListener(hand, end, { passive: true });
    onScroll();
    go();
    const subscriptions = [presence.onDidChange(go), following.onDidChange(go)];
    return () => {
      clearTimeout(timer);
      scroll.removeEventListener('scroll', onScroll);
      for (const hand of hands) scroll.removeEventListener(hand, end);
      for (const s of subscriptions) s.dispose();
    };
  }, [session, editor, scroll]);
}

/** By binary search: a long text has thousands of blocks. */
function firstInView(blocks: HTMLCollection | undefined, scroll: HTMLElement): number | undefined {
  if (!blocks || blocks.length === 0) return undefined;
  const top = scroll.getBoundingClientRect().top + 60;
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  return low;
}
