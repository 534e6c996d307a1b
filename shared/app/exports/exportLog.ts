/**
 * The log of exports: who handed out which plan, when, in which way and to whom. A list in this device's settings; it is in no plan and is never synced.
 * A failure to store a line must not prevent an export: no error is shown.
 */
import type { Layer } from '../../domain/layers/layers.ts';
import type { ExportFormat } from '../../export/formats.ts';
import type { Host } from '../../host/host.ts';
import { type HandedOut, MOST_HANDED_OUT } from '../../ipc/contract.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { type Core, timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';
import type { Door } from './doors.ts';

const noted = new Emitter<void>();
/** A line was added on this device, by whichever plan. */
export const onDidHandOut = noted.on;

export type Way = {
  readonly door: Door;
  readonly format?: ExportFormat;
  /** Who hands it out; otherwise whoever has a name in the settings. */
  readonly by?: string | undefined;
};

export const noteHandedOut = ({ core, planStore }: PlanSession, way: Way, audience: Layer): Promise<void> =>
  notePlans(core, [planStore.meta.title], way, audience);

/** One line for each plan, by its title. */
export async function notePlans(
  core: Core,
  titles: readonly string[],
  { door, format, by = '' }: Way,
  audience: Layer,
): Promise<void> {
  const { host } = core;
  try {
    const { name, handedOut } = await host.call('settings.get', {});
    const at = timeOf(core);
    const who = (by.trim() || name).slice(0, 120);
    const lines = titles.map(
      (title): HandedOut => ({ at, by: who, title: title.slice(0, 400), door, format: format ?? '', audience }),
    );
    await host.call('settings.set', { patch: { handedOut: [...handedOut, ...lines].slice(-MOST_HANDED_OUT) } });
    noted.fire();
  } catch {
    // A full disk does not keep anybody from their file.
  }
}

/** Newest first. */
export const handedOut = async (host: Host): Promise<readonly HandedOut[]> =>
  [...(await host.call('settings.get', {})).handedOut].reverse();

export const forgetHandedOut = async (host: Host): Promise<void> => {
  await host.call('settings.set', { patch: { handedOut: [] } });
};
