/** Reads names and amounts from pasted text: a range of a spreadsheet, a table of Markdown, lines of an e-mail. */
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { BULLETS, isTableRule } from '../../text/markdownSigns.ts';
import { unitOfTable } from '../../text/moneyTable.ts';
import { parseYen, type YenUnit } from '../../text/yen.ts';
import type { PastedRow } from './pastedRows.ts';

const LIMITS = IMPORT_LIMITS.pastedAmounts;

export type ReadRows = {
  readonly rows: readonly PastedRow[];
  /** Lines without a name or a readable amount. */
  readonly skipped: readonly string[];
  /** Lines beyond the maximum that is read at once. */
  readonly beyond: number;
};

/** The last readable amount of a line is its amount, the first cell that is not an amount is its name. */
export function readPastedRows(text: string, unit: YenUnit): ReadRows {
  const rows: PastedRow[] = [];
  const skipped: string[] = [];
  const lines = linesOf(text);
  for (const line of lines.slice(0, LIMITS.rows)) {
    const cells = cellsOf(line, unit);
    const amounts = cells.map((c) => parseYen(c, unit));
    const at = amounts.findLastIndex((a) => a.ok);
    const found = amounts[at];
    const title = cells.find((c, i) => i !== at && c !== '' && !amounts[i]?.ok) ?? '';
    if (found?.ok && title !== '') rows.push({ title: title.slice(0, 200), yen: found.value });
    else skipped.push(line.slice(0, 80));
  }
  return { rows, skipped, beyond: Math.max(0, lines.length - LIMITS.rows) };
}

/** The unit named by a header among the lines, 金額（千円）; `undefined` if none does. */
export const unitOfPasted = (text: string): YenUnit | undefined =>
  unitOfTable(
    linesOf(text)
      .slice(0, LIMITS.rows)
      .map((line) => cellsOf(line, 'yen')),
  );

/** Without the separator line of a Markdown table. */
const linesOf = (text: string): string[] =>
  text.split(/\r?\n/u).filter((line) => line.trim() !== '' && !isTableRule(line));

const MARK = new RegExp(`^(?:[-*+${BULLETS}]\\s*|[(（]?\\d{1,2}[)）.．]\\s+|[①-⑳]\\s*)`, 'u');

function cellsOf(line: string, unit: YenUnit): string[] {
  const tabs = line.split('\t').map((c) => c.trim());
  if (tabs.length > 1) return tabs;
  const plain = line.trim();
  if (plain.startsWith('|'))
    return plain
      .replace(/^\||\|$/gu, '')
      .split('|')
      .map((c) => c.trim());
  return amountAtEnd(plain.replace(MARK, ''), unit) ?? [plain];
}

/** A line of text that ends with its amount: 家賃　12万円, 家賃：120,000円. */
function amountAtEnd(line: string, unit: YenUnit): string[] | undefined {
  const parts = /^(.*?)(?:[\s:：=＝…‥・]|\.{2,})+(\S+)$/u.exec(line);
  const [, title = '', amount = ''] = parts ?? [];
  return title !== '' && parseYen(amount, unit).ok ? [title, amount] : undefined;
}
