/** Asks the browser to keep the app for a tunnel. Where the page came over plain HTTP from another machine, browsers do not; nothing else changes. */

const WORKER = './sw.js';

export async function keepOffline(): Promise<void> {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(WORKER);
    const { active } = await navigator.serviceWorker.ready;
    // The worker keeps the app's files by its own list. Of the fonts it keeps what is used: what was loaded before it was there is listed for it.
    const sendLoaded = () => active?.postMessage(performance.getEntriesByType('resource').map((entry) => entry.name));
    sendLoaded();
    setTimeout(sendLoaded, 5_000);
  } catch {
    // A browser that refuses: the app works as long as the server is in reach.
  }
}

/** The page itself came from the browser's own store, or could have: anyone who has it was a guest before. */
export const isKept = (): boolean =>
  navigator.serviceWorker?.controller !== null && navigator.serviceWorker !== undefined;
