/**
 * Whether this server can take edits now, for a proxy that chooses between servers: the store answers and can be written. Asked at most once a second,
 * whoever asks: each check is a small write.
 */

import { CLI_MESSAGES } from '../../shared/i18n/cliWords.ts';
import type { StorageState } from '../../shared/ipc/contract.ts';
import { type Clock, systemClock } from '../../shared/ports/clock.ts';

const FRESH_MS = 1_000;
type NotReady = Exclude<StorageState, 'ok'> | 'unsaved' | 'closing';
export type Ready =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: NotReady; readonly ja: string; readonly en: string };

export type ReadinessParts = {
  readonly library: { readonly state: StorageState; probe(): void | Promise<void> };
  /** Edits in memory that the store has refused. */
  readonly unsaved: () => number;
  readonly isClosing: () => boolean;
};

export class Readiness {
  private readonly parts: ReadinessParts;
  private readonly clock: Pick<Clock, 'elapsed'>;
  private last: { readonly at: number; readonly answer: Promise<Ready> } | undefined;

  constructor(parts: ReadinessParts, clock: Pick<Clock, 'elapsed'> = systemClock) {
    this.parts = parts;
    this.clock = clock;
  }
  /** Never rejects. */
  check(): Promise<Ready> {
    const at = this.clock.elapsed();
    if (!this.last || at - this.last.at >= FRESH_MS) this.last = { at, answer: this.look() };
    return this.last.answer;
  }
  private async look(): Promise<Ready> {
    const { library, unsaved, isClosing } = this.parts;
    if (isClosing()) return notReady('closing');
    try {
      await library.probe();
    } catch {
      // Every failure means the same: not now.
      return notReady(library.state === 'ok' ? 'failed' : library.state);
    }
    return unsaved() > 0 ? notReady('unsaved') : { ready: true };
  }
}

function notReady(reason: NotReady): Ready {
  const [ja, en] = CLI_MESSAGES[`cli.ready.${reason}`];
  return { ready: false, reason, ja, en };
}
