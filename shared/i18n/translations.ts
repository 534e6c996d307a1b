/**
 * What has been translated into languages beyond Japanese and English: a file each, loaded when the language is chosen. A message that is not in it
 * shows in the language that its own is based on (`shared/kernel/languages.ts`).
 */
import { LANGUAGES, type Language, type WrittenLanguage } from '../kernel/languages.ts';
import type { CliMessageKey } from './cliWords.ts';
import type { PlaceForms } from './fillIn.ts';

export type Translation = {
  /** The form that this language takes for a number: the first or the second in `{name|first|second}`. */
  readonly forms: PlaceForms;
  readonly messages: Readonly<Partial<Record<CliMessageKey, string>>>;
};

const LOADERS = {} as const satisfies Record<Exclude<Language, WrittenLanguage>, () => Promise<Translation>>;

const loaders: Readonly<Partial<Record<Language, () => Promise<Translation>>>> = LOADERS;
const loaded = new Map<Language, Translation>();

/** Loads a language's file once; resolves at once for those that every message is written in. Rejects when the file cannot be read. */
export async function loadTranslation(language: Language): Promise<void> {
  const load = loaders[language];
  if (load && !loaded.has(language)) loaded.set(language, await load());
}

export const translationOf = (language: Language): Translation | undefined => loaded.get(language);

/** The place in a pair of Japanese and English. */
export const pairIndex = (language: Language): 0 | 1 => (LANGUAGES[language].base === 'en' ? 1 : 0);
