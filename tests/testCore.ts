/** The application core for tests: on the real library and its handlers, with a clock that a test advances. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryHost as hostOf } from '../main/ipc/libraryHost.ts';
import { Library } from '../main/storage/library.ts';
import { type Core, createCore, NO_PAGE, type Page } from '../shared/app/core.ts';
import { createPlan } from '../shared/app/plan/createPlan.ts';
import { PlanSession } from '../shared/app/plan/planSession.ts';
import type { PlanCommand } from '../shared/doc/commands.ts';
import { signHash } from '../shared/doc/signature.ts';
import type { Host } from '../shared/host/host.ts';
import type { ChannelName } from '../shared/ipc/channels.ts';
import { HostError } from '../shared/ipc/contract.ts';
import type { SigningPurpose } from '../shared/kernel/signing.ts';
import { type Clock, ManualClock } from '../shared/ports/clock.ts';

export { ManualClock };
export const manualClock = (start = '2026-11-21T00:00:00.000Z'): ManualClock => new ManualClock(start);

/** Sequential ids: the same in every run. */
function countingBytes(): (count: number) => Uint8Array {
  let n = 0;
  return (count) => {
    n++;
    return Uint8Array.from({ length: count }, (_, i) =>
      i === count - 1 ? n % 36 : i === count - 2 ? Math.floor(n / 36) % 36 : 0,
    );
  };
}

export const testCore = (host: Host, clock: Clock = manualClock(), page: Page = NO_PAGE): Core =>
  createCore({ host, clock, page, randomBytes: countingBytes() });

/** A host on a real library in a temporary folder. `failing` names channels that answer like a full disk, and can be changed. */
export function libraryHost(): {
  readonly host: Host;
  readonly library: Library;
  readonly failing: Set<string>;
  close(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-core-'));
  const library = new Library({ folder });
  const inner = hostOf(library);
  const failing = new Set<string>();
  const call = async (channel: ChannelName, input: never) => {
    if (failing.has(channel)) throw new HostError('storageFull');
    if (channel === 'device.sign') {
      const { purpose, hash } = input as { readonly purpose: SigningPurpose; readonly hash: string };
      return signHash(DEVICE_SEED, purpose, hash);
    }
    // There is no network: the contest is run with files.
    if (channel === 'entries.hub' || channel === 'scores.hub') return { addresses: [], token: '' };
    return inner.call(channel, input);
  };
  return {
    host: { ...inner, call: call as Host['call'] },
    library,
    failing,
    close: () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A device's key, with which the host signs. */
const DEVICE_SEED = new Uint8Array(32).fill(7);

/** An open plan on a real library, with one canvas, `CANVAS`, and the results of `commands`. */
export async function openedPlan(commands: readonly PlanCommand[] = [], clock: Clock = manualClock()) {
  const place = libraryHost();
  const core = testCore(place.host, clock);
  const content = {
    plan: { title: '酒粕のパン', template: 'blank', prefecture: '', municipalityCode: '' },
    commands: [{ type: 'addCanvas' as const, canvas: CANVAS, title: '板', order: 1 }, ...commands],
    blocks: [],
  };
  const made = await createPlan(core, content, { author: '山田', today: '2026-11-21' });
  if (!made.ok) throw new Error(made.error.problem);
  const session = await PlanSession.open(core, made.value);
  return {
    ...place,
    core,
    id: made.value,
    session,
    close: () => {
      session.dispose();
      place.close();
    },
  };
}
export const CANVAS = 'canvas0000000000';
