/** The words of one language, for screens, commands and files alike. */
import { type Language, type LocalText, localText } from '../kernel/text.ts';
import { fillIn } from './fillIn.ts';
import { MESSAGES, type MessageKey } from './messages.ts';

export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

export const translate = (language: Language): Translate => {
  const at = language === 'en' ? 1 : 0;
  return (key, params) => {
    const text = MESSAGES[key][at];
    return params ? fillIn(text, params) : text;
  };
};

export type Words = { readonly t: Translate; readonly language: Language; readonly text: (text: LocalText) => string };
export const wordsFor = (language: Language): Words => ({
  t: translate(language),
  language,
  text: (value) => localText(value, language),
});
