/**
 * For content that removes its own button when it is pressed: the focus moves to its container, a dialog or a region, instead of the top of the page, where
 * Escape would close nothing.
 */
export function focusAround(element: Element | null | undefined): void {
  const around = element?.parentElement?.closest<HTMLElement>(
    '[role="dialog"], [role="alertdialog"], [tabindex], main',
  );
  if (!around) return;
  if (!around.hasAttribute('tabindex')) around.tabIndex = -1;
  around.focus({ preventScroll: true });
}
