/**
 * The manual part of blinding an entry: hidden words, overruled findings, and the sign-off without which a blind round gives nothing
 * to judges. All of it is stored in the contest's document and in its log.
 */
import { type Identity, NOBODY } from '../../domain/contest/clues/identity.ts';
import { foldedLetters } from '../../domain/contest/clues/view.ts';
import { type Leak, type Passage, scanLeaks } from '../../domain/contest/leaks.ts';
import { canonicalHash } from './canonical.ts';
import { CLEANING } from './cleaning/job.ts';
import { type Actor, act, type ContestStore, contestKey, setRelation } from './contestDoc.ts';
import type { Entry } from './contestSchema.ts';

/** Increased when the search rules change what they find: a sign-off was for another copy. */
const RULES = 2;
export const LONGEST_WORD = 100;

type Id = Pick<Entry, 'id' | 'number'>;
export type HiddenWord = { readonly key: string; readonly word: string; readonly by: string; readonly at: string };

/** Words hidden by hand in an entry, in the order in which they were hidden. */
export const hiddenWords = (store: ContestStore, { id }: Pick<Entry, 'id'>): readonly HiddenWord[] =>
  [...store.relation('hidden')]
    .filter(([key]) => key.startsWith(`${id}|`))
    .map(([key, hidden]) => ({ key, ...hidden }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1));

/** Hides a word everywhere in the entry. `false` if it is only white space. */
export function hideWord(store: ContestStore, entry: Id, word: string, actor: Actor): boolean {
  const said = word.trim().slice(0, LONGEST_WORD);
  const folded = foldedLetters(said);
  if (folded === '') return false;
  act(store.doc, actor, { act: 'hideWord', about: `${entry.number} ${said}` }, () => {
    setRelation(store.doc, 'hidden', contestKey(entry.id, folded), { word: said, by: actor.name, at: actor.at });
    setRelation(store.doc, 'clues', stayKey(entry.id, said), undefined);
  });
  return true;
}
/** Shows a hidden word again; a clue that the rules find there stays hidden. */
export const showWord = (store: ContestStore, entry: Id, { key, word }: HiddenWord, actor: Actor): void =>
  act(store.doc, actor, { act: 'showWord', about: `${entry.number} ${word}` }, () =>
    setRelation(store.doc, 'hidden', key, undefined),
  );

const stayKey = (entry: string, found: string): string => contestKey(entry, 'word', foldedLetters(found));
/** Whether a person overruled a finding. It applies to the word, wherever in the entry it is. */
export const stays = (store: ContestStore, { id }: Pick<Entry, 'id'>, found: string): boolean =>
  store.relation('clues').get(stayKey(id, found))?.keep === true;
/** Folded words that a person keeps in an entry. */
export function stayingWords(store: ContestStore, { id }: Pick<Entry, 'id'>): readonly string[] {
  const start = contestKey(id, 'word', '');
  return [...store.relation('clues')]
    .flatMap(([key, { keep }]) => (keep && key.startsWith(start) ? [key.slice(start.length)] : []))
    .sort();
}
export function letStay(store: ContestStore, entry: Id, found: string, keep: boolean, actor: Actor): void {
  act(store.doc, actor, { act: keep ? 'keepClue' : 'hideClue', about: `${entry.number} ${found}` }, () =>
    setRelation(store.doc, 'clues', stayKey(entry.id, found), { keep, by: actor.name }),
  );
}

/** Where a word would be hidden; empty for white space. */
export const placesOf = (passages: readonly Passage[], word: string): readonly Leak[] =>
  foldedLetters(word) === ''
    ? []
    : scanLeaks(passages, { ...NOBODY, words: [word] }).filter((leak) => leak.kind === 'word');

/** Everything that a sign-off covers: the text, the facts, and every decision about the entry. */
function reviewed(store: ContestStore, entry: Entry, identity: Identity): string {
  const decisions = [...store.relation('clues')]
    .filter(([key, { keep }]) => keep && key.startsWith(`${entry.id}|`))
    .map(([key]) => key)
    .sort();
  return canonicalHash({ rules: RULES, cleaning: CLEANING, submission: entry.submission ?? '', identity, decisions });
}
export type SignOff = { readonly by: string; readonly at: string; readonly isCurrent: boolean };
/** The sign-off of an entry; it is outdated once the text, the facts, the hidden words or a decision changed. */
export function signOffOf(store: ContestStore, entry: Entry, identity: Identity): SignOff | undefined {
  const signed = store.relation('signOffs').get(entry.id);
  return signed && { by: signed.by, at: signed.at, isCurrent: signed.of === reviewed(store, entry, identity) };
}
/** `false` if the person has no name: a sign-off needs one. */
export function signOff(store: ContestStore, entry: Entry, identity: Identity, actor: Actor): boolean {
  if (actor.name.trim() === '') return false;
  const of = reviewed(store, entry, identity);
  act(store.doc, actor, { act: 'signOff', about: `${entry.number} ${of}` }, () =>
    setRelation(store.doc, 'signOffs', entry.id, { by: actor.name, at: actor.at, of }),
  );
  return true;
}
