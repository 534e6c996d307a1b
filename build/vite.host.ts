import { hostBundle, NODE_MODULES } from './hostBundle.ts';

// The headless host in one file: it starts in half the time, and the tests start about five hundred of them.
export default hostBundle({
  entry: 'main/cli/musubi.ts',
  file: 'musubi.mjs',
  format: 'es',
  // The database client is loaded only where a database is asked for, from where npm has put it.
  external: [...NODE_MODULES, 'pg'],
  outDir: 'dist/host',
});
