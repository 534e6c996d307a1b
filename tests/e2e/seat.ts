/**
 * The browser page in which the tests of a worker sit one after another. A page of its own for each test compiles the app's script, unpacks its fonts
 * and reads its files again, which takes more CPU time than most tests. Here the renderer process stays, and each test gets what a new user has: an
 * empty browser profile. A test that leaves behind what a page cannot undo has its page closed after it.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { Browser, BrowserContext, CDPSession, Page, ViewportSize } from '@playwright/test';

/** Below the ports that the system gives out by itself. */
const FIRST_PORT = 12_000;
const CHECKOUTS = 1_900;
const WORKERS = 10;

/**
 * The port of this worker's hosts: what the page keeps in memory is kept for an address. Another checkout has other ports. If somebody else uses it,
 * the system chooses one, and the page is only slower.
 */
export async function workerPort(worker: number): Promise<number> {
  const checkout =
    createHash('sha256')
      .update(import.meta.dirname)
      .digest()
      .readUInt16BE() % CHECKOUTS;
  const port = FIRST_PORT + checkout * WORKERS + (worker % WORKERS);
  const probe = createServer();
  const isFree = await new Promise<boolean>((done) => {
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => done(true));
  });
  await new Promise((done) => probe.close(done));
  return isFree ? port : 0;
}

/** After so many tests the page is closed, so that what a browser never frees does not add up. */
const TESTS_PER_PAGE = 12;
/** What these install stays on the page as long as it is open. */
const LASTING = ['addInitScript', 'exposeFunction', 'exposeBinding'] as const;
const LASTING_CLOCK = ['install', 'setFixedTime', 'setSystemTime', 'pauseAt'] as const;
/** Everything that a test may listen to. */
const EVENTS = [
  ...['close', 'console', 'crash', 'dialog', 'domcontentloaded', 'download', 'filechooser', 'frameattached'],
  ...['framedetached', 'framenavigated', 'load', 'pageerror', 'popup', 'request', 'requestfailed'],
  ...['requestfinished', 'response', 'websocket', 'worker'],
] as const;
/** All that a browser stores for a page, but for its cache of files. */
const STORED = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage,shared_storage';
/** A small file of the host that runs no script. */
const INERT = 'icon.svg';

/** Calls `told` whenever one of these methods is called. */
function whenCalled<T extends object>(of: T, names: readonly (keyof T)[], told: () => void): void {
  for (const name of names) {
    const own: unknown = of[name];
    if (typeof own !== 'function') throw new Error(`${String(name)} is not a method`);
    Reflect.set(of, name, (...given: readonly unknown[]): unknown => {
      told();
      return Reflect.apply(own, of, given);
    });
  }
}

/** A page in a browser profile of its own. */
export async function pageOfItsOwn(chrome: Browser, viewport: ViewportSize | null): Promise<Page> {
  const context = await chrome.newContext({
    viewport,
    locale: 'ja-JP',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

class Place {
  readonly page: Page;
  private readonly context: BrowserContext;
  private readonly sessions: CDPSession[] = [];
  private isSpent = false;
  private tests = 0;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    const spend = () => {
      this.isSpent = true;
    };
    whenCalled(page, LASTING, spend);
    whenCalled(context, [...LASTING, 'grantPermissions', 'clearPermissions'], spend);
    whenCalled(page.clock, LASTING_CLOCK, spend);
    const attach = context.newCDPSession.bind(context);
    context.newCDPSession = async (to) => {
      const session = await attach(to);
      this.sessions.push(session);
      return session;
    };
  }

  static async open(chrome: Browser, viewport: ViewportSize | null): Promise<Place> {
    const page = await pageOfItsOwn(chrome, viewport);
    return new Place(page.context(), page);
  }

  /** Whether another test may sit here. */
  get isFree(): boolean {
    return !this.isSpent && !this.page.isClosed() && this.tests < TESTS_PER_PAGE;
  }

  /** Leaves a page at `origin` as a browser that was never there. Its host has to be running, or the page is closed. */
  async clear(origin: string): Promise<void> {
    this.tests += 1;
    if (!this.isFree) return;
    try {
      for (const type of EVENTS) await this.page.removeAllListeners(type);
      for (const session of this.sessions.splice(0)) await session.detach().catch(() => undefined);
      await this.page.unrouteAll({ behavior: 'ignoreErrors' });
      await this.context.unrouteAll({ behavior: 'ignoreErrors' });
      await this.context.setOffline(false);
      for (const page of this.context.pages()) if (page !== this.page) await page.close();
      // Same origin, so that the process stays; closed are the app's connections and databases.
      await this.page.goto(`${origin}/${INERT}`);
      await this.page.evaluate(() => sessionStorage.clear());
      const session = await this.context.newCDPSession(this.page);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
      await session.send('Page.resetNavigationHistory');
      await session.detach();
      this.sessions.length = 0;
      await this.page.emulateMedia({
        media: null,
        colorScheme: null,
        forcedColors: null,
        contrast: null,
        reducedMotion: 'reduce',
      });
    } catch {
      this.isSpent = true;
    }
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

export class Seat {
  private readonly chrome: Browser;
  private place: Place | undefined;

  constructor(chrome: Browser) {
    this.chrome = chrome;
  }

  /** The page, showing nothing of the app. */
  async take(viewport: ViewportSize | null): Promise<Page> {
    if (this.place && (!this.place.isFree || viewport === null)) await this.close();
    if (this.place && viewport) await this.place.page.setViewportSize(viewport);
    this.place ??= await Place.open(this.chrome, viewport);
    return this.place.page;
  }

  async leave(address: string): Promise<void> {
    await this.place?.clear(new URL(address).origin);
  }

  async close(): Promise<void> {
    await this.place?.close();
    this.place = undefined;
  }
}
