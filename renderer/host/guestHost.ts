/**
 * The edition for guests: the app in a browser, served by somebody else's sync server. Plans one was invited to are kept in this browser and
 * work without the server; edits travel over the sync link of each open plan, images over HTTP. The same `Host` as everywhere else.
 */
import type { GuestPort, Host } from '../../shared/host/host.ts';
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import {
  type ChannelInput,
  type ChannelOutput,
  CONTRACT,
  type EventPayload,
  HostError,
} from '../../shared/ipc/contract.ts';
import { type Disposable, toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { downloadFile, pickFile } from './browserFiles.ts';
import { type GuestHandlers, guestHandlers } from './guestHandlers.ts';
import { GuestMedia } from './guestMedia.ts';
import type { GuestStore } from './guestStore.ts';

/** Other tabs of this browser with the same plan. */
const TABS = 'musubi-guest';

export function createGuestHost(store: GuestStore): Host {
  const events = new GuestEvents();
  const tabs = new BroadcastChannel(TABS);
  tabs.onmessage = ({ data }: MessageEvent<EventPayload<'docs.appended'>>) => events.fire('docs.appended', data);
  const media = new GuestMedia(store);
  media.start();
  const handlers = guestHandlers({
    store,
    media,
    fire: (event, payload) => events.fire(event, payload),
    tellTabs: (appended) => tabs.postMessage(appended),
  });
  return {
    call: (channel, input) => callHandler(handlers, channel, input),
    on: (event, listener) => events.on(event, listener),
    // The store is in this browser: it cannot be away. The server may be, and the sync link says so.
    connected: true,
    onDidChangeConnection: () => toDisposable(() => undefined),
    guest: guestPort(store),
    openFile: pickFile,
    saveFile: async (name, bytes, kind) => downloadFile(name, bytes, kind),
    print: async () => {
      window.print();
    },
  };
}

/** Checks the input as a host does at its border. Every failure is a `HostError`. */
async function callHandler<C extends ChannelName>(
  handlers: GuestHandlers,
  channel: C,
  input: ChannelInput<C>,
): Promise<ChannelOutput<C>> {
  const handler = handlers[channel] as ((input: ChannelInput<C>) => Promise<ChannelOutput<C>>) | undefined;
  if (!handler) throw new HostError('unsupported');
  if (!CONTRACT[channel].in.safeParse(input).success) throw new HostError('invalidInput');
  try {
    return await handler(input);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new HostError(isFull ? 'storageFull' : 'storageFailed');
  }
}

class GuestEvents {
  private readonly emitters = new Map<EventName, Emitter<unknown>>();

  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Disposable {
    return this.emitterOf(event).on((payload) => listener(payload as EventPayload<E>));
  }

  fire<E extends EventName>(event: E, payload: EventPayload<E>): void {
    this.emitterOf(event).fire(payload);
  }

  private emitterOf(event: EventName): Emitter<unknown> {
    const emitter = this.emitters.get(event) ?? new Emitter<unknown>();
    this.emitters.set(event, emitter);
    return emitter;
  }
}

const guestPort = (store: GuestStore): GuestPort => ({
  syncUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
  membership: (planId) => store.membership(planId),
  saveMembership: (membership) => store.saveMembership(membership),
  forget: (docName) => store.forget(docName),
});
