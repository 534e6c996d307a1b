/** Lists that people order: rows carry a number, and rows with the same number are sorted by id, the same on every device. */

type Ordered = { readonly order: number };

export const inOrder = <T extends Ordered & { readonly id: string }>(rows: Iterable<T>): T[] =>
  [...rows].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** The number of a row that comes after all others; 1 for the first. */
export function nextOrder(rows: Iterable<Ordered>): number {
  let last = 0;
  for (const { order } of rows) last = Math.max(last, order);
  return last + 1;
}

/** A list with one entry moved by one place; `undefined` if it cannot move further, or is not in the list. */
export function movedByOne<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] | undefined {
  const at = list.indexOf(item);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return undefined;
  const moved = list.filter((_, i) => i !== at);
  moved.splice(to, 0, item);
  return moved;
}
