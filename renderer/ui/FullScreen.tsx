/**
 * * Content in full screen until Escape: a modal dialog that also requests full screen from the browser. If the
 * browser refuses, it fills the window.
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
    // A refusal is not an error: the dialog then fills the window.
    const entered = document.fullscreenElement ? undefined : root.requestFullscreen?.().catch(() => undefined);
    void entered?.then(() => {
      asked.current = true;
    });
    const onChange = () => {
      // Escape and system keys leave full screen without a key event on the page.
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
