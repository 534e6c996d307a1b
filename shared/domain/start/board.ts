/**
 * Lays answers out on a board: a frame for each question with its cards one below another, frames side by side and wrapped into rows, so
 * that the board is about as wide as a window. Pure: positions, kinds and links; ids and text are given.
 */
import { CARD_KINDS, cardKind, type LinkType, type NodeKind } from '../canvas/kinds.ts';
import { judgeLink } from '../canvas/linkRules.ts';
import { START_QUESTIONS, type StartAnswer, type StartAnswers, type StartQuestion } from './questions.ts';

const GAP = 24;
/** Between frames. */
const BESIDE = 40;
/** Room for the frame's title. */
const HEAD = 56;
/** Frames per row. */
const COLUMNS = 3;

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type LaidCard = Box & {
  readonly question: StartQuestion;
  readonly answer: StartAnswer;
  readonly kind: NodeKind;
};
export type LaidFrame = Box & { readonly question: StartQuestion };
export type StartBoard = {
  readonly frames: readonly LaidFrame[];
  /** In question order. */
  readonly cards: readonly LaidCard[];
  /** Between cards, by their index in the list. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly type: LinkType }[];
};

/** `kindOf` determines the kind of an answer's card. Questions without answers take no room. */
export function startBoard(
  answers: StartAnswers,
  kindOf: (question: StartQuestion, answer: StartAnswer) => NodeKind,
): StartBoard {
  const frames: LaidFrame[] = [];
  const cards: LaidCard[] = [];
  const asked = START_QUESTIONS.filter((question) => answers[question].length > 0);
  let y = 0;
  for (let row = 0; row < asked.length; row += COLUMNS) {
    let x = 0;
    let tallest = 0;
    for (const question of asked.slice(row, row + COLUMNS)) {
      const column = columnOf(question, answers[question], kindOf, x, y);
      frames.push(column.frame);
      cards.push(...column.cards);
      x += column.frame.w + BESIDE;
      tallest = Math.max(tallest, column.frame.h);
    }
    y += tallest + BESIDE;
  }
  return { frames, cards, links: linksBetween(cards) };
}

function columnOf(
  question: StartQuestion,
  answers: readonly StartAnswer[],
  kindOf: (question: StartQuestion, answer: StartAnswer) => NodeKind,
  x: number,
  y: number,
): { readonly frame: LaidFrame; readonly cards: readonly LaidCard[] } {
  const cards: LaidCard[] = [];
  let bottom = y + HEAD;
  let widest: number = CARD_KINDS.resource.size[0];
  for (const answer of answers) {
    const kind = kindOf(question, answer);
    const [w, h] = cardKind(kind).size;
    cards.push({ question, answer, kind, x: x + GAP, y: bottom, w, h });
    bottom += h + GAP;
    widest = Math.max(widest, w);
  }
  return { frame: { question, x, y, w: widest + 2 * GAP, h: bottom - y }, cards };
}

/** Words that many sentences share without being about the same thing. */
const COMMON = /^(?:[町人物店家水山川海]|地域|地元|事業|商品|体験|人手|仕事|利用|活用|開催|販売|自分|会社|計画)$/u;
/** Runs of kanji, katakana or Latin letters: the subject of a card, without grammar. 雪 and 竹 are names if they stand alone. */
const NAMES = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{4,}/gu;

const namesIn = (text: string): readonly string[] => (text.match(NAMES) ?? []).filter((name) => !COMMON.test(name));

/** Whether one card mentions the subject of the other: 「酒粕でパンを焼く」 and 「長岡の酒粕」, 「廃校に泊まる」 and 「廃校が使われていない」. */
function speaksOf(one: string, other: string): boolean {
  const here = namesIn(one);
  const there = namesIn(other);
  const isWithin = (a: string, b: string) => a === b || ([...b].length > 1 && a.includes(b));
  return here.some((a) => there.some((b) => isWithin(a, b) || isWithin(b, a)));
}

/** What the founder wants to do uses what they have, and solves what the town lacks, if the words say so; nothing else is assumed. */
const OBVIOUS: Readonly<Partial<Record<StartQuestion, LinkType>>> = {
  hand: 'uses',
  leftover: 'uses',
  trouble: 'solves',
};

function linksBetween(cards: readonly LaidCard[]): StartBoard['links'] {
  return cards.flatMap((wish, from) => {
    if (wish.question !== 'wish') return [];
    return cards.flatMap((card, to) => {
      const type = OBVIOUS[card.question];
      if (!type || !speaksOf(wish.answer.text, card.answer.text)) return [];
      return judgeLink(type, wish.kind, card.kind).verdict === 'usual' ? [{ from, to, type }] : [];
    });
  });
}
