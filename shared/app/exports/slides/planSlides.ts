/** Slides from outside the text and the boards: combinations, cards of a kind, money, next steps. */
import { FUNDING_EMBEDS } from '../../../doc/fundingEmbeds.ts';
import { liveCombinationsOf, ownNodes } from '../../../doc/ownNodes.ts';
import type { CanvasNode, PlanTask } from '../../../doc/planStore.ts';
import { CARD_KINDS, type NodeKind } from '../../../domain/canvas/kinds.ts';
import type { Block, Cell, ListItem, TableBlock } from '../../../export/paper/tree.ts';
import type { Slide } from '../../../export/slides/deck.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { formatDay, isIsoDay } from '../../../text/dates.ts';
import { detailsOf } from '../../board/combinationView.ts';
import { PROFIT_LINES } from '../../funding/statementLines.ts';
import { byDue } from '../../plan/planDigest.ts';
import { moneyBlocks } from '../paper/moneyBlocks.ts';
import { isOwnCard, said } from '../paper/paperContext.ts';
import { monthIn } from '../paper/references.ts';
import { boardOf, type SlideContext } from './boardSlides.ts';
import { cardNotes, nameOf, notesOfCards } from './notes.ts';

const head = (text: string): Cell => ({ runs: said(text), isHead: true });
const cell = (text: string): Cell => ({ runs: said(text) });

// ── combinations ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Each one as a drawing of its parts, then what is new about it and its assumptions. */
export const combinationSlides = (context: SlideContext): readonly Slide[] =>
  liveCombinationsOf(context.plan)
    .filter((node) => node.claim.trim() !== '' || node.title.trim() !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((node) => combinationSlide(node, context));

const GAP = 28;
const ROWS = 4;
function combinationSlide(node: CanvasNode, context: SlideContext): Slide {
  const { plan, words } = context;
  const { t } = words;
  const { parts, types, assumptions } = detailsOf(plan, node.id);
  const own = parts.filter((p) => isOwnCard(plan, p.id));
  const [w, h] = CARD_KINDS.resource.size;
  const [bigW, bigH] = CARD_KINDS.combination.size;
  const rows = Math.max(1, Math.min(ROWS, own.length));
  const columns = Math.ceil(own.length / ROWS);
  const middle = (rows * (h + GAP) - GAP) / 2;
  const spots = own.map((part, i) => ({
    node: part,
    x: Math.floor(i / ROWS) * (w + GAP),
    y: (i % ROWS) * (h + GAP),
    w,
    h,
  }));
  const blocks: Block[] = [];
  if (types.size > 0)
    blocks.push(
      { kind: 'heading', level: 2, runs: said(t('combination.types')) },
      {
        kind: 'list',
        style: 'bullet',
        items: [...types].map(
          ([type, why]): ListItem => ({
            runs: said([t(`combinationType.${type}`), why].filter(Boolean).join(': ')),
          }),
        ),
      },
    );
  if (assumptions.length > 0)
    blocks.push({
      kind: 'table',
      headRows: 1,
      widths: [5, 2, 4],
      rows: [
        [head(t('combination.assumptions')), head(t('deck.state')), head(t('deck.evidence'))],
        ...assumptions.map((a) => [cell(a.text), cell(t(`evidence.${a.status}`)), cell(a.evidence)]),
      ],
    });
  return {
    title: node.title || t('combination.untitled'),
    board: boardOf(
      [...spots, { node, x: columns * (w + GAP) + 3 * GAP, y: middle - bigH / 2, w: bigW * 1.3, h: bigH }],
      context,
    ),
    blocks,
    notes: [
      ...cardNotes(node, context),
      ...notesOfCards(
        own.map((p) => p.id),
        context,
      ),
    ],
  };
}

// ── cards of a kind ────────────────────────────────────────────────────────────────────────────────────────────────

const KIND_SLIDES: readonly { readonly title: MessageKey; readonly kinds: readonly NodeKind[] }[] = [
  { title: 'kind.challenge', kinds: ['challenge'] },
  { title: 'kind.customer', kinds: ['customer'] },
  { title: 'deck.with', kinds: ['resource', 'seed'] },
  { title: 'deck.team', kinds: ['person', 'organisation'] },
  { title: 'kind.activity', kinds: ['activity'] },
  { title: 'kind.case', kinds: ['case'] },
];
/** For a plan whose text is blank: slides from its cards. `isShown`: the card is in a frame that is a slide. */
export function kindSlides(context: SlideContext, isShown: (card: string) => boolean): readonly Slide[] {
  const { plan, words } = context;
  const { t } = words;
  const nodes = ownNodes(plan)
    .filter((n) => !isShown(n.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return KIND_SLIDES.flatMap(({ title, kinds }): Slide[] => {
    const cards = nodes.filter((n) => kinds.includes(n.kind));
    if (cards.length === 0) return [];
    const items = cards.map((n): ListItem => {
      const more = n.note.trim() || (n.entry ? words.text(n.entry.summary) : '');
      return {
        runs: [{ kind: 'text', text: nameOf(n, context), marks: ['bold'] }],
        ...(more
          ? { list: { kind: 'list', style: 'bullet', items: [{ runs: said(more.replace(/\s*\n\s*/gu, ' ')) }] } }
          : {}),
      };
    });
    return [
      {
        title: t(title),
        blocks: [{ kind: 'list', style: 'bullet', items }],
        notes: cards.flatMap((n) => cardNotes(n, context)),
      },
    ];
  });
}

// ── money ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Tables of sums get a header row: a screen reader reads it before each value. */
export const withHead = (block: Block, { words: { t } }: SlideContext): Block =>
  block.kind === 'table' && block.headRows === 0
    ? ({
        ...block,
        headRows: 1,
        rows: [[head(t('deck.item')), { ...head(t('unit.yen')), align: 'end' }], ...block.rows],
      } satisfies TableBlock)
    : block;

/** Whether more than names was entered for uses or sources. */
export const isTold = ({ funding: { totals } }: SlideContext): boolean => totals.usesYen > 0 || totals.sourcesYen > 0;
/** Whether anything is sold or spent in a year of the plan. */
export const isRun = ({ funding: { isEmpty, years } }: SlideContext): boolean =>
  !isEmpty && years.some((y) => PROFIT_LINES.some((l) => l.read(y) !== 0));

/** Where the amounts come from, in words: who quoted them, what they are based on, and the day of the plan. */
export function moneySources(context: SlideContext) {
  const { funding, plan, words, yen, today } = context;
  const { t, language } = words;
  const asOf = t('deck.asOf', { day: formatDay(today, 'western', language) });
  const quoted = [...plan.entities('uses').values()]
    .filter((u) => u.vendor.trim() !== '')
    .map((u) => t('deck.quoted', { title: u.title, vendor: u.vendor }));
  const based = [...plan.entities('uses').values(), ...plan.entities('salesLines').values()]
    .filter((row) => row.basis.trim() !== '')
    .map((row) => `${row.title}: ${row.basis}`);
  const { lowest } = funding.forecast;
  const cash = t('deck.lowest', { month: monthIn(context, lowest.month), yen: yen.exact(lowest.yen) });
  return { asOf, quoted, based, cash };
}

/** Money for which only names were entered is not shown. */
export function moneySlides(context: SlideContext): readonly Slide[] {
  const { funding, words } = context;
  const { t } = words;
  if (funding.isEmpty) return [];
  const { asOf, quoted, based, cash } = moneySources(context);
  const slide = (title: string, target: string, notes: readonly string[]): Slide[] => {
    const blocks = moneyBlocks(target, context).map((b) => withHead(b, context));
    const [only, ...others] = blocks;
    // A single table is named by the slide's title.
    if (only?.kind === 'table' && only.caption && others.length === 0) {
      const { caption, ...table } = only;
      return [{ title: caption, blocks: [table], notes: [...notes, asOf] }];
    }
    return blocks.length === 0 ? [] : [{ title, blocks, notes: [...notes, asOf] }];
  };
  return [
    ...(isTold(context) ? slide(t('deck.money'), FUNDING_EMBEDS.sources, [...quoted, ...based]) : []),
    ...(isRun(context) ? slide(t('statement.profit'), FUNDING_EMBEDS.profit, based) : []),
    ...(funding.forecast.cash.some((value) => value !== 0) ? slide(t('chart.cash'), FUNDING_EMBEDS.cash, [cash]) : []),
  ];
}

// ── what comes next ────────────────────────────────────────────────────────────────────────────────────────────────

/** Open tasks with a name, the next due first. */
export const openTasks = ({ plan }: SlideContext): readonly PlanTask[] =>
  [...plan.entities('tasks').values()]
    .filter((task) => !task.done && task.title.trim() !== '')
    .sort((a, b) => byDue(a, b) || a.order - b.order || (a.id < b.id ? -1 : 1));

export function tasksTable(tasks: readonly PlanTask[], { words: { t, language } }: SlideContext): TableBlock {
  const day = (due: string) => (isIsoDay(due) ? formatDay(due, 'western', language) : due);
  return {
    kind: 'table',
    headRows: 1,
    widths: [6, 2, 3],
    rows: [
      [head(t('task.title')), head(t('task.owner')), head(t('task.due'))],
      ...tasks.map((task) => [cell(task.title), cell(task.owner), cell(day(task.due))]),
    ],
  };
}

export const taskNotes = (tasks: readonly PlanTask[]): readonly string[] =>
  tasks.filter((task) => task.about.trim() !== '').map((task) => `${task.title}: ${task.about}`);

export function taskSlides(context: SlideContext): readonly Slide[] {
  const open = openTasks(context);
  if (open.length === 0) return [];
  return [{ title: context.words.t('deck.next'), blocks: [tasksTable(open, context)], notes: taskNotes(open) }];
}
