/**
 * `npm run mutate [-- FOLDER|FILE …]`: changes the code in small ways and looks whether a test fails, then reports by folder. Without arguments it
 * takes the four folders that a plan's figures, words and rights depend on, which takes hours on two cores; the result is kept and only what changed
 * since is tried again. Exits with 1 where a folder is below the goal.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const GOAL_PERCENT = 85;
const FOLDERS = ['shared/domain', 'shared/doc', 'main/sync-server', 'main/storage'] as const;

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});
type Count = { killed: number; survived: number; uncovered: number };
/** Killed by a failing test or by running into the time limit; what does not compile or was left out says nothing. */
const KIND: Readonly<Record<string, keyof Count>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'uncovered',
};

const asked = process.argv.slice(2).map((path) => path.replace(/\/$/u, ''));
const patterns = asked.map((path) => (statSync(join(root, path)).isDirectory() ? `${path}/**/*.ts` : path));
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    ...(patterns.length > 0 ? ['--mutate', [...patterns, '!**/*.test.ts'].join(',')] : []),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (run.status !== 0) process.exit(run.status ?? 1);

const { files } = report.parse(JSON.parse(readFileSync(join(root, 'mutation-results/mutation.json'), 'utf8')));
const counts = new Map<string, Count>();
for (const [name, { mutants }] of Object.entries(files)) {
  const folder = FOLDERS.find((f) => name.startsWith(`${f}/`)) ?? 'other';
  for (const place of [folder, name]) {
    const count = counts.get(place) ?? { killed: 0, survived: 0, uncovered: 0 };
    counts.set(place, count);
    for (const { status } of mutants) {
      const kind = KIND[status];
      if (kind) count[kind]++;
    }
  }
}
const percent = ({ killed, survived, uncovered }: Count): number =>
  killed + survived + uncovered === 0 ? 100 : (killed / (killed + survived + uncovered)) * 100;
for (const [place, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
  process.stdout.write(
    `${percent(count).toFixed(1).padStart(6)} %  ${place}  killed ${count.killed}, survived ${count.survived}, not covered ${count.uncovered}\n`,
  );
const below = FOLDERS.filter((f) => percent(counts.get(f) ?? { killed: 0, survived: 0, uncovered: 0 }) < GOAL_PERCENT);
if (below.length > 0) process.stdout.write(`below ${GOAL_PERCENT} %: ${below.join(', ')}\n`);
process.exit(below.length > 0 ? 1 : 0);
