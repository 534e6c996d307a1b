/** What the bundler warns of ends the build: a warning that a build may print is one that nobody reads. */
import type { Plugin } from 'vite';

const HARMLESS: ReadonlySet<string | undefined> = new Set([
  // How busy the machine is says nothing about the code.
  'PLUGIN_TIMINGS',
  // Vite and its plugin for React pass over these: packages say "use client" for servers, use `this` of old scripts, and import each other.
  'MODULE_LEVEL_DIRECTIVE',
  'THIS_IS_UNDEFINED',
  'CIRCULAR_DEPENDENCY',
]);

export const noWarnings: Plugin = {
  name: 'no-warnings',
  onLog(level, log) {
    if (HARMLESS.has(log.code)) return false;
    if (level === 'warn') this.error(log);
    return undefined;
  },
};
