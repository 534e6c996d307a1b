/** Clipboard content of another program as cards: one per line, list item or row. */
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { BULLETS, isMarkdown, isTableRule, plainMarkdown } from '../../shared/text/markdownSigns.ts';
import { tableOfTabs } from '../../shared/text/moneyTable.ts';

export type CardLine = { readonly title: string; readonly note: string };
const LIMITS = IMPORT_LIMITS.cardLines;
const LONGEST_TITLE = 400;

/** Numbers stay: they may express an order. */
const MARK = new RegExp(`^(?:[-*+]\\s+\\[[ xX]\\]\\s+|[-*+]\\s+|[${BULLETS}]\\s*)`, 'u');
const FENCE = /^(?:```|~~~)/u;

/** `beyond` counts the lines over the limit. */
export function cardLines(text: string): { readonly lines: readonly CardLine[]; readonly beyond: number } {
  const bounded = text.slice(0, LIMITS.bytes);
  const table = tableOfTabs(bounded);
  // A table among other lines is treated as lines: its rows keep their cells, and the items around it lose their
  // bullets.
  const isTable = table?.every((row) => row.length > 1 || row[0]?.trim() === '') === true;
  const all = table && isTable ? rowsOf(table) : linesOf(bounded);
  const lines = all.filter(({ title }) => title !== '');
  return { lines: lines.slice(0, LIMITS.rows), beyond: Math.max(0, lines.length - LIMITS.rows) };
}

function linesOf(text: string): CardLine[] {
  const markdown = isMarkdown(text);
  return (markdown ? plainMarkdown(text) : text).split(/\r?\n/u).map((line) => {
    const plain = line.trim();
    const words = (markdown ? bare(plain) : plain).replace(MARK, '');
    const [title = '', ...more] = words.split('\t').map((cell) => cell.trim());
    return card(title, more.filter(Boolean).join(' / '));
  });
}

const bare = (line: string): string =>
  FENCE.test(line) || isTableRule(line)
    ? ''
    : line
        .replace(/^#{1,6}\s+|^(?:>\s*)+/u, '')
        .replace(/^\|(.*)\|$/u, (_, cells: string) => cells.replaceAll('|', '\t'))
        .replace(/\*\*([^*]+)\*\*/gu, '$1')
        .replace(/<\/?mark>/gu, '')
        .replace(/\[([^\]]+)\]\(([^)\s]+)\)/gu, '$1（$2）');

/** The first row of a table is its header if it contains no number and a later one does. */
function rowsOf(table: readonly (readonly string[])[]): CardLine[] {
  const [first = [], ...rest] = table;
  const hasHead = rest.length > 0 && !first.some(hasDigit) && rest.some((row) => row.slice(1).some(hasDigit));
  return (hasHead ? rest : table).map((row) => {
    const at = row.findIndex((cell) => cell.trim() !== '');
    const notes = row.flatMap((cell, i) =>
      i === at || cell.trim() === '' ? [] : [hasHead && first[i] ? `${first[i]}：${cell.trim()}` : cell.trim()],
    );
    return card(row[at]?.trim() ?? '', notes.join(hasHead ? '\n' : ' / '));
  });
}
const hasDigit = (cell: string): boolean => /\d/u.test(cell.normalize('NFKC'));

/** The part of a line that does not fit in the title goes into the note, so that nothing is lost. */
const card = (words: string, note: string): CardLine => {
  const title = words.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/u, '');
  return { title, note: [words.slice(title.length), note].filter(Boolean).join('\n') };
};
