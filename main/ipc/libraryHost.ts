/** A host without windows, files or people: the library of this process, for commands that use the application core. */
import type { Host } from '../../shared/host/host.ts';
import { CHANNELS, type ChannelName } from '../../shared/ipc/channels.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import type { Library } from '../storage/library.ts';
import {
  createHandlers,
  dispatch,
  type Logger,
  SHELL_CHANNELS,
  type SharingHandlers,
  type ShellHandlers,
} from './handlers.ts';

const unsupported = (): never => {
  throw new HostError('unsupported');
};
const all = (names: readonly ChannelName[]) => Object.fromEntries(names.map((name) => [name, unsupported]));
const SHARING = /^(?:sharing|presence|device|scores|entries)\./u;
const never = () => toDisposable(() => undefined);

export function libraryHost(library: Library, log: Logger = () => undefined): Host {
  const shell = all(SHELL_CHANNELS) as unknown as ShellHandlers;
  const sharing = all(CHANNELS.filter((name) => SHARING.test(name))) as unknown as SharingHandlers;
  const handlers = createHandlers(library, shell, sharing);
  const call = async (channel: ChannelName, input: unknown): Promise<unknown> => {
    const reply = await dispatch(handlers, channel, input, log);
    if (!reply.ok) throw new HostError(reply.error);
    return reply.value;
  };
  return {
    call: call as Host['call'],
    on: never,
    connected: true,
    onDidChangeConnection: never,
    openFile: async () => unsupported(),
    saveFile: async () => unsupported(),
    print: async () => unsupported(),
  };
}
