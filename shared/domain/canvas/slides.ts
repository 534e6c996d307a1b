/** The presentation order of frames. */

/** Frames with a position among the slides by that position, then the others in reading order. `frames` are in reading order. */
export const inSlideOrder = <F extends { readonly slide?: number | undefined }>(frames: readonly F[]): readonly F[] => {
  const placed = frames.filter((f) => f.slide !== undefined);
  return [...placed.sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0)), ...frames.filter((f) => f.slide === undefined)];
};
