/**
 * A timer that several devices show, whose clocks differ. What is shared is a duration: each device counts it down by its own steady clock, from the
 * moment at which it learns of the run. The time of day is used only by a device that comes later and finds nobody who knows better.
 */

/** A run of the timer as it is shared. A pause, or another minute, is a new run. */
export type TimerRun = {
  readonly run: string;
  readonly state: 'running' | 'paused';
  /** Milliseconds that were left when the run began. */
  readonly leftMs: number;
  /** When it began, in milliseconds since 1970 by the clock of the device that began it. NaN where that is not known. */
  readonly startedAt: number;
};

/** Where a device stands in a run. */
export type Anchor = {
  readonly run: string;
  /** What was left at `elapsed`. */
  readonly leftMs: number;
  /** The device's steady clock, in milliseconds. */
  readonly elapsed: number;
  /** False where it had to be taken from the time of day: somebody who knows better corrects it. */
  readonly isSure: boolean;
};

export const MOST_TIMER_MS = 3 * 60 * 60_000;
export const MINUTE_MS = 60_000;

const within = (ms: number, most: number): number => (Number.isFinite(ms) ? Math.min(most, Math.max(0, ms)) : most);

/** The run began just now, before the eyes of this device. */
export const anchorLive = (timer: TimerRun, elapsed: number): Anchor => ({
  run: timer.run,
  leftMs: timer.leftMs,
  elapsed,
  isSure: true,
});

/** What another device says is left of the run. Undefined where it speaks of another run. */
export const anchorTold = (
  timer: TimerRun,
  told: { readonly run: string; readonly leftMs: number },
  elapsed: number,
): Anchor | undefined =>
  told.run === timer.run
    ? { run: timer.run, leftMs: within(told.leftMs, timer.leftMs), elapsed, isSure: true }
    : undefined;

/** By the time of day, `now`: never more than the run had, never less than nothing, however wrong a clock is. */
export const anchorByDay = (timer: TimerRun, now: number, elapsed: number): Anchor => ({
  run: timer.run,
  leftMs: timer.state === 'paused' ? timer.leftMs : within(timer.leftMs - (now - timer.startedAt), timer.leftMs),
  elapsed,
  isSure: timer.state === 'paused',
});

/** Milliseconds that are left for this device. */
export const leftOf = (timer: TimerRun, anchor: Anchor, elapsed: number): number =>
  timer.state === 'paused' ? timer.leftMs : Math.max(0, anchor.leftMs - Math.max(0, elapsed - anchor.elapsed));

/** What is left at moments that are said aloud, in milliseconds: often enough to be no surprise, seldom enough to be no disturbance. */
const MOMENTS = [5 * MINUTE_MS, MINUTE_MS, 0];

/** The moment that was passed between two readings of the same run; the last one where there are several. */
export const momentBetween = (before: number, after: number): number | undefined =>
  MOMENTS.filter((moment) => before > moment && after <= moment).at(-1);

/** Minutes and seconds; a second that has begun is still there. */
export const clockWords = (ms: number): string => {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
