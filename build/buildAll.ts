/** Builds the renderer and the desktop's main and preload, only if sources are newer than the result. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureLexicon } from './lexicon/buildLexicon.ts';
import { ensureIndex } from './proposals/buildIndex.ts';

const root = resolve(import.meta.dirname, '..');

function newest(paths: readonly string[]): number {
  let time = 0;
  const walk = (path: string) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path)) walk(join(path, name));
    else if (!path.endsWith('.test.ts')) time = Math.max(time, stat.mtimeMs);
  };
  for (const p of paths) walk(join(root, p));
  return time;
}

const isFresh = (output: string, sources: readonly string[]): boolean =>
  existsSync(join(root, output)) && statSync(join(root, output)).mtimeMs >= newest([...sources, 'package.json']);

/**
 * Vite logs less than its default, so that the printed address stands out. The production build is always made, even
 * if a test asks for it: with the test runner's NODE_ENV, Vite would take the development version of React, a quarter
 * larger and slower.
 */
async function run(config: string, mode?: string): Promise<void> {
  const { build } = await import('vite');
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const configFile = join(root, 'build', config);
    // Node loads the configuration directly: bundling it first takes longer, and prints a warning on a busy machine.
    await build({ configFile, configLoader: 'native', logLevel: 'warn', ...(mode ? { mode } : {}) });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** The build scripts that affect the page. */
const PAGE_BUILD = [
  'cardKindStyles',
  'licences',
  'messageParts',
  'noWarnings',
  'offlineFiles',
  'pageChunks',
  'themeStyles',
  'vite.renderer',
].map((name) => `build/${name}.ts`);
const HOST_BUNDLE = 'build/hostBundle.ts';

export async function buildRenderer(): Promise<void> {
  ensureLexicon();
  if (isFresh('dist/renderer/index.html', ['renderer', 'shared', ...PAGE_BUILD])) return;
  ensureIndex();
  await run('vite.renderer.ts');
}

/** The command in chunks, for tests that start it many times; `npm start` and `npx musubi` run the sources. */
export async function buildHost(): Promise<void> {
  ensureLexicon();
  if (!isFresh('dist/host/musubi.mjs', ['main', 'shared', 'build/vite.host.ts', HOST_BUNDLE]))
    await run('vite.host.ts');
}

export async function buildDesktop(): Promise<void> {
  if (!isFresh('dist/main/main.mjs', ['main', 'shared', 'build/vite.main.ts', HOST_BUNDLE])) await run('vite.main.ts');
  if (!isFresh('dist/main/preload.cjs', ['main/preload', 'shared/ipc', 'build/vite.preload.ts', HOST_BUNDLE]))
    await run('vite.preload.ts');
}

if (import.meta.main) {
  await buildRenderer();
  await buildDesktop();
}
