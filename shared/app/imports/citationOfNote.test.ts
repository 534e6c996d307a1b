import { expect, it } from 'vitest';
import { citationOfNote } from './citationOfNote.ts';

it.each([
  ['「愛媛県「肱川の漁業」2025年。」', { title: '愛媛県「肱川の漁業」2025年。' }],
  ['町役場 「町の産業」', { publisher: '町役場', title: '町の産業' }],
  ['町役場 「町の産業」 12頁', { publisher: '町役場', title: '町の産業', locator: '12頁' }],
  ['「町の産業」 （2026-11-01時点）', { title: '町の産業', locator: '（2026-11-01時点）' }],
])('gives %s its fields back', (text, fields) => {
  expect(citationOfNote({ text })).toEqual(fields);
});

it.each([
  '愛媛県「肱川の漁業」2025年。',
  '町役場「町の産業」 12頁',
  '「町の産業」と「村の産業」',
  '「閉じない',
  '「」',
  '漁協への聞き取り',
])('keeps %s whole', (text) => {
  expect(citationOfNote({ text })).toEqual({ title: text });
});

it('keeps the address and the day beside it', () => {
  expect(citationOfNote({ text: '「統計」', url: 'https://example.jp/s', retrievedOn: '2026-11-01' })).toEqual({
    title: '統計',
    url: 'https://example.jp/s',
    asOf: '2026-11-01',
  });
});

it('cuts a title that no plan can hold', () => {
  expect(citationOfNote({ text: '統'.repeat(401) })).toEqual({ title: '統'.repeat(400) });
});
