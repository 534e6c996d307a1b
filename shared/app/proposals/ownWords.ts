/** What a founder teaches a plan about its words: answers about words missing from the lexicon, and corrections of the recognised meaning of a card. */
import type { CanvasNode, Entity, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import type { OwnWord } from '../../domain/lexicon/view.ts';
import { fold } from '../../text/fold.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

export type Answers = { readonly of: string; readonly yields: string; readonly needs: string };

/** Most things read from one answer; a peer may write more. */
const MOST_THINGS = 8;
const MOST_WORDS = 500;

/** Splits an answer that lists several things. */
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

/** The answers about a word so far. */
export function answersAbout(plan: PlanReader, word: string): Answers {
  const { of = '', yields = '', needs = '' } = rowOf(plan, word) ?? {};
  return { of, yields, needs };
}

/** Stores the answers about a word, replacing earlier ones. Answers are truncated to a plan's limits. */
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

/** Labels of the concepts that the founder added to a card, and of those removed from it. */
export function sensesOf(plan: PlanReader, node: string): { readonly senses: string[]; readonly not: string[] } {
  const all = [...plan.relations('senses')].flatMap(([key, sense]) => {
    const [of, concept] = splitKey(key);
    return of === node ? [{ concept, sense }] : [];
  });
  const those = (wanted: 'is' | 'not') => all.flatMap(({ concept, sense }) => (sense === wanted ? [concept] : []));
  return { senses: those('is'), not: those('not') };
}

/** Adds a concept to the card that was not read from it. */
export const addSense = (plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome =>
  plan.execute({ type: 'setSenses', node: id, senses: { [concept]: 'is' } });

/** Removes a concept from the card. One that the founder added is deleted. */
export function removeSense(plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome {
  const isOwn = sensesOf(plan.store, id).senses.includes(concept);
  return plan.execute({ type: 'setSenses', node: id, senses: { [concept]: isOwn ? null : 'not' } });
}

/** Restores a concept that was removed from a card. */
export const restoreSense = (plan: PlanWriter, { id }: Pick<CanvasNode, 'id'>, concept: string): Outcome =>
  plan.execute({ type: 'setSenses', node: id, senses: { [concept]: null } });
