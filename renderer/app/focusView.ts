/** Who changes the view by key goes on by key: the focus goes along, past the catalogue's hundreds of stops. */
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { VIEWS } from './planParts.tsx';

/** A view takes some frames to be drawn, and more where it has to be loaded first. */
const FRAMES = 120;

export function focusView(view: PlanView, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = firstOf(VIEWS[view].focus);
    if (element) element.focus({ preventScroll: true });
    else if (frames > 0) focusView(view, frames - 1);
  });
}

/** One list of selectors would find what stands first on the page. */
function firstOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  return null;
}
