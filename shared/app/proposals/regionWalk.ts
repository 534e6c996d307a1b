/** Walks a region's pairs without blocking the thread: reports partial results periodically, and ends when they are no longer needed. */
import type { RegionPairs } from '../../domain/combination/regionPairs.ts';

type RegionWalk = {
  /** Whether the answer is still wanted; asked before every step. */
  readonly isWanted: () => boolean;
  /** Called with partial results, and once with the whole result and `isLast`. */
  readonly onFound: (found: RegionPairs, isLast: boolean) => void;
  /** Lets the thread do something else. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
};

/** Milliseconds between two partial answers: each is copied to the page and drawn. */
const REPORT_EVERY = 250;
const NOTHING: RegionPairs = { done: 0, of: 0, pairs: [] };

export async function walkRegion(
  steps: Iterator<RegionPairs, void>,
  { isWanted, onFound, pause, now }: RegionWalk,
): Promise<void> {
  let found = NOTHING;
  let reported = now();
  while (isWanted()) {
    const step = steps.next();
    if (step.done) {
      onFound(found, true);
      return;
    }
    found = step.value;
    if (now() - reported >= REPORT_EVERY) {
      onFound(found, false);
      reported = now();
    }
    await pause();
  }
}
