/** The application core on the command line: the library of a data folder, this process's clock, and no window. */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { type Clock, type Core, createCore, NO_PAGE } from '../../shared/app/core.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import { libraryHost } from '../ipc/libraryHost.ts';
import { lockHost } from '../storage/hostLock.ts';
import { Library } from '../storage/library.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

const clock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return toDisposable(() => clearTimeout(timer));
  },
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return toDisposable(() => clearInterval(timer));
  },
};

/**
 * Runs with the library of a data folder, which no other process writes meanwhile: throws a {@link UsageError} while the app or a server has it
 * open. Everything is on disk when it resolves.
 */
export async function withCore<T>(folder: string, run: (core: Core) => Promise<T>): Promise<T> {
  const lock = lockHost(folder);
  if (!lock) throw new UsageError(say('cli.alreadyOpen'));
  try {
    const library = new Library({ folder });
    try {
      const host = libraryHost(library);
      return await run(
        createCore({ host, clock, page: NO_PAGE, randomBytes: (count) => new Uint8Array(randomBytes(count)) }),
      );
    } finally {
      library.close();
    }
  } finally {
    lock.release();
  }
}
