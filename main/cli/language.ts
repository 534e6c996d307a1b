/** Which language a command answers in. Separate from the messages, so that a command without output need not load them. */
import { type Language, languageNamed } from '../../shared/kernel/languages.ts';

export type { Language };

/** From `MUSUBI_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order. `C` and `POSIX` name no language: the default is Japanese. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['MUSUBI_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale === '' || /^(C|POSIX)(?![a-z])/iu.test(locale) ? 'ja' : (languageNamed(locale) ?? 'en');
}
