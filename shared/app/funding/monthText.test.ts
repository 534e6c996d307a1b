import { expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import { monthText } from './monthText.ts';

it('formats a month in the reader’s language, without the day and without a leading zero', () => {
  expect(monthText('2027-04', wordsFor('ja').t)).toBe('2027年4月');
  expect(monthText('2027-04-30', wordsFor('en').t)).toBe('4/2027');
  expect(monthText('2027-12', wordsFor('ja').t)).toBe('2027年12月');
});
