import { expect, it } from 'vitest';
import { plansIn } from './plansIn.ts';

const file = new Uint8Array();
const paths = (...names: readonly string[]) =>
  plansIn(Object.fromEntries(names.map((name) => [name, file]))).map((plan) => Object.keys(plan));

it('splits a folder of plans by plan, in the order of their folders', () => {
  expect(paths('02_パン/plan.md', '01_魚/boards/01_板.canvas', '01_魚/plan.md')).toEqual([
    ['boards/01_板.canvas', 'plan.md'],
    ['plan.md'],
  ]);
});
it('does not count a folder around all of them, as ZIP programs add one', () => {
  expect(paths('書き出し/01_魚/plan.md', '書き出し/02_パン/plan.md')).toEqual([['plan.md'], ['plan.md']]);
});
it.each([
  ['one plan', ['plan.md', 'boards/01_板.canvas']],
  ['one plan in a folder', ['魚/plan.md', '魚/boards/01_板.canvas']],
  ['notes by topic', ['魚/market.md', 'パン/flour.md']],
  ['a folder that has no text', ['01_魚/plan.md', '02_パン/plan.md', 'photos/a.canvas']],
  ['a text beside the folders', ['readme.md', '01_魚/plan.md', '02_パン/plan.md']],
  ['nothing', []],
])('keeps %s together', (_, names) => {
  expect(paths(...names)).toEqual([names]);
});
