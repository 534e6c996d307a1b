/**
 * Keyboard navigation between the regions of the window: F6 goes to the next, Shift+F6 to the previous, cyclically. A
 * region is a `main` or an element with `data-region`. It restores the last focus in the region, else focuses its
 * `data-region-focus`, else the first focusable element.
 */
const FOCUSABLE =
  'a[href], button:not([disabled], .skip-link), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** The index after `current` (-1: outside all regions) among `count` regions; `undefined` if there are none. */
export function nextIndex(current: number, count: number, step: 1 | -1): number | undefined {
  if (count === 0) return undefined;
  if (current < 0) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}

const last = new WeakMap<Element, WeakRef<HTMLElement>>();

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function focusIn(region: HTMLElement): void {
  const before = last.get(region)?.deref();
  const wanted = [
    ...(before && region.contains(before) ? [before] : []),
    ...region.querySelectorAll<HTMLElement>('[data-region-focus]'),
    ...region.querySelectorAll<HTMLElement>(FOCUSABLE),
  ].find(isShown);
  if (!wanted && region.tabIndex < 0) region.tabIndex = -1;
  (wanted ?? region).focus();
  region.scrollIntoView({ block: 'nearest' });
}

/** Does nothing while a dialog is open, because the dialog traps the focus. */
export function goToRegion(step: 1 | -1): void {
  const from = document.activeElement;
  if (from?.closest('[role="dialog"], [role="alertdialog"]')) return;
  const regions = [...document.querySelectorAll<HTMLElement>('main, [data-region]')].filter(isShown);
  // The innermost region, if regions are nested.
  const current = regions.findLastIndex((r) => r.contains(from));
  const here = regions[current];
  if (here && from instanceof HTMLElement) last.set(here, new WeakRef(from));
  const to = regions[nextIndex(current, regions.length, step) ?? -1];
  if (to) focusIn(to);
}

/** The main content, past rail and header: the text, the board or the page. */
export function goToContent(): void {
  const content = document.querySelector<HTMLElement>('main');
  if (content) focusIn(content);
}
