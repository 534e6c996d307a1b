/**
 * A pitch of ten slides as a view of the plan: filled by the rules of the forms, in the order in which a pitch is given. A slide for which the plan has
 * nothing is there all the same, and asks for it: in the preview and in its notes.
 */
import { PITCH, PITCH_SLIDES } from '../../../data/forms/pitch.ts';
import { readBody } from '../../../doc/body.ts';
import { liveCombinationsOf } from '../../../doc/ownNodes.ts';
import { type FilledBox, fillForm } from '../../../domain/forms/fill.ts';
import type { Block } from '../../../export/paper/tree.ts';
import type { Deck, Slide, SlideBoard } from '../../../export/slides/deck.ts';
import { partsOf as boardParts } from '../../../export/writers/pptx/cards.ts';
import { baseOf } from '../../../kernel/languages.ts';
import { formatDay } from '../../../text/dates.ts';
import { partsOf, placedCards } from '../../board/boardCommands.ts';
import { formFacts } from '../../forms/formFacts.ts';
import type { ExportScope } from '../exporters.ts';
import { isOwnCard } from '../paper/paperContext.ts';
import { boardOf, type SlideContext, slideContextOf } from './boardSlides.ts';
import { presentedBoard } from './deckOf.ts';
import { notesOfCards } from './notes.ts';
import {
  earningBlocks,
  fittedOnOne,
  fundsNotes,
  fundsPart,
  type PitchPart,
  pointsPart,
  pricesPart,
  sentencesOf,
  tasksPart,
} from './pitchParts.ts';
import { combinationSlides, moneySources, openTasks, taskNotes } from './planSlides.ts';
import { noteText } from './textSlides.ts';

type SlideId = (typeof PITCH_SLIDES)[number]['id'];

/** A slide as the preview shows it. */
export type PitchSlide = Slide & {
  readonly id: SlideId;
  /** What the plan does not say yet, as questions. */
  readonly asks: readonly string[];
  /** How many sentences or rows the slide has no room for: they are in its notes. */
  readonly left: number;
};
/** Ten slides; the first is the cover. */
export type Pitch = { readonly slides: readonly PitchSlide[]; readonly deck: Deck };

export function pitchOf(scope: ExportScope): Pitch {
  const { session, words, today, canvas } = scope;
  const { planStore: plan, planDoc } = session;
  const context = slideContextOf(scope);
  const { boxes } = fillForm(PITCH, formFacts(plan, planDoc, today), () => undefined);
  const blocks = readBody(planDoc);
  const job: Job = {
    context,
    canvas: presentedBoard(plan, canvas),
    box: (id) => boxes.find(({ box }) => box.id === id),
    cited: (index) => (blocks[index]?.references ?? []).flatMap((r) => (r.type === 'citation' ? [r.target] : [])),
  };
  const slides = PITCH_SLIDES.map(({ id, label, boxes: asked }): PitchSlide => {
    const filled = asked.flatMap((box) => job.box(box.id) ?? []);
    const asks = filled.filter((box) => isMissing(box, context)).map(({ box }) => words.text(box.question));
    const { board, blocks: shown, left, notes } = CONTENT[id](job);
    return {
      id,
      title: words.text(label),
      ...(board ? { board } : {}),
      blocks: shown,
      asks,
      left,
      notes: [
        ...notes,
        ...filled.flatMap((box) => notesOfBox(box, job)),
        ...asks.map((question) => words.t('deck.asked', { question })),
      ],
    };
  });
  const [cover, ...others] = slides;
  const title = plan.meta.title.trim();
  return {
    slides,
    deck: {
      title: title || words.t('plan.untitled'),
      authors: plan.meta.author === '' ? [] : [plan.meta.author],
      language: baseOf(words.language),
      date: today,
      subtitle: [firstSentence(job), plan.meta.author, formatDay(today, 'western', words.language)],
      notes: cover?.notes ?? [],
      slides: others,
      pictures: new Map(),
    },
  };
}

type Job = {
  readonly context: SlideContext;
  /** The board that is presented. */
  readonly canvas: string | undefined;
  readonly box: (id: string) => FilledBox | undefined;
  /** Sources that a block of the text cites. */
  readonly cited: (block: number) => readonly string[];
};
type Content = {
  readonly board?: SlideBoard | undefined;
  readonly blocks: readonly Block[];
  readonly left: number;
  readonly notes: readonly string[];
};

const isMissing = ({ isMissing: isEmpty, box }: FilledBox, context: SlideContext): boolean =>
  // Tasks are next steps too.
  isEmpty && !(box.id === 'next' && openTasks(context).length > 0);

/** All of the box's text, then its sources. */
function notesOfBox(filled: FilledBox, { context, cited }: Job): readonly string[] {
  const { box, text, origins } = filled;
  const cards = origins.flatMap((o) => (o.at === 'card' ? [o.id] : []));
  const citations = new Set(origins.flatMap((o) => (o.at === 'text' ? cited(o.block) : [])));
  return [
    ...(box.kind === 'sentences' && box.fill.by === 'text' ? text.split('\n') : []),
    ...(box.kind === 'table' ? filled.rows.map((row) => row.filter(Boolean).join(' – ')) : []),
    ...notesOfCards([...new Set(cards)], context),
    ...[...citations].map((target) => {
      const note = context.notes.notes[context.notes.of('citation', target)];
      return context.words.t('deck.source', { source: note ? noteText(note) : '' });
    }),
  ].filter((line) => line.trim() !== '');
}

const firstSentence = ({ box }: Job): string => {
  const [sentence] = sentencesOf(box('sentence') ?? { text: '' });
  return sentence ?? box('combination')?.text ?? '';
};

// ── slides ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Points of one or more boxes, each under its name if there are several. */
function points(ids: readonly string[], most: number, { context, box }: Job): readonly PitchPart[] {
  const filled = ids.flatMap((id) => box(id) ?? []);
  return filled.map((one) =>
    pointsPart(sentencesOf(one), filled.length > 1 ? context.words.text(one.box.label) : undefined, most),
  );
}
const content = (parts: readonly PitchPart[], notes: readonly string[] = []): Content => ({
  ...fittedOnOne(parts),
  notes,
});

const CONTENT: Readonly<Record<SlideId, (job: Job) => Content>> = {
  // Written on the cover itself, from the deck's title and subtitle.
  cover: () => ({ blocks: [], left: 0, notes: [] }),
  need: (job) => content(points(['need'], 6, job)),
  combination: combinationOf,
  offer: (job) => {
    const { context, box } = job;
    const { t, text } = context.words;
    const [prices, payers] = [box('prices'), box('payers')];
    const names = payers?.rows.flatMap(([name]) => name || []) ?? [];
    return content([
      ...points(['offer'], 4, job),
      ...(prices ? [pricesPart(prices, text(prices.box.label), context, 5)] : []),
      pointsPart(names.length === 0 ? [] : [t('deck.payers', { names: names.join('、') })], undefined, 1),
    ]);
  },
  market: (job) => content(points(['market'], 6, job)),
  why: (job) => content(points(['people', 'seeds'], 4, job)),
  earn: ({ context }) => {
    const { based, cash, asOf } = moneySources(context);
    const blocks = earningBlocks(context);
    return { blocks, left: 0, notes: blocks.length === 0 ? [] : [...based, cash, asOf] };
  },
  funds: ({ context }) => {
    const { quoted, based, asOf } = moneySources(context);
    const part = fundsPart(context);
    return content([part], part.count === 0 ? [] : [...fundsNotes(context), ...quoted, ...based, asOf]);
  },
  next: (job) => {
    const { context, box } = job;
    const month = box('opening')?.text ?? '';
    const start = month === '' ? [] : [context.words.t('deck.opening', { month })];
    return content(
      [pointsPart(start, undefined, 1), ...points(['next'], 3, job), tasksPart(context, 7)],
      [
        ...openTasks(context).map(({ title, owner, due }) => [title, owner, due].filter(Boolean).join(' – ')),
        ...taskNotes(openTasks(context)),
      ],
    );
  },
  risks: (job) => content(points(['risks', 'contact'], 5, job)),
};

/** The presented board's combinations with their parts, as large as the slide can show: otherwise the first combination alone. */
function combinationOf({ context, canvas }: Job): Content {
  const { plan } = context;
  const live = liveCombinationsOf(plan).filter((n) => n.claim.trim() !== '' || n.title.trim() !== '');
  const tied = new Set(live.flatMap(({ id }) => [id, ...partsOf(plan, id).map((part) => part.id)]));
  const placed = canvas === undefined ? [] : placedCards(plan, canvas, true);
  const spots = placed.filter((c) => isOwnCard(plan, c.node.id) && c.node.kind !== 'frame' && tied.has(c.node.id));
  const [single] = combinationSlides(context);
  const candidates = [boardOf(spots, context), ...(single?.board ? [single.board] : [])].filter(
    ({ cards }) => cards.some(({ look }) => look === 'combination') && boardParts({ cards, links: [] }).length === 1,
  );
  const [board] = candidates;
  const shown = new Set(board?.cards.map(({ id }) => id));
  return {
    // What cannot be drawn on one slide is said in words.
    ...(board
      ? { board, blocks: [] }
      : fittedOnOne([
          pointsPart(
            live.map((n) => n.claim || n.title),
            undefined,
            6,
          ),
        ])),
    left: live.filter(({ id }) => !shown.has(id)).length,
    notes: [
      ...notesOfCards([...tied], context),
      ...(board?.links ?? []).filter((l) => l.look === 'arrow').map((l) => l.alt),
    ],
  };
}
