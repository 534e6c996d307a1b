/** The visible rows of the outline: the board's items, what is collapsed, and which row has the focus. */
import { type RefObject, useMemo, useState } from 'react';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import { buildOutline, flatten, type Item, withSuggestions } from '../../shared/app/board/boardOutline.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { useWords } from '../ui/i18n.tsx';

export type FlatRow = ReturnType<typeof flatten>[number];

export type OutlineRows = {
  readonly items: readonly Item[];
  /** The rows from top to bottom, without those in collapsed ones. */
  readonly flat: readonly FlatRow[];
  readonly closed: ReadonlySet<string>;
  readonly toggle: (row: string) => void;
  /** The row that Tab focuses. */
  readonly active: string | undefined;
  readonly here: FlatRow | undefined;
  readonly setCurrent: (row: string) => void;
  /** Moves the focus to a row, even if it is not rendered yet. */
  readonly focusKey: (row: string | undefined) => void;
};

function useItems(session: PlanSession, canvas: string, filter: BoardFilter): readonly Item[] {
  const words = useWords();
  const version = usePlanVersion(
    session,
    'nodes',
    'positions',
    'parents',
    'links',
    'parts',
    'assumptions',
    'combinationTypes',
    'meta',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  const board = useMemo(
    () => buildOutline(session.store, canvas, filter, words),
    [session, canvas, filter, words, version],
  );
  const suggestions = useSuggestions();
  // In a draft, its author's changes are in the rows themselves.
  const open = suggestions && !suggestions.isSuggesting ? suggestions.store.open : undefined;
  return useMemo(() => withSuggestions(board, open ?? [], words.t), [board, open, words.t]);
}

export function useOutlineRows(
  tree: RefObject<HTMLDivElement | null>,
  { session, canvas, filter }: { session: PlanSession; canvas: string; filter: BoardFilter },
): OutlineRows {
  const items = useItems(session, canvas, filter);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const flat = useMemo(() => flatten(items, closed), [items, closed]);
  const active = current && flat.some((f) => f.item.key === current) ? current : flat[0]?.item.key;

  const focusKey = (key: string | undefined) => {
    if (!key) return;
    setCurrent(key);
    // A new row may take a few frames to render.
    const focus = (frames: number) => {
      const row = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      if (row) row.focus();
      else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
    };
    focus(30);
  };
  const toggle = (row: string) =>
    setClosed((now) => (now.has(row) ? new Set([...now].filter((k) => k !== row)) : new Set([...now, row])));
  return { items, flat, closed, toggle, active, here: flat.find((f) => f.item.key === active), setCurrent, focusKey };
}
