import { expect, it } from 'vitest';
import { hepburn } from './hepburn.ts';

it.each([
  ['とうきょう', 'Tokyo'],
  ['おおいた', 'Oita'],
  ['さっぽろ', 'Sapporo'],
  ['べっちゃ', 'Betcha'],
  ['かつうら', 'Katsuura'],
  ['ゆうばり', 'Yubari'],
  ['じょうえつ', 'Joetsu'],
  ['ちくしの', 'Chikushino'],
  ['にしあいづ', 'Nishiaizu'],
  ['シズオカ', 'Shizuoka'],
  ['ファーム', 'Famu'],
  ['ていティー', 'Teiti'],
  ['プロジェクト', 'Purojekuto'],
  ['シークヮーサー', 'Shikwasa'],
  ['', ''],
  ['長崎', '長崎'],
])('%s is %s', (kana, latin) => {
  expect(hepburn(kana)).toBe(latin);
});
