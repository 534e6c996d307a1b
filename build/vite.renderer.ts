import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [react()],
  // Two copies of Yjs or Lexical in one page break constructor checks without a word.
  resolve: { dedupe: ['yjs', 'lexical', 'react', 'react-dom'] },
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3_000,
    // The polyfill is an inline script, which our policy forbids; Chromium does not need it.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
