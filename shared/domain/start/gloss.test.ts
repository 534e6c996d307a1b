import { describe, expect, it } from 'vitest';
import { glossOf } from './gloss.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  枝豆: 'green soybeans',
  眼鏡: 'glasses',
  職人: 'craftsperson',
  大根: 'daikon radish',
  野菜: 'vegetables',
  ぶり: 'yellowtail',
  口: 'mouth',
  竹: 'bamboo',
  トマト: 'tomatoes',
};
const gloss = (title: string, reading: string, places: readonly string[] = [], placeReadings: readonly string[] = []) =>
  glossOf({ title, reading, places, placeReadings }, (word) => ENGLISH[word]);

describe('the gloss of a Japanese title', () => {
  it.each([
    ['新潟の枝豆', 'にいがたのえだまめ', 'Niigata no Edamame (green soybeans)'],
    ['鯖江の眼鏡職人', 'さばえのめがねしょくにん', 'Sabae no Meganeshokunin (glasses, craftsperson)'],
    ['規格外のトマト', 'きかくがいのとまと', 'Kikakugai no Tomato (tomatoes)'],
    ['竹', 'たけ', 'Take (bamboo)'],
    ['カステラの耳', 'かすてらのみみ', 'Kasutera no Mimi'],
  ])('%s: is read in its words, and says what they mean', (title, reading, expected) => {
    expect(gloss(title, reading)).toBe(expected);
  });
  it.each([
    ['大根島', 'だいこんじま', 'Daikonjima'],
    ['いぶりがっこ', 'いぶりがっこ', 'Iburigakko'],
    ['窓口', 'まどぐち', 'Madoguchi'],
    ['京野菜', 'きょうやさい', 'Kyoyasai (vegetables)'],
  ])('%s: a part of a word means nothing unless it ends it', (title, reading, expected) => {
    expect(gloss(title, reading)).toBe(expected);
  });
  it('knows the place that a title begins with, with its kind and without', () => {
    const niigata = [
      ['長岡市', '新潟県'],
      ['にいがたけん', 'ながおかし'],
    ] as const;
    expect(gloss('新潟県よろず支援拠点', 'にいがたけんよろずしえんきょてん', ...niigata)).toBe(
      'Niigata Yorozushienkyoten',
    );
    expect(gloss('長岡信用金庫', 'ながおかしんようきんこ', ...niigata)).toBe('Nagaoka Shinyokinko');
    expect(gloss('山梨の桃', 'やまなしのもも', ['山梨市'], ['やまなしし'])).toBe('Yamanashi no Momo');
    expect(gloss('北海道の昆布', 'ほっかいどうのこんぶ', ['北海道'], ['ほっかいどう'])).toBe('Hokkaido no Konbu');
    expect(gloss('長岡市', 'ながおかし', ...niigata)).toBe('Nagaoka Shi');
  });
  it('does not split a word that contains a particle, and omits silent characters', () => {
    expect(gloss('水戸の納豆', 'みとのなっとう')).toBe('Mito no Natto');
    expect(gloss('のと信用金庫', 'のとしんようきんこ')).toBe('Notoshinyokinko');
    expect(gloss('くまもとの竹', 'くまもとのたけ')).toBe('Kumamoto no Take (bamboo)');
    expect(gloss('野田・銚子のしょうゆ粕（生）', 'のだちょうしのしょうゆかす')).toBe('Nodachoshi no Shoyukasu');
  });
  it('gives what it can without a reading, and nothing for nothing', () => {
    expect(gloss('枝豆', '')).toBe('green soybeans');
    expect(gloss('', '')).toBe('');
    expect(gloss('甲乙', '')).toBe('');
  });
});
