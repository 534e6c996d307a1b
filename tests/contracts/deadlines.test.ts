import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../e2e');
/** Attempts inside a `toPass`, which are repeated until the test's own deadline. */
const ATTEMPTS = [
  'attachedPdf.spec.ts: timeout: 2_000',
  'contest.spec.ts: timeout: 1_000',
  'contest.spec.ts: timeout: 2_000',
];

it('no browser test times out before the common deadline', () => {
  const own = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(join(FOLDER, name), 'utf8').matchAll(
          /setTimeout\(\s*\d[\d_]*\s*\)|(?<![\w.])timeout: \d[\d_]*\b(?! \*)/gu,
        ),
      ].map(([said]) => `${name}: ${said}`),
    );
  expect(own.sort()).toEqual(ATTEMPTS);
});
