/** How many bends the line of a link may have. */
export const MOST_BENDS = 12;
