/** The tests that a mutation run repeats for each mutant: those that run in this process, without a build, a browser or another process. */
import { defineConfig } from 'vitest/config';
import { TEST_MS } from '../tests/deadlines.ts';

export default defineConfig({
  test: {
    include: [
      'shared/**/*.test.ts',
      'main/**/*.test.ts',
      'tests/collab/*.test.ts',
      'tests/contracts/schemeRules.test.ts',
    ],
    // A killed server is another process: no mutant reaches it.
    exclude: ['tests/collab/kill.test.ts'],
    // Its child process loads the sources as they are written, not as they were changed here.
    testNamePattern: /^(?!.*a folder that cannot be written)/u,
    testTimeout: TEST_MS,
  },
});
