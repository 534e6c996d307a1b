import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readingsIn, wordsReadAs } from './wordReadings.ts';

test('the longest word is read; what it consists of is not read once more', () => {
  expect(readingsIn('中小企業の海外展開')).toEqual(['ちゅうしょうきぎょう', 'かいがいてんかい']);
  expect(readingsIn('地域の地域資源')).toEqual(['ちいき', 'ちいきしげん']);
});

test('a single character is a word only where it stands alone', () => {
  expect(readingsIn('酒と米')).toEqual(['さけ', 'こめ']);
  expect(readingsIn('上海の居酒屋')).toEqual([]);
  expect(readingsIn('')).toEqual([]);
});

test('words by what has been typed so far; one kana means too much, and kanji mean themselves', () => {
  expect(wordsReadAs(fold('かんこ'))).toEqual(['観光']);
  expect(wordsReadAs(fold('サケ')).sort()).toEqual(['酒', '酒粕', '鮭'].sort());
  expect(wordsReadAs('か')).toEqual([]);
  expect(wordsReadAs('観光')).toEqual([]);
});

test('every reading is kana, and every word is there once', () => {
  const words = wordsReadAsAll();
  expect(new Set(words).size).toBe(words.length);
});
/** All words, found by all beginnings. */
function wordsReadAsAll(): string[] {
  const kana = [
    ...'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわん',
  ];
  return kana.flatMap((a) => kana.flatMap((b) => wordsReadAs(a + b)));
}
