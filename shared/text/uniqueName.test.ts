import { expect, it } from 'vitest';
import { uniqueName } from './uniqueName.ts';

it.each([
  ['借入れ', [], '借入れ'],
  ['借入れ', ['借入れ'], '借入れ 2'],
  ['借入れ', ['借入れ', '借入れ 2', '借入れ ３'], '借入れ 4'],
  ['借入れ', ['借入れ 2'], '借入れ'],
  ['借入れ', ['  借入れ '], '借入れ 2'],
])('%s beside %j is %s', (wish, taken, name) => expect(uniqueName(wish, taken)).toBe(name));
