/** Answers to questions of a lender or a judge, in `coaching:<plan>`: as written by the person who gave them. Parsed on read. */
import * as Y from 'yjs';
import { z } from 'zod';
import { transact, UserOrigin } from './transact.ts';

export const MAX_ANSWER = 4_000;
export const answerSchema = z.object({
  /** The question as asked, so that the answer can be understood after the question was removed. */
  question: z.string().max(1_000).catch(''),
  answer: z.string().max(MAX_ANSWER).catch(''),
  byName: z.string().max(120).catch(''),
  /** ISO time. */
  at: z.string().max(40).catch(''),
});
export type RehearsalAnswer = { readonly id: string } & z.infer<typeof answerSchema>;

export const answersOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('answers');

/** An empty answer is removed. */
export function putAnswer(doc: Y.Doc, { id, ...fields }: RehearsalAnswer): void {
  transact(doc, new UserOrigin('answer'), () => {
    if (fields.answer.trim() === '') return answersOf(doc).delete(id);
    answersOf(doc).set(id, new Y.Map(Object.entries({ ...fields, answer: fields.answer.slice(0, MAX_ANSWER) })));
  });
}

/** Latest first. */
export const readAnswers = (doc: Y.Doc): readonly RehearsalAnswer[] =>
  [...answersOf(doc)]
    .flatMap(([id, map]) => (map instanceof Y.Map ? [{ id, ...answerSchema.parse(map.toJSON()) }] : []))
    .filter((answer) => answer.answer !== '')
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
