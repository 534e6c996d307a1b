/** Names say nothing about who somebody is: keys do. Here is what a name must be marked with before a person relies on it. */
import { fold } from '../../text/fold.ts';

/** `newKey`: a confirmed person of this name has another key. `nameTaken`: another participant goes by this name. */
export type NameMark = 'newKey' | 'nameTaken';

/** A participant: `key` is their public key (hex), `id` their membership of the plan; each may be unknown. */
export type Participant = {
  readonly name: string;
  readonly key?: string | undefined;
  readonly id?: string | undefined;
  /** The owner, and everybody whose key the owner confirmed in person. */
  readonly confirmed: boolean;
};

const plain = (name: string): string => fold(name).replaceAll(' ', '');
/** The same name to a reader: width, case, spaces and variant kanji make no difference. */
export const sameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

/** What is odd about a participant's name, given everybody who is known (`who` may be among them); undefined if nothing is. */
export function nameMark(who: Participant, known: readonly Participant[]): NameMark | undefined {
  const namesakes = known.filter((other) => !isSame(who, other) && sameName(who.name, other.name));
  if (namesakes.some((other) => other.confirmed)) return who.confirmed ? 'nameTaken' : 'newKey';
  return namesakes.length > 0 && !who.confirmed ? 'nameTaken' : undefined;
}

/** By their keys where both are known: a second key under one membership is a second device, or a second person. */
const isSame = (a: Participant, b: Participant): boolean =>
  a.key !== undefined && b.key !== undefined ? a.key === b.key : a.id !== undefined && a.id !== '' && a.id === b.id;
