/** The stability of a result: ties at the line, and the smallest change of one score that would change who is above it. */
import { scoreProblem } from './scale.ts';
import { type EntryResult, type RankInput, ranksOnly, type Score, withoutConflicts } from './scores.ts';

/** Entries whose rank crosses the line if one judge is left out: the order alone does not decide between them. */
export const levelAt = (entries: readonly EntryResult[], places: number): readonly EntryResult[] =>
  entries.filter((e) => e.rankRange[0] <= places && e.rankRange[1] > places);

export type CriterionScale = { readonly id: string; readonly max: number; readonly step: number };
export type TurningScore = {
  readonly judge: string;
  readonly entry: string;
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  /** The entries that would move above the line, and below it. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
};

/** Each try is a full ranking; a result that needs more tries is stable. */
const MOST_TRIES = 600;

const above = (ranks: ReadonlyMap<string, number>, places: number): Set<string> =>
  new Set([...ranks].filter(([, r]) => r <= places).map(([e]) => e));

/**
 * The smallest change of a single score that changes the first `places`, searched for among the entries next to the line; `undefined`
 * if none of the smallest changes within the scales does. `near` limits the search.
 */
export function turningScore(
  input: RankInput,
  scales: readonly CriterionScale[],
  places: number,
  near = 3,
): TurningScore | undefined {
  const ranks = ranksOnly(input);
  const now = above(ranks, places);
  if (now.size === 0 || now.size === ranks.size) return undefined;
  const close = [...ranks].filter(([, r]) => r > places - near && r <= places + near).map(([e]) => e);
  const scaleOf = new Map(scales.map((s) => [s.id, s]));
  const candidates: { score: Score; to: number; by: number }[] = [];
  for (const score of withoutConflicts(input.scores, input.conflicts ?? [])) {
    const scale = scaleOf.get(score.criterion);
    // A score that does not count cannot change anything.
    if (!scale || !close.includes(score.entry) || scoreProblem(score.value, scale) !== undefined) continue;
    const sign = now.has(score.entry) ? -1 : 1;
    for (let n = 1; ; n++) {
      const to = score.value + sign * n * scale.step;
      if (to < 0 || to > scale.max || scale.step <= 0) break;
      candidates.push({ score, to, by: (n * scale.step) / scale.max });
    }
  }
  candidates.sort((a, b) => a.by - b.by);
  for (const { score, to } of candidates.slice(0, MOST_TRIES)) {
    const turned = ranksOnly({ ...input, scores: input.scores.map((s) => (s === score ? { ...s, value: to } : s)) });
    const then = above(turned, places);
    const inside = [...then].filter((e) => !now.has(e));
    const outside = [...now].filter((e) => !then.has(e));
    if (inside.length > 0 || outside.length > 0)
      return {
        judge: score.judge,
        entry: score.entry,
        criterion: score.criterion,
        from: score.value,
        to,
        inside,
        outside,
      };
  }
  return undefined;
}
