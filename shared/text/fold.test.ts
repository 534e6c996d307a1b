import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldKeepingLength, foldWithPositions } from './fold.ts';

test.each([
  ['ﾏﾙ経融資', 'まる経融資', 'まる経融資'],
  ['ｶﾞｷﾞｳﾞ', 'がぎゔ', 'がぎゔ'],
  ['か\u3099', 'が', 'が'],
  ['コンピューター', 'こんぴゆた', 'こんぴゆーたー'],
  ['ビール', 'びる', 'びーる'],
  ['ﾋﾞｰﾙ', 'びる', 'びーる'],
  ['スタート・アップ', 'すたとあつぷ', 'すたーとあつぷ'],
  ['ＡＢＣ　１２', 'abc 12', 'abc 12'],
  ['髙﨑', '高崎', '高崎'],
  ['𠮷野家', '吉野家', '吉野家'],
  ['', '', ''],
  ['  ', '', ''],
])('%j folds to %j, and to %j with its length', (text, short, long) => {
  expect(fold(text)).toBe(short);
  expect(foldKeepingLength(text)).toBe(long);
});

test('positions give the same letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, keepsLength) => {
      const folded = foldWithPositions(text, { keepsLength });
      const joined = folded
        .map((f) => f.char)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim();
      expect(keepsLength ? foldKeepingLength(text) : fold(text)).toBe(joined);
      for (const f of folded) expect(f.start < f.end && f.end <= text.length).toBe(true);
    }),
  );
});
