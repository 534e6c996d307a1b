/** The lazy parts of this app. A feature declares them here; `lazyPart` renders those that are components. */
import { localLog } from './localLog.ts';
import { type Part, Parts } from './parts.ts';

const REACH_MS = 4_000;

/** Whether the server that this page came from answers. The file is small, and never taken from the browser's cache. */
async function isReachable(): Promise<boolean> {
  try {
    const url = new URL('icon.svg', document.baseURI);
    return (await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(REACH_MS) })).ok;
  } catch {
    // No answer, or not in time.
    return false;
  }
}

export const parts = new Parts(isReachable, localLog.write);

/**
 * Pause after the last key or click before a part is preloaded, in milliseconds: parsing must not slow down the
 * person's work. A guest may lose the host at any moment and gets no pause: a board that was not loaded before cannot
 * be opened offline.
 */
const QUIET_MS = { owner: 1_500, guest: 0 } as const;
let lastInput = 0;
const noteInput = () => {
  lastInput = performance.now();
};
for (const event of ['keydown', 'pointerdown', 'wheel'] as const)
  globalThis.addEventListener?.(event, noteInput, { capture: true, passive: true });

function untilIdle(quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const wait = lastInput + quietMs - performance.now();
      if (wait > 0) setTimeout(look, wait);
      else if (typeof requestIdleCallback === 'function')
        requestIdleCallback(() => resolve(), { timeout: quietMs > 0 ? 10_000 : 500 });
      else setTimeout(resolve, 50);
    };
    setTimeout(look, quietMs > 0 ? 200 : 0);
  });
}

/** Preloads everything that this person may open while the window is idle, and again when the network is back. Returns a function that stops it. */
export function loadPartsIdly(isGuest: boolean): () => void {
  let ended = false;
  let running = false;
  const isWanted = (part: Part<unknown>) => part.forGuests || !isGuest;
  const quietMs = isGuest ? QUIET_MS.guest : QUIET_MS.owner;
  const run = async () => {
    if (running || ended) return;
    running = true;
    // Stops by never becoming idle: the current part is loaded and nothing more.
    const isWhole = await parts.loadIdly(() => (ended ? new Promise(() => undefined) : untilIdle(quietMs)), isWanted);
    // Signals that nothing more is needed from the host, for tests that take the host away.
    if (isWhole) document.documentElement.dataset['parts'] = 'whole';
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
