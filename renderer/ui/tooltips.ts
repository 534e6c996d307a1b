/**
 * Keeps tooltips from interfering with dialogs. An open tooltip consumes the next Escape, so a tooltip of a button
 * behind a dialog would make Escape do nothing visible.
 */
import { type RefObject, useEffect, useState } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';

const dialogOpened = new Emitter<void>();

/** Closes every tooltip. A dialog calls it when it opens. */
export const closeTooltips = (): void => dialogOpened.fire();

/** Everything behind an open dialog is hidden from assistive technology by one of these. */
const BEHIND_DIALOG = '[inert], [aria-hidden="true"]';

/** The state of a tooltip, for `TooltipTrigger`. While its button is behind a dialog the tooltip stays closed, whatever timer opens it. */
export function useTooltip(button: RefObject<HTMLElement | null>): {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
} {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const subscription = dialogOpened.on(() => setOpen(false));
    return () => subscription.dispose();
  }, []);
  return { isOpen, onOpenChange: (wanted) => setOpen(wanted && !button.current?.closest(BEHIND_DIALOG)) };
}
