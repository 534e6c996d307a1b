/** The desktop: calls go over Electron's IPC through the preload's two functions. */
import { z } from 'zod';
import type { Host } from '../../shared/host/host.ts';
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import {
  type ChannelInput,
  type ChannelOutput,
  EVENT_SCHEMAS,
  type EventPayload,
  HOST_ERRORS,
  HostError,
} from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import type { DesktopBridge } from './desktopBridge.ts';

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(HOST_ERRORS) }),
]);

export function createElectronHost(bridge: DesktopBridge): Host {
  const call = async <C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>> => {
    const reply = replySchema.safeParse(await bridge.invoke(channel, input));
    if (!reply.success) throw new HostError('internal');
    if (!reply.data.ok) throw new HostError(reply.data.error);
    return reply.data.value as ChannelOutput<C>;
  };
  return {
    call,
    on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) =>
      toDisposable(
        bridge.listen(event, (payload) => {
          const parsed = EVENT_SCHEMAS[event].safeParse(payload);
          if (parsed.success) listener(parsed.data as EventPayload<E>);
        }),
      ),
    connected: true,
    onDidChangeConnection: () => toDisposable(() => undefined),
    openFile: async (kind) => (await call('files.open', { kind })) ?? undefined,
    saveFile: async (name, bytes, kind) => (await call('files.save', { name, bytes, kind })).saved,
    print: async (title) => {
      await call('window.print', { title });
    },
  };
}
