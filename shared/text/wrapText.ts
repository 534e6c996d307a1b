/** Breaks the words of a drawn card into lines, where no browser does it: in pictures and in the painted board. */

/** What must not begin a line stays with what stands before it, at the cost of a line that is a little too long. */
const NOT_AT_START = '、。，．・：；）」』】〉》ー々〜～ぁぃぅぇぉっゃゅょァィゥェォッャュョ！？!?,.)';
/** What must not end a line goes along with what follows it. */
const NOT_AT_END = '（「『【〈《(';

const LATIN = 0.56;

/** Width of a text in ems, near enough to break lines by: Japanese characters are one wide. */
const widthOf = (c: string): number => ((c.codePointAt(0) ?? 0) < 0x2000 ? LATIN : 1);

/** Lines of at most `ems`; what is left after `maxLines` of them is said by an ellipsis. */
export function wrapText(text: string, ems: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const c of text) {
    const w = widthOf(c);
    if (used + w > ems && line.length > 0 && !NOT_AT_START.includes(c)) {
      if (lines.length === maxLines - 1) return [...lines, `${line.slice(0, -1).join('')}…`];
      const last = line.at(-1) ?? '';
      const carried = line.length > 1 && NOT_AT_END.includes(last) ? [last] : [];
      lines.push(line.slice(0, line.length - carried.length).join(''));
      line = carried;
      used = carried.length;
    }
    line.push(c);
    used += w;
  }
  return line.length > 0 ? [...lines, line.join('')] : lines;
}
