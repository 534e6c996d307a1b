/** The words of one language, for screens, commands and files alike. */
import type { Language } from '../kernel/languages.ts';
import { type LocalText, localText } from '../kernel/text.ts';
import { type MessageKey, pairOf } from './messages.ts';
import { messageIn } from './translations.ts';

export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

export const translate =
  (language: Language): Translate =>
  (key, params) =>
    messageIn(language, key, pairOf(key), params);

export type Words = { readonly t: Translate; readonly language: Language; readonly text: (text: LocalText) => string };
/** In a language beyond the two, load it first (`loadTranslation`), or everything is in the language that it is based on. */
export const wordsFor = (language: Language): Words => ({
  t: translate(language),
  language,
  text: (value) => localText(value, language),
});
