/** The ranges of a text to highlight as matches. */
import { bigrams, foldKeepingLength, foldWithPositions } from '../../text/fold.ts';

/**
 * The ranges `[start, end)` of a text that match a query, in UTF-16 units, merged and in order, for highlighting. `words` are folded words that the
 * query represents (by reading or meaning); a term that is neither in the text nor represents a word in it is highlighted by its 2-grams.
 */
export function matchRanges(text: string, query: string, words: readonly string[] = []): [number, number][] {
  const foldedQuery = foldKeepingLength(query);
  if (foldedQuery === '') return [];
  const folded = foldWithPositions(text, { keepsLength: true });
  const chars = folded.map((f) => f.char).join('');
  // Positions are per UTF-16 unit of the folded text; a folded unit may be two of them (𠮷).
  const unitToFolded: number[] = [];
  folded.forEach((f, i) => {
    for (let u = 0; u < f.char.length; u++) unitToFolded.push(i);
  });
  const marked = new Array<boolean>(folded.length).fill(false);
  const mark = (needle: string): boolean => {
    let found = false;
    for (let at = chars.indexOf(needle); needle !== '' && at >= 0; at = chars.indexOf(needle, at + 1)) {
      found = true;
      for (let u = at; u < at + needle.length; u++) marked[unitToFolded[u] ?? 0] = true;
    }
    return found;
  };
  const areWords = words.map(mark).includes(true);
  for (const term of foldedQuery.split(' ')) {
    if (mark(term) || areWords) continue;
    for (const gram of bigrams(term)) mark(gram);
  }
  const ranges: [number, number][] = [];
  folded.forEach((f, i) => {
    if (!marked[i]) return;
    const last = ranges.at(-1);
    if (last && last[1] >= f.start) last[1] = Math.max(last[1], f.end);
    else ranges.push([f.start, f.end]);
  });
  return ranges;
}
