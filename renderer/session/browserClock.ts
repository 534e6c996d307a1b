/** The clock of a browser page. */
import type { Clock } from '../../shared/app/core.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';

export const browserClock: Clock = {
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
