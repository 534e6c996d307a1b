/**
 * A filled form as printed. Every box has a fixed size, so that the form stays on its sheet; if something does not fit, the form has
 * the beginning, and a separate sheet (別紙) has all of it.
 */
import { amountOnPaper, type MoneyRow, type MoneyTable } from './amounts.ts';
import type { FilledBox, FilledForm } from './fill.ts';
import { fitted, linesOf, roomOf } from './fit.ts';
import { PAPER } from './paperWords.ts';
import type { BoxRecord, Column, FormPage, FormRecord } from './records.ts';

export type PaperBox = {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly money: MoneyTable | undefined;
};
/** A box of the separate sheet, in full. */
export type PaperRest = { readonly box: BoxRecord; readonly lines: readonly string[] };
export type PaperForm = { readonly boxes: ReadonlyMap<string, PaperBox>; readonly rest: readonly PaperRest[] };

const EMPTY: PaperBox = { lines: [], rows: [], money: undefined };

/** Full-width characters in a line of a separate sheet, and of a box without a limit in lines. */
const REST_LINE = 56;
const LARGE_LINE = 48;
/** The width of a box as drawn (renderer/forms/forms.css). */
export const lineOf = ({ letters }: FormRecord): number => (letters === 'large' ? LARGE_LINE : REST_LINE);
/** Full-width characters that fit into the label and the note of a row of amounts. */
const MONEY_LABEL = 24;

const ON_SHEET_EMS = 7;
/** One line with as much of the text as fits, and a reference to the rest. */
function oneLine(text: string, ems: number): string {
  const lines = linesOf(text, ems);
  if (lines.length <= 1) return lines[0] ?? '';
  const [first = ''] = linesOf(text, Math.max(1, ems - ON_SHEET_EMS));
  return ems > ON_SHEET_EMS * 2 ? first + PAPER.onSheet : PAPER.seeSheet;
}
const isLonger = (text: string, ems: number): boolean => linesOf(text, ems).length > 1;

/** The visible pages: one that is hidden while empty has content in one of its boxes. */
export const pagesOf = (form: FormRecord, { boxes }: PaperForm): readonly FormPage[] =>
  form.pages.filter(
    ({ hidesEmpty, parts }) =>
      !hidesEmpty ||
      parts.some((part) =>
        part.boxes.some(({ id }) => {
          const box = boxes.get(id);
          return box !== undefined && (box.lines.length > 0 || box.rows.length > 0 || box.money !== undefined);
        }),
      ),
  );

export function onPaper({ form, boxes }: FilledForm): PaperForm {
  const rest: PaperRest[] = [];
  const shown = new Map<string, PaperBox>();
  for (const filled of boxes) {
    const { paper, whole } = boxOnPaper(filled, lineOf(form));
    shown.set(filled.box.id, paper);
    if (whole) rest.push({ box: filled.box, lines: whole });
  }
  return { boxes: shown, rest };
}

type OnPaper = { readonly paper: PaperBox; readonly whole?: readonly string[] };

function boxOnPaper(filled: FilledBox, perLine: number): OnPaper {
  const { box, text, money } = filled;
  switch (box.kind) {
    case 'check':
      return { paper: { ...EMPTY, lines: [text] } };
    case 'money':
      return money ? moneyOnPaper(money, box.rows) : { paper: EMPTY };
    case 'table':
      return tableOnPaper(filled.rows, box.columns, box.rows, box.perCell ?? 20);
    default: {
      if (!box.limit) return { paper: { ...EMPTY, lines: linesOf(text, perLine) } };
      const { lines, rest } = fitted(text, box.limit, perLine);
      if (rest.length === 0) return { paper: { ...EMPTY, lines } };
      const whole = linesOf(text, REST_LINE);
      if (!('lines' in box.limit) || box.limit.lines > 1)
        return { paper: { ...EMPTY, lines: [...lines, PAPER.onSheet] }, whole };
      return { paper: { ...EMPTY, lines: [oneLine(text, box.limit.perLine)] }, whole };
    }
  }
}

function tableOnPaper(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  most: number,
  perCell: number,
): OnPaper {
  const room = (at: number) => roomOf(columns, at, perCell);
  const isCut = rows.length > most || rows.some((cells) => cells.some((cell, at) => isLonger(cell, room(at))));
  const kept = rows.length > most ? rows.slice(0, Math.max(0, most - 1)) : rows;
  const brief = kept.map((cells) => columns.map((_, at) => oneLine(cells[at] ?? '', room(at))));
  const widest = columns.findIndex((c) => c.width === Math.max(...columns.map((d) => d.width)));
  const more = columns.map((_, at) => (at === widest ? PAPER.more(rows.length - kept.length) : ''));
  return {
    paper: { ...EMPTY, rows: rows.length > most ? [...brief, more] : brief },
    ...(isCut ? { whole: rows.flatMap((cells) => linesOf(cells.filter(Boolean).join('　'), REST_LINE)) } : {}),
  };
}

const inWords = ({ label, note, cells }: MoneyRow): string =>
  [label, note, ...cells.map((c) => (typeof c === 'number' ? amountOnPaper(c) : c))].filter(Boolean).join('　');

function moneyOnPaper(table: MoneyTable, most: number): OnPaper {
  const rows = gathered(table.rows, most);
  const brief = rows.map(
    (row): MoneyRow => ({
      ...row,
      label: oneLine(row.label, MONEY_LABEL),
      ...(row.note ? { note: oneLine(row.note, MONEY_LABEL + 4) } : {}),
    }),
  );
  const isCut =
    rows !== table.rows || rows.some((r) => isLonger(r.label, MONEY_LABEL) || isLonger(r.note ?? '', MONEY_LABEL + 4));
  return {
    paper: { ...EMPTY, money: { ...table, rows: brief } },
    ...(isCut ? { whole: table.rows.flatMap((row) => linesOf(inWords(row), REST_LINE)) } : {}),
  };
}

/** Limits the number of rows: the last items of the longest group become one row with their sum, so that the column still adds up. */
function gathered(rows: readonly MoneyRow[], most: number): readonly MoneyRow[] {
  const over = rows.length - most;
  if (over <= 0) return rows;
  const runs: { from: number; to: number }[] = [];
  rows.forEach((row, i) => {
    const last = runs.at(-1);
    if (row.is !== 'item') return;
    if (last && last.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  const [longest] = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest || longest.to - longest.from < 2) return rows;
  const from = Math.max(longest.from, longest.to - over - 1);
  const items = rows.slice(from, longest.to);
  const sum = (at: number) => items.reduce((total, { cells }) => total + Number(cells[at] ?? 0), 0);
  const one: MoneyRow = {
    is: 'item',
    label: PAPER.more(items.length),
    cells: (items[0]?.cells ?? []).map((_, at) => sum(at)),
  };
  return gathered([...rows.slice(0, from), one, ...rows.slice(longest.to)], most);
}
