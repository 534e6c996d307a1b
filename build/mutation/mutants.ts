/** The mutants of some files, by StrykerJS's instrumenter, and a sample of them that a seed repeats. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  readonly id: string;
  /** From the project's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

const silent = () => {};
const LOGGER = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The source files below a path, or the one that it names. */
export const sourcesIn = (root: string, path: string): string[] =>
  (path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`, { cwd: root }))
    .filter((f) => !f.endsWith('.test.ts'))
    .sort();

const textBetween = (
  text: string,
  start: { line: number; column: number },
  end: { line: number; column: number },
): string => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  return lines.join('\n');
};

/** Instruments `files`; what a `Stryker disable` comment excludes is not among the mutants. */
export const instrument = async (
  root: string,
  files: readonly string[],
): Promise<{ mutants: Mutant[]; sources: Record<string, string> }> => {
  const texts = new Map(files.map((file) => [join(root, file), readFileSync(join(root, file), 'utf8')]));
  const result = await new Instrumenter(LOGGER).instrument(
    [...texts].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    sources: Object.fromEntries(result.files.map((f) => [f.name, f.content])),
    mutants: result.mutants
      .filter((m) => m.status === undefined)
      .map((m) => ({
        id: m.id,
        file: m.fileName.slice(root.length + 1),
        line: m.location.start.line + 1,
        column: m.location.start.column + 1,
        mutator: m.mutatorName,
        original: textBetween(texts.get(m.fileName) ?? '', m.location.start, m.location.end),
        replacement: m.replacement,
      })),
  };
};

/** `size` of the mutants, each as likely as any other, always the same ones for a seed. */
export const sampleOf = (mutants: readonly Mutant[], size: number, seed: number): Mutant[] => {
  const rank = ({ file, line, column, mutator, replacement }: Mutant): string =>
    createHash('sha256').update([seed, file, line, column, mutator, replacement].join('\n')).digest('hex');
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
};
