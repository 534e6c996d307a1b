/** Reading and scoring by keyboard: ] and [ move between entries, arrows through the plan, digits to a criterion, P pins the passage. */
import { type RefObject, useCallback, useEffect } from 'react';
import type { SeatModel } from '../../shared/app/contest/seatModel.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { putPin } from '../../shared/doc/contest/seatDoc.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import type { JudgePlace } from './useJudgePlace.ts';

/** The selected text in the plan, or else the focused passage. */
function passageRead(page: HTMLElement | null): { readonly where: string; readonly quote: string } | undefined {
  const selected = getSelection();
  const text = selected && !selected.isCollapsed ? selected.toString().trim() : '';
  const anchor = text === '' ? document.activeElement : selected?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const passage = element?.closest<HTMLElement>('[data-where]');
  if (!passage || !page?.contains(passage)) return undefined;
  return {
    where: passage.dataset['where'] ?? '',
    quote: (text || (passage.dataset['quote'] ?? passage.textContent ?? '')).slice(0, 2_000),
  };
}

/** Pins the current passage to a criterion. */
function usePin(
  { docs: { doc } }: SeatModel,
  { criteria }: JudgeBundle,
  { page, entry }: JudgePlace,
  criterion: string,
): () => void {
  const { t } = useWords();
  return useCallback(() => {
    const read = passageRead(page.current);
    if (!entry || !read || read.quote === '') return announce(t('judge.nothingToPin'), { kind: 'error' });
    const target = criterion || criteria[0]?.id;
    if (!target) return;
    putPin(doc, entry.id, { id: newId(), criterion: target, where: read.where, quote: read.quote, note: '' });
    announce(t('judge.pinned', { criterion: criteria.find((c) => c.id === target)?.label ?? '' }));
  }, [page, entry, criterion, criteria, doc, t]);
}

/** Moves the focus to the next or previous passage. */
function stepPassage(page: RefObject<HTMLElement | null>, step: 1 | -1): void {
  const passages = [...(page.current?.querySelectorAll<HTMLElement>('[data-where]') ?? [])];
  const current = passages.indexOf(document.activeElement as HTMLElement);
  passages[Math.min(passages.length - 1, Math.max(0, current + step))]?.focus();
}

export const focusScore = (criterion: string): void => document.getElementById(`score-${criterion}`)?.focus();

/** `criterion` is the one that pins are added to. */
export function useJudgeKeys(model: SeatModel, bundle: JudgeBundle, place: JudgePlace, criterion: string): void {
  const { singleKeys } = useApp().settings;
  const { page, index, go } = place;
  const { criteria } = bundle;
  const pin = usePin(model, bundle, place, criterion);
  useEffect(() => {
    if (!singleKeys) return;
    const actionOf = (key: string, isInScore: boolean): (() => void) | undefined => {
      if (key === ']') return () => go(index + 1);
      if (key === '[') return () => go(index - 1);
      if (key === 'p') return pin;
      // In a score field, arrows and digits belong to the field.
      if (isInScore) return undefined;
      if (key === 'ArrowDown') return () => stepPassage(page, 1);
      if (key === 'ArrowUp') return () => stepPassage(page, -1);
      const chosen = /^[1-9]$/u.test(key) ? criteria[Number(key) - 1] : undefined;
      return chosen && (() => focusScore(chosen.id));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      // A score field accepts no letters, so these keys work there too.
      const writes = target.closest('textarea, input:not([data-score]), select, [contenteditable]');
      if (writes || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      const action = actionOf(event.key, target.closest('[data-score]') !== null);
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys, page, go, index, pin, criteria]);
}
