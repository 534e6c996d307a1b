/** Printing from any view prints the plan: if the text is not on screen, it is rendered for printing only, and removed afterwards. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How long to wait for the text to render; without it the printout would lack the plan. In milliseconds. */
const WAIT_MS = 5_000;

/** Resolves when the plan's text is on the page, or after {@link WAIT_MS}. */
export function untilTextDrawn(): Promise<void> {
  const until = performance.now() + WAIT_MS;
  return new Promise((done) => {
    const look = () => {
      const isThere = document.querySelector('.text[data-lexical-editor] > *') !== null;
      if (isThere || performance.now() > until) requestAnimationFrame(() => done());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** True while printing was started from the browser's menu. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser's menu prints without asking the app: the text must be rendered before this event ends.
    const before = () => {
      if (document.body.dataset['print'] === undefined) flushSync(() => setPrinting(true));
    };
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
