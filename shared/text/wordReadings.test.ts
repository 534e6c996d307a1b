import { expect, test } from 'vitest';
import { WordReadings } from './wordReadings.ts';

const readings = new WordReadings({
  地域: 'ちいき',
  地域資源: 'ちいきしげん',
  酒: 'さけ',
  酒粕: 'さけかす',
  海: 'うみ',
  焼き菓子: 'やきがし',
  観光: 'かんこう',
});
const kana = (text: string) => readings.read(text).kana;
const wordsOf = (text: string) => {
  const { kana: read, starts } = readings.read(text);
  return [...read].map((c, i) => (starts[i] ? `|${c}` : c)).join('');
};

test('reads the longest word, and not its parts again', () => {
  expect(kana('地域の地域資源')).toBe('ちいきのちいきしげん');
  expect(wordsOf('地域の地域資源')).toBe('|ちいき|の|ちいきしげん');
});

test('a single character is a word only if it stands alone', () => {
  expect(kana('酒と海')).toBe('さけとうみ');
  expect(kana('上海の居酒屋')).toBe('上海の居酒屋');
});

test('kana, katakana and Latin stay; a run of one script begins a word', () => {
  expect(wordsOf('おからの焼き菓子ABCケーキ')).toBe('|おからの|やきがし|abc|けーき');
  expect(wordsOf('空きビルとﾋﾞﾙ')).toBe('|空|き|びる|と|びる');
  expect(readings.read('おから').isRead).toBe(false);
  expect(kana('')).toBe('');
});

test('finds words by what has been typed so far; a single kana is too ambiguous, and kanji are taken as written', () => {
  expect(readings.wordsReadAs('かんこ')).toEqual(['観光']);
  expect(readings.wordsReadAs('さけ')).toEqual(['酒', '酒粕']);
  expect(readings.wordsReadAs('ちいきのやきがし')).toEqual(['地域', '焼き菓子']);
  expect(readings.wordsReadAs('さ')).toEqual([]);
  expect(readings.wordsReadAs('観光')).toEqual([]);
});
