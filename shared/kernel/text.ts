/** A text in the two languages of the product. English may be missing in what users write themselves. */
export type LocalText = { readonly ja: string; readonly en?: string };
export type Language = 'ja' | 'en';

/** The text in the asked language, Japanese where English is missing. */
export const localText = (text: LocalText, language: Language): string =>
  language === 'en' ? text.en || text.ja : text.ja;
