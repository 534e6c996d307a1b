/**
 * How one field of the plan is described: its name, how its value is displayed, and which operations may change it. The tables in this folder
 * hold one description per field; comparison, merge review, suggestions, restoring, undo and freezing derive from them.
 *
 * Labels are message keys, so that a description is language-neutral. Only the type of the keys is imported.
 */
import { LAYERS } from '../../domain/layers/layers.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { EntityName } from '../schema.ts';

/** How a stored value is displayed to a person. */
export type ValueKind =
  /** Text that a person typed: compared word by word. */
  | { readonly is: 'words' }
  | { readonly is: 'yen' }
  | { readonly is: 'percent' }
  /** A number, or a decimal string as typed. */
  | { readonly is: 'number' }
  | { readonly is: 'day' }
  | { readonly is: 'month' }
  /** An ISO time. */
  | { readonly is: 'time' }
  /** `true` or `false`, `yes` or `no`. */
  | { readonly is: 'flag' }
  /** One value of a closed list, or several. */
  | { readonly is: 'choice'; readonly words: Readonly<Record<string, MessageKey>> }
  /** The id of a row, or a list of ids. */
  | { readonly is: 'row'; readonly of: EntityName }
  /** A hash of a picture, or a file as text: present, absent or replaced by another. */
  | { readonly is: 'attachment' }
  /** The copy of a catalogue entry that a card keeps. */
  | { readonly is: 'entry' }
  /** A list of words. */
  | { readonly is: 'list' }
  /** Internal ids: only that they differ can be reported. */
  | { readonly is: 'code' };

/**
 * - `own`: a change of its own, which conflicts with another person's different change of the same field.
 * - `with`: read together with another field of the row (a number and its unit): one change, one conflict, one command.
 * - `signature`: who set the row and when. Reported only if nothing else of the row changed, because every edit writes it.
 * - `layout`: order, position and size. Reported as a number of moved rows; two people who move the same thing need no review.
 * - `untold`: never shown; the reason is given beside it.
 */
export type Telling =
  | { readonly told: 'own' }
  | { readonly told: 'with'; readonly field: string }
  | { readonly told: 'signature' }
  | { readonly told: 'layout' }
  | { readonly told: 'untold'; readonly because: string };

export type Field = {
  readonly label: MessageKey;
  readonly value: ValueKind;
  readonly telling: Telling;
};

export type History =
  /** A version, undo, a suggestion and a merge review may change and remove it. */
  | 'restorable'
  /** Each app may write it where it belongs, but restoring an older state must not remove it: a submission, and the receipt for it. */
  | 'kept'
  /** Written once. Nothing changes or removes it afterwards: past events, and records that legal deadlines are counted from. */
  | 'appendOnly';

export type Rules = {
  readonly history: History;
  /** Whether suggestions may contain it. */
  readonly suggested: boolean;
  /** Whether it is part of the plan that a submission signs. */
  readonly signed: boolean;
};

const OWN: Telling = { told: 'own' };
const field =
  (value: ValueKind) =>
  (label: MessageKey, telling: Telling = OWN): Field => ({ label, value, telling });

export const words = field({ is: 'words' });
export const yen = field({ is: 'yen' });
export const percent = field({ is: 'percent' });
export const number = field({ is: 'number' });
export const day = field({ is: 'day' });
export const month = field({ is: 'month' });
export const time = field({ is: 'time' });
export const flag = field({ is: 'flag' });
export const attachment = field({ is: 'attachment' });
export const entry = field({ is: 'entry' });
export const list = field({ is: 'list' });
export const code = field({ is: 'code' });
export const row = (of: EntityName, label: MessageKey): Field => ({ label, value: { is: 'row', of }, telling: OWN });
/** Maps every value of an enum to its message: a value without a message does not compile. */
export function choice<V extends string>(
  label: MessageKey,
  values: readonly V[],
  word: (value: V) => MessageKey,
): Field {
  const table = Object.fromEntries(values.map((v) => [v, word(v)]));
  return { label, value: { is: 'choice', words: table }, telling: OWN };
}
export const layer: Field = choice('layer.label', LAYERS, (v) => `layer.${v}`);
export const withField = (name: string): Telling => ({ told: 'with', field: name });
export const LAYOUT: Telling = { told: 'layout' };
export const order: Field = number('change.order', LAYOUT);
export const signature = {
  setBy: words('change.setBy', { told: 'signature' }),
  setOn: day('change.setOn', { told: 'signature' }),
} as const;
