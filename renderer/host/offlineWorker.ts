/**
 * Keeps the app's own files in a guest's browser, so that a plan opens again in a tunnel: the page comes from a server that may be out of reach.
 * The plan itself is not here but in the browser's database. Only our own files, only by GET; never an image or anything that is somebody's.
 *
 * The build puts the list of files before this script (`build/offlineFiles.ts`). A worker is installed when every one of them is kept, so a page
 * that it controls never finds half of an app. Fonts come in five hundred pieces of which a page needs a few: those are kept when they are used.
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
  /** Set by the line that the build puts before this script: a hash of all that is kept, and its paths, the page itself first. */
  readonly appFiles: { readonly version: string; readonly paths: readonly [page: string, ...files: string[]] };
};
const worker = self as unknown as OfflineScope;

const { version, paths } = worker.appFiles;
const APP_CACHES = 'musubi-app-';
const APP = `${APP_CACHES}${version}`;
const FONTS = 'musubi-fonts-1';
/** A server that is there answers sooner. */
const PAGE_MS = 3_000;
/** Pieces of fonts beyond this are let go, the oldest first. */
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

/** The page names the fonts that it loaded before this worker was there. */
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

/** An older page may still be open and load a part of its version: the version before this one stays, those before it go. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(APP_CACHES) && name !== APP);
  for (const name of older.slice(0, -1)) await caches.delete(name);
  await worker.clients.claim();
}

async function keepFonts(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(FONTS);
  // Best effort: without the piece, a font of the system is drawn.
  for (const url of urls) if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_FONTS))) await cache.delete(request);
}

/** The newest page where the server answers; where it does not, the kept one, which goes with the kept files. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PAGE_MS) });
  } catch (error) {
    const kept = await (await caches.open(APP)).match(PAGE);
    if (!kept) throw error;
    return kept;
  }
}

/** Files under a hash never change: the kept one is the right one. */
async function file(request: Request, url: URL): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isFont(url)) await (await caches.open(FONTS)).put(request, response.clone());
  return response;
}
