/**
 * Every write to an open plan passes through its session: `execute`, `executeOnPlan` and `writeText` know whether the plan may be written,
 * make one undo step and say a refusal. Screens that reach past them are found here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['renderer', 'shared/app']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((f) => f.isFile() && /\.tsx?$/u.test(f.name) && !/\.test\.tsx?$/u.test(f.name))
  .map((f) => join(f.parentPath, f.name))
  .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

/** The files that may use each way of writing to a document, and why. */
const ALLOWED: Readonly<Record<string, { readonly pattern: RegExp; readonly files: readonly string[] }>> = {
  'the raw commands': {
    pattern: /import \{[^}]*\b(?:execute|seed)\b[^}]*\} from '[^']*doc\/commands\.ts'/u,
    // The session itself; all others go through it.
    files: ['shared/app/plan/planSession.ts'],
  },
  transactions: {
    pattern: /\btransact\(/u,
    files: [
      // The session itself, for a change of text and data together.
      'shared/app/plan/planSession.ts',
      // The draft's own document, and the document of the suggestions.
      'shared/app/suggestions/draft.ts',
      // The document of the suggestions.
      'shared/app/suggestions/suggestionsModel.ts',
      // A plan being made from a Word file, which is not open yet.
      'shared/app/imports/wordPlan.ts',
      // A copy of the plan, compared and discarded.
      'shared/app/imports/markup.ts',
    ],
  },
  'writing blocks': { pattern: /\b(?:insertBlocks|replaceBody)\(/u, files: [] },
  'shared types': { pattern: /\b(?:entityMap|relationMap|metaMap)\([^)]*\)\s*\.(?:set|delete)\(/u, files: [] },
};

describe('writes to an open plan', () => {
  for (const [what, { pattern, files }] of Object.entries(ALLOWED))
    it(`${what}: only if its purpose is known`, () => {
      const found = sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
      expect(found.filter((path) => !files.includes(path))).toEqual([]);
    });
});
