/** Fails if a ref is written while rendering, or an effect stands in for an event handler: see `renderRules.ts`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderProblems } from './renderRules.ts';
import { filesIn, SOURCE } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const files = filesIn('renderer', SOURCE);
const problems = files.flatMap((path) => renderProblems(path, readFileSync(join(root, path), 'utf8')));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`rendering: ok (${files.length} files)`);
