/** The maximum number of bends of a link's line. */
export const MOST_BENDS = 12;
