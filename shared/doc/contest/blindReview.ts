/**
 * A person's part in making an entry blind: words hidden by hand, finds that are no clue, and the sign-off without which a blind round gives nothing
 * to judges. All of it stands in the contest's document and in its log.
 */
import { type Identity, NOBODY } from '../../domain/contest/clues/identity.ts';
import { foldedLetters } from '../../domain/contest/clues/view.ts';
import { type Leak, type Passage, scanLeaks } from '../../domain/contest/leaks.ts';
import { canonicalHash } from './canonical.ts';
import { CLEANING } from './cleaning/job.ts';
import { type Actor, act, type ContestStore, contestKey, setRelation } from './contestDoc.ts';
import type { Entry } from './contestSchema.ts';

/** Raised when the rules of the search change what they find: what was signed off before was another copy. */
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

/** Hides a word wherever it stands in the entry. False where nothing is left of it but blanks. */
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
/** Takes a hidden word back; a clue that the rules find there stays hidden. */
export const showWord = (store: ContestStore, entry: Id, { key, word }: HiddenWord, actor: Actor): void =>
  act(store.doc, actor, { act: 'showWord', about: `${entry.number} ${word}` }, () =>
    setRelation(store.doc, 'hidden', key, undefined),
  );

const stayKey = (entry: string, found: string): string => contestKey(entry, 'word', foldedLetters(found));
/** Whether a person said that a find is no clue. It holds for the word, wherever in the entry it stands. */
export const stays = (store: ContestStore, { id }: Pick<Entry, 'id'>, found: string): boolean =>
  store.relation('clues').get(stayKey(id, found))?.keep === true;
/** Folded words that a person let stand in an entry. */
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

/** Where a word would be hidden; empty for blanks. */
export const placesOf = (passages: readonly Passage[], word: string): readonly Leak[] =>
  foldedLetters(word) === ''
    ? []
    : scanLeaks(passages, { ...NOBODY, words: [word] }).filter((leak) => leak.kind === 'word');

/** What a person looks at when signing off: the text, the facts, and every decision about the entry. */
function reviewed(store: ContestStore, entry: Entry, identity: Identity): string {
  const decisions = [...store.relation('clues')]
    .filter(([key, { keep }]) => keep && key.startsWith(`${entry.id}|`))
    .map(([key]) => key)
    .sort();
  return canonicalHash({ rules: RULES, cleaning: CLEANING, submission: entry.submission ?? '', identity, decisions });
}
export type SignOff = { readonly by: string; readonly at: string; readonly isCurrent: boolean };
/** Who signed off an entry; no longer current once its text, the facts, the hidden words or a decision changed. */
export function signOffOf(store: ContestStore, entry: Entry, identity: Identity): SignOff | undefined {
  const signed = store.relation('signOffs').get(entry.id);
  return signed && { by: signed.by, at: signed.at, isCurrent: signed.of === reviewed(store, entry, identity) };
}
/** False where the person has no name: a sign-off is somebody's. */
export function signOff(store: ContestStore, entry: Entry, identity: Identity, actor: Actor): boolean {
  if (actor.name.trim() === '') return false;
  const of = reviewed(store, entry, identity);
  act(store.doc, actor, { act: 'signOff', about: `${entry.number} ${of}` }, () =>
    setRelation(store.doc, 'signOffs', entry.id, { by: actor.name, at: actor.at, of }),
  );
  return true;
}
