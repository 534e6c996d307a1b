/** Calibration before scoring starts: where judges who read the same entry differ most, so that a discussion of a quarter of an hour starts there. */
import { type Scale, scoreProblem } from './scale.ts';
import type { Score } from './scores.ts';

export type Spread = {
  readonly entry: string;
  readonly criterion: string;
  /** Lowest first. */
  readonly values: readonly { readonly judge: string; readonly value: number }[];
  /** Highest less lowest, as a share of the criterion's scale: 0 to 1. */
  readonly share: number;
};

/**
 * Widest first; pairs of entry and criterion with fewer than two scores are left out. `max` is the top of each criterion's scale; a score off
 * the scale is ignored.
 */
export function spreadsOf(
  scores: readonly Score[],
  criteria: readonly ({ readonly id: string; readonly max: number } & Scale)[],
  entries: readonly string[],
): Spread[] {
  const out: Spread[] = [];
  for (const entry of entries)
    for (const { id: criterion, max, step } of criteria) {
      const scale: Scale = step === undefined ? { max } : { max, step };
      const values = scores
        .filter((s) => s.entry === entry && s.criterion === criterion && scoreProblem(s.value, scale) === undefined)
        .map(({ judge, value }) => ({ judge, value }))
        .sort((a, b) => a.value - b.value || (a.judge < b.judge ? -1 : 1));
      const [low, high] = [values[0], values.at(-1)];
      if (values.length < 2 || !low || !high || max <= 0) continue;
      out.push({ entry, criterion, values, share: (high.value - low.value) / max });
    }
  return out.sort((a, b) => b.share - a.share);
}
