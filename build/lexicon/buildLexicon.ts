/**
 * `npm run lexicon:build [-- --report]`: turns `shared/data/lexicon/words/*.lex` into `lexicon.json`, and builds the index of the proposals again. It stops with the line of each
 * fault: of what cannot be read, then of lines that contradict each other. `--report` writes nothing and lists the words that others name most often but that have no line of their own.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LexiconData, lexiconSchema } from '../../shared/data/lexicon/schema.ts';
import { writeIndex } from '../proposals/buildIndex.ts';
import { type Compiled, compile } from './compile.ts';
import { type Problem, parseLines } from './parseLines.ts';

const folder = join(import.meta.dirname, '../../shared/data/lexicon');
export const LEXICON_FILE = join(folder, 'lexicon.json');

type CompiledWords = Compiled & { readonly data: LexiconData };

/** One concept per line, for readable diffs. */
const conceptLines = ({ data }: Compiled): string => data.concepts.map((c) => JSON.stringify(c)).join(',\n');

/** Throws an error that lists every faulty line. */
export function compileWords(): CompiledWords {
  const files = readdirSync(join(folder, 'words'))
    .filter((f) => f.endsWith('.lex'))
    .sort();
  const parsed = files.map((f) => parseLines(f, readFileSync(join(folder, 'words', f), 'utf8')));
  const problems = parsed.flatMap((p) => p.problems);
  refuse(problems);
  const compiled = compile(parsed.flatMap((p) => p.lines));
  refuse(compiled.problems);
  const print = createHash('sha256').update(conceptLines(compiled)).digest('hex');
  const data = { ...compiled.data, print };
  lexiconSchema.parse(data);
  return { ...compiled, data };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((p) => `${p.file}:${p.line} ${p.text}`).join('\n'));
}

export const lexiconText = (compiled: CompiledWords): string =>
  `{"version":${compiled.data.version},"print":"${compiled.data.print}","concepts":[\n${conceptLines(compiled)}\n]}\n`;

/** For builds and tests in a fresh checkout. */
export function ensureLexicon(): void {
  if (!existsSync(LEXICON_FILE)) writeFileSync(LEXICON_FILE, lexiconText(compileWords()));
}

if (import.meta.main) {
  const compiled = compileWords();
  const { concepts } = compiled.data;
  const own = concepts.filter((c) => !c.leaf);
  const edges = concepts.reduce((n, c) => n + Object.values(c.rel ?? {}).reduce((m, v) => m + v.length, 0), 0);
  console.log(
    `${own.length} concepts, ${concepts.length - own.length} leaves, ${edges} relations, ${compiled.clashes.length} clashes`,
  );
  if (process.argv.includes('--report')) {
    for (const [label, times] of compiled.leaves.slice(0, 400)) console.log(`${times}\t${label}`);
    for (const clash of compiled.clashes) console.log(`clash\t${clash}`);
  } else {
    writeFileSync(LEXICON_FILE, lexiconText(compiled));
    writeIndex();
  }
}
