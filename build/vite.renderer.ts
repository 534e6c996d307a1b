import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { cardKindStyles } from './cardKindStyles.ts';
import { licences } from './licences.ts';
import { messagesInParts } from './messageParts.ts';
import { noWarnings } from './noWarnings.ts';
import { offlineWorker } from './offlineFiles.ts';
import { pageChunks } from './pageChunks.ts';
import { themeStyles } from './themeStyles.ts';

const root = resolve(import.meta.dirname, '..');

/** Files that the PDF reader requests by name when needed: Japanese CMaps, fonts not embedded in the file, decoders of scans. */
const PDF_FILES: readonly { readonly from: string; readonly to: string; readonly which: RegExp }[] = [
  {
    from: 'cmaps',
    to: 'cmaps',
    which:
      /^(78|83pv|90|Add|Adobe-Japan1|EUC-|Ext-|H\.|V\.|Hankaku|Hiragana|Katakana|Roman|NWP|RKSJ|UniJIS|WP-).*\.bcmap$/u,
  },
  { from: 'standard_fonts', to: 'fonts', which: /\.(pfb|ttf)$/u },
  { from: 'wasm', to: 'decoders', which: /_nowasm_fallback\.js$/u },
];
const PDF_PATH = /^\/pdf\/(\w+)\/([\w.+-]+)$/u;
const pdfFiles: Plugin = {
  name: 'pdf-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, to, name = ''] = PDF_PATH.exec(request.url ?? '') ?? [];
      const files = PDF_FILES.find((f) => f.to === to);
      if (!files?.which.test(name)) return next();
      response.end(readFileSync(resolve(root, 'node_modules/pdfjs-dist', files.from, name)));
    });
  },
  generateBundle() {
    for (const { from, to, which } of PDF_FILES) {
      const folder = resolve(root, 'node_modules/pdfjs-dist', from);
      for (const name of readdirSync(folder).filter((n) => which.test(n)))
        this.emitFile({ type: 'asset', fileName: `pdf/${to}/${name}`, source: readFileSync(join(folder, name)) });
    }
  },
};

/** Every supported browser reads WOFF2: the second format of each font would be six unused megabytes. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource') && id.endsWith('.css')
      ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/gu, '')
      : undefined,
};

/** Colours are defined in records, of the themes and of the card kinds: the page imports them as a style sheet. */
const COLOUR_STYLES = 'virtual:colours.css';
const colours: Plugin = {
  name: 'colours',
  resolveId: (id) => (id === COLOUR_STYLES ? id : undefined),
  load: (id) => (id === COLOUR_STYLES ? `${themeStyles()}\n${cardKindStyles()}` : undefined),
};

const { page, worker } = licences();
const OUT = resolve(root, 'dist/renderer');

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [noWarnings, messagesInParts(), react(), onlyWoff2, pdfFiles, colours, page, offlineWorker(OUT)],
  // Two copies of Yjs or Lexical in one page silently break constructor checks.
  resolve: {
    dedupe: ['yjs', 'lexical', 'react', 'react-dom'],
    // The package's browser version asks the page for the meaning of `&amp;`. Markdown is read in a worker, which has
    // no page.
    alias: {
      'decode-named-character-reference': resolve(root, 'node_modules/decode-named-character-reference/index.js'),
    },
  },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3_000,
    // The polyfill is an inline script, which our CSP forbids; Chromium does not need it.
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: resolve(root, 'renderer/index.html'), sw: resolve(root, 'renderer/host/offlineWorker.ts') },
      // A service worker's scope is its own folder: it must be at the top, under a fixed name.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: pageChunks,
      },
    },
  },
  worker: { format: 'es', plugins: () => [noWarnings, worker] },
});
