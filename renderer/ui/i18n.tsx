/** Messages in the language of the settings; switched without a restart. */
import { createContext, useContext } from 'react';
import { type Words, wordsFor } from '../../shared/i18n/words.ts';

export { type Translate, type Words, wordsFor } from '../../shared/i18n/words.ts';

const WordsContext = createContext<Words>(wordsFor('ja'));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
