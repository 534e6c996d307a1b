/**
 * The edition for guests: the app in a browser, served by somebody else's sync server. Joined plans are stored in
 * this browser and work without the server; edits travel over the sync link of each open plan, images over HTTP. It
 * implements the same `Host` as everywhere else.
 */
import type { GuestPort, Host } from '../../shared/host/host.ts';
import { HostEvents } from '../../shared/host/hostEvents.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type ChannelInput, type ChannelOutput, CONTRACT, HostError, isChannel } from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import { downloadFile, pickFile } from './browserFiles.ts';
import { storeErrorOf } from './guestDatabase.ts';
import { type GuestHandlers, guestHandlers } from './guestHandlers.ts';
import { GuestMedia } from './guestMedia.ts';
import type { GuestStore } from './guestStore.ts';

/** Other tabs of this browser with the same plan. */
const TABS = 'musubi-guest';

export function createGuestHost(store: GuestStore, isStaff: boolean): Host {
  const events = new HostEvents(reportError);
  const tabs = new BroadcastChannel(TABS);
  tabs.onmessage = ({ data }) => events.fire('docs.appended', data);
  const media = new GuestMedia(store);
  media.start();
  const handlers = guestHandlers({
    store,
    media,
    fire: (event, payload) => events.fire(event, payload),
  });
  store.docs.onDidAppend(({ name, updates }) => tabs.postMessage({ name, updates }));
  return {
    call: (channel, input) => callHandler(handlers, channel, input),
    on: (event, listener) => events.on(event, listener),
    // The store is in this browser and always available. The server may not be, which the sync link reports.
    connected: true,
    onDidChangeConnection: () => toDisposable(() => undefined),
    guest: guestPort(store, isStaff),
    openFile: pickFile,
    saveFile: async (name, bytes, kind) => downloadFile(name, bytes, kind),
    print: async () => {
      window.print();
    },
  };
}

/** Validates the input as a host does at its boundary. Every failure is a `HostError`. */
async function callHandler<C extends ChannelName>(
  handlers: GuestHandlers,
  channel: C,
  input: ChannelInput<C>,
): Promise<ChannelOutput<C>> {
  if (!isChannel(channel)) throw new HostError('unknownChannel');
  const handler = handlers[channel] as ((input: ChannelInput<C>) => Promise<ChannelOutput<C>>) | undefined;
  if (!handler) throw new HostError('unsupported');
  if (!CONTRACT[channel].in.safeParse(input).success) throw new HostError('invalidInput');
  try {
    return await handler(input);
  } catch (error) {
    throw storeErrorOf(error);
  }
}

const guestPort = (store: GuestStore, isStaff: boolean): GuestPort => ({
  isStaff,
  syncUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
  membership: (planId) => store.membership(planId),
  saveMembership: (membership) => store.saveMembership(membership),
  forget: (docName) => store.docs.erase(docName),
});
