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

test('what does not fit is said by an ellipsis; a wide character is never cut in two', () => {
  expect(wrapText('日本公庫の開業資金', 5, 1)).toEqual(['日本公庫…']);
  expect(wrapText('𠮷野家𠮷野家', 3, 1)).toEqual(['𠮷野…']);
  expect(wrapText('', 5, 2)).toEqual([]);
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
