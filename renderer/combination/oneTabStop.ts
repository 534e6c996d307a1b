/** A long list of buttons as one tab stop: the arrow keys move within it, and Tab continues after it. */
import { createContext, type KeyboardEvent, useContext } from 'react';

/** Whether the contents are in the tab order. */
export const InTabOrder = createContext(true);
export const useTabIndex = (): 0 | -1 => (useContext(InTabOrder) ? 0 : -1);

/** Focuses the first button of the next or previous item. Keys typed into a field are ignored. */
export function stepByArrow(event: KeyboardEvent, items: string): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target instanceof Element ? event.target : undefined;
  const item = from?.closest(items);
  if (by === 0 || !item || from?.closest('input, textarea, select')) return;
  const all = [...event.currentTarget.querySelectorAll(items)];
  const next = all[all.indexOf(item) + by]?.querySelector<HTMLElement>('button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
