/** How much of a card's note is shown on it. */

/** Full-width characters that fit on a line of a card's name. */
const NAME_LINE = 13;

const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(c) ? 0.55 : 1), 0);

/** The number of note lines below a name, above a footer with status or money: 0 if there is only room for a mark. */
export function memoLines(title: string, hasFoot: boolean): 0 | 1 | 2 {
  if (widthOf(title) > NAME_LINE) return 0;
  return hasFoot ? 1 : 2;
}

const MOST = 200;
/** The beginning of a memo as one run of words. */
export const memoStart = (note: string): string =>
  note
    .trim()
    .replace(/\s*\n\s*/gu, ' ')
    .slice(0, MOST);
