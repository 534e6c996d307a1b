import { hostBundle, NODE_MODULES } from './hostBundle.ts';

// The desktop's main process in one file.
export default hostBundle({
  entry: 'main/app/main.ts',
  file: 'main.mjs',
  format: 'es',
  external: ['electron', ...NODE_MODULES],
});
