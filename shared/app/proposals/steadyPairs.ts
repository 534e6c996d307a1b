/** Pairs being read must not move: pairs found later come after those on screen. */
type Paired = { readonly id: string };

/** `shown` unchanged, then those of `found` that are not in it, in their order; at most `most`. */
export function steadied<P extends Paired>(shown: readonly P[], found: readonly P[], most: number): readonly P[] {
  const there = new Set(shown.map(({ id }) => id));
  return [...shown, ...found.filter(({ id }) => !there.has(id))].slice(0, Math.max(most, shown.length));
}

/** Whether both lists have the same pairs in the same order. */
export const isSameList = (a: readonly Paired[], b: readonly Paired[]): boolean =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
