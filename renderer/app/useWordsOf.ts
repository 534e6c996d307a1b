/** The words of a language: at once where every message is written in it, else as soon as its file is read. */
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
    // A file that cannot be read leaves the app in the language that this one is based on.
    void loadTranslation(language).then(
      () => setTranslated(wordsFor(language)),
      () => undefined,
    );
  }, [language]);
  return translated?.language === language ? translated : atOnce;
}
