/** Types, one project per layer: DOM types stay out of `shared`, Node types out of `renderer`. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
let failed = false;
for (const layer of ['shared', 'main', 'renderer', 'tests']) {
  const result = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'build/tsconfig', `${layer}.json`),
      '--pretty',
      'false',
      // Unchanged projects are not checked again.
      '--incremental',
      '--tsBuildInfoFile',
      join(root, 'node_modules/.cache/types', `${layer}.tsbuildinfo`),
    ],
    { encoding: 'utf8' },
  );
  if (result.status !== 0) {
    failed = true;
    process.stdout.write(`${layer}:\n${result.stdout}${result.stderr}`);
  }
}
if (failed) process.exit(1);
console.log('types: ok');
