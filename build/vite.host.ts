import { hostBundle, NODE_MODULES } from './hostBundle.ts';

// The command and the headless host for tests, which start some hundred of them: bundled, each starts in half the time of its sources.
export default hostBundle({
  entry: 'main/cli/bin.mjs',
  file: 'musubi.mjs',
  format: 'es',
  // The database client is loaded only where a database is asked for, from where npm has put it.
  external: [...NODE_MODULES, 'pg'],
  outDir: 'dist/host',
  split: true,
});
