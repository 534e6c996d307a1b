/** Names do not identify people, keys do. These marks warn before a person relies on a name. */
import { fold } from '../../text/fold.ts';

/** `newKey`: a confirmed person with this name has another key. `nameTaken`: another participant uses this name. */
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
/** Equal to a reader: width, case, spaces and variant kanji make no difference. */
export const sameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

/** The warning for a participant's name, given all known people (`who` may be among them); `undefined` if there is none. */
export function nameMark(who: Participant, known: readonly Participant[]): NameMark | undefined {
  const namesakes = known.filter((other) => !isSame(who, other) && sameName(who.name, other.name));
  if (namesakes.some((other) => other.confirmed)) return who.confirmed ? 'nameTaken' : 'newKey';
  return namesakes.length > 0 && !who.confirmed ? 'nameTaken' : undefined;
}

/** By key if both are known: a second key under one membership is a second device, or a second person. */
const isSame = (a: Participant, b: Participant): boolean =>
  a.key !== undefined && b.key !== undefined ? a.key === b.key : a.id !== undefined && a.id !== '' && a.id === b.id;
