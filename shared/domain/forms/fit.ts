/** How words fit into a box: the lines that they take, and by how much they are over. Nothing is cut: what is over is named, and goes on a sheet of its own. */
import { countGraphemes } from '../../text/count.ts';
import { wrapText } from '../../text/wrapText.ts';
import type { Column, Limit } from './records.ts';

export type Over = { readonly of: 'lines' | 'characters' | 'rows'; readonly by: number };

export const linesOf = (text: string, perLine: number): readonly string[] =>
  text.trim() === '' ? [] : wrapText(text.trim(), perLine, Number.POSITIVE_INFINITY);

/** Undefined where the words fit. */
export function overOf(text: string, limit: Limit): Over | undefined {
  if ('characters' in limit) {
    const by = countGraphemes(text.trim()) - limit.characters;
    return by > 0 ? { of: 'characters', by } : undefined;
  }
  const by = linesOf(text, limit.perLine).length - limit.lines;
  return by > 0 ? { of: 'lines', by } : undefined;
}

/** Full-width characters that a cell of a table has room for: `perCell` is that of the widest column. */
export const roomOf = (columns: readonly Column[], at: number, perCell: number): number => {
  const widest = Math.max(...columns.map((c) => c.width));
  return Math.max(3, Math.floor((perCell * (columns[at]?.width ?? 1)) / widest));
};

/** By how many characters a text is longer than one line; 0 where it fits. */
export const overBy = (text: string, perLine: number): number =>
  linesOf(text, perLine)
    .slice(1)
    .reduce((sum, line) => sum + countGraphemes(line), 0);

/** Words with what does not fit set apart. Together they are the whole text. */
export type Fitted = { readonly lines: readonly string[]; readonly rest: readonly string[] };

/** `perLine` of a box whose limit is in characters: how wide it is drawn. */
export function fitted(text: string, limit: Limit, perLine: number): Fitted {
  const lines = linesOf(text, 'lines' in limit ? limit.perLine : perLine);
  if (!('lines' in limit) || lines.length <= limit.lines) return { lines, rest: [] };
  // The last line of the box says where the rest stands.
  return { lines: lines.slice(0, limit.lines - 1), rest: lines.slice(limit.lines - 1) };
}
