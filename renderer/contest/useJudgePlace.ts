/** The entry that a judge reads, and the scroll position: both are stored, because a judge continues on another evening. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SeatModel } from '../../shared/app/contest/seatModel.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { setPlace } from '../../shared/doc/contest/seatDoc.ts';

/** The position is stored after a scrolling pause of this length. */
const PAUSE_MS = 250;

export type JudgePlace = {
  /** The element that scrolls. */
  readonly page: RefObject<HTMLElement | null>;
  readonly entry: JudgeBundle['entries'][number] | undefined;
  /** The index of the entry, from 0. */
  readonly index: number;
  /** Opens the entry at an index, clamped to the first and last. */
  readonly go: (to: number) => void;
  readonly onScroll: () => void;
};

export function useJudgePlace({ store, docs: { doc } }: SeatModel, { entries }: JudgeBundle): JudgePlace {
  const [at, setAt] = useState(() => store.at ?? entries[0]?.id ?? '');
  const page = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const index = Math.max(
    0,
    entries.findIndex((e) => e.id === at),
  );
  const entry = entries[index];

  const go = useCallback(
    (to: number) => {
      const next = entries[Math.min(entries.length - 1, Math.max(0, to))];
      if (!next || next.id === at) return;
      clearTimeout(timer.current);
      if (page.current) setPlace(doc, at, page.current.scrollTop);
      setPlace(doc, next.id, store.place(next.id));
      setAt(next.id);
    },
    [entries, at, doc, store],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another entry moves the page
  useEffect(() => {
    if (page.current) page.current.scrollTop = store.place(at);
  }, [at]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onScroll = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (page.current && entry) setPlace(doc, entry.id, page.current.scrollTop);
    }, PAUSE_MS);
  };
  return { page, entry, index, go, onScroll };
}
