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
    rollupOptions: {
      input: { index: resolve(root, 'renderer/index.html'), sw: resolve(root, 'renderer/host/offlineWorker.ts') },
      // A service worker reaches what lies beside it: it must be at the top, under one name.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es' },
});
