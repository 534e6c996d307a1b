/**
 * The clock of a pitch: time to speak, then time for questions, then it is over. It uses the wall clock, so that a machine that slept or a page
 * that was not drawn is not late. Bells as in a hall: one a minute before the end, two at the end of the pitch, three at the end of the questions.
 */
export type PitchTimes = { readonly pitchMs: number; readonly questionsMs: number };
export type PitchClock = {
  /** Milliseconds elapsed when it was last stopped. */
  readonly before: number;
  /** Wall clock time of the start; `undefined` while stopped. */
  readonly since: number | undefined;
};
export type PitchPhase = 'ready' | 'pitch' | 'questions' | 'over';

export const READY: PitchClock = { before: 0, since: undefined };
const MINUTE = 60_000;

/** Elapsed milliseconds; a wall clock that was set back subtracts nothing. */
export const elapsed = (clock: PitchClock, now: number): number =>
  clock.before + (clock.since === undefined ? 0 : Math.max(0, now - clock.since));
export const start = (clock: PitchClock, now: number): PitchClock =>
  clock.since === undefined ? { ...clock, since: now } : clock;
export const stop = (clock: PitchClock, now: number): PitchClock => ({ before: elapsed(clock, now), since: undefined });
/** Skips to the questions: a speaker who ends early does not reduce the time for questions. */
export const toQuestions = (clock: PitchClock, times: PitchTimes, now: number): PitchClock => ({
  ...clock,
  before: Math.max(elapsed(clock, now), times.pitchMs),
  ...(clock.since === undefined ? {} : { since: now }),
});

export function phaseAt(
  clock: PitchClock,
  { pitchMs, questionsMs }: PitchTimes,
  now: number,
): { readonly phase: PitchPhase; readonly leftMs: number } {
  const gone = elapsed(clock, now);
  if (gone === 0 && clock.since === undefined) return { phase: 'ready', leftMs: pitchMs };
  if (gone < pitchMs) return { phase: 'pitch', leftMs: pitchMs - gone };
  const left = pitchMs + questionsMs - gone;
  return left > 0 ? { phase: 'questions', leftMs: left } : { phase: 'over', leftMs: 0 };
}

/** How often the bell has rung by now, and its last number of strokes: 1, 2 or 3; a pitch of a minute or less has no first bell. */
export function bellsAt(clock: PitchClock, { pitchMs, questionsMs }: PitchTimes, now: number): 0 | 1 | 2 | 3 {
  const gone = elapsed(clock, now);
  if (gone >= pitchMs + questionsMs) return 3;
  if (gone >= pitchMs) return 2;
  return pitchMs > MINUTE && gone >= pitchMs - MINUTE ? 1 : 0;
}

/** `m:ss`, rounded up: it shows 0:00 only once the time is over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
