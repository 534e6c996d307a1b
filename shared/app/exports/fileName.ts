/** A file name that every system accepts: no path separators, no control characters, at most 80 characters. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .trim()
    .slice(0, 80) || 'musubi';
