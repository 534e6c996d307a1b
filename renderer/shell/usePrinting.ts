/** Printing from any view prints the plan: where the text is not on screen, it is drawn for the paper alone, and goes when the paper is done. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The text may take a moment to be drawn; without it the paper would lack the plan. In milliseconds. */
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

/** True while the browser's own menu prints. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser's own menu prints without asking the app: the text has to be there before this event is over.
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
