/** No words in code: Japanese text stands in the message catalogue, in data and in tests, nowhere else. Comments may say what they like. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MESSAGES } from '../shared/i18n/messages.ts';

const root = resolve(import.meta.dirname, '..');
const JAPANESE = /[\u3041-\u30fe\u4e00-\u9fff]/u;
/** Units, era names, search words, the names of forms and the words that clues are told by are data that happen to live in code. */
const ALLOWED = [
  /^shared\/(i18n|data|text)\//,
  /^main\/(cli|app)\//,
  /^shared\/domain\/catalogue\/importRows\.ts$/,
  /^shared\/domain\/contest\/clues\//,
  /^renderer\/editor\/figureText\.ts$/,
];

const filesOf = (dir: string): string[] =>
  readdirSync(join(root, dir)).flatMap((name) => {
    const path = `${dir}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

const problems: string[] = [];
for (const file of ['shared', 'renderer', 'main'].flatMap(filesOf)) {
  if (ALLOWED.some((a) => a.test(file))) continue;
  withoutComments(readFileSync(join(root, file), 'utf8'))
    .split('\n')
    .forEach((line) => {
      // Word characters in regular expressions and one-character separators are not words.
      const literals = [...line.matchAll(/'([^']*)'|`([^`]*)`|>([^<{]+)</g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
      if (literals.some((l) => JAPANESE.test(l) && [...l].filter((c) => JAPANESE.test(c)).length > 1))
        problems.push(`${file}: ${line.trim().slice(0, 100)}`);
    });
}
const used = ['renderer', 'main', 'shared/doc/fields']
  .flatMap(filesOf)
  .map((f) => readFileSync(join(root, f), 'utf8'))
  .join('\n');
for (const [key, [ja, en]] of Object.entries(MESSAGES)) {
  if (!ja.trim() || !en.trim()) problems.push(`${key}: empty in one language`);
  const holes = (s: string) =>
    [...s.matchAll(/\{(\w+)\}/g)]
      .map((m) => m[1])
      .sort()
      .join();
  if (holes(ja) !== holes(en)) problems.push(`${key}: different places to fill in`);
  const parts = key.split('.');
  const prefixes = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
  if (!used.includes(`'${key}'`) && !prefixes.some((p) => used.includes(`\`${p}.\${`)))
    problems.push(`${key}: used nowhere`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log('i18n: ok');
