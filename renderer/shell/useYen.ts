/** Formats amounts in the language of the screen. */

import { useMemo } from 'react';
import { type YenWords, yenWords } from '../../shared/text/yenWords.ts';
import { useWords } from '../ui/i18n.tsx';

export function useYen(): YenWords {
  const { language } = useWords();
  return useMemo(() => yenWords(language), [language]);
}
