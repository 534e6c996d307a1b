/**
 * `npm run mutate [-- FOLDER|FILE …] [--sample N] [--seed N] [--tests GLOB] [--list]`: changes the code in small ways, one at a time, and looks whether a test fails;
 * then reports by folder. The mutants are StrykerJS's; they are switched on and off inside one vitest process, which repeats each test for the mutants
 * that it reaches.
 *
 * - Without a path it takes the four folders that a plan's figures, words and rights depend on.
 * - `--sample N` tries N mutants of each path, chosen by `--seed` (1 where none is given): the share that is killed is then an estimate, and the
 *   report gives its margin (95 %). Without it every mutant is tried, which takes hours for the four folders on two cores.
 * - `--tests GLOB,…` tries these tests only; without it those of the whole folder (`mutation/plan.ts`).
 * - `--list` prints the mutants that lived, with the text that was changed.
 * - `--stryker` hands the paths to StrykerJS's own runner instead, which starts vitest for each mutant. It is far slower and needs no trust in the
 *   runner of this project: use it to check the other on a single file.
 *
 * A mutant counts as killed by a failing test or by running much longer. One that only runs while a module loads ("static") is not tried and not
 * counted. The result is also written to `mutation-results/`. Exits with 1 where a folder is below the goal.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instrument, type Mutant, sampleOf, sourcesIn } from './mutation/mutants.ts';
import { FOLDERS, type Folder, folderOf, GOAL_PERCENT, SOURCES } from './mutation/plan.ts';
import { type Fate, type Outcome, runRounds } from './mutation/rounds.ts';

const root = resolve(import.meta.dirname, '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    tests: { type: 'string' },
    stryker: { type: 'boolean', default: false },
  },
});
const paths = positionals.length > 0 ? positionals.map((path) => path.replace(/\/$/u, '')) : Object.keys(FOLDERS);
const sampleSize = options.sample === undefined ? Number.POSITIVE_INFINITY : Number(options.sample);
const seed = Number(options.seed);
if (!(sampleSize >= 1) || !Number.isInteger(seed))
  throw new Error('--sample takes a number of mutants, --seed a whole number');

if (options.stryker) {
  const patterns = paths.map((path) => (statSync(join(root, path)).isDirectory() ? `${path}/**/*.ts` : path));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const run = spawnSync(process.execPath, [stryker, 'run', '--mutate', [...patterns, '!**/*.test.ts'].join(',')], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(run.status ?? 1);
}

type Count = Record<Fate, number>;
const none = (): Count => ({ killed: 0, survived: 0, uncovered: 0, static: 0 });
const counted = ({ killed, survived, uncovered }: Count): number => killed + survived + uncovered;
/** A path whose mutants are all static has nothing to kill. */
const percent = (count: Count): number => (counted(count) === 0 ? 100 : (count.killed / counted(count)) * 100);
/** Half the width of the 95 % interval (normal approximation with the correction for a finite population), in percentage points. */
const margin = (count: Count, population: number): number => {
  const [n, p] = [counted(count), percent(count) / 100];
  return n === 0 || population <= 1
    ? 0
    : 196 * Math.sqrt(((p * (1 - p)) / n) * Math.max(0, (population - n) / (population - 1)));
};

const inWords = (mutant: Mutant): string => {
  const short = (text: string): string => text.replaceAll(/\s+/gu, ' ').slice(0, 120);
  return `${mutant.file}:${mutant.line}:${mutant.column} ${mutant.mutator}: ${short(mutant.original)} → ${short(mutant.replacement)}`;
};

const measure = async (path: string, folder: Folder): Promise<boolean> => {
  const work = mkdtempSync(join(root, 'node_modules/.cache/mutation-'));
  try {
    const { mutants, sources } = await instrument(root, sourcesIn(root, path));
    writeFileSync(join(work, SOURCES), JSON.stringify(sources));
    const chosen = sampleOf(mutants, sampleSize, seed);
    const began = Date.now();
    const outcome = await runRounds(
      root,
      work,
      options.tests?.split(',') ?? FOLDERS[folder],
      chosen.map((m) => m.id),
    );
    return report(path, mutants.length, chosen, outcome, (Date.now() - began) / 60_000);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const report = (
  path: string,
  population: number,
  chosen: readonly Mutant[],
  outcome: Outcome,
  minutes: number,
): boolean => {
  const total = none();
  const byFile = new Map<string, Count>();
  for (const mutant of chosen) {
    const fate = outcome.fates.get(mutant.id) ?? 'uncovered';
    const count = byFile.get(mutant.file) ?? none();
    byFile.set(mutant.file, count);
    count[fate]++;
    total[fate]++;
  }
  const line = (count: Count, name: string): string =>
    `${percent(count).toFixed(1).padStart(6)} %  ${name}  killed ${count.killed}, survived ${count.survived}, not covered ${count.uncovered}, static ${count.static}`;
  const say = (text: string): unknown => process.stdout.write(`${text}\n`);
  for (const [file, count] of [...byFile].sort(([a], [b]) => a.localeCompare(b))) say(line(count, file));
  const sampled =
    chosen.length < population
      ? `, sample of ${chosen.length} (seed ${seed}), ± ${margin(total, population).toFixed(1)}`
      : '';
  say(`${line(total, path)}; ${population} mutants${sampled}; ${minutes.toFixed(0)} min`);
  const alive = chosen.filter((m) => ['survived', 'uncovered'].includes(outcome.fates.get(m.id) ?? ''));
  if (options.list)
    for (const mutant of alive.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line))
      say(`  ${outcome.fates.get(mutant.id)} ${inWords(mutant)}`);
  for (const test of outcome.leftOut) say(`  left out, slow or failing without a mutant: ${test}`);
  const results = join(root, 'mutation-results');
  mkdirSync(results, { recursive: true });
  writeFileSync(
    join(results, `${path.replaceAll('/', '-')}.json`),
    `${JSON.stringify({ path, seed, population, sample: chosen.length, total, alive: alive.map((m) => ({ ...m, fate: outcome.fates.get(m.id) })) }, undefined, 1)}\n`,
  );
  return percent(total) >= GOAL_PERCENT;
};

const below: string[] = [];
for (const path of paths) {
  const folder = folderOf(path);
  if (!folder) throw new Error(`${path} is in none of ${Object.keys(FOLDERS).join(', ')}`);
  if (!(await measure(path, folder))) below.push(path);
}
if (below.length > 0) process.stdout.write(`below ${GOAL_PERCENT} %: ${below.join(', ')}\n`);
process.exit(below.length > 0 ? 1 : 0);
