/** The end-to-end tests in the real desktop app, if its binary is there; else one plain line. Nothing is downloaded. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildDesktop, buildRenderer } from './buildAll.ts';
import { electronBinary } from './electronBinary.ts';

if (!electronBinary()) {
  console.log(
    'Electron の本体がないため、デスクトップ版の試験は行いませんでした。 / Skipped: no Electron binary here.',
  );
} else {
  await buildRenderer();
  await buildDesktop();
  const root = resolve(import.meta.dirname, '..');
  const result = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--project=electron'],
    { stdio: 'inherit', cwd: root },
  );
  process.exit(result.status ?? 1);
}
