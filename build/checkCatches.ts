/**
 * A catch that ignores the error must justify it: with a comment in it, by throwing another error, or by telling the
 * person. Otherwise it hides our own bugs.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
/** The formatter aligns the end of a block with its beginning. */
const BARE = /^( *)[^\n]*\bcatch \{\n([\s\S]*?)^\1\}/gm;
const HAS_REASON = /\/\/|\/\*|\bthrow |\bannounce\(|\bsetProblem\(|\berr\(/;

/** Line numbers, from 1, of catches without a reason. */
export const silentCatches = (code: string): number[] =>
  [...code.matchAll(BARE)]
    .filter(([, , body = '']) => !HAS_REASON.test(body))
    .map(({ index, 0: whole }) => code.slice(0, index + whole.indexOf('catch {')).split('\n').length);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = ['shared', 'main', 'renderer', 'build']
    .flatMap((folder) => filesIn(folder, /\.tsx?$/))
    .filter((path) => !/\.test\.tsx?$/.test(path));
  const silent = files.flatMap((path) =>
    silentCatches(readFileSync(join(root, path), 'utf8')).map((line) => `${path}:${line}: this catch gives no reason`),
  );
  if (silent.length > 0) {
    console.error(silent.join('\n'));
    process.exit(1);
  }
  console.log(`catches: ok (${files.length} files)`);
}
