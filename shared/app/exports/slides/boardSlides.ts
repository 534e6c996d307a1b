/** Frames of a board as slides: their cards and the links between them. A board without frames is a slide as a whole. */
import type { CanvasLink, CanvasNode, PlanReader } from '../../../doc/planStore.ts';
import { splitKey } from '../../../doc/schema.ts';
import { cardKind, type LinkType } from '../../../domain/canvas/kinds.ts';
import { memoStart } from '../../../domain/canvas/memo.ts';
import { tinted } from '../../../domain/canvas/tints.ts';
import { isTied } from '../../../domain/combination/combination.ts';
import type { Slide, SlideBoard, SlideCard, SlideLink } from '../../../export/slides/deck.ts';
import { yenWords } from '../../../text/yenWords.ts';
import { inReadingOrder, type PlacedCard, partsOf, placedCards } from '../../board/boardCommands.ts';
import { statusOf } from '../../board/boardFilter.ts';
import { assumptionsOf } from '../../board/combinationView.ts';
import { slidesOf } from '../../board/slides.ts';
import { cardMoneyOf, fundingOf } from '../../funding/fundingState.ts';
import type { ExportScope } from '../exporters.ts';
import { isOwnCard, NoteBook, type PaperContext } from '../paper/paperContext.ts';
import { nameOf, notesOfCards } from './notes.ts';

export type SlideContext = PaperContext & { readonly today: string };

/** Slides show no pictures, comments or open questions of the text. */
export function slideContextOf({ session, words, today }: ExportScope): SlideContext {
  const { planStore: plan } = session;
  return {
    plan,
    words,
    today,
    notes: new NoteBook(plan, words),
    media: new Map(),
    yen: yenWords(words.language),
    funding: fundingOf(plan, today),
    questions: false,
    marukeiFrom: undefined,
    cardThreads: new Map(),
  };
}

const WHITE = '#ffffff';
const LINK = '#5b554c';
const AGAINST = '#a11d2b';
const DASHES: Partial<Record<LinkType, 'dash' | 'dot'>> = { contradicts: 'dash', precedent: 'dot', requires: 'dot' };

export function boardSlides(canvas: string, context: SlideContext): readonly Slide[] {
  const { plan, words } = context;
  const board = plan.entity('canvases', canvas);
  if (!board) return [];
  const cards = placedCards(plan, canvas, true).filter((c) => isOwnCard(plan, c.node.id));
  const frames = slidesOf(plan, canvas).filter((f) => isOwnCard(plan, f.id));
  const alone = cards.filter((c) => c.node.kind !== 'frame');
  if (frames.length === 0)
    return alone.length === 0 ? [] : [slideOf(board.title || words.t('canvas.untitled'), alone, [], context)];
  return frames.map((frame) =>
    slideOf(
      frame.title || words.t('card.untitledFrame'),
      alone.filter((c) => c.parent === frame.id),
      frame.note.trim() === '' ? [] : [frame.note.trim()],
      context,
    ),
  );
}

function slideOf(title: string, placed: readonly PlacedCard[], said: readonly string[], context: SlideContext): Slide {
  const inOrder = inReadingOrder(placed);
  const board = boardOf(inOrder, context);
  return {
    title,
    board,
    notes: [
      ...said,
      ...notesOfCards(
        inOrder.map((c) => c.node.id),
        context,
      ),
      ...board.links.filter((l) => l.look === 'arrow').map((l) => l.alt),
    ],
  };
}

type Spot = Pick<PlacedCard, 'node' | 'x' | 'y' | 'w' | 'h'>;
/** Cards at their positions, and every link between two of them. Combinations are drawn above the others. */
export function boardOf(spots: readonly Spot[], context: SlideContext): SlideBoard {
  const { plan } = context;
  const nodes = new Map(spots.map((s) => [s.node.id, s.node]));
  const layer = ({ node }: Spot): number => (node.kind === 'combination' ? 1 : 0);
  return {
    cards: [...spots].sort((a, b) => layer(a) - layer(b)).map((spot) => slideCard(spot, context)),
    links: [...partLinks(plan, nodes, context), ...arrows(plan, nodes, context)],
  };
}

function slideCard({ node, x, y, w, h }: Spot, context: SlideContext): SlideCard {
  const { plan, words } = context;
  const { t } = words;
  const parts = node.kind === 'combination' ? partsOf(plan, node.id).filter((p) => isOwnCard(plan, p.id)) : [];
  const status = statusOf(node.kind, node.status, () => assumptionsOf(plan, node.id));
  const foot = [node.kind === 'note' || !status ? '' : t(`evidence.${status}`), moneyOf(node, context)];
  return {
    id: node.id,
    x,
    y,
    w,
    h,
    look: node.kind === 'combination' ? 'combination' : node.kind === 'note' ? 'note' : 'card',
    edge: cardKind(node.kind).colour.light,
    ground: tinted(WHITE, node.colour),
    isOpen:
      node.kind === 'combination' &&
      !isTied(
        node.claim,
        parts.map((p) => p.kind),
      ),
    kind: t(`kind.${node.kind}`),
    title: node.title || (node.claim ? '' : nameOf(node, context)),
    claim: node.claim,
    parts: parts
      .map((p) => p.title)
      .filter(Boolean)
      .join(' × '),
    memo: memoStart(node.note),
    foot: foot.filter(Boolean).join(' · '),
  };
}

function moneyOf({ id, kind }: CanvasNode, { plan, today, yen, words: { t } }: SlideContext): string {
  const money = kind === 'funding' || kind === 'activity' ? cardMoneyOf(plan, today, id) : undefined;
  if (!money) return '';
  return money.kind === 'source'
    ? t('card.brings', { yen: yen.spoken(money.yen) })
    : t('card.covered', { covered: yen.spoken(money.coveredYen), needs: yen.spoken(money.needsYen) });
}

type Nodes = ReadonlyMap<string, CanvasNode>;
function partLinks(plan: PlanReader, nodes: Nodes, context: SlideContext): readonly SlideLink[] {
  return [...plan.relations('parts').keys()].sort().flatMap((key): SlideLink[] => {
    const [from, to] = splitKey(key);
    const [combination, part] = [nodes.get(from), nodes.get(to)];
    if (!combination || !part || from === to) return [];
    const alt = `${nameOf(combination, context)} × ${nameOf(part, context)}`;
    return [{ from, to, look: 'part', colour: cardKind(part.kind).colour.light, label: '', alt }];
  });
}

function arrows(plan: PlanReader, nodes: Nodes, context: SlideContext): readonly SlideLink[] {
  const { t } = context.words;
  return [...plan.relations('links')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { from, to, type, label }]: [string, CanvasLink]): SlideLink[] => {
      const [a, b] = [nodes.get(from), nodes.get(to)];
      if (!a || !b || from === to) return [];
      const said = label ? `${t(`link.${type}`)}: ${label}` : t(`link.${type}`);
      const dash = DASHES[type];
      return [
        {
          from,
          to,
          look: 'arrow',
          colour: type === 'contradicts' ? AGAINST : LINK,
          ...(dash ? { dash } : {}),
          label: said,
          alt: `${nameOf(a, context)} → ${nameOf(b, context)}: ${said}`,
        },
      ];
    });
}
