/**
 * The point at which a choice between variants would change. No score: verdicts are compared criterion by criterion, and the highest weight at which
 * variants differ determines which of them is ahead. Lighter criteria that disagree, and empty cells, are listed.
 */
import { VERDICTS, type Verdict, WEIGHTS, type Weight } from './criteria.ts';

export type Criterion = { readonly id: string; readonly weight: Weight };
export type Best = { readonly criterion: string; readonly best: readonly string[] };
export type Tipping = {
  /** The highest weight at which variants differ; `undefined` if they do not differ. */
  readonly weight: Weight | undefined;
  /** The criteria of that weight that differ, each with its best variants. */
  readonly deciding: readonly Best[];
  /** The variants that are best by all of these; none if the criteria contradict each other. */
  readonly ahead: readonly string[];
  /** Lighter criteria by which none of those ahead is best: with a higher weight, they would change the choice. */
  readonly against: readonly Best[];
  /** Criteria of at least that weight with missing verdicts. */
  readonly open: readonly { readonly criterion: string; readonly missing: readonly string[] }[];
};

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** `criteria` in any order; results keep it within a weight. Fewer than two variants do not differ. */
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

/** The variants with the best verdict; `undefined` if all verdicts are equal, or if there are fewer than two. */
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
