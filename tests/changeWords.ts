/** The formatter for changes in one language, as the screens use it. */
import type { Change } from '../shared/doc/fields/change.ts';
import { type ChangeWords, inWords, titleOf } from '../shared/doc/fields/inWords.ts';
import { fillIn } from '../shared/i18n/fillIn.ts';
import { MESSAGES } from '../shared/i18n/messages.ts';
import { formatDay } from '../shared/text/dates.ts';

export const changeWords = (language: 'ja' | 'en'): ChangeWords => ({
  t: (key, fill) => {
    const text = MESSAGES[key][language === 'ja' ? 0 : 1];
    return fill ? fillIn(text, fill) : text;
  },
  day: (iso) => formatDay(iso, 'western', language),
  moment: (iso) => formatDay(iso.slice(0, 10), 'western', language),
});

/** Each change as its title, what it was and what it is. */
export const told = (changes: readonly Change[], language: 'ja' | 'en' = 'ja'): [string, string, string][] => {
  const words = changeWords(language);
  return changes.map((c) => [titleOf(c, words), inWords(c.before, words), inWords(c.after, words)]);
};
