/** Embeds of the text as blocks: boards, combinations, cards, tasks. Money is in `moneyBlocks.ts`. */
import type { PlanReader } from '../../../doc/planStore.ts';
import { splitKey } from '../../../doc/schema.ts';
import type { Block, BoardBlock, ListBlock, ListItem, Run } from '../../../export/paper/tree.ts';
import { baseOf } from '../../../kernel/languages.ts';
import { formatDay, isIsoDay } from '../../../text/dates.ts';
import { NO_FILTER } from '../../board/boardFilter.ts';
import { buildOutline, type Item } from '../../board/boardOutline.ts';
import { detailsOf } from '../../board/combinationView.ts';
import { moneyBlocks } from './moneyBlocks.ts';
import { isOwnCard, type PaperContext, paragraph, said } from './paperContext.ts';

/** Returns `undefined` if it is not an embed, and nothing if its target is gone or not exported. */
export function embedBlocks(type: string, target: unknown, context: PaperContext): readonly Block[] | undefined {
  const id = typeof target === 'string' ? target : '';
  switch (type) {
    case 'canvas-embed':
      return boardBlocks(id, context);
    case 'combination-embed':
      return combinationBlocks(id, context);
    case 'entry-embed':
      return cardBlocks(id, context);
    case 'task-embed':
      return taskBlocks(id, context);
    case 'funding-embed':
      return moneyBlocks(id, context);
    default:
      return undefined;
  }
}

const bracketed = (text: string, { words }: PaperContext): string =>
  text === '' ? '' : baseOf(words.language) === 'ja' ? `（${text}）` : ` (${text})`;

const withComments = (ids: readonly string[], { cardThreads }: PaperContext): { comments?: readonly string[] } => {
  const comments = ids.flatMap((id) => cardThreads.get(id) ?? []);
  return comments.length > 0 ? { comments } : {};
};

// ── boards ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export function boardBlocks(canvas: string, context: PaperContext): readonly Block[] {
  const { plan, words } = context;
  const board = plan.entity('canvases', canvas);
  if (!board) return [];
  const title = board.title || words.t('canvas.untitled');
  const outline = boardOutline(canvas, context);
  const block: BoardBlock = {
    kind: 'board',
    canvas,
    title,
    alt: altOf(title, outline),
    outline,
    from: [canvas],
    ...withComments(cardsOn(plan, canvas), context),
  };
  return [block];
}

const cardsOn = (plan: PlanReader, canvas: string): readonly string[] =>
  [...plan.relations('positions').keys()].flatMap((key) => {
    const [on, card] = splitKey(key);
    return on === canvas ? [card] : [];
  });

/** The title and the first cards: enough to know what it shows, and short enough for a screen reader. */
function altOf(title: string, { items }: ListBlock): string {
  const names = items.flatMap(({ runs }) => (runs[0]?.kind === 'text' ? [runs[0].text] : [])).slice(0, 8);
  return names.length === 0 ? title : `${title}: ${names.join('、')}`;
}

/** The board as text, like the outline on screen, with the notes of its cards; without examples and archived combinations. */
function boardOutline(canvas: string, context: PaperContext): ListBlock {
  const { plan, words } = context;
  const itemOf = (item: Item): ListItem => {
    const { node } = item;
    // For a combination the outline shows what is missing; on paper its claim is shown. A heading of a kind counts its cards there.
    const meta = node?.kind === 'combination' ? words.t('kind.combination') : item.kind && !node ? '' : item.meta;
    const further = node ? [node.claim, node.note].filter((s) => s.trim() !== '') : [];
    const runs: Run[] = [
      ...said(`${item.label}${bracketed(meta, context)}`),
      ...further.flatMap((s): Run[] => [{ kind: 'break' }, ...said(s.replace(/\s*\n\s*/gu, ' '))]),
    ];
    const items = item.children.filter(isShown).map(itemOf);
    return { runs, ...(items.length > 0 ? { list: bullets(items) } : {}) };
  };
  const isShown = ({ node, link }: Item): boolean => {
    const ends = link === undefined ? undefined : plan.relation('links', link);
    return (ends ? [ends.from, ends.to] : node ? [node.id] : []).every((id) => isOwnCard(plan, id));
  };
  // A kind whose cards are all examples is left out.
  const isFilled = (item: Item): boolean => item.node !== undefined || item.children.some(isShown);
  return bullets(buildOutline(plan, canvas, NO_FILTER, words).filter(isShown).filter(isFilled).map(itemOf));
}

const bullets = (items: readonly ListItem[]): ListBlock => ({ kind: 'list', style: 'bullet', items });

// ── combinations and cards ─────────────────────────────────────────────────────────────────────────────────────────

function combinationBlocks(id: string, context: PaperContext): readonly Block[] {
  const { plan, words } = context;
  const { t } = words;
  const node = plan.entity('nodes', id);
  if (node?.kind !== 'combination' || !isOwnCard(plan, id)) return [];
  const { parts, types, assumptions } = detailsOf(plan, id);
  const listed = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [{ kind: 'paragraph', style: 'lead', runs: said(title) }, bullets(items.map((text) => ({ runs: said(text) })))];
  return [
    {
      kind: 'group',
      title: node.title || t('combination.untitled'),
      from: [id],
      ...withComments([id], context),
      blocks: [
        ...paragraph(node.claim),
        ...listed(
          t('combination.parts'),
          parts
            .filter((p) => isOwnCard(plan, p.id))
            .map((p) => `${p.title || t('card.untitled')}${bracketed(t(`kind.${p.kind}`), context)}`),
        ),
        ...listed(
          t('combination.types'),
          [...types].map(([type, why]) => [t(`combinationType.${type}`), why].filter(Boolean).join(': ')),
        ),
        ...listed(
          t('combination.assumptions'),
          assumptions.map((a) => `${a.text}${bracketed(t(`evidence.${a.status}`), context)}`),
        ),
        ...paragraph(node.note),
      ],
    },
  ];
}

function cardBlocks(id: string, context: PaperContext): readonly Block[] {
  const { plan, words, notes, media } = context;
  const { t, text } = words;
  const node = plan.entity('nodes', id);
  // It is counted among the sources either way, so that the numbers match the screen.
  const note = notes.of('entry', id);
  if (!node || !isOwnCard(plan, id)) return [];
  const { entry } = node;
  const place = entry?.prefecture ? `${entry.prefecture}${entry.municipality ?? ''}` : '';
  const body = entry ? text(entry.summary) : node.note;
  return [
    {
      kind: 'group',
      title: `${node.title || t('card.untitled')}${bracketed([t(`kind.${node.kind}`), place].filter(Boolean).join('・'), context)}`,
      from: [id],
      ...withComments([id], context),
      blocks: [
        { kind: 'paragraph', runs: [...said(body), { kind: 'note', note }] },
        ...(node.image && media.has(node.image)
          ? [{ kind: 'picture' as const, picture: node.image, alt: node.title }]
          : []),
      ],
    },
  ];
}

function taskBlocks(id: string, context: PaperContext): readonly Block[] {
  const { plan, words } = context;
  const { t, language } = words;
  const task = plan.entity('tasks', id);
  if (!task) return [];
  const due = isIsoDay(task.due) ? formatDay(task.due, 'western', language) : task.due;
  const meta = [task.owner && `${t('task.owner')}: ${task.owner}`, due && `${t('task.due')}: ${due}`];
  const runs = said(`${task.title}${bracketed(meta.filter(Boolean).join('、'), context)}`);
  return [{ kind: 'list', style: 'check', from: [id], items: [{ runs, isChecked: task.done }] }];
}
