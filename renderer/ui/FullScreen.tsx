/**
 * Something over the whole screen until Escape: a modal dialog that also asks the browser for full screen. Where the browser refuses, it fills the window.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { closeTooltips } from './tooltips.ts';
import { useLatest } from './useLatest.ts';

type Props = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

export function FullScreen({ label, onClose, children }: Props) {
  const close = useLatest(onClose);
  const asked = useRef(false);
  useEffect(() => {
    closeTooltips();
    const root = document.documentElement;
    // A refusal is no fault: the dialog fills the window then.
    const entered = document.fullscreenElement ? undefined : root.requestFullscreen?.().catch(() => undefined);
    void entered?.then(() => {
      asked.current = true;
    });
    const onChange = () => {
      // Escape and the keys of the system leave the full screen without telling the page about the key.
      if (!document.fullscreenElement && asked.current) close.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement === root) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return (
    <ModalOverlay className="full-screen" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="full-screen-modal">
        <AriaDialog className="full-screen-dialog" aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
