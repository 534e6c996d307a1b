import { expect, it } from 'vitest';
import { isSameList, steadied } from './steadyPairs.ts';

const pairs = (ids: string) => [...ids].map((id) => ({ id }));

it.each([
  ['', 'abc', 9, 'abc'],
  ['ab', 'cab', 9, 'abc'],
  // A pair that is no longer among the best stays in the displayed list.
  ['ab', 'cd', 9, 'abcd'],
  ['ab', 'cd', 3, 'abc'],
  ['abc', 'd', 2, 'abc'],
  ['ab', '', 9, 'ab'],
])('%s on screen and %s found, at most %d: %s', (shown, found, most, then) => {
  expect(steadied(pairs(shown), pairs(found), most)).toEqual(pairs(then));
});

it('lists are the same with the same pairs in the same order', () => {
  expect(isSameList(pairs('ab'), pairs('ab'))).toBe(true);
  expect(isSameList(pairs('ab'), pairs('ba'))).toBe(false);
  expect(isSameList(pairs('ab'), pairs('abc'))).toBe(false);
});
