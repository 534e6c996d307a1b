/**
 * The languages of the product. Every message is written in Japanese and in English; a further language brings what has been translated
 * (`shared/i18n/translations.ts`) and shows the rest in the language that it is based on.
 */
export type WrittenLanguage = 'ja' | 'en';
export type LanguageRecord = {
  /** Its name in itself: people who read no other language recognise it by that. */
  readonly name: string;
  /** BCP 47, for times and digits. */
  readonly locale: string;
  /** The language whose punctuation, dates, amounts and data texts it uses, and which stands in for untranslated messages. */
  readonly base: WrittenLanguage;
};

export const LANGUAGES = {
  ja: { name: '日本語', locale: 'ja-JP', base: 'ja' },
  en: { name: 'English', locale: 'en-GB', base: 'en' },
} as const satisfies Record<string, LanguageRecord>;

export type Language = keyof typeof LANGUAGES;
export const isLanguage = (id: unknown): id is Language => typeof id === 'string' && Object.hasOwn(LANGUAGES, id);
export const LANGUAGE_IDS: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

export const languageRecord = (language: Language): LanguageRecord => LANGUAGES[language];
export const baseOf = (language: Language): WrittenLanguage => LANGUAGES[language].base;
/** The one after it, over and over. */
export const nextLanguage = (language: Language): Language =>
  LANGUAGE_IDS[(LANGUAGE_IDS.indexOf(language) + 1) % LANGUAGE_IDS.length] ?? language;
/** The language that a locale such as `en-GB`, `ja_JP.UTF-8` or `zh-Hant-TW` names; `undefined` for an unsupported one. */
export const languageNamed = (locale: string): Language | undefined => {
  const [id = ''] = locale.toLowerCase().split(/[^a-z]/u);
  return isLanguage(id) ? id : undefined;
};
