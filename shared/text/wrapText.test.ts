import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test('a comma never begins a line, a bracket never ends one', () => {
  expect(wrapText('水槽で育てたカワハギを、料理店へ届ける。', 11, 5)).toEqual([
    '水槽で育てたカワハギを、',
    '料理店へ届ける。',
  ]);
  expect(wrapText('街なかの養殖「カワハギ」を', 7, 5)).toEqual(['街なかの養殖', '「カワハギ」を']);
});

test('an ellipsis replaces text that does not fit; a surrogate pair is never split', () => {
  expect(wrapText('日本公庫の開業資金', 5, 1)).toEqual(['日本公庫…']);
  expect(wrapText('𠮷野家𠮷野家', 3, 1)).toEqual(['𠮷野…']);
  expect(wrapText('', 5, 2)).toEqual([]);
});

test('a word or an amount is not cut where it fits into a line; a line break begins a line', () => {
  expect(wrapText('売上は 12,300円 です', 6, 5)).toEqual(['売上は ', '12,300円 で', 'す']);
  expect(wrapText('Local anago bowls', 6, 5)).toEqual(['Local ', 'anago ', 'bowls']);
  expect(wrapText('abcdefghijkl', 3, 5)).toEqual(['abcde', 'fghij', 'kl']);
  expect(wrapText('一行目\n二行目', 10, 5)).toEqual(['一行目', '二行目']);
  expect(wrapText('一行目\n二行目', 10, 1)).toEqual(['一行…']);
});

test('the widths that are given are the widths that count', () => {
  expect(wrapText('いろはに', 2, 5, () => 2)).toEqual(['い', 'ろ', 'は', 'に']);
});

test('nothing is lost or added while it fits, and no line but by one hanging run is too long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('あ', '漢', '、', '「', 'a', '𠮷', '。') }),
      fc.integer({ min: 2, max: 9 }),
      (text, ems) => {
        const lines = wrapText(text, ems, 1_000);
        expect(lines.join('')).toBe(text);
        for (const line of lines)
          expect([...line.replace(/[、。]+$/u, '')].length).toBeLessThanOrEqual(Math.ceil(ems / 0.56) + 1);
      },
    ),
  );
});
