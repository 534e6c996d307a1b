import { describe, expect, it } from 'vitest';
import { yearlyAmountOf } from './amounts.ts';

describe('amounts over time', () => {
  it.each([
    ['酒粕 月300kg', 'kg', 3600, '月300kg'],
    ['年約40トン', 'kg', 40_000, '年約40トン'],
    ['年約6千トン', 'kg', 6_000_000, '年約6千トン'],
    ['年1万4000t(2015年の記事)', 'kg', 14_000_000, '年1万4000t'],
    ['年約35.4万t', 'kg', 354_000_000, '年約35.4万t'],
    ['大豆 年約5万3千トンと同じ量', 'kg', 53_000_000, '年約5万3千トン'],
    ['１日約１００ｋｇ', 'kg', 36_500, '1日約100kg'],
    ['年5000〜6000t', 'kg', 6_000_000, '年5000〜6000t'],
    ['年300から400トン', 'kg', 400_000, '年300から400トン'],
    ['把握分で年約1,400t', 'kg', 1_400_000, '年約1400t'],
    ['週2キロ', 'kg', 104, '週2キロ'],
    ['毎月20リットルの廃油', 'l', 240, '毎月20リットル'],
  ] as const)('%s', (text, unit, perYear, written) => {
    expect(yearlyAmountOf(text)).toEqual({ unit, perYear, text: written });
  });
  it.each([
    [''],
    ['約4t(過去の一季)'],
    ['生産量の約15%'],
    ['全国で年約16万t'],
    ['2023年の漁獲2452t'],
    ['年1748頭分'],
    ['年約1万4400km'],
    ['月0kg'],
    ['年.トン'],
    ['3月の酒粕'],
  ])('%j states none', (text) => {
    expect(yearlyAmountOf(text)).toBeUndefined();
  });
});
