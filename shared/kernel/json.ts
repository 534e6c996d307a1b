import { JSON_DEPTH } from './importLimits.ts';

/** How deep arrays and objects nest in a JSON text, without parsing it. Brackets inside strings do not count. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) depth--;
  }
  return deepest;
}
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/** Where the string that begins at `start` ends: the index of its closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
  return text.length;
}

/**
 * Parses JSON from outside: `undefined` if the text is not valid JSON, or nests deeper than `depth`; never throws. The depth is checked before
 * parsing, because code that walks the value later is recursive.
 */
export function parseJson(text: string, depth = JSON_DEPTH): unknown {
  if (jsonDepth(text) > depth) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not valid JSON.
    return undefined;
  }
}

/** Whether two values are the same as JSON; the order of fields counts. */
export const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
