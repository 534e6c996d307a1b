import { builtinModules } from 'node:module';
import { hostBundle } from './hostBundle.ts';

// The desktop's main process in one file.
export default hostBundle({
  entry: 'main/app/main.ts',
  file: 'main.mjs',
  format: 'es',
  external: ['electron', ...builtinModules, ...builtinModules.map((m) => `node:${m}`)],
});
