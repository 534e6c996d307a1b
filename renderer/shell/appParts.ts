/** The parts of this app. A feature declares them here; `lazyPart` draws those that are components. */
import { localLog } from './localLog.ts';
import { type Part, Parts } from './parts.ts';

const REACH_MS = 4_000;

/** Whether the server that this page came from answers. The file is small, and never taken from the browser's cache. */
async function isReachable(): Promise<boolean> {
  try {
    const url = new URL('icon.svg', document.baseURI);
    return (await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(REACH_MS) })).ok;
  } catch {
    return false;
  }
}

export const parts = new Parts(isReachable, localLog.write);

/** A pause after the last key or click before a part is loaded in the background: parsing must not slow down what a person does. */
const QUIET_MS = 1_500;
let lastInput = 0;
const noteInput = () => {
  lastInput = performance.now();
};
for (const event of ['keydown', 'pointerdown', 'wheel'] as const)
  globalThis.addEventListener?.(event, noteInput, { capture: true, passive: true });

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const wait = lastInput + QUIET_MS - performance.now();
      if (wait > 0) setTimeout(look, wait);
      else if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 10_000 });
      else setTimeout(resolve, 50);
    };
    setTimeout(look, 200);
  });
}

/** Loads everything that this person may open while the window is idle, and again when the network comes back. Returns what ends it. */
export function loadPartsIdly(isGuest: boolean): () => void {
  let ended = false;
  let running = false;
  const isWanted = (part: Part<unknown>) => part.forGuests || !isGuest;
  const run = async () => {
    if (running || ended) return;
    running = true;
    // Ends by never becoming idle: what is under way is loaded and nothing more.
    await parts.loadIdly(() => (ended ? new Promise(() => undefined) : untilIdle()), isWanted);
    running = false;
  };
  const again = () => void run();
  addEventListener('online', again);
  void run();
  return () => {
    ended = true;
    removeEventListener('online', again);
  };
}
