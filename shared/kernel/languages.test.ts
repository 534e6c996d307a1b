import { describe, expect, it } from 'vitest';
import { baseOf, isLanguage, LANGUAGE_IDS, languageNamed, nextLanguage } from './languages.ts';

describe('languages', () => {
  it('are Japanese and English', () => {
    expect(LANGUAGE_IDS).toEqual(['ja', 'en']);
    expect(LANGUAGE_IDS.map(baseOf)).toEqual(['ja', 'en']);
    expect(nextLanguage('ja')).toBe('en');
    expect(nextLanguage('en')).toBe('ja');
  });
  it.each([
    ['ja', 'ja'],
    ['ja_JP.UTF-8', 'ja'],
    ['JA-jp', 'ja'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['C', undefined],
    ['POSIX', undefined],
    ['', undefined],
    ['jam', undefined],
    ['de_DE', undefined],
    ['toString', undefined],
  ])('a locale %j names %s', (locale, language) => {
    expect(languageNamed(locale)).toBe(language);
  });
  it('are no property that every object has', () => {
    expect(['__proto__', 'constructor', 'toString', '', 3, null].filter(isLanguage)).toEqual([]);
  });
});
