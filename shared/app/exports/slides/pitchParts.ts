/** The content of a pitch's slides, cut to what one slide holds. What is left out is counted, and in the notes. */
import { FUNDING_EMBEDS } from '../../../doc/fundingEmbeds.ts';
import type { FilledBox } from '../../../domain/forms/fill.ts';
import type { Block, Cell, ListItem, TableBlock } from '../../../export/paper/tree.ts';
import { pagesOf } from '../../../export/writers/pptx/flow.ts';
import { truncate } from '../../../text/count.ts';
import { yenInUnit } from '../../../text/yen.ts';
import { moneyBlocks } from '../paper/moneyBlocks.ts';
import { said } from '../paper/paperContext.ts';
import { textOfRuns } from '../paper/runs.ts';
import type { SlideContext } from './boardSlides.ts';
import { isRun, isTold, openTasks, tasksTable, withHead } from './planSlides.ts';
import { endOfSentence } from './textSlides.ts';

/** A part of a slide of which the first `n` of `count` are drawn. */
export type PitchPart = {
  readonly count: number;
  /** More of it is not readable beside the other parts. */
  readonly most: number;
  readonly draw: (n: number) => readonly Block[];
};

export type Fitted = { readonly blocks: readonly Block[]; readonly left: number };

/** As much of the parts as fits on one slide; the longest part is shortened first. */
export function fittedOnOne(parts: readonly PitchPart[]): Fitted {
  const shown = parts.map(({ count, most }) => Math.min(count, most));
  const blocks = () => parts.flatMap((part, i) => part.draw(shown[i] ?? 0));
  while (pagesOf(blocks(), () => undefined).length > 1 && shown.some((n) => n > 0)) {
    const longest = shown.indexOf(Math.max(...shown));
    shown[longest] = (shown[longest] ?? 1) - 1;
  }
  return { blocks: blocks(), left: parts.reduce((sum, { count }, i) => sum + count - (shown[i] ?? 0), 0) };
}

const MOST_LETTERS = 120;
const clipped = (text: string): string => truncate(text, MOST_LETTERS);

/** The sentences of a box; a line of the text ends one. */
export function sentencesOf({ text }: Pick<FilledBox, 'text'>): readonly string[] {
  const out: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const end = endOfSentence(rest);
    out.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return out;
}

const heading = (text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'heading', level: 2, runs: said(text) }];

/** `title` is written above them if the slide has other parts. */
export function pointsPart(texts: readonly string[], title: string | undefined, most: number): PitchPart {
  return {
    count: texts.length,
    most,
    draw: (n) => {
      const items = texts.slice(0, n).map((text): ListItem => ({ runs: said(clipped(text)) }));
      return items.length === 0 ? [] : [...heading(title), { kind: 'list', style: 'bullet', items }];
    },
  };
}

const head = (text: string): Cell => ({ runs: said(text), isHead: true });
const amount = (yen: number): Cell => ({
  runs: said(yenInUnit(yen, 'yen').text),
  number: { value: yen, unit: 'yen' },
  align: 'end',
});
const EMPTY: Cell = { runs: [] };

export function pricesPart(
  { rows }: FilledBox,
  title: string,
  { words: { t } }: SlideContext,
  most: number,
): PitchPart {
  return {
    count: rows.length,
    most,
    draw: (n) =>
      n === 0
        ? []
        : [
            {
              kind: 'table',
              headRows: 1,
              widths: [4, 1],
              rows: [
                [head(title), { ...head(t('deck.share')), align: 'end' }],
                ...rows
                  .slice(0, n)
                  .map(([name = '', share = '']): Cell[] => [
                    { runs: said(clipped(name)) },
                    { runs: said(share), align: 'end' },
                  ]),
              ],
            },
          ],
  };
}

/** Profit by year, then cash at the end of the months. */
export function earningBlocks(context: SlideContext): readonly Block[] {
  if (!isRun(context)) return [];
  return [
    ...moneyBlocks(FUNDING_EMBEDS.profit, context).map((block) => withoutCaption(withHead(block, context), context)),
    ...(context.funding.forecast.cash.some((yen) => yen !== 0) ? moneyBlocks(FUNDING_EMBEDS.cash, context) : []),
  ];
}
/** The unit of the caption moves into the empty corner of the table. */
function withoutCaption(block: Block, { words: { t } }: SlideContext): Block {
  if (block.kind !== 'table') return block;
  const { caption: _, ...table } = block;
  const [[, ...others] = [], ...rows] = table.rows;
  return { ...table, rows: [[head(t('unit.yen')), ...others], ...rows] };
}

/** Uses, then sources, each with its total as the last. */
const fundsOf = (context: SlideContext): readonly (readonly Sum[])[] =>
  isTold(context) ? moneyBlocks(FUNDING_EMBEDS.sources, context).map((b) => (b.kind === 'table' ? sumsOf(b) : [])) : [];
/** Every amount, in words. */
export const fundsNotes = (context: SlideContext): readonly string[] =>
  fundsOf(context).flatMap((sums) => sums.slice(0, -1).map(({ name, yen }) => `${name}: ${context.yen.exact(yen)}`));

type Sum = { readonly name: string; readonly yen: number };
/** Uses and sources beside each other, each with its total. Amounts beyond the shown rows are in one row, so that the totals are right. */
export function fundsPart(context: SlideContext): PitchPart {
  const { t } = context.words;
  const [left = [], right = []] = fundsOf(context);
  const count = Math.max(0, left.length - 1, right.length - 1);
  return {
    count,
    most: 7,
    draw: (n) => {
      if (n === 0) return [];
      const [a, b] = [shownSums(left, n, t('deck.others')), shownSums(right, n, t('deck.others'))];
      const length = Math.max(a.rows.length, b.rows.length);
      const pair = (sum: Sum | undefined): Cell[] =>
        sum ? [{ runs: said(sum.name) }, amount(sum.yen)] : [EMPTY, EMPTY];
      const total = (sum: Sum | undefined): Cell[] => [head(t('cap.total')), amount(sum?.yen ?? 0)];
      const unit: Cell = { ...head(t('unit.yen')), align: 'end' };
      return [
        {
          kind: 'table',
          headRows: 1,
          widths: [3, 2, 3, 2],
          rows: [
            [head(t('uses.title')), unit, head(t('sources.fundingTitle')), unit],
            ...Array.from({ length }, (_, i) => [...pair(a.rows[i]), ...pair(b.rows[i])]),
            [...total(a.total), ...total(b.total)],
          ],
        },
      ];
    },
  };
}
const sumsOf = ({ rows }: TableBlock): readonly Sum[] =>
  rows.map(([name, yen]) => ({
    name: clipped(textOfRuns(name?.runs ?? [])),
    yen: yen?.number?.value ?? 0,
  }));
/** The last of the sums is the total. */
function shownSums(sums: readonly Sum[], most: number, others: string) {
  const own = sums.slice(0, -1);
  const rows = own.length <= most ? own : own.slice(0, most - 1);
  const rest = own.slice(rows.length).reduce((sum, { yen }) => sum + yen, 0);
  return {
    rows: rows.length < own.length ? [...rows, { name: others, yen: rest }] : rows,
    total: sums.at(-1),
  };
}

export function tasksPart(context: SlideContext, most: number): PitchPart {
  const tasks = openTasks(context);
  return { count: tasks.length, most, draw: (n) => (n === 0 ? [] : [tasksTable(tasks.slice(0, n), context)]) };
}
