/** A long list of things to press is one stop of Tab: the arrow keys go from one to the next, and Tab goes on to what comes after. */
import { createContext, type KeyboardEvent, useContext } from 'react';

/** Whether what is inside takes part in the order of Tab. */
export const InTabOrder = createContext(true);
export const useTabIndex = (): 0 | -1 => (useContext(InTabOrder) ? 0 : -1);

/** Moves the focus to the first button of the item after or before the one that has it. Keys that are typed into a field are left alone. */
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
