const ENGLISH = new Intl.PluralRules('en');
/** Whether a number takes the first of two forms. */
export type PlaceForms = (value: number) => boolean;
const english: PlaceForms = (value) => ENGLISH.select(value) === 'one';

/** `{name}`, or `{name|card|cards}`: the form that the language takes for the value of `name`. */
export const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/** A number, or a numeric string with or without separators (`1,234`); NaN for anything else. */
const numberIn = (value: string | number | undefined): number =>
  typeof value === 'string' ? Number(value.replaceAll(',', '') || Number.NaN) : (value ?? Number.NaN);

/** Puts values into a message's `{places}`; a place without a value is left empty. Japanese has no forms, so its messages use none. */
export const fillIn = (
  text: string,
  params: Readonly<Record<string, string | number>>,
  isFirst: PlaceForms = english,
): string =>
  text.replace(PLACE, (_, name: string, one?: string, many?: string) =>
    one === undefined ? String(params[name] ?? '') : isFirst(numberIn(params[name])) ? one : (many ?? ''),
  );
