import { baseOf, type Language } from './languages.ts';

/** A text of data, in the two languages that data is written in. English may be missing in what users write themselves. */
export type LocalText = { readonly ja: string; readonly en?: string };

/** The text in the requested language, or in Japanese if English is missing. */
export const localText = (text: LocalText, language: Language): string =>
  baseOf(language) === 'en' ? text.en || text.ja : text.ja;
