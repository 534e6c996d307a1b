/**
 * A timer shown on several devices whose clocks differ. A duration is shared: each device counts it down by its own monotonic clock, from the
 * moment at which it learns of the run. The wall clock is used only by a device that joins later and finds nobody with a better estimate.
 */

/** A run of the timer as shared. A pause, or another minute, is a new run. */
export type TimerRun = {
  readonly run: string;
  readonly state: 'running' | 'paused';
  /** Milliseconds left at the start of the run. */
  readonly leftMs: number;
  /** The start, in milliseconds since 1970 by the clock of the device that started it. NaN if unknown. */
  readonly startedAt: number;
};

/** A device's position in a run. */
export type Anchor = {
  readonly run: string;
  /** The time left at `elapsed`. */
  readonly leftMs: number;
  /** The device's monotonic clock, in milliseconds. */
  readonly elapsed: number;
  /** `false` if it was estimated by the wall clock: a device with a better estimate corrects it. */
  readonly isSure: boolean;
};

export const MOST_TIMER_MS = 3 * 60 * 60_000;
export const MINUTE_MS = 60_000;

const within = (ms: number, most: number): number => (Number.isFinite(ms) ? Math.min(most, Math.max(0, ms)) : most);

/** The run has just started while this device was connected. */
export const anchorLive = (timer: TimerRun, elapsed: number): Anchor => ({
  run: timer.run,
  leftMs: timer.leftMs,
  elapsed,
  isSure: true,
});

/** The time left according to another device. `undefined` if that device reports another run. */
export const anchorTold = (
  timer: TimerRun,
  told: { readonly run: string; readonly leftMs: number },
  elapsed: number,
): Anchor | undefined =>
  told.run === timer.run
    ? { run: timer.run, leftMs: within(told.leftMs, timer.leftMs), elapsed, isSure: true }
    : undefined;

/** Estimated by the wall clock, `now`: clamped to the duration of the run, however wrong a clock is. */
export const anchorByDay = (timer: TimerRun, now: number, elapsed: number): Anchor => ({
  run: timer.run,
  leftMs: timer.state === 'paused' ? timer.leftMs : within(timer.leftMs - (now - timer.startedAt), timer.leftMs),
  elapsed,
  isSure: timer.state === 'paused',
});

/** Milliseconds left on this device. */
export const leftOf = (timer: TimerRun, anchor: Anchor, elapsed: number): number =>
  timer.state === 'paused' ? timer.leftMs : Math.max(0, anchor.leftMs - Math.max(0, elapsed - anchor.elapsed));

/** Remaining times that are announced, in milliseconds: often enough to be no surprise, rarely enough not to disturb. */
const MOMENTS = [5 * MINUTE_MS, MINUTE_MS, 0];

/** The announced moment between two readings of the same run; the last one if there are several. */
export const momentBetween = (before: number, after: number): number | undefined =>
  MOMENTS.filter((moment) => before > moment && after <= moment).at(-1);

/** Minutes and seconds, rounded up. */
export const clockWords = (ms: number): string => {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
