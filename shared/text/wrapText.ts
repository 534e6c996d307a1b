/** Breaks the text of a drawn card into lines where no browser does it: in pictures and on the canvas-drawn board. */

/** Characters that must not begin a line stay with the preceding one, at the cost of a slightly too long line. */
const NOT_AT_START = '、。，．・：；）」』】〉》ー々〜～ぁぃぅぇぉっゃゅょァィゥェォッャュョ！？!?,.)';
/** Characters that must not end a line move to the next one together with the following text. */
const NOT_AT_END = '（「『【〈《(';

const LATIN = 0.56;

/** Width of a text in ems, near enough to break lines by: Japanese characters are one wide. */
const widthOf = (c: string): number => ((c.codePointAt(0) ?? 0) < 0x2000 ? LATIN : 1);

/** Latin words and numbers such as 12,300 are not split if they fit into a line. */
const PIECES = /[\p{Script=Latin}\d'’.,%¥$+-]*[\p{Script=Latin}\d%]|\r?\n|./gsu;

/**
 * Lines of at most `ems`; an ellipsis replaces the text after `maxLines` of them. `widthOf` gives the width of a character in ems, if
 * it can be measured. A line break in the text starts a new line.
 */
export function wrapText(
  text: string,
  ems: number,
  maxLines: number,
  widthOfChar: (c: string) => number = widthOf,
): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  const lengthOf = (s: string) => [...s].reduce((sum, c) => sum + widthOfChar(c), 0);
  const pieces = [...text.matchAll(PIECES)].flatMap(([p]) => (lengthOf(p) > ems ? [...p] : [p]));
  for (const piece of pieces) {
    const isBreak = piece === '\n' || piece === '\r\n';
    const w = isBreak ? 0 : lengthOf(piece);
    if (isBreak || (used + w > ems && line.length > 0 && !NOT_AT_START.includes(piece))) {
      if (lines.length === maxLines - 1) return [...lines, shortened(line.join(''))];
      const last = line.at(-1) ?? '';
      const carried = !isBreak && line.length > 1 && last !== '' && NOT_AT_END.includes(last) ? [last] : [];
      lines.push(line.slice(0, line.length - carried.length).join(''));
      line = carried;
      used = lengthOf(carried.join(''));
    }
    if (isBreak) continue;
    line.push(piece);
    used += w;
  }
  return line.length > 0 ? [...lines, line.join('')] : lines;
}

const shortened = (line: string): string => `${[...line].slice(0, -1).join('')}…`;
