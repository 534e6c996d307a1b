/** No user-facing text in code: Japanese text belongs in the message catalogue, in data and in tests, nowhere else. Comments are exempt. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLI_MESSAGES as MESSAGES } from '../shared/i18n/cliWords.ts';
import { PLACE } from '../shared/i18n/fillIn.ts';
import { loadTranslation, translationOf } from '../shared/i18n/translations.ts';
import { baseOf, LANGUAGE_IDS, type Language } from '../shared/kernel/languages.ts';
import { filesIn, SOURCE } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const JAPANESE = /[\u3041-\u30fe\u4e00-\u9fff]/u;
/**
 * Units, era names, search words, form names and texts, words that identify clues, and the grammar of a composed plan
 * are data that happen to be in code.
 */
const ALLOWED = [
  /^shared\/(i18n|data|text)\//,
  /^main\/(cli|app)\//,
  /^shared\/kernel\/languages\.ts$/,
  /^shared\/domain\/canvas\/kinds\.ts$/,
  /^shared\/export\/formats\.ts$/,
  /^shared\/domain\/rehearsal\/questionRecords\.ts$/,
  /^shared\/domain\/funding\/eligibility\/programmeRecords\.ts$/,
  /^shared\/domain\/catalogue\/(importRows|queryTerms)\.ts$/,
  /^shared\/domain\/contest\/clues\//,
  // Headers of tables.
  /^shared\/domain\/organisation\/chartHeaders\.ts$/,
  /^shared\/domain\/lexicon\//,
  /^shared\/domain\/plan\/(grammar|phrases)\.ts$/,
  /^shared\/domain\/forms\/paperWords\.ts$/,
  /^shared\/domain\/box\/capitals\.ts$/,
  /^shared\/domain\/combination\/(broader|distance|hands|leavings|missing|references|taught|vacated)\.ts$/,
  /^shared\/app\/plan\/figureText\.ts$/,
  // Text in a document in the document's language, which is loaded with its writer, and font names.
  /^shared\/export\/writers\/docx\/(docxWords|styles)\.ts$/,
  // A test document with one of every block.
  /^shared\/export\/paper\/fixture\.ts$/,
];

const filesOf = (folder: string): string[] => filesIn(folder, SOURCE);

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

/** Words in -s after a placeholder that are not countable nouns: verbs, and words after a preposition. */
const NOT_COUNTED =
  /^(is|was|this|has|does|goes|comes|stays|stands|earns|loses|invites|asks|wants|sees|needs|says|takes|gives|writes|less|its|us|as|plus|always|yours|others)$/u;
const BETWEEN = /^(of|by|with|without|above|below|in|for|on|at|to|from|per)$/u;
/** A number and, within two words, a plural: “1 cards” would be wrong. */
const withoutForms = (en: string): string[] =>
  [...en.matchAll(/\{\w+\}((?: [a-z’'-]+){1,2})/gu)].flatMap(([all, words = '']) => {
    const [first = '', second = ''] = words.trim().split(' ');
    const counts = (word: string) => /[a-rt-z]s$/u.test(word) && !NOT_COUNTED.test(word);
    return counts(first) || (!NOT_COUNTED.test(first) && !BETWEEN.test(first) && counts(second)) ? [all] : [];
  });

/** The names of the placeholders, without the plural forms that a number selects. */
const holes = (s: string): string =>
  [...s.matchAll(PLACE)]
    .filter((m) => m[2] === undefined)
    .map((m) => m[1])
    .sort()
    .join();

/** Problems of a further language's messages: missing keys, and placeholders that differ from the English ones. */
async function translationProblems(language: Language): Promise<string[]> {
  await loadTranslation(language);
  const messages: Readonly<Record<string, string>> = translationOf(language)?.messages ?? {};
  console.log(`${language}: ${Object.keys(messages).length} of ${Object.keys(MESSAGES).length} messages`);
  return Object.entries(MESSAGES).flatMap(([key, [, en]]) => {
    const text = messages[key];
    return text !== undefined && holes(text) !== holes(en) ? [`${language} ${key}: different places to fill in`] : [];
  });
}

const problems: string[] = [];
for (const file of ['shared', 'renderer', 'main'].flatMap(filesOf)) {
  if (ALLOWED.some((a) => a.test(file))) continue;
  withoutComments(readFileSync(join(root, file), 'utf8'))
    .split('\n')
    .forEach((line) => {
      // Word characters in regular expressions and one-character separators are not text.
      const literals = [...line.matchAll(/'([^']*)'|`([^`]*)`|>([^<{]+)</g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
      if (literals.some((l) => JAPANESE.test(l) && [...l].filter((c) => JAPANESE.test(c)).length > 1))
        problems.push(`${file}: ${line.trim().slice(0, 100)}`);
    });
}
const used = ['renderer', 'main', 'shared/app', 'shared/doc/fields']
  .flatMap(filesOf)
  .map((f) => readFileSync(join(root, f), 'utf8'))
  .join('\n');
for (const [key, [ja, en]] of Object.entries(MESSAGES)) {
  if (!ja.trim() || !en.trim()) problems.push(`${key}: empty in one language`);
  if (holes(ja) !== holes(en)) problems.push(`${key}: different places to fill in`);
  if ([...ja.matchAll(PLACE)].some((m) => m[2] !== undefined)) problems.push(`${key}: Japanese has no plural`);
  for (const [, name, one] of en.matchAll(PLACE))
    if (
      one !== undefined &&
      !holes(en)
        .split(',')
        .includes(name ?? '')
    )
      problems.push(`${key}: the form of a number that is not said: ${name}`);
  problems.push(...withoutForms(en).map((words) => `${key}: “${words}” needs forms, as in {n|card|cards}`));
  const parts = key.split('.');
  const prefixes = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
  if (!used.includes(`'${key}'`) && !used.includes(`"${key}"`) && !prefixes.some((p) => used.includes(`\`${p}.\${`)))
    problems.push(`${key}: used nowhere`);
}
for (const language of LANGUAGE_IDS)
  if (baseOf(language) !== language) problems.push(...(await translationProblems(language)));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log('i18n: ok');
