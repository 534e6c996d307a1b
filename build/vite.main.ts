import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

// The desktop's main process in one file; Node's own modules and Electron stay outside.
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(root, 'main/app/main.ts'),
    outDir: resolve(root, 'dist/main'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rollupOptions: {
      external: ['electron', ...builtinModules, ...builtinModules.map((m) => `node:${m}`)],
      output: { format: 'es', entryFileNames: 'main.mjs' },
    },
  },
});
