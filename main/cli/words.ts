/** Messages of the command line in the user's language: `--lang`, otherwise the language of the terminal. */

import { CLI_MESSAGES, type CliMessageKey } from '../../shared/i18n/cliWords.ts';
import { messageIn } from '../../shared/i18n/translations.ts';
import { baseOf, languageRecord } from '../../shared/kernel/languages.ts';
import { type Language, languageOf } from './language.ts';

export type { Language };
export { languageOf };

export const cliWords =
  (language: Language) =>
  (key: CliMessageKey, params: Readonly<Record<string, string | number>> = {}): string =>
    messageIn(language, key, CLI_MESSAGES[key], params);

/** The language of this process: it serves one person, and the language is set before a command runs. */
export const spokenLanguage = (): Language => languageOf(process.env);

/** A message in the language of the person who runs the command. */
export const say: ReturnType<typeof cliWords> = (key, params) => cliWords(spokenLanguage())(key, params);

/** An amount with grouped digits, as used in a sentence. */
export const sayYen = (yen: number): string =>
  `${yen.toLocaleString(languageRecord(spokenLanguage()).locale)}${baseOf(spokenLanguage()) === 'ja' ? '円' : ' yen'}`;
