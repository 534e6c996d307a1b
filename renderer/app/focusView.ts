/** When the view is changed by keyboard, the focus moves into it, past the catalogue's hundreds of tab stops. */
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { VIEWS } from './planParts.tsx';

/** A view takes a few frames to render, and more if it has to be loaded first. */
const FRAMES = 120;

export function focusView(view: PlanView, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = firstOf(VIEWS[view].focus);
    if (element) element.focus({ preventScroll: true });
    else if (frames > 0) focusView(view, frames - 1);
  });
}

/** A single selector list would return whatever comes first on the page. */
function firstOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  return null;
}
