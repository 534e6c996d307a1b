/** Registers the service worker that keeps the app for offline use. Browsers refuse it on plain HTTP from another machine; nothing else changes. */

const WORKER = './sw.js';

export async function keepOffline(): Promise<void> {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(WORKER);
    const { active } = await navigator.serviceWorker.ready;
    // The worker has its own list of the app's files. Fonts are kept once used, so those loaded before it was active
    // are listed for it.
    const sendLoaded = () => active?.postMessage(performance.getEntriesByType('resource').map((entry) => entry.name));
    sendLoaded();
    setTimeout(sendLoaded, 5_000);
  } catch {
    // If the browser refuses, the app works as long as the server is reachable.
  }
}

/** Whether the page came from the browser's own cache, or could have: only former guests have one. */
export const isKept = (): boolean =>
  navigator.serviceWorker?.controller !== null && navigator.serviceWorker !== undefined;
