import { describe, expect, it } from 'vitest';
import { kanaOfRomaji } from './romaji.ts';

describe('Japanese in Latin letters', () => {
  it.each([
    ['kominka', 'こみんか'],
    ['sakekasu', 'さけかす'],
    ['shinkin', 'しんきん'],
    ['chousashi', 'ちょうさし'],
    ['tyousasi', 'ちょうさし'],
    ['nippon', 'にっぽん'],
    ['onna', 'おんな'],
    ['konnyaku', 'こんにゃく'],
    ["ken'i", 'けんい'],
    ['honn', 'ほん'],
    ['zyagaimo', 'じゃがいも'],
    ['jagaimo', 'じゃがいも'],
    ['fukutsu', 'ふくつ'],
    ['a', 'あ'],
    ['n', 'ん'],
  ])('%s is %s', (romaji, kana) => {
    expect(kanaOfRomaji(romaji)).toBe(kana);
  });
  it.each(['', 'craft', 'wood', 'geothermal', 'beer', 'ab', 'k', 'kk', '123'])('%j is no Japanese', (text) => {
    expect(kanaOfRomaji(text)).toBeUndefined();
  });
});
