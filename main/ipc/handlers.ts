/**
 * What each channel does, for both hosts. `dispatch` is the only way in: it checks the channel, the input against the contract, and turns
 * every failure into a code. Handlers that need a window or a dialog are given by the desktop; the browser edition answers `unsupported`.
 */

import type { z } from 'zod';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type ChannelOutput, CONTRACT, HostError, isChannel, type Reply } from '../../shared/ipc/contract.ts';
import { japanDay } from '../../shared/text/dates.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { RecordsDoor } from '../storage/recordsDoor.ts';

type Parsed<C extends ChannelName> = z.output<(typeof CONTRACT)[C]['in']>;
/** `caller` identifies the window that called, so that it is not notified of its own edits. */
export type Handler<C extends ChannelName> = (
  input: Parsed<C>,
  caller?: string,
) => ChannelOutput<C> | Promise<ChannelOutput<C>>;
export type Handlers = { readonly [C in ChannelName]: Handler<C> };

/** Channels whose work depends on the kind of host. */
export const SHELL_CHANNELS = [
  'app.info',
  'app.diagnostics',
  'app.openExternal',
  'files.save',
  'files.open',
  'files.recent',
  'files.openRecent',
  'window.print',
  'window.setMenu',
  'window.ready',
] as const satisfies readonly ChannelName[];
export type ShellHandlers = Pick<Handlers, (typeof SHELL_CHANNELS)[number]>;
/** Channels that the sync server beside the library answers, and the signatures that people there can check. */
export type SharingHandlers = Pick<
  Handlers,
  Extract<
    ChannelName,
    `sharing.${string}` | `presence.${string}` | `device.${string}` | `scores.${string}` | `entries.${string}`
  >
>;

/** Channels that the bridge to the homes of the plans answers. */
export type HomesHandlers = Pick<Handlers, Extract<ChannelName, `homes.${string}`>>;
const unsupported = (): never => {
  throw new HostError('unsupported');
};
/** For a process that keeps no plan in step with a home. */
const NO_HOMES: HomesHandlers = {
  'homes.status': unsupported,
  'homes.see': unsupported,
  'homes.join': unsupported,
  'homes.put': unsupported,
  'homes.bring': unsupported,
  'homes.right': unsupported,
  'homes.leave': unsupported,
  'homes.device': unsupported,
  'homes.end': unsupported,
  'homes.forget': unsupported,
};

export function createHandlers(
  library: HostLibrary,
  shell: ShellHandlers,
  sharing: SharingHandlers,
  homes: HomesHandlers = NO_HOMES,
): Handlers {
  const door = new RecordsDoor(library);
  return {
    ...shell,
    ...sharing,
    ...homes,
    'settings.get': () => library.getSettings(),
    'settings.set': ({ patch }) => library.setSettings(patch),
    'library.list': async () => ({ plans: await library.listPlans() }),
    'library.create': ({ id, title, update }) => library.createPlan(id, title, update),
    'library.describe': async ({ id, title }) => {
      await library.describePlan(id, title);
      return {};
    },
    'library.setTrashed': async ({ id, trashed }) => {
      await library.setTrashed(id, trashed);
      return {};
    },
    'library.deleteForever': async ({ id }) => {
      await library.deleteForever(id);
      return {};
    },
    'docs.load': ({ name }) => library.load(name),
    'docs.append': async ({ name, updates }, caller) => ({ savedAt: await door.append(name, updates, caller) }),
    'docs.erase': async ({ name }) => {
      await library.eraseDoc(name);
      return {};
    },
    'versions.list': async ({ planId }) => ({ versions: await library.listVersions(planId) }),
    'versions.create': ({ planId, name, reason, state }) => library.createVersion(planId, name, reason, state),
    'versions.load': async ({ id }) => ({ state: await library.loadVersion(id) }),
    'versions.kept': ({ planId, reason }) => library.keptState(planId, reason),
    'versions.rename': async ({ id, name }) => {
      await library.renameVersion(id, name);
      return {};
    },
    'media.put': async ({ bytes, type }) => ({ hash: await library.putMedia(bytes, type) }),
    'media.get': ({ hash }) => library.getMedia(hash),
    'backup.create': async () => ({
      name: `musubi-${japanDay(new Date().toISOString())}.musubi-library`,
      bytes: await library.backupBytes(),
    }),
    'backup.list': async () => ({ backups: await library.listBackups() }),
    'backup.restore': async ({ name, bytes }) => {
      if (bytes) return { plans: await library.restoreBackup({ bytes }) };
      if (name) return { plans: await library.restoreBackup({ name }) };
      throw new HostError('invalidInput');
    },
  };
}

export type Logger = (event: string, fields: Record<string, string | number>) => void;

/** Runs one call. Never throws; internal errors are logged without content and returned as `internal`. */
export async function dispatch(
  handlers: Handlers,
  channel: unknown,
  input: unknown,
  log: Logger,
  caller?: string,
): Promise<Reply<unknown>> {
  if (!isChannel(channel)) return { ok: false, error: 'unknownChannel' };
  const parsed = CONTRACT[channel].in.safeParse(input);
  if (!parsed.success) return { ok: false, error: 'invalidInput' };
  try {
    const handler = handlers[channel] as (input: unknown, caller?: string) => unknown;
    return { ok: true, value: await handler(parsed.data, caller) };
  } catch (error) {
    if (error instanceof HostError) return { ok: false, error: error.code };
    log('handler-failed', { channel, error: error instanceof Error ? error.name : 'unknown' });
    return { ok: false, error: 'internal' };
  }
}
