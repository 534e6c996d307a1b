import { hostBundle } from './hostBundle.ts';

// The sandbox loads one CommonJS file and nothing else.
export default hostBundle({
  entry: 'main/preload/preload.ts',
  file: 'preload.cjs',
  format: 'cjs',
  external: ['electron'],
});
