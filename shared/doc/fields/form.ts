/** The form of a passage: text, a heading of some level, a list of some kind, a quotation; and its alignment. */
import type { MessageKey } from '../../i18n/messages.ts';
import type { NodeJson } from '../suggestions/blocks.ts';
import { message, NOTHING, type Said } from './said.ts';

/** Attributes that a person sets on a passage. The editor stores more, such as the writing direction, which nobody decides about. */
export const FORM_ATTRIBUTES = ['__tag', '__listType', '__format', '__indent'] as const;

type Form = Pick<NodeJson, 'type' | 'attributes'>;

/** Equal for passages of the same form. Attributes that the editor writes only once set are read as unset. */
export function formKey({ type, attributes }: Form): string {
  const value = (name: string) => attributes[name] || null;
  // The tag of a list is determined by its kind.
  const names = type === 'list' ? FORM_ATTRIBUTES.filter((name) => name !== '__tag') : FORM_ATTRIBUTES;
  return JSON.stringify([type, ...names.map(value)]);
}

const LISTS: Readonly<Record<string, MessageKey>> = {
  number: 'insert.number',
  check: 'insert.check',
  bullet: 'insert.bullet',
};
const HEADINGS: Readonly<Record<string, MessageKey>> = { h1: 'block.h1', h2: 'block.h2', h3: 'block.h3' };
const TYPES: Readonly<Record<string, MessageKey>> = {
  paragraph: 'block.paragraph',
  quote: 'block.quote',
  table: 'insert.table',
};

/** 「大見出し」, 「番号つきの箇条書き」. */
export function sayForm(form: Form | undefined): Said {
  if (!form) return NOTHING;
  const of = (table: Readonly<Record<string, MessageKey>>, name: unknown) =>
    typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  const { type, attributes } = form;
  const key =
    type === 'heading'
      ? (of(HEADINGS, attributes['__tag']) ?? 'block.h3')
      : type === 'list'
        ? (of(LISTS, attributes['__listType']) ?? 'insert.bullet')
        : of(TYPES, type);
  return message(key ?? 'change.present');
}
