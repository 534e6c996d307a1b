/** The language of the person at the terminal: MUSUBI_LANG, or what the system says (LC_ALL, LC_MESSAGES, LANG). Japanese where it says nothing. */
export type CliLanguage = 'ja' | 'en';

export function cliLanguage(env: Readonly<Record<string, string | undefined>> = process.env): CliLanguage {
  const said = ['MUSUBI_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name]).find((v) => v);
  // The C locale is nobody's language.
  return said && !/^(ja|C\b|POSIX)/u.test(said) ? 'en' : 'ja';
}
