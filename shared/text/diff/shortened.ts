/** Parts of a diff with long unchanged stretches shortened to what a reader needs beside a change. */
import { splitWords } from './splitWords.ts';
import type { Part } from './tokens.ts';

/** UTF-16 units of unchanged text on either side of a change: about two lines. */
const CONTEXT = 60;

/** A text without changes is shown whole. */
export function shortened(parts: readonly Part[]): Part[] {
  if (parts.every(({ kind }) => kind === 'same')) return [...parts];
  return parts.map((part, i) => {
    if (part.kind !== 'same') return part;
    const [head, tail] = [i > 0 ? CONTEXT : 0, i < parts.length - 1 ? CONTEXT : 0];
    // The omitted text must be longer than the ellipsis.
    if (part.text.length <= head + tail + CONTEXT / 2) return part;
    return { kind: 'same', text: `${beginningOf(part.text, head)}…${endOf(part.text, tail)}` };
  });
}

/** Whole words from the beginning of a text, up to the given number of UTF-16 units. */
export const beginningOf = (text: string, most: number): string => taken(splitWords(text), most).join('');
const endOf = (text: string, most: number): string => taken(splitWords(text).reverse(), most).reverse().join('');

function taken(words: readonly string[], most: number): string[] {
  let length = 0;
  const over = words.findIndex((word) => {
    length += word.length;
    return length > most;
  });
  return words.slice(0, over < 0 ? words.length : over);
}
