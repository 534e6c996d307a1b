import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDepth, parseJson } from './json.ts';

const nested = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
/** The depth of a value, by walking it. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('JSON from outside', () => {
  it('is read up to the allowed depth, and not one level deeper', () => {
    expect(parseJson(nested(40))).toBeDefined();
    expect(parseJson(nested(41))).toBeUndefined();
    expect(parseJson(nested(3), 3)).toEqual([[[]]]);
    expect(parseJson(nested(4), 3)).toBeUndefined();
    expect(parseJson('['.repeat(5_000_000))).toBeUndefined();
  });
  it('counts no brackets inside words', () => {
    expect(jsonDepth('{"a":"[[[[","b\\"[":["}"]}')).toBe(2);
    expect(parseJson(`["${'{'.repeat(1_000)}"]`)).toEqual(['{'.repeat(1_000)]);
    expect(jsonDepth('"no end [[[')).toBe(0);
  });
  it('knows the depth of any JSON', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value));
      }),
    ));
  it('returns undefined for invalid JSON', () => {
    for (const text of ['', '{', 'NaN', "{'a':1}", '\u0000']) expect(parseJson(text)).toBeUndefined();
  });
});
