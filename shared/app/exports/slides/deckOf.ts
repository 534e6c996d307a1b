/**
 * A plan as slides for a pitch: its frames in the order of presenting, its combinations, its chapters, its money, next steps and its sources.
 * Examples and archived combinations are in none of them.
 */
import type { PlanReader } from '../../../doc/planStore.ts';
import type { Block, ListItem, Paper } from '../../../export/paper/tree.ts';
import type { Deck, Slide } from '../../../export/slides/deck.ts';
import { formatDay } from '../../../text/dates.ts';
import { canvasesOf } from '../../board/boardCommands.ts';
import { slidesOf } from '../../board/slides.ts';
import { leavingBoard } from '../boards/boardFile.ts';
import type { ExportScope } from '../exporters.ts';
import { isOwnCard, said } from '../paper/paperContext.ts';
import { paperOf } from '../paper/paperOf.ts';
import { boardSlides, type SlideContext, slideContextOf } from './boardSlides.ts';
import { sourceOf } from './notes.ts';
import { combinationSlides, kindSlides, moneySlides, taskSlides } from './planSlides.ts';
import { noteText, textSlides } from './textSlides.ts';

/** The board that is presented: the open one, otherwise the first with frames, otherwise the first with cards. */
export function presentedBoard(plan: PlanReader, canvas: string | undefined): string | undefined {
  if (canvas !== undefined && plan.entity('canvases', canvas)) return canvas;
  const boards = canvasesOf(plan);
  return (boards.find((b) => slidesOf(plan, b.id).length > 0) ?? boards.find((b) => leavingBoard(plan, b.id)))?.id;
}

// Boards are drawn as shapes: no picture of them is needed.
export async function deckOf({ drawBoard: _, ...scope }: ExportScope): Promise<Deck> {
  const { session, words, today } = scope;
  const { planStore: plan } = session;
  const paper = await paperOf(scope);
  const context = slideContextOf(scope);
  const money = moneySlides(context);
  const combinations = combinationSlides(context);
  const text = textSlides(paper, hasOwnSlide(context));
  const boards = [
    ...new Set([
      ...[presentedBoard(plan, scope.canvas)].filter((id) => id !== undefined),
      ...paper.blocks.flatMap((b) => (b.kind === 'board' ? [b.canvas] : [])),
    ]),
  ];
  const framed = new Set(
    boards.flatMap((id) =>
      slidesOf(plan, id).length === 0
        ? []
        : boardSlides(id, context).flatMap((s) => s.board?.cards.map((c) => c.id) ?? []),
    ),
  );
  const slides: readonly Slide[] = [
    ...boards.flatMap((id) => boardSlides(id, context)),
    ...combinations,
    ...(text.length > 0 ? text : kindSlides(context, (card) => framed.has(card))),
    ...money,
    ...taskSlides(context),
    ...sourceSlides(paper, context),
  ];
  const { title, authors, language, date } = paper;
  return {
    title,
    authors,
    language,
    date,
    subtitle: [plan.meta.trade, plan.meta.prefecture, authors.join('、'), formatDay(today, 'western', words.language)],
    slides,
    pictures: paper.pictures,
  };
}

/** Whether a block of the text has a slide of its own: boards, combinations, and tables of the money. */
function hasOwnSlide(context: SlideContext): (block: Block) => boolean {
  const { plan } = context;
  return (block) => {
    if (block.kind === 'board') return true;
    if (block.kind === 'chart') return !context.funding.isEmpty;
    if (block.kind === 'group')
      return (block.from ?? []).some((id) => plan.entity('nodes', id)?.kind === 'combination');
    return block.kind === 'table' && (block.from ?? []).length > 0;
  };
}

/** Sources of the text by their numbers, then those of cards, each once. */
function sourceSlides({ notes }: Paper, context: SlideContext): readonly Slide[] {
  const cited = notes.map(noteText);
  const ofCards = [...context.plan.entities('nodes').values()]
    .filter((n) => isOwnCard(context.plan, n.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((n) => sourceOf(n, context) ?? []);
  const others = [...new Set(ofCards)].filter((s) => !cited.includes(s));
  const list = (items: readonly string[]): readonly ListItem[] => items.map((text) => ({ runs: said(text) }));
  const blocks: Block[] = [
    ...(cited.length > 0 ? [{ kind: 'list' as const, style: 'number' as const, items: list(cited) }] : []),
    ...(others.length > 0 ? [{ kind: 'list' as const, style: 'bullet' as const, items: list(others) }] : []),
  ];
  return blocks.length === 0 ? [] : [{ title: context.words.t('deck.sources'), blocks, notes: [] }];
}
