import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

// The sandbox loads one CommonJS file and nothing else.
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(root, 'main/preload/preload.ts'),
    outDir: resolve(root, 'dist/main'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rollupOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
});
