/**
 * The timestamp of every ZIP file of ours: the same content gives the same bytes, and a file does not tell when and in which time zone it was made.
 * By local time, because a ZIP holds the time of day where it was made; read each time, because a machine travels.
 */
export const zipDay = (): Date => new Date(1980, 0, 1);
