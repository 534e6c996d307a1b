/** The nesting depth and number of elements of an XML text, determined before a tree is built. */

export type XmlShape = { readonly depth: number; readonly elements: number };

/** Constructs that are not elements, with their ends. */
const ASIDE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/**
 * In one pass over any text: a `>` or `/>` within an attribute does not end a tag. For text that is not XML the numbers are meaningless; a parser refuses it.
 */
export function xmlShape(text: string): XmlShape {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const aside = ASIDE.find(([begin]) => text.startsWith(begin, at));
    if (aside) {
      const end = text.indexOf(aside[1], at + aside[0].length);
      at = end < 0 ? text.length : end + aside[1].length;
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (text[at + 1] === '/') depth--;
    else {
      elements++;
      if (text[end - 1] !== '/') deepest = Math.max(deepest, ++depth);
      else deepest = Math.max(deepest, depth + 1);
    }
    at = end;
  }
  return { depth: deepest, elements };
}

/** The position of the `>` that ends a tag; the end of the text if there is none. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}
