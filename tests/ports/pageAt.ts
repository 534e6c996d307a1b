/** Fakes the parts of a browser page that the renderer's hosts use: address, cookies, sockets, channels to other tabs. */
import { vi } from 'vitest';
import { WebSocket } from 'ws';

const nodeFetch = globalThis.fetch;

/** Replaces the globals with a page at `address`, until the next call. A closed page is not notified when its sockets close. */
export function pageAt(address: string): { readonly closed: AbortSignal; close(): void } {
  const { origin, host, hash, pathname, protocol } = new URL(address);
  let cookie = '';
  const open: { close(): void }[] = [];
  const closing = new AbortController();

  class PageSocket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { origin, cookie }, perMessageDeflate: false });
      // A page learns from the close event that a socket failed.
      this.on('error', () => undefined);
      open.push({
        close: () => {
          this.onclose = null;
          this.terminate();
        },
      });
    }
  }
  class PageChannel extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      open.push(this);
    }
  }

  vi.stubGlobal('location', { origin, host, hash, pathname, protocol, search: '' });
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('WebSocket', PageSocket);
  vi.stubGlobal('BroadcastChannel', PageChannel);
  vi.stubGlobal('fetch', async (path: string | URL, { credentials: _, ...init }: RequestInit = {}) => {
    const response = await nodeFetch(new URL(path, origin), {
      ...init,
      headers: { ...init.headers, origin, connection: 'close' },
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  });
  return {
    closed: closing.signal,
    close: () => {
      closing.abort();
      for (const one of open) one.close();
    },
  };
}
