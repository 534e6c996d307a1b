/** A host without windows, dialogs or users: the library of this process, for commands that use the application core. */
import type { Host } from '../../shared/host/host.ts';
import { HostEvents } from '../../shared/host/hostEvents.ts';
import { CHANNELS, type ChannelName } from '../../shared/ipc/channels.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import {
  createHandlers,
  dispatch,
  type Logger,
  SHELL_CHANNELS,
  type SharingHandlers,
  type ShellHandlers,
} from './handlers.ts';
import { sendHostEvents } from './hostEvents.ts';

const unsupported = (): never => {
  throw new HostError('unsupported');
};
const all = (names: readonly ChannelName[]) => Object.fromEntries(names.map((name) => [name, unsupported]));
const SHARING = /^(?:sharing|presence|device|scores|entries)\./u;
const never = () => toDisposable(() => undefined);
const NO_SHARING = { onDidChange: never, onDidTakeIn: never, onDidHear: never, onDidReach: never };
let hostsMade = 0;

export function libraryHost(library: HostLibrary, log: Logger = () => undefined): Host {
  const shell = all(SHELL_CHANNELS) as unknown as ShellHandlers;
  const sharing = all(CHANNELS.filter((name) => SHARING.test(name))) as unknown as SharingHandlers;
  const handlers = createHandlers(library, shell, sharing);
  const self = `host:${++hostsMade}`;
  const events = new HostEvents((error) =>
    log('listener-failed', { error: error instanceof Error ? error.name : 'unknown' }),
  );
  // For as long as the library is open: closing it removes its listeners.
  sendHostEvents(library, NO_SHARING, (event, payload, except) => {
    if (except !== self) events.fire(event, payload);
  });
  const call = async (channel: ChannelName, input: unknown): Promise<unknown> => {
    const reply = await dispatch(handlers, channel, input, log, self);
    if (!reply.ok) throw new HostError(reply.error);
    return reply.value;
  };
  return {
    call: call as Host['call'],
    on: (event, listener) => events.on(event, listener),
    connected: true,
    onDidChangeConnection: never,
    openFile: async () => unsupported(),
    saveFile: async () => unsupported(),
    print: async () => unsupported(),
  };
}
