/** As much of a browser's page as the hosts of the renderer ask for: its address, its cookies, its sockets, its channels to other tabs. */
import { vi } from 'vitest';
import { WebSocket } from 'ws';

const nodeFetch = globalThis.fetch;

/** Puts a page at `address` in the place of the globals, where it stays until the next one. A closed page does not hear of its sockets' end. */
export function pageAt(address: string): { close(): void } {
  const { origin, host, hash, pathname, protocol } = new URL(address);
  let cookie = '';
  const open: { close(): void }[] = [];

  class PageSocket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { origin, cookie }, perMessageDeflate: false });
      // A page learns that a socket failed from its close event.
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
    close: () => {
      for (const one of open) one.close();
    },
  };
}
