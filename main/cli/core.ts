/** The application core on the command line: the library of a data folder, this process's clock, and no window. */
import { randomBytes } from 'node:crypto';
import { type Core, createCore, NO_PAGE } from '../../shared/app/core.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { libraryHost } from '../ipc/libraryHost.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { lockHost } from '../storage/hostLock.ts';
import { Library } from '../storage/library.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** The core for a library that may be open elsewhere, such as in a running server: nothing is written to a plan through it. */
export const coreOf = (library: HostLibrary): Core =>
  createCore({
    host: libraryHost(library),
    clock: systemClock,
    page: NO_PAGE,
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
  });

/** The current day on this device's clock, as an ISO date. */
export const today = ({ clock }: Core): string => localDay(new Date(clock.now()));

/**
 * Runs `run` with the library of a data folder, which no other process may write meanwhile: throws a {@link UsageError} if the app or a server has
 * it open. Everything is on disk when it resolves.
 */
export async function withCore<T>(folder: string, run: (core: Core, library: Library) => Promise<T>): Promise<T> {
  const lock = lockHost(folder);
  if (!lock) throw new UsageError(say('cli.alreadyOpen'));
  try {
    const library = new Library({ folder });
    try {
      return await run(coreOf(library), library);
    } finally {
      library.close();
    }
  } finally {
    lock.release();
  }
}
