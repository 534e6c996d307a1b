/**
 * Helpers of the acceptance suites. A suite is a list of cases over a subject, independent of any test framework, so
 * that the same cases run in Node and inside a browser page.
 */
import { isStoreError, type StoreErrorCode } from '../../shared/ports/errors.ts';

export type AcceptanceCase<Subject> = { readonly name: string; run(subject: Subject): Promise<void> };
export type AcceptanceSuite<Subject> = readonly AcceptanceCase<Subject>[];

/** A violation of the contract: what was observed, and what the contract says. */
class BrokenContract extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'BrokenContract';
  }
}

export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new BrokenContract(what);
}

/** Bytes of any type as an array of numbers: a Buffer would be serialised differently. */
const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { bytes: Array.from(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
};
/** Canonical text of a value: equal values have equal text, `undefined` differs from `null`, and key order does not matter. */
const textOf = (value: unknown): string =>
  JSON.stringify(plain(value), (_key, part: unknown) => {
    if (part === undefined) return { undefined: true };
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    return part;
  });

export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [textOf(actual), textOf(expected)];
  check(a === b, `${what}: got ${a.slice(0, 300)}, expected ${b.slice(0, 300)}`);
}

/** Asserts that the promise rejects with one of the port's codes, and with `code` if given. */
export async function rejects(
  promise: Promise<unknown>,
  code: StoreErrorCode | undefined,
  what: string,
): Promise<void> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  check(outcome !== undefined, `${what}: resolved`);
  const { error } = outcome;
  check(isStoreError(error), `${what}: rejected with an error of its own: ${String(error)}`);
  check(code === undefined || error.code === code, `${what}: rejected with ${error.code}, expected ${String(code)}`);
}

/** Pseudorandom bytes from a seed. */
export function bytesOf(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = (seed + 1) * 2_654_435_761;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
