/** Shared configuration of the bundles of the desktop's own processes: one file each in dist/main, with all npm packages included. */
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { noWarnings } from './noWarnings.ts';

const root = resolve(import.meta.dirname, '..');

/** Node's own modules, under both of their names. */
export const NODE_MODULES = [...builtinModules, ...builtinModules.map((m) => `node:${m}`)];

export const hostBundle = (options: {
  readonly entry: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
  /** Modules resolved at run time: Electron, and Node's own modules if available. */
  readonly external: readonly string[];
  readonly outDir?: string;
}): UserConfig =>
  defineConfig({
    root,
    publicDir: false,
    plugins: [noWarnings],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, options.entry),
      outDir: resolve(root, options.outDir ?? 'dist/main'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: {
        external: [...options.external],
        output: { format: options.format, entryFileNames: options.file, codeSplitting: false },
      },
    },
  });
