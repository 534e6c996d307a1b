/** Turns answers into a plan: its place, trade and opening in the plan itself, and a board of cards that is one undo step. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { tradeOf } from '../../data/start/trades.ts';
import { USUAL_TEMPLATE } from '../../data/templates/schema.ts';
import { TRADE_NAMES } from '../../data/trades/schema.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { CARD_KIND_OF_ENTRY } from '../../domain/canvas/kinds.ts';
import { startBoard } from '../../domain/start/board.ts';
import { kindOfAnswer, START_QUESTIONS, type StartAnswer, type StartAnswers } from '../../domain/start/questions.ts';
import { assumedOpening, fundingClock, isOpeningMonth } from '../../domain/start/stage.ts';
import { answersIn, withAnswers } from '../../domain/start/takeAnswers.ts';
import type { Words } from '../../i18n/words.ts';
import { mapOk } from '../../kernel/result.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import type { Core } from '../core.ts';
import { contentFromTemplate, type PlanContent } from '../plan/createPlan.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { contentFromTrade } from '../trades/tradePlan.ts';
import type { StartDraft } from './draft.ts';

/** The answers including text typed in the fields: nothing is lost because a person did not press Enter. */
export const answersOf = ({ answers, typed }: Pick<StartDraft, 'answers' | 'typed'>): StartAnswers =>
  Object.fromEntries(
    START_QUESTIONS.map((q) => [q, withAnswers(answers[q], answersIn(typed[q] ?? ''))]),
  ) as unknown as StartAnswers;

const LONGEST_TITLE = 200;

/** The plan is named after what the founder would like to do, or else after its first card. */
const titleOf = ({ wish, leftover, hand, trouble }: StartAnswers): string =>
  ([wish, leftover, hand, trouble].find((of) => of.length > 0)?.[0]?.text ?? '').slice(0, LONGEST_TITLE);

/**
 * The plan before its cards. The stage becomes the opening day that loans and subsidies are counted from, and the first month of the forecast;
 * without a stage both stay open.
 */
export function contentFromStart(
  core: Pick<Core, 'newId'>,
  words: Words,
  draft: StartDraft,
  today: string,
): PlanContent {
  const trade = tradeOf(draft.trade);
  const { prefecture, municipalityCode } = draft;
  const plan = { title: titleOf(answersOf(draft)), prefecture, municipalityCode };
  const content = trade
    ? contentFromTrade(core, words, trade.id, plan)
    : contentFromTemplate(core, words, { ...plan, template: USUAL_TEMPLATE });
  const opening = isOpeningMonth(draft.opening, today)
    ? draft.opening
    : draft.stage && assumedOpening(draft.stage, today);
  const clock = opening === undefined ? undefined : fundingClock(opening, today);
  const commands: PlanCommand[] = [...content.commands];
  if (trade || clock)
    commands.push({
      type: 'setMeta',
      patch: {
        ...(trade ? { trade: words.text(TRADE_NAMES[trade.id]) } : {}),
        ...(clock ? { openedOn: clock.openedOn } : {}),
      },
    });
  const settings = {
    ...(trade?.sector ? { sector: trade.sector } : {}),
    ...(trade?.isHygieneTrade ? { hygieneTrade: 'yes' } : {}),
    ...(clock ? { startMonth: clock.startMonth } : {}),
  };
  if (Object.keys(settings).length > 0) commands.push({ type: 'setFundingSettings', settings });
  return { ...content, commands };
}

type EntryOf = (id: string) => CatalogueEntry | undefined;

/** The cards of the answers in their frames, with the links stated by the words themselves. `entryOf` looks up a catalogue entry. */
export function boardCommands(
  { newId }: Pick<PlanWriter, 'newId'>,
  { t, text }: Pick<Words, 't' | 'text'>,
  answers: StartAnswers,
  entryOf: EntryOf,
  canvas: string,
): { readonly commands: readonly PlanCommand[]; readonly cards: readonly string[] } {
  const entry = (answer: StartAnswer) => (answer.entry === undefined ? undefined : entryOf(answer.entry));
  const board = startBoard(answers, (question, answer) => {
    const known = entry(answer);
    return kindOfAnswer(question, answer.text, known && CARD_KIND_OF_ENTRY[known.kind]);
  });
  const frames = new Map(board.frames.map((f) => [f.question, newId<string>()] as const));
  const cards = board.cards.map(() => newId<string>());
  const commands: PlanCommand[] = [
    ...board.frames.map(
      ({ question, x, y, w, h }): PlanCommand => ({
        type: 'addNode',
        node: frames.get(question) ?? newId(),
        fields: { kind: 'frame', title: t(`start.ask.${question}`) },
        canvas,
        pos: [x, y],
        size: [w, h],
      }),
    ),
    ...board.cards.map(({ question, answer, kind, x, y }, i): PlanCommand => {
      const known = entry(answer);
      const frame = frames.get(question);
      return {
        type: 'addNode',
        node: cards[i] ?? newId(),
        fields: {
          kind,
          title: known ? text(known.title) : answer.text,
          ...(known ? { entry: snapshotOf(known) } : {}),
        },
        canvas,
        pos: [x, y],
        ...(frame ? { parent: frame } : {}),
      };
    }),
    ...board.links.flatMap(({ from, to, type }): PlanCommand[] => {
      const [a, b] = [cards[from], cards[to]];
      return a && b ? [{ type: 'addLink', from: a, to: b, linkType: type }] : [];
    }),
  ];
  return { commands, cards };
}

/** Lays the answers out on a canvas of an open plan as one undo step. Returns the ids of the cards, in the order of the questions. */
export function layAnswers(
  session: PlanWriter,
  words: Pick<Words, 't' | 'text'>,
  answers: StartAnswers,
  entryOf: EntryOf,
  canvas: string,
): Outcome<readonly string[]> {
  const { commands, cards } = boardCommands(session, words, answers, entryOf, canvas);
  return mapOk(session.execute({ type: 'batch', commands: [...commands] }), () => cards);
}
