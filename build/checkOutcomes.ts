/** Fails if the outcome of a write is dropped: see `outcomes.ts`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { droppedOutcomes } from './outcomes.ts';
import { filesIn, SOURCE } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const paths = ['shared/app', 'renderer', 'main/cli'].flatMap((folder) => filesIn(folder, SOURCE));
const problems = droppedOutcomes(
  new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  'shared/app/',
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`outcomes: ok (${paths.length} files)`);
