/**
 * The regions of the window, by key: F6 goes to the next, Shift+F6 to the one before, around. A region is a `main` or an element with `data-region`; the
 * focus goes to where it last was in it, else to its `data-region-focus`, else to the first thing that can be focused.
 */
const FOCUSABLE =
  'a[href], button:not([disabled], .skip-link), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Where to go from `current` (-1: from outside all regions) among `count`; undefined where there is no region. */
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

/** Does nothing while a dialog is open: it keeps the focus for itself. */
export function goToRegion(step: 1 | -1): void {
  const from = document.activeElement;
  if (from?.closest('[role="dialog"], [role="alertdialog"]')) return;
  const regions = [...document.querySelectorAll<HTMLElement>('main, [data-region]')].filter(isShown);
  // The innermost, where one region holds another.
  const current = regions.findLastIndex((r) => r.contains(from));
  const here = regions[current];
  if (here && from instanceof HTMLElement) last.set(here, new WeakRef(from));
  const to = regions[nextIndex(current, regions.length, step) ?? -1];
  if (to) focusIn(to);
}

/** What a person came for, past rail and header: the text, the board or the page. */
export function goToContent(): void {
  const content = document.querySelector<HTMLElement>('main');
  if (content) focusIn(content);
}
