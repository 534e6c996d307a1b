/** The order in which frames are presented. */

/** Frames that have a place among the slides by their place, then the others as they are read. `frames` are in reading order. */
export const inSlideOrder = <F extends { readonly slide?: number | undefined }>(frames: readonly F[]): readonly F[] => {
  const placed = frames.filter((f) => f.slide !== undefined);
  return [...placed.sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0)), ...frames.filter((f) => f.slide === undefined)];
};

/** A list with one entry moved by one place; undefined where it cannot go further, or is not in it. */
export function movedByOne<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] | undefined {
  const at = list.indexOf(item);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return undefined;
  const moved = list.filter((_, i) => i !== at);
  moved.splice(to, 0, item);
  return moved;
}
