/** Dot votes: the number of dots per person, their targets, and the resulting ranking. */

export type Vote = { readonly person: string; readonly target: string; readonly dots: number };

export type Standing = {
  readonly target: string;
  readonly dots: number;
  /** The number of people who put a dot there. */
  readonly people: number;
  /** From 1; ties share a rank, and the following rank is skipped. `undefined` without a dot. */
  readonly rank: number | undefined;
  /** Something else has as many dots. */
  readonly isTied: boolean;
};

export const MOST_DOTS = 20;

/**
 * The valid dots. A person's excess dots are dropped, those on the last targets first: two offline devices of one person
 * may have spent more than allowed.
 */
export function countedVotes(targets: readonly string[], votes: readonly Vote[], dotsEach: number): readonly Vote[] {
  const place = new Map(targets.map((target, i) => [target, i]));
  const left = new Map<string, number>();
  const inOrder = votes
    .filter(({ target, dots }) => place.has(target) && Number.isInteger(dots) && dots > 0)
    .sort((a, b) => (place.get(a.target) ?? 0) - (place.get(b.target) ?? 0));
  return inOrder.flatMap((vote) => {
    const have = left.get(vote.person) ?? dotsEach;
    const dots = Math.min(have, vote.dots);
    left.set(vote.person, have - dots);
    return dots > 0 ? [{ ...vote, dots }] : [];
  });
}

/** Most dots first; ties keep the order of the targets. */
export function standings(targets: readonly string[], votes: readonly Vote[], dotsEach: number): readonly Standing[] {
  const counted = countedVotes(targets, votes, dotsEach);
  const sums = targets.map((target) => {
    const own = counted.filter((vote) => vote.target === target);
    return { target, dots: own.reduce((sum, { dots }) => sum + dots, 0), people: own.length };
  });
  return sums
    .map((sum) => ({
      ...sum,
      rank: sum.dots > 0 ? 1 + sums.filter((other) => other.dots > sum.dots).length : undefined,
      isTied: sum.dots > 0 && sums.some((other) => other !== sum && other.dots === sum.dots),
    }))
    .sort((a, b) => b.dots - a.dots);
}
