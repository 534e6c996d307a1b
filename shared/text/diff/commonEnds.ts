/** How much two sequences have in common at their beginning and, of the rest, at their end. */
export type CommonEnds = { readonly start: number; readonly end: number };

/** `same(i, j)` compares the i-th of the first with the j-th of the second. Lengths and results in items. */
export function commonEnds(a: number, b: number, same: (i: number, j: number) => boolean): CommonEnds {
  const shorter = Math.min(a, b);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(a - 1 - end, b - 1 - end)) end++;
  return { start, end };
}
