/**
 * Notices a dead line before the network does. A line through a tunnel stays open for half a minute and more: nothing arrives, and nothing says
 * so. The server is asked as soon as it has been silent for a moment, and answers each question; without an answer the line is reported as lost.
 *
 * On a busy machine the question is what is late, not the answer. So silence is counted in ticks of this window: one that had no time for its
 * ticks has had none for the answers either, which may lie in its queue, and begins to count from nothing.
 */
import { type Disposable, toDisposable } from '../../kernel/disposable.ts';
import type { Clock } from '../../ports/clock.ts';

const TICK_MS = 1_000;
/** Silent ticks after which the line counts as lost: noticed within five seconds. */
const LOST_TICKS = 4;
/** A tick that comes later than this says that the window had no time. */
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
