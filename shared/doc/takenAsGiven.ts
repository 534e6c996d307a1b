/**
 * Reading a stored value is tolerant: what does not fit becomes a default or is left out. A write must not be: a misspelt choice, a text beyond its
 * limit or an unknown field would be gone without a word.
 */
import { sameJson } from '../kernel/json.ts';

/**
 * The first field of `given` that tolerant parsing dropped or replaced; `undefined` if there is none. Fields that are `undefined` are to be removed,
 * and fit. Within an object (a copied catalogue entry) parts may be left out, such as an address that is none.
 */
export const replacedField = (
  given: Readonly<Record<string, unknown>>,
  parsed: Readonly<Record<string, unknown>>,
): string | undefined =>
  Object.keys(given).find((field) => given[field] !== undefined && !isTaken(given[field], parsed[field]));

const isTaken = (given: unknown, parsed: unknown): boolean =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? parsed !== undefined : sameJson(given, parsed);
