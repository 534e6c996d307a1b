/** vitest as StrykerJS runs it (`npm run mutate -- --stryker`): the tests of all measured folders. */
import { defineConfig } from 'vitest/config';
import { TEST_MS } from '../../tests/deadlines.ts';
import { FOLDERS, UNREACHED_TESTS } from './plan.ts';

export default defineConfig({
  test: {
    include: [...new Set(Object.values(FOLDERS).flat())],
    testNamePattern: UNREACHED_TESTS,
    testTimeout: TEST_MS,
  },
});
