/** The shipped compiled lexicon matches its source words. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileWords, LEXICON_FILE, lexiconText } from './buildLexicon.ts';

test('lexicon.json is not stale', () => {
  expect(readFileSync(LEXICON_FILE, 'utf8') === lexiconText(compileWords()), 'run npm run lexicon:build').toBe(true);
});
