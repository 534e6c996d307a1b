/**
 * The five first questions for a founder, and what an answer becomes: one record per question, in order.
 * Answers are a person's own text or an entry of the catalogue; a question may be skipped.
 */
import type { NodeKind } from '../canvas/kinds.ts';

export const START_QUESTIONS = ['hand', 'leftover', 'people', 'trouble', 'wish'] as const;
export type StartQuestion = (typeof START_QUESTIONS)[number];

/** An entry is referred to by its id; the text is then its title. */
export type StartAnswer = { readonly text: string; readonly entry?: string | undefined };
export type StartAnswers = Readonly<Record<StartQuestion, readonly StartAnswer[]>>;

export const NO_ANSWERS: StartAnswers = { hand: [], leftover: [], people: [], trouble: [], wish: [] };

/** More answers cannot be read at a glance on one board. */
export const MOST_ANSWERS = 8;
/** Longer than a spoken sentence; further input is ignored. */
export const LONGEST_ANSWER = 120;

/** Endings of names that are not of a single person: 商工会, 農業高校, the University of …, … Inc. */
const ORGANISATION =
  /(?:会社|会|組合|商店|店|銀行|金庫|学校|高校|大学|学部|研究室|研究所|役場|役所|市|町|村|協会|機構|公社|法人|センター|支援拠点|工場|農園|牧場|蔵|旅館|病院|施設|保育園|公民館|社|\((?:株|有)\)|（(?:株|有)）|NPO|\b(?:university|school|college|company|co-?op(?:erative)?|association|society|union|bank|office|centre|center|hospital|inc|ltd|club))\.?$/iu;
/** A person named after their workplace: 会社の社長, 蔵の人. */
const PERSON =
  /(?:社長|会長|店長|園長|校長|院長|村長|町長|市長|区長|部長|課長|さん|くん|ちゃん|先生|教授|職員|[者員人手士師長家])$/u;

/** The kind of card for an answer. `entryKind`: the kind of card for a catalogue entry on any board. */
export function kindOfAnswer(question: StartQuestion, text: string, entryKind?: NodeKind): NodeKind {
  if (entryKind) return entryKind;
  switch (question) {
    case 'hand':
    case 'leftover':
      return 'resource';
    case 'people':
      return !PERSON.test(text.trim()) && ORGANISATION.test(text.trim()) ? 'organisation' : 'person';
    case 'trouble':
      return 'challenge';
    case 'wish':
      return 'activity';
  }
}
