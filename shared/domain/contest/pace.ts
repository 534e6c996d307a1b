/** A judge's progress with the remaining entries: a hint, never a limit. */
export type Pace = {
  readonly left: number;
  /** Minutes for the remaining entries at the round's pace. */
  readonly minutes: number;
  /** Whole days until scores are due, including the last one; 0 if the time is over; `undefined` without a due day. */
  readonly days: number | undefined;
  /** Entries per day to finish in time. */
  readonly perDay: number | undefined;
};
const DAY_MS = 86_400_000;

/** `closes` and `now` in milliseconds since 1970. */
export function paceOf(left: number, minutesEach: number, closes: number | undefined, now: number): Pace {
  const days = closes === undefined ? undefined : Math.max(0, Math.ceil((closes - now) / DAY_MS));
  return {
    left,
    minutes: left * minutesEach,
    days,
    perDay: days === undefined || days === 0 ? undefined : Math.ceil(left / days),
  };
}
