/** The messages of a language: at once for the language they are written in, otherwise when its file has loaded. */
import { useEffect, useMemo, useState } from 'react';
import { onLateMessages } from '../../shared/i18n/messages.ts';
import { loadTranslation } from '../../shared/i18n/translations.ts';
import { type Words, wordsFor } from '../../shared/i18n/words.ts';
import { baseOf, type Language } from '../../shared/kernel/languages.ts';

export function useWordsOf(language: Language): Words {
  const [late, setLate] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words draw every screen again, with the messages that came late
  const atOnce = useMemo(() => wordsFor(language), [language, late]);
  useEffect(() => {
    const ends = onLateMessages(() => setLate((n) => n + 1));
    return () => ends.dispose();
  }, []);
  const [translated, setTranslated] = useState<Words>();
  useEffect(() => {
    if (baseOf(language) === language) return;
    // If the file cannot be read, the app stays in the base language.
    void loadTranslation(language).then(
      () => setTranslated(wordsFor(language)),
      () => undefined,
    );
  }, [language]);
  return translated?.language === language ? translated : atOnce;
}
