/** A bundler warning fails the build: a warning that a build may print is never read. */
import type { Plugin } from 'vite';

const HARMLESS: ReadonlySet<string | undefined> = new Set([
  // Depends on the machine's load, not on the code.
  'PLUGIN_TIMINGS',
  // Vite and its React plugin ignore these: packages say "use client" for servers, use `this` at top level, and
  // import each other.
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
