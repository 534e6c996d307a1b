/** The desktop: calls go over Electron's IPC through the preload's two functions. */
import { z } from 'zod';
import type { Host } from '../../shared/host/host.ts';
import { HostEvents } from '../../shared/host/hostEvents.ts';
import { type ChannelName, EVENTS } from '../../shared/ipc/channels.ts';
import { type ChannelInput, type ChannelOutput, HOST_ERRORS, HostError } from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import type { DesktopBridge } from './desktopBridge.ts';

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(HOST_ERRORS) }),
]);

export function createElectronHost(bridge: DesktopBridge): Host {
  const events = new HostEvents(reportError);
  // One listener per event at this boundary: with several, one that throws would keep the others from being called.
  for (const event of EVENTS) bridge.listen(event, (payload) => events.fire(event, payload));
  const call = async <C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>> => {
    // Rejections by Electron itself (values that cannot be cloned, a window that goes away) are reported as errors of
    // the host.
    const reply = replySchema.safeParse(await bridge.invoke(channel, input).catch(() => undefined));
    if (!reply.success) throw new HostError('internal');
    if (!reply.data.ok) throw new HostError(reply.data.error);
    return reply.data.value as ChannelOutput<C>;
  };
  return {
    call,
    on: (event, listener) => events.on(event, listener),
    connected: true,
    onDidChangeConnection: () => toDisposable(() => undefined),
    openFile: async (kind) => (await call('files.open', { kind })) ?? undefined,
    saveFile: async (name, bytes, kind) => (await call('files.save', { name, bytes, kind })).saved,
    print: async (title, day) => {
      await call('window.print', { title, ...(day ? { day } : {}) });
    },
  };
}
