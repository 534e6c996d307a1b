/** The application core for tests: over the real library and its handlers, with a clock that a test moves by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandlers, dispatch } from '../main/ipc/handlers.ts';
import { Library } from '../main/storage/library.ts';
import { type Clock, type Core, createCore, NO_PAGE, type Page } from '../shared/app/core.ts';
import type { Host } from '../shared/host/host.ts';
import { HostError } from '../shared/ipc/contract.ts';
import { toDisposable } from '../shared/kernel/disposable.ts';

export type ManualClock = Clock & {
  /** Lets time pass; what is due runs in its order. */
  advance(ms: number): void;
  /** The machine was busy or asleep for so long: the time is later, and nothing has run. */
  lag(ms: number): void;
};

type Timer = { due: number; readonly every: number | undefined; readonly run: () => void };

export function manualClock(start = '2026-11-21T00:00:00.000Z'): ManualClock {
  const timers = new Set<Timer>();
  let time = 0;
  let lagged = 0;
  const add = (ms: number, run: () => void, every?: number) => {
    const timer = { due: time + ms, every, run };
    timers.add(timer);
    return toDisposable(() => timers.delete(timer));
  };
  return {
    now: () => Date.parse(start) + time + lagged,
    elapsed: () => time + lagged,
    after: (ms, run) => add(ms, run),
    every: (ms, run) => add(ms, run, ms),
    lag: (ms) => {
      lagged += ms;
    },
    advance: (ms) => {
      const end = time + ms;
      for (;;) {
        const [next] = [...timers].filter((t) => t.due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        time = Math.max(time, next.due);
        if (next.every === undefined) timers.delete(next);
        else next.due += next.every;
        next.run();
      }
      time = end;
    },
  };
}

/** Ids in the order in which they were asked for: the same in every run. */
export function countingBytes(): (count: number) => Uint8Array {
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

const silent = () => toDisposable(() => undefined);

/** A host over a real library in a folder of its own. `failing` names channels that answer like a full disk, and can be changed. */
export function libraryHost(): {
  readonly host: Host;
  readonly library: Library;
  readonly failing: Set<string>;
  close(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-core-'));
  const library = new Library({ folder });
  // Nothing of the shell or of sharing is called here.
  const handlers = createHandlers(library, {} as never, {} as never);
  const failing = new Set<string>();
  const host = {
    call: async (channel: string, input: unknown) => {
      if (failing.has(channel)) throw new HostError('storageFull');
      const reply = await dispatch(handlers, channel, input, () => undefined);
      if (!reply.ok) throw new HostError(reply.error);
      return reply.value;
    },
    on: silent,
    connected: true,
    onDidChangeConnection: silent,
    openFile: async () => undefined,
    saveFile: async () => false,
    print: async () => undefined,
  } as unknown as Host;
  return {
    host,
    library,
    failing,
    close: () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
