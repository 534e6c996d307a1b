/**
 * Keeps the app's own files in a guest's browser, so that a plan opens again in a tunnel: the page comes from a server that may be out of reach.
 * The plan itself is not here but in the browser's database. Only our own files, only by GET; never an image or anything that is somebody's.
 */

/** The parts of a service worker's world that are used; the page's library of types does not have them. */
type Lasting = Event & { waitUntil(done: Promise<unknown>): void };
type Asked = Lasting & { readonly request: Request; respondWith(response: Promise<Response>): void };
type OfflineScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};
const worker = self as unknown as OfflineScope;

const CACHE = 'musubi-app-1';
/** A server that is there answers sooner. */
const PAGE_MS = 3_000;
/** Files of earlier versions of the app are let go beyond this. */
const MANY = 150;

const isFile = (url: URL): boolean => url.pathname.startsWith('/assets/') || url.pathname === '/icon.svg';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isFile(url)) event.respondWith(file(request));
});

/** The page tells what it was made of: it was loaded before this worker was there. */
worker.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return;
  const urls = event.data.filter(
    (url): url is string => typeof url === 'string' && isFile(new URL(url, location.href)),
  );
  event.waitUntil(keep(urls));
});

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const known = await cache.keys();
  if (known.length > MANY) for (const request of known) if (!urls.includes(request.url)) await cache.delete(request);
  for (const url of urls) if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
  await cache.add('/').catch(() => undefined);
}

/** The newest page where the server answers; the kept one where it does not. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PAGE_MS) });
    if (response.ok) await cache.put('/', response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match('/');
    if (!kept) throw error;
    return kept;
  }
}

/** Files under a hash never change: the kept one is the right one. */
async function file(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
