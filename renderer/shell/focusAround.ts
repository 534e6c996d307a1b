/**
 * For what takes its own button away when it is pressed: keys go on from what it stood in, a dialog or a part of the window, and not from the top of the page, where Escape would
 * close nothing.
 */
export function focusAround(element: Element | null | undefined): void {
  const around = element?.parentElement?.closest<HTMLElement>(
    '[role="dialog"], [role="alertdialog"], [tabindex], main',
  );
  if (!around) return;
  if (!around.hasAttribute('tabindex')) around.tabIndex = -1;
  around.focus({ preventScroll: true });
}
