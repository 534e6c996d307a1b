/**
 * Translations into languages other than Japanese and English: a file each, loaded when the language is chosen. A message that is not in it
 * shows in the language that its own is based on (`shared/kernel/languages.ts`).
 */
import { LANGUAGES, type Language, type WrittenLanguage } from '../kernel/languages.ts';
import type { CliMessageKey } from './cliWords.ts';
import { fillIn, type PlaceForms } from './fillIn.ts';

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

/**
 * A message in a language: as it is translated, else from its pair of Japanese and English. Each takes the forms of the language that it is in. Without
 * `params` its places stay as they are written.
 */
export function messageIn(
  language: Language,
  key: CliMessageKey,
  pair: readonly [string, string],
  params: Readonly<Record<string, string | number>> | undefined,
): string {
  const translation = loaded.get(language);
  const own = translation?.messages[key];
  const text = own ?? pair[LANGUAGES[language].base === 'en' ? 1 : 0];
  return params ? fillIn(text, params, own === undefined ? undefined : translation?.forms) : text;
}

/** For the check of what has been translated. */
export const translationOf = (language: Language): Translation | undefined => loaded.get(language);
