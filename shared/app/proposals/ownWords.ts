/** What a founder teaches a plan about its words: answers about a word that the lexicon does not have, and corrections of what was read of a card. */
import type { CanvasNode, Entity, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import type { OwnWord } from '../../domain/lexicon/view.ts';
import { fold } from '../../text/fold.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

export type Answers = { readonly of: string; readonly yields: string; readonly needs: string };

/** Things in one answer that are read; a peer may write more. */
const MOST_THINGS = 8;
const MOST_WORDS = 500;

/** Several things in one answer, as people set them apart. */
const thingsIn = (answer: string): readonly string[] =>
  answer
    .split(/[、，,・\n;；／/]/u)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '')
    .slice(0, MOST_THINGS);

export const ownWordRows = (plan: PlanReader): readonly Entity<'ownWords'>[] =>
  [...plan.entities('ownWords').values()].filter((w) => w.word.trim() !== '').sort((a, b) => (a.id < b.id ? -1 : 1));

/** The plan's own lexicon, as the engine reads it. */
export const ownWordsOf = (plan: PlanReader): readonly OwnWord[] =>
  ownWordRows(plan)
    .slice(0, MOST_WORDS)
    .map(({ word, of, yields, needs }) => ({
      label: word.trim(),
      of: thingsIn(of),
      yields: thingsIn(yields),
      needs: thingsIn(needs),
    }));

const rowOf = (plan: PlanReader, word: string): Entity<'ownWords'> | undefined =>
  ownWordRows(plan).find((row) => fold(row.word) === fold(word.trim()));

/** What was answered about a word so far. */
export function answersAbout(plan: PlanReader, word: string): Answers {
  const { of = '', yields = '', needs = '' } = rowOf(plan, word) ?? {};
  return { of, yields, needs };
}

/** Keeps the answers about a word, in place of earlier ones about the same. Answers are cut to what a plan holds. */
export function teachWord(plan: PlanWriter, word: string, { of, yields, needs }: Answers): Outcome {
  const row = rowOf(plan.store, word);
  const cut = (answer: string) => answer.trim().slice(0, 400);
  return plan.execute({
    type: 'putOwnWord',
    word: row?.id ?? plan.newId(),
    patch: { word: row?.word ?? word.trim().slice(0, 80), of: cut(of), yields: cut(yields), needs: cut(needs) },
  });
}

export const forgetWord = (plan: PlanWriter, id: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'ownWords', id });

/** Labels of concepts that the founder added to a card, and that they took off it. */
export function sensesOf(plan: PlanReader, node: string): { readonly senses: string[]; readonly not: string[] } {
  const all = [...plan.relations('senses')].flatMap(([key, sense]) => {
    const [of, concept] = splitKey(key);
    return of === node ? [{ concept, sense }] : [];
  });
  const those = (wanted: 'is' | 'not') => all.flatMap(({ concept, sense }) => (sense === wanted ? [concept] : []));
  return { senses: those('is'), not: those('not') };
}

/** The card is this concept, though it was not read. */
export const addSense = (plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome =>
  plan.execute({ type: 'setSenses', node: id, senses: { [concept]: 'is' } });

/** The card is not this concept. What the founder added themselves is taken back. */
export function removeSense(plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome {
  const isOwn = sensesOf(plan.store, id).senses.includes(concept);
  return plan.execute({ type: 'setSenses', node: id, senses: { [concept]: isOwn ? null : 'not' } });
}

/** What was taken off a card is read again. */
export const restoreSense = (plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome =>
  plan.execute({ type: 'setSenses', node: id, senses: { [concept]: null } });
