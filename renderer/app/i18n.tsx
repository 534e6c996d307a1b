/** Words on the screen, in the language of the settings; switched without a restart. */
import { createContext, useContext } from 'react';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { MESSAGES, type MessageKey } from '../../shared/i18n/messages.ts';
import { type Language, type LocalText, localText } from '../../shared/kernel/text.ts';

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

const WordsContext = createContext<Words>(wordsFor('ja'));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
