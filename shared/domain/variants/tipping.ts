/**
 * Where a choice between variants would tip. No score: verdicts are compared criterion by criterion, and the heaviest weight at which variants differ
 * says which of them is ahead. Everything below it that says otherwise, and every cell that is still empty, is named.
 */
import { VERDICTS, type Verdict, WEIGHTS, type Weight } from './criteria.ts';

export type Criterion = { readonly id: string; readonly weight: Weight };
export type Best = { readonly criterion: string; readonly best: readonly string[] };
export type Tipping = {
  /** The heaviest weight at which variants differ; undefined where they differ nowhere. */
  readonly weight: Weight | undefined;
  /** The criteria of that weight that differ, each with the variants that are best by it. */
  readonly deciding: readonly Best[];
  /** The variants that are best by all of these; none where the criteria contradict each other. */
  readonly ahead: readonly string[];
  /** Lighter criteria by which none of those ahead is best: if one of them weighed more, the choice would be another. */
  readonly against: readonly Best[];
  /** Criteria at least as heavy that some variants have no verdict by. */
  readonly open: readonly { readonly criterion: string; readonly missing: readonly string[] }[];
};

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** `criteria` in any order; what comes out keeps it within a weight. Fewer than two variants differ nowhere. */
export function tippingOf(
  criteria: readonly Criterion[],
  variants: readonly string[],
  verdictOf: (criterion: string, variant: string) => Verdict | undefined,
): Tipping {
  const ordered = WEIGHTS.flatMap((weight) => criteria.filter((c) => c.weight === weight));
  const differing = ordered.flatMap((c) => {
    const best = bestBy(c.id, variants, verdictOf);
    return best ? [{ ...best, weight: c.weight }] : [];
  });
  const weight = differing[0]?.weight;
  const deciding = differing.filter((d) => d.weight === weight);
  const ahead = weight === undefined ? [] : variants.filter((v) => deciding.every(({ best }) => best.includes(v)));
  const heavy = ordered.filter((c) => weight === undefined || WEIGHTS.indexOf(c.weight) <= WEIGHTS.indexOf(weight));
  return {
    weight,
    deciding: deciding.map(bare),
    ahead,
    against: differing
      .filter((d) => d.weight !== weight && ahead.length > 0 && !d.best.some((v) => ahead.includes(v)))
      .map(bare),
    open:
      variants.length < 2
        ? []
        : heavy.flatMap(({ id }) => {
            const missing = variants.filter((v) => verdictOf(id, v) === undefined);
            return missing.length > 0 ? [{ criterion: id, missing }] : [];
          }),
  };
}

const bare = ({ criterion, best }: Best): Best => ({ criterion, best });

/** The variants with the best verdict; undefined where all that have one have the same, or fewer than two have one. */
function bestBy(
  criterion: string,
  variants: readonly string[],
  verdictOf: (criterion: string, variant: string) => Verdict | undefined,
): Best | undefined {
  const judged = variants.flatMap((variant) => {
    const verdict = verdictOf(criterion, variant);
    return verdict === undefined ? [] : [{ variant, rank: rank(verdict) }];
  });
  const top = Math.min(...judged.map((j) => j.rank));
  if (judged.length < 2 || judged.every((j) => j.rank === top)) return undefined;
  return { criterion, best: judged.filter((j) => j.rank === top).map((j) => j.variant) };
}
