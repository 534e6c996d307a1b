/** The capacity of a jury: the number of reads per entry in the available time, and what more would take. Source: docs/domain/contests.md. */
export type LoadInput = {
  readonly entries: number;
  readonly minutesPerEntry: number;
  readonly judges: number;
  /** Minutes that one judge has. */
  readonly minutesPerJudge: number;
  readonly readsPerEntry: number;
  /** Read by all, as anchors for comparison. */
  readonly calibration: number;
};
export type Load = {
  /** Whether everybody can read everything in the available time. */
  readonly allReadAll: boolean;
  /** ⌊J·W ÷ (N·t)⌋, at most the number of judges. */
  readonly mostReads: number;
  /** The maximum number of entries per judge, including calibration. */
  readonly perJudge: number;
  readonly minutesPerJudge: number;
  /** Total number of reads. */
  readonly reads: number;
  /** Average number of common entries of two judges: the basis for comparing strictness. */
  readonly sharedPerPair: number;
  /** `triage`: not even one read each. `tight`: more than the available time. `thin`: two judges have too few entries in common to be compared. */
  readonly verdict: 'impossible' | 'triage' | 'tight' | 'thin' | 'fair';
};
/** With fewer entries in common, a strict judge cannot be distinguished from poor entries. */
const LEAST_SHARED = 5;

/** `undefined` for invalid numbers (0 or negative). */
export function loadOf(input: LoadInput): Load | undefined {
  const { entries: n, minutesPerEntry: t, judges: j, minutesPerJudge: w, readsPerEntry: k } = input;
  if (![n, t, j, w, k].every((x) => Number.isFinite(x) && x > 0)) return undefined;
  const common = Math.min(n, Math.max(0, Math.trunc(input.calibration)));
  const most = Math.floor((j * w) / (n * t));
  const reads = (n - common) * k + common * j;
  const perJudge = Math.ceil(reads / j);
  const pairs = (j * (j - 1)) / 2;
  const sharedPerPair = pairs === 0 ? 0 : common + ((n - common) * k * (k - 1)) / 2 / pairs;
  const minutes = perJudge * t;
  const verdict =
    k > j
      ? 'impossible'
      : (j * w) / (n * t) < 1
        ? 'triage'
        : minutes > w
          ? 'tight'
          : k < j && sharedPerPair < LEAST_SHARED
            ? 'thin'
            : 'fair';
  return {
    allReadAll: n * t <= w,
    mostReads: Math.min(j, most),
    perJudge,
    minutesPerJudge: minutes,
    reads,
    sharedPerPair,
    verdict,
  };
}
