/**
 * The displayed value of a field, language-neutral: a screen, a file or a letter formats it with `inWords`. Plain JSON, so that it
 * can be stored and sent.
 */
import type { MessageKey } from '../../i18n/messages.ts';
import type { EntityName } from '../schema.ts';
import type { Field, ValueKind } from './kinds.ts';
import { entityTable } from './table.ts';

export type Said =
  | { readonly say: 'nothing' }
  /** A person's own text: differences inside it are worth showing. */
  | { readonly say: 'words'; readonly text: string }
  | { readonly say: 'message'; readonly key: MessageKey; readonly fill?: Readonly<Record<string, Said>> }
  | { readonly say: 'yen'; readonly yen: number }
  | { readonly say: 'percent'; readonly text: string }
  | { readonly say: 'number'; readonly text: string; readonly unit?: Said }
  | { readonly say: 'day'; readonly day: string }
  | { readonly say: 'month'; readonly month: string }
  | { readonly say: 'time'; readonly at: string }
  | { readonly say: 'list'; readonly items: readonly Said[] }
  /** A passage of the text: text, and the content of the chips in it. */
  | { readonly say: 'passage'; readonly parts: readonly Said[] };

export const NOTHING: Said = { say: 'nothing' };
export const message = (key: MessageKey, fill?: Readonly<Record<string, Said>>): Said =>
  fill ? { say: 'message', key, fill } : { say: 'message', key };
export const saidWords = (text: string): Said => (text === '' ? NOTHING : { say: 'words', text });

export type Row = Readonly<Record<string, unknown>>;
/** Rows of one state of the plan, parsed; `undefined` for a missing row. */
export type RowsOf = (collection: EntityName, id: string) => Row | undefined;

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A row's name. A deleted row and one without a name are named as such. */
export function nameOf(rows: RowsOf, collection: EntityName, id: string): Said {
  const row = rows(collection, id);
  return row ? nameOfRow(rows, collection, row) : message('change.gone');
}
export function nameOfRow(rows: RowsOf, collection: EntityName, row: Row): Said {
  const table = entityTable(collection);
  for (const name of table.name) {
    const field = table.fields[name];
    const said = field ? sayField(rows, field, row[name]) : NOTHING;
    if (said.say !== 'nothing') return said.say === 'words' ? saidWords(said.text.slice(0, MOST_NAME)) : said;
  }
  return message('change.unnamed');
}
const MOST_NAME = 60;

/** The displayed value of a field; `unit` follows a number. */
export function sayField(rows: RowsOf, field: Field, value: unknown, unit?: Said): Said {
  if (value === undefined || value === null || value === '') return NOTHING;
  return SAY[field.value.is](rows, field.value as never, value, unit);
}

type Say = {
  readonly [K in ValueKind['is']]: (
    rows: RowsOf,
    kind: Extract<ValueKind, { readonly is: K }>,
    value: unknown,
    unit: Said | undefined,
  ) => Said;
};
const NUMBER = /^-?\d+(\.\d+)?$/;
const SAY: Say = {
  words: (_rows, _kind, value) => saidWords(asText(value)),
  yen: (_rows, _kind, value) => {
    const yen = typeof value === 'number' ? value : NUMBER.test(asText(value)) ? Number(asText(value)) : Number.NaN;
    return Number.isSafeInteger(yen) ? { say: 'yen', yen } : saidWords(asText(value));
  },
  percent: (_rows, _kind, value) =>
    NUMBER.test(asText(value)) ? { say: 'percent', text: asText(value) } : saidWords(asText(value)),
  number: (_rows, _kind, value, unit) => {
    const text = asText(value);
    // Text where a number is usual: a rule whose value is a sentence.
    if (!NUMBER.test(text)) return saidWords(text);
    return unit && unit.say !== 'nothing' ? { say: 'number', text, unit } : { say: 'number', text };
  },
  day: (_rows, _kind, value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(asText(value)) ? { say: 'day', day: asText(value) } : saidWords(asText(value)),
  month: (_rows, _kind, value) =>
    /^\d{4}-\d{2}$/.test(asText(value)) ? { say: 'month', month: asText(value) } : saidWords(asText(value)),
  time: (_rows, _kind, value) =>
    Number.isNaN(Date.parse(asText(value))) ? saidWords(asText(value)) : { say: 'time', at: asText(value) },
  flag: (_rows, _kind, value) => {
    if (value === true || value === 'yes') return message('fact.yes');
    return value === false || value === 'no' ? message('fact.no') : saidWords(asText(value));
  },
  choice: (rows, kind, value, unit): Said => {
    if (Array.isArray(value)) {
      const items = value.map((one) => SAY.choice(rows, kind, one, unit));
      return items.length > 0 ? { say: 'list', items } : NOTHING;
    }
    const { words } = kind;
    const key = Object.hasOwn(words, asText(value)) ? words[asText(value)] : undefined;
    return key ? message(key) : message('change.present');
  },
  row: (rows, { of }, value) => {
    const ids = Array.isArray(value) ? value.map(asText) : [asText(value)];
    if (ids.length === 0) return NOTHING;
    const items = ids.map((id) => nameOf(rows, of, id));
    return items.length === 1 && items[0] ? items[0] : { say: 'list', items };
  },
  attachment: () => message('change.present'),
  entry: (_rows, _kind, value) => {
    const title = (value as { readonly title?: { readonly ja?: unknown } }).title?.ja;
    return typeof title === 'string' && title !== '' ? saidWords(title) : message('change.present');
  },
  list: (_rows, _kind, value) => {
    const items = (Array.isArray(value) ? value : []).map((v) => saidWords(asText(v)));
    return items.length > 0 ? { say: 'list', items } : NOTHING;
  },
  code: () => message('change.present'),
};

/** Distinguishes two values that differ but are displayed alike, such as two pictures. */
export function sayBoth(before: Said, after: Said): { readonly before: Said; readonly after: Said } {
  return JSON.stringify(before) === JSON.stringify(after)
    ? { before: message('change.former'), after: message('change.other') }
    : { before, after };
}
