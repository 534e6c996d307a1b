/** What a jury can read: how many reads an entry gets in the time there is, and what it would take. Source: docs/domain/contests.md. */
export type LoadInput = {
  readonly entries: number;
  readonly minutesPerEntry: number;
  readonly judges: number;
  /** Minutes that one judge has. */
  readonly minutesPerJudge: number;
  readonly readsPerEntry: number;
  /** Read by all, to compare anchors. */
  readonly calibration: number;
};
export type Load = {
  /** Everybody reads everything, in the time there is. */
  readonly allReadAll: boolean;
  /** ⌊J·W ÷ (N·t)⌋, never more than there are judges. */
  readonly mostReads: number;
  /** Entries that one judge reads at most, calibration among them. */
  readonly perJudge: number;
  readonly minutesPerJudge: number;
  /** Reads in all. */
  readonly reads: number;
  /** Entries that two judges have in common on average: what the comparison of strictness stands on. */
  readonly sharedPerPair: number;
  /** `triage`: not even one read each. `tight`: more than the time there is. `thin`: two judges share too little to be compared. */
  readonly verdict: 'impossible' | 'triage' | 'tight' | 'thin' | 'fair';
};
/** Below this many entries in common, a strict judge cannot be told from poor entries. */
const LEAST_SHARED = 5;

/** Undefined for numbers that are no contest (0 or negative). */
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
