/** Fits text into a box: the lines that it takes, and the excess. Nothing is cut: the excess is reported, and continues on a separate sheet. */
import { countGraphemes } from '../../text/count.ts';
import { wrapText } from '../../text/wrapText.ts';
import type { Column, Limit } from './records.ts';

export type Over = { readonly of: 'lines' | 'characters' | 'rows'; readonly by: number };

export const linesOf = (text: string, perLine: number): readonly string[] =>
  text.trim() === '' ? [] : wrapText(text.trim(), perLine, Number.POSITIVE_INFINITY);

/** `undefined` if the text fits. */
export function overOf(text: string, limit: Limit): Over | undefined {
  if ('characters' in limit) {
    const by = countGraphemes(text.trim()) - limit.characters;
    return by > 0 ? { of: 'characters', by } : undefined;
  }
  const by = linesOf(text, limit.perLine).length - limit.lines;
  return by > 0 ? { of: 'lines', by } : undefined;
}

/** Full-width characters that fit into a cell of a table: `perCell` is that of the widest column. */
export const roomOf = (columns: readonly Column[], at: number, perCell: number): number => {
  const widest = Math.max(...columns.map((c) => c.width));
  return Math.max(3, Math.floor((perCell * (columns[at]?.width ?? 1)) / widest));
};

/** By how many characters a text exceeds one line; 0 if it fits. */
export const overBy = (text: string, perLine: number): number =>
  linesOf(text, perLine)
    .slice(1)
    .reduce((sum, line) => sum + countGraphemes(line), 0);

/** Text split into what fits and the rest. Together they are the whole text. */
export type Fitted = { readonly lines: readonly string[]; readonly rest: readonly string[] };

/** `perLine` for a box whose limit is in characters: its width as drawn. */
export function fitted(text: string, limit: Limit, perLine: number): Fitted {
  const lines = linesOf(text, 'lines' in limit ? limit.perLine : perLine);
  if (!('lines' in limit) || lines.length <= limit.lines) return { lines, rest: [] };
  // The last line of the box refers to the rest.
  return { lines: lines.slice(0, limit.lines - 1), rest: lines.slice(limit.lines - 1) };
}
