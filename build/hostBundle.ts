/** Shared configuration of the bundles of our own processes, with all npm packages included: one file each, unless they are `split`. */
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
  /** One chunk per part that is imported on demand, in a folder that holds nothing else: a command then reads only its own. */
  readonly split?: boolean;
}): UserConfig =>
  defineConfig({
    root,
    publicDir: false,
    plugins: [noWarnings],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, options.entry),
      outDir: resolve(root, options.outDir ?? 'dist/main'),
      emptyOutDir: options.split ?? false,
      target: 'node24',
      minify: false,
      rollupOptions: {
        external: [...options.external],
        output: options.split
          ? { format: options.format, entryFileNames: options.file, chunkFileNames: '[name]-[hash].mjs' }
          : { format: options.format, entryFileNames: options.file, codeSplitting: false },
      },
    },
  });
