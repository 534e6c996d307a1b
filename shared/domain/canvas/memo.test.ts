import { expect, it } from 'vitest';
import { memoLines, memoStart } from './memo.ts';

it.each<[string, boolean, number]>([
  ['', false, 2],
  ['酒粕', false, 2],
  ['酒粕', true, 1],
  ['長岡の酒蔵から出る冬の酒粕', false, 2],
  ['長岡の酒蔵から出る冬の酒粕だ', false, 0],
  ['長岡の酒蔵から出る冬の酒粕だ', true, 0],
  ['Sake lees of Nagaoka', false, 2],
  ['Sake lees of Nagaoka in winter', true, 0],
])('beside %j, over a foot: %s', (title, hasFoot, lines) => {
  expect(memoLines(title, hasFoot)).toBe(lines);
});

it('starts a note with its first words, whatever its line breaks', () => {
  expect(memoStart('  冬だけ。\n\n  毎朝二十キロ。 ')).toBe('冬だけ。 毎朝二十キロ。');
  expect(memoStart('')).toBe('');
  expect(memoStart('あ'.repeat(500))).toHaveLength(200);
});
