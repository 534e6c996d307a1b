/**
 * `node build/lexicon/fromSudachi.ts synonyms.txt`: writes `words/zz-dictionary.lex`, the other spellings and names of labels that the synonym dictionary
 * of Sudachi knows (WorksApplications/SudachiDict, Apache-2.0). Run by hand when either changes; the result is committed with its notice beside it.
 *
 * Only nouns, and only groups that have one of our labels as it is written: by a synonym, a fly would become tempura.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileWords } from './buildLexicon.ts';

const OUT = join(import.meta.dirname, '../../shared/data/lexicon/words/zz-dictionary.lex');
const NOUN = '1';
const NEVER = '2';
/** Words of other lexemes of a group are synonyms only where the group is this small; larger ones gather what is merely alike. */
const SMALL_GROUP = 3;

type Member = { readonly part: string; readonly spread: string; readonly lexeme: string; readonly word: string };

const [file] = process.argv.slice(2);
if (!file) throw new Error('which synonyms.txt?');
const groups = new Map<string, Member[]>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [group, part = '', spread = '', lexeme = '', , , , , word] = line.split(',');
  if (group && word) groups.set(group, [...(groups.get(group) ?? []), { part, spread, lexeme, word }]);
}
const concepts = compileWords().data.concepts.filter((c) => !c.leaf);
const labels = new Map(concepts.map((c) => [c.label, c]));
const taken = new Set(concepts.flatMap((c) => [c.label, ...(c.synonyms ?? [])]));
/** Groups whose word means another thing than our label: a broadcaster's VR, paper money for a temple's お札. */
const OTHERS = new Set(['VR', 'お札', 'チップス', 'ポイント', '高原', '金箔', '歌']);
const isShortLoan = (word: string) => /^[ァ-ヶー]{1,3}$/u.test(word);
const lines = new Map<string, string>();
for (const members of groups.values()) {
  const known = members.filter((m) => labels.has(m.word) && m.spread !== NEVER);
  const [only] = known;
  const concept = only && labels.get(only.word);
  if (!concept || OTHERS.has(concept.label) || known.length > 1 || members.some((m) => m.part !== NOUN)) continue;
  const isSmall = new Set(members.map((m) => m.lexeme)).size <= SMALL_GROUP;
  const words = members
    .filter((m) => m.spread !== NEVER && (m.lexeme === only.lexeme || isSmall))
    .map((m) => m.word)
    .filter((w) => w.length > 1 && w.length <= 20 && !taken.has(w) && !isShortLoan(w) && !/[A-Za-z|,、，]/u.test(w));
  if (words.length === 0) continue;
  for (const word of words) taken.add(word);
  lines.set(concept.label, `${concept.label}|${concept.reading}|${words.join(',')}||${concept.kind}`);
}
const head = [
  '# dictionary: other spellings and names, from the synonym dictionary of Sudachi; see NOTICE.md',
  '# mark: dictionary',
];
writeFileSync(OUT, `${[...head, ...[...lines.values()].sort()].join('\n')}\n`);
console.log(`${lines.size} labels`);
