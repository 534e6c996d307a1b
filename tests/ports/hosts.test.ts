/** Every host against the contract of `Host`: each with its real counterpart, as far as that runs without a browser and without Electron. */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { startDesktop } from '../../main/app/desktop.ts';
import { runOrg } from '../../main/cli/org.ts';
import { startBrowserHost } from '../../main/cli/serve.ts';
import { libraryHost } from '../../main/ipc/libraryHost.ts';
import { Library } from '../../main/storage/library.ts';
import { createBrowserHost } from '../../renderer/host/browserHost.ts';
import type { DesktopBridge } from '../../renderer/host/desktopBridge.ts';
import { createElectronHost } from '../../renderer/host/electronHost.ts';
import { createGuestHost } from '../../renderer/host/guestHost.ts';
import { GuestStore } from '../../renderer/host/guestStore.ts';
import type { Host } from '../../shared/host/host.ts';
import { IPC_PREFIX } from '../../shared/ipc/channels.ts';
import { FakeWindow, fakeElectron } from '../electron/fakeElectron.ts';
import { freePort } from '../freePort.ts';
import { type HostSubject, hostSuite } from './host.suite.ts';
import { pageAt } from './pageAt.ts';
import { runSuite } from './runSuite.ts';

type Use = (subject: HostSubject) => Promise<void>;
/** Cleanup functions, run in reverse order when the case is over. */
const ends: (() => unknown)[] = [];
/** Exceptions of listeners: a page reports them as errors. */
const reported: unknown[] = [];

beforeEach(() => {
  reported.length = 0;
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'musubi-hosts-'));
  ends.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
function open(place: string, maxPages?: number): Library {
  const library = new Library({ folder: place, ...(maxPages === undefined ? {} : { maxPages }) });
  ends.push(() => library.close());
  return library;
}

/** An organisation's server in a folder of its own. */
async function organisation(): Promise<string> {
  const place = folder();
  const port = await freePort();
  const share = { host: '127.0.0.1', port };
  const server = await startBrowserHost({ folder: place, port: 0, log: () => undefined, share });
  ends.push(() => server.close());
  const org = async (words: string, values: Readonly<Record<string, string>> = {}) =>
    (await runOrg(words.split(' '), { place: { folder: place, store: undefined }, as: undefined, values }))
      ?.data as Record<string, unknown>;
  await org('init 会議所');
  const aoki = String((await org('staff add 青木', { role: 'advisor' }))['id']);
  const business = String((await org('business add 浜の湯'))['id']);
  await org(`assign ${business} ${aoki}`);
  const invited = await org(`founder invite ${business}`, { 'public-url': `http://127.0.0.1:${port}` });
  return String(invited['link']);
}

runSuite('Host on the library of this process', hostSuite, async (use: Use) => {
  const place = folder();
  let library = open(place);
  await use({
    host: libraryHost(library),
    writeElsewhere: (name, updates) => library.append(name, updates),
    reopen: async () => {
      library.close();
      library = open(place);
      return libraryHost(library);
    },
    small: async () => libraryHost(open(folder(), 200)),
  });
});

runSuite('Host of the browser edition, over a socket to the local server', hostSuite, async (use: Use) => {
  const serve = (place: string, port = 0, maxPages?: number) =>
    startBrowserHost({
      folder: place,
      port,
      log: () => undefined,
      ...(maxPages === undefined ? {} : { maxPages }),
    });
  const windowAt = async (address: string): Promise<Host> => {
    const page = pageAt(address);
    ends.push(() => page.close());
    const host = await createBrowserHost(page.closed);
    if (typeof host === 'string') throw new Error(host);
    return host;
  };
  const place = folder();
  let server = await serve(place);
  ends.push(() => server.close());
  const port = Number(new URL(server.address).port);
  const restart = async () => {
    server = await serve(place, port);
  };
  await use({
    host: await windowAt(server.address),
    writeElsewhere: async (name, updates) =>
      (await windowAt(server.server?.newAddress() ?? '')).call('docs.append', { name, updates }),
    reopen: async () => {
      await server.close();
      await restart();
      return windowAt(server.address);
    },
    line: { cut: () => server.close(), mend: restart },
    home: organisation,
    small: async () => {
      const full = await serve(folder(), 0, 200);
      ends.push(() => full.close());
      return windowAt(full.address);
    },
  });
});

runSuite('Host of the desktop, over its channels without Electron', hostSuite, async (use: Use) => {
  const place = folder();
  FakeWindow.made = [];
  const boot = async () => {
    const fake = fakeElectron(place);
    const desktop = await startDesktop({
      electron: fake.api,
      argv: ['musubi'],
      platform: 'linux',
      files: new Map(),
      preload: '/preload.cjs',
      log: () => undefined,
    });
    if (!desktop) throw new Error('another instance has the library');
    const contents = fake.window()?.webContents;
    // As the preload does: the host also checks names, and everything that crosses is cloned.
    const bridge: DesktopBridge = {
      invoke: async (channel, input) =>
        structuredClone((await fake.call(channel, input)) ?? { ok: false, error: 'unknownChannel' }),
      listen: (event, listener) => {
        contents?.on(`${IPC_PREFIX}${event}`, listener);
        return () => contents?.off(`${IPC_PREFIX}${event}`, listener);
      },
    };
    const host = createElectronHost(bridge);
    await host.call('window.ready', {});
    return { host, desktop, quit: () => fake.app.emit('will-quit', { preventDefault: () => undefined }) };
  };
  let running = await boot();
  ends.push(() => running.quit());
  await use({
    host: running.host,
    writeElsewhere: (name, updates) => running.desktop.library.append(name, updates),
    reopen: async () => {
      running.quit();
      running = await boot();
      return running.host;
    },
    home: organisation,
  });
});

let guests = 0;
runSuite("Host of a guest's browser, on IndexedDB", hostSuite, async (use: Use) => {
  const database = `musubi-hosts-${guests++}`;
  const page = pageAt('http://127.0.0.1:9/');
  ends.push(() => page.close());
  const tab = async () => {
    const store = await GuestStore.open(database);
    ends.push(() => store.close());
    return { store, host: createGuestHost(store, false) };
  };
  const here = await tab();
  await use({
    host: here.host,
    writeElsewhere: async (name, updates) => (await tab()).host.call('docs.append', { name, updates }),
    reopen: async () => {
      await here.store.close();
      return (await tab()).host;
    },
  });
});
