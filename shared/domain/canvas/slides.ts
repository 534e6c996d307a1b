/** The order in which frames are presented. */

/** Frames that have a place among the slides by their place, then the others as they are read. `frames` are in reading order. */
export const inSlideOrder = <F extends { readonly slide?: number | undefined }>(frames: readonly F[]): readonly F[] => {
  const placed = frames.filter((f) => f.slide !== undefined);
  return [...placed.sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0)), ...frames.filter((f) => f.slide === undefined)];
};
