/** `npm run dev`: the browser edition, rebuilt at every change; reload the page to see it. Data lives in its own folder. */
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { RENDERER_FOLDER, startBrowserHost } from '../main/cli/serve.ts';
import { readStaticFiles } from '../main/sync-server/staticFiles.ts';

const root = resolve(import.meta.dirname, '..');
await build({
  configFile: join(root, 'build/vite.renderer.ts'),
  logLevel: 'warn',
  mode: 'development',
  build: { watch: {}, minify: false, sourcemap: true },
});
const host = await startBrowserHost({
  folder: join(root, 'dist/dev-data'),
  // Read at every request: the watcher replaces files while the host runs.
  files: { get: (path) => readStaticFiles(RENDERER_FOLDER).get(path) },
});
console.log(host.address);
