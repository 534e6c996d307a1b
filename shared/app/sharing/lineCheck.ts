/**
 * Detects a dead connection before the network does. A connection through a tunnel stays open for half a minute and more without any sign that
 * nothing arrives. The server is queried once it has been silent for a moment, and answers each query; otherwise the connection is reported as lost.
 *
 * On a busy machine the query is what is late, not the answer. So silence is counted in ticks of this window: a window that had no time for its
 * ticks had none for the answers either, which may be in its queue, and starts counting again.
 */
import { type Disposable, toDisposable } from '../../kernel/disposable.ts';
import type { Clock } from '../../ports/clock.ts';

const TICK_MS = 1_000;
/** Silent ticks after which the connection counts as lost: noticed within five seconds. */
const LOST_TICKS = 4;
/** A tick later than this means that the window was busy. */
const LATE_MS = 600;

export type LineCheck = { answered(): void; begin(): void; end(): void } & Disposable;

export function lineCheck(actions: { ask(): void; lost(): void }, clock: Clock): LineCheck {
  let timer: Disposable | undefined;
  let silent = 0;
  let expected = 0;
  const tick = () => {
    const isLate = clock.elapsed() > expected + LATE_MS;
    expected = clock.elapsed() + TICK_MS;
    silent = isLate ? 0 : silent + 1;
    if (silent >= LOST_TICKS) {
      end();
      actions.lost();
    } else actions.ask();
  };
  const end = () => {
    timer?.dispose();
    timer = undefined;
  };
  return {
    answered: () => {
      silent = 0;
    },
    begin: () => {
      end();
      silent = 0;
      expected = clock.elapsed() + TICK_MS;
      timer = clock.every(TICK_MS, tick);
    },
    end,
    ...toDisposable(end),
  };
}
