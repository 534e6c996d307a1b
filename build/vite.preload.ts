import { hostBundle } from './hostBundle.ts';

// The sandbox loads only one CommonJS file.
export default hostBundle({
  entry: 'main/preload/preload.ts',
  file: 'preload.cjs',
  format: 'cjs',
  external: ['electron'],
});
