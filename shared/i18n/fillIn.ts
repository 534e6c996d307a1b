const ENGLISH = new Intl.PluralRules('en');

/** `{name}`, or `{name|card|cards}`: the form that English takes for the value of `name`. */
export const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/** What counts as one: 1, also written as a string, with or without separators (`1,234`). Anything that is no number counts as many. */
const isOne = (value: string | number | undefined): boolean =>
  ENGLISH.select(
    typeof value === 'string' ? Number(value.replaceAll(',', '') || Number.NaN) : (value ?? Number.NaN),
  ) === 'one';

/** Puts values into a message's `{places}`; a place without a value is left empty. Japanese has no forms, so only English messages use them. */
export const fillIn = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(PLACE, (_, name: string, one?: string, many?: string) =>
    one === undefined ? String(params[name] ?? '') : isOne(params[name]) ? one : (many ?? ''),
  );
