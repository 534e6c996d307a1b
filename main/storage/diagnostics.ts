/** What a person may send to support: versions, sizes, states and the log. No plan content, names or paths. */
import { arch, release, totalmem } from 'node:os';
import type { HostLibrary } from './hostLibrary.ts';
import type { RotatingLog } from './rotatingLog.ts';

export type HostFacts = { readonly version: string; readonly platform: string; readonly host: 'desktop' | 'browser' };

/** JSON, indented for reading. */
export async function diagnosticsText(library: HostLibrary, log: RotatingLog, facts: HostFacts): Promise<string> {
  const plans = await library.listPlans();
  const bytes = await library.storedBytes();
  return JSON.stringify(
    {
      ...facts,
      system: { release: release(), arch: arch(), memoryMb: Math.round(totalmem() / 2 ** 20), node: process.version },
      library: {
        state: library.state,
        bytes,
        plans: plans.filter((p) => p.trashedAt === null).length,
        inTrash: plans.filter((p) => p.trashedAt !== null).length,
        damaged: library.damages.map(({ what, at }) => ({ what, at })),
      },
      log: log.lines().map((line): unknown => JSON.parse(line)),
    },
    null,
    1,
  );
}
