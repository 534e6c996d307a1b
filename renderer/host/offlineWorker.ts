/**
 * Keeps the app's own files in a guest's browser, so that a plan opens again offline: the page's server may be
 * unreachable. The plan itself is not here but in the browser's database. Only our own files, only GET; never an
 * image or personal data.
 *
 * The build prepends the list of files to this script (`build/offlineFiles.ts`). A worker is installed once all of
 * them are cached, so a page that it controls never has half an app. Fonts come in five hundred subsets of which a
 * page needs a few: those are cached when used.
 */

/** The service worker APIs used here; the page's type library does not include them. */
type Lasting = Event & { waitUntil(done: Promise<unknown>): void };
type Asked = Lasting & { readonly request: Request; respondWith(response: Promise<Response>): void };
type OfflineScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  /** Set by the line that the build prepends: a hash of all cached files, and their paths, the page itself first. */
  readonly appFiles: { readonly version: string; readonly paths: readonly [page: string, ...files: string[]] };
};
const worker = self as unknown as OfflineScope;

const { version, paths } = worker.appFiles;
const APP_CACHES = 'musubi-app-';
const APP = `${APP_CACHES}${version}`;
const FONTS = 'musubi-fonts-1';
/** A reachable server answers sooner. */
const PAGE_MS = 3_000;
/** More font subsets than this are evicted, the oldest first. */
const MOST_FONTS = 200;

const PAGE = new URL(paths[0], location.href).href;
const isFont = (url: URL): boolean => url.pathname.startsWith('/assets/') && url.pathname.endsWith('.woff2');
const isFile = (url: URL): boolean => url.pathname.startsWith('/assets/') || url.pathname === '/icon.svg';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isFile(url)) event.respondWith(file(request, url));
});

/** The page lists the fonts that it loaded before this worker was active. */
worker.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return;
  const urls = event.data.filter(
    (url): url is string => typeof url === 'string' && isFont(new URL(url, location.href)),
  );
  event.waitUntil(keepFonts(urls));
});

async function install(): Promise<void> {
  const cache = await caches.open(APP);
  await cache.addAll(paths);
  await worker.skipWaiting();
}

/** An older page may still be open and load a part of its version: the previous version stays, older ones are deleted. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(APP_CACHES) && name !== APP);
  for (const name of older.slice(0, -1)) await caches.delete(name);
  await worker.clients.claim();
}

async function keepFonts(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(FONTS);
  // Best effort: without the subset, a system font is used.
  for (const url of urls) if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_FONTS))) await cache.delete(request);
}

/** The newest page if the server answers; otherwise the cached one, which matches the cached files. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PAGE_MS) });
  } catch (error) {
    const kept = await (await caches.open(APP)).match(PAGE);
    if (!kept) throw error;
    return kept;
  }
}

/** Files with a hash in their name never change, so the cached one is valid. */
async function file(request: Request, url: URL): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isFont(url)) await (await caches.open(FONTS)).put(request, response.clone());
  return response;
}
