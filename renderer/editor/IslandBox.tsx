/**
 * A box in the text that handles its own keys, clicks and clipboard. Lexical listens on the text's root element,
 * below React; marking the event as handled in the capture phase keeps Lexical out without keeping React out.
 */
import { type ReactNode, useEffect, useRef } from 'react';

const EVENTS = [
  'keydown',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'click',
  'dblclick',
  'compositionstart',
  'compositionend',
  'dragstart',
  'dragover',
  'drop',
  'focus',
  'blur',
  'focusin',
  'focusout',
] as const;

export function IslandBox({
  children,
  className,
  active = true,
}: {
  readonly children: ReactNode;
  readonly className?: string;
  readonly active?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !active) return;
    const mark = (event: Event) => {
      (event as Event & { _lexicalHandled?: boolean })._lexicalHandled = true;
    };
    for (const name of EVENTS) element.addEventListener(name, mark, { capture: true });
    return () => {
      for (const name of EVENTS) element.removeEventListener(name, mark, { capture: true });
    };
  }, [active]);
  return (
    <div ref={box} className={className} contentEditable={false}>
      {children}
    </div>
  );
}
