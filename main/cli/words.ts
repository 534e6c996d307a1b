/** Messages of the command line in the language of the user's terminal: Japanese unless the locale says English or another language. */
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { MESSAGES, type MessageKey } from '../../shared/i18n/messages.ts';

/** From `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order. `C` and `POSIX` name no language. */
export function languageOf(env: NodeJS.ProcessEnv): 'ja' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale === '' || /^(ja|C|POSIX)(?![a-z])/iu.test(locale) ? 'ja' : 'en';
}

export const cliWords =
  (language: 'ja' | 'en') =>
  (key: MessageKey, params: Readonly<Record<string, string | number>> = {}): string =>
    fillIn(MESSAGES[key][language === 'ja' ? 0 : 1], params);
