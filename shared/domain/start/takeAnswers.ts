/** Parses the input of a question as answers: split at line breaks and in lists of names, trimmed, bounded, without duplicates. */
import { fold } from '../../text/fold.ts';
import { LONGEST_ANSWER, MOST_ANSWERS, type StartAnswer } from './questions.ts';

/** 酒粕、米ぬか、空き瓶 are three; 「姉が管理栄養士で、手伝ってくれる」 is one. */
const MOST_OF_A_NAME = 10;
/** Endings of a clause that a name does not have. */
const OPEN_CLAUSE = /(?:[てでがはをにのもへと]|ので|けど|から|たら|れば|ます|です|ない|いる|ある)$/u;

const isName = (part: string): boolean => [...part].length <= MOST_OF_A_NAME && !OPEN_CLAUSE.test(part);

/** The answers in a typed text, not yet limited in number. */
export function answersIn(typed: string): StartAnswer[] {
  return typed
    .split(/[\r\n]+/u)
    .flatMap((line) => {
      const parts = line
        .split(/[、，,]/u)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return parts.length > 1 && parts.every(isName) ? parts : [line.trim()];
    })
    .map((text) => [...text].slice(0, LONGEST_ANSWER).join('').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

/** Adds new answers, up to {@link MOST_ANSWERS}. Two spellings of one word are one answer. */
export function withAnswers(answers: readonly StartAnswer[], added: readonly StartAnswer[]): readonly StartAnswer[] {
  const out = [...answers];
  for (const answer of added) {
    const isThere = out.some((a) => a.text === answer.text || fold(a.text) === fold(answer.text));
    if (!isThere && out.length < MOST_ANSWERS) out.push(answer);
  }
  return out;
}

/** Removes an existing answer, otherwise adds it: the action of pressing a choice. */
export const toggled = (answers: readonly StartAnswer[], answer: StartAnswer): readonly StartAnswer[] => {
  const left = answers.filter((a) => a.text !== answer.text);
  return left.length < answers.length ? left : withAnswers(answers, [answer]);
};
