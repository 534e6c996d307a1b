/**
 * The browser edition: calls go over one socket to the host on this machine. If the host goes away, the socket
 * reconnects for as long as the page is open; calls made meanwhile fail with `disconnected`, and their callers keep
 * their data.
 */

import type { Host } from '../../shared/host/host.ts';
import { HostEvents } from '../../shared/host/hostEvents.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type ChannelInput, type ChannelOutput, HostError } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import {
  decodeFrame,
  encodeFrame,
  eventFrame,
  HOST_PROTOCOL,
  HOST_SOCKET_PATH,
  replyFrame,
  SESSION_PATH,
} from '../../shared/protocol/frames.ts';
import { downloadFile, pickFile } from './browserFiles.ts';
import { isKept } from './keepOffline.ts';

type Pending = { resolve: (value: unknown) => void; reject: (error: HostError) => void };
const RETRY_MS = [200, 400, 800, 1_500, 3_000];

/** What answers at this address: the owner's host, which admits or refuses us, or a sync server, which has no sessions. */
type Door = 'open' | 'refused' | 'guests';

/** Exchanges the one-time token of the address for a cookie and removes it from the address bar. */
async function signIn(): Promise<Door> {
  const match = /^#token=([\w-]+)$/.exec(location.hash);
  if (match) history.replaceState(null, '', `${location.pathname}${location.search}`);
  try {
    const response = await fetch(SESSION_PATH, { method: 'POST', body: match?.[1] ?? '', credentials: 'same-origin' });
    return response.ok ? 'open' : response.status === 404 ? 'guests' : 'refused';
  } catch {
    // Unreachable: an owner's page has no offline copy of the app, so this is a guest's page, offline.
    return isKept() ? 'guests' : 'refused';
  }
}

/** @param pageClosed ends the attempts to reconnect. A real page takes its timers with it; several pages in one process do not. */
export async function createBrowserHost(pageClosed?: AbortSignal): Promise<Host | Exclude<Door, 'open'>> {
  const door = await signIn();
  if (door !== 'open') return door;
  const pending = new Map<number, Pending>();
  const events = new HostEvents(reportError);
  const connection = new Emitter<boolean>();
  let socket: WebSocket | undefined;
  let connected = false;
  let nextId = 1;
  let attempt = 0;

  const setConnected = (value: boolean) => {
    if (connected === value) return;
    connected = value;
    connection.fire(value);
  };

  const connect = (): Promise<void> =>
    new Promise((resolve) => {
      const ws = new WebSocket(
        `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${HOST_SOCKET_PATH}`,
        HOST_PROTOCOL,
      );
      ws.binaryType = 'arraybuffer';
      ws.onopen = () => {
        socket = ws;
        attempt = 0;
        setConnected(true);
        resolve();
      };
      ws.onmessage = ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        const frame = decodeFrame(new Uint8Array(data));
        const reply = replyFrame.safeParse(frame);
        if (reply.success) {
          const waiting = pending.get(reply.data.id);
          pending.delete(reply.data.id);
          if (reply.data.ok) waiting?.resolve(reply.data.value);
          else waiting?.reject(new HostError(reply.data.error ?? 'internal'));
          return;
        }
        const event = eventFrame.safeParse(frame);
        if (event.success) events.fire(event.data.event, event.data.payload);
      };
      ws.onclose = () => {
        socket = undefined;
        setConnected(false);
        for (const waiting of pending.values()) waiting.reject(new HostError('disconnected'));
        pending.clear();
        const delay = RETRY_MS[Math.min(attempt++, RETRY_MS.length - 1)];
        setTimeout(() => {
          if (!pageClosed?.aborted) void connect().then(resolve);
        }, delay);
      };
    });
  await connect();

  return {
    call: <C extends ChannelName>(channel: C, input: ChannelInput<C>) =>
      new Promise<ChannelOutput<C>>((resolve, reject) => {
        if (!socket || socket.readyState !== WebSocket.OPEN) return reject(new HostError('disconnected'));
        const id = nextId++;
        pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
        socket.send(encodeFrame({ t: 'call', id, channel, input }));
      }),
    on: (event, listener) => events.on(event, listener),
    get connected() {
      return connected;
    },
    onDidChangeConnection: (listener) => connection.on(listener),
    openFile: pickFile,
    saveFile: async (name, bytes, kind) => downloadFile(name, bytes, kind),
    print: async () => {
      window.print();
    },
  } satisfies Host;
}
