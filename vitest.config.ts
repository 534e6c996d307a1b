import { defineConfig } from 'vitest/config';
import { TEST_MS } from './tests/deadlines.ts';

export default defineConfig({
  test: {
    include: [
      'shared/**/*.test.ts',
      'main/**/*.test.ts',
      'renderer/**/*.test.ts',
      'build/**/*.test.ts',
      'docs/**/*.test.ts',
      'tests/{ports,contracts,collab,fuzz,electron,regressions}/**/*.test.ts',
    ],
    globalSetup: './build/buildForTests.ts',
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    // Loading the modules of a file took longer than its tests: files of a worker share what is loaded.
    isolate: false,
    setupFiles: './tests/putBack.ts',
    // The two tests that kill processes wait most of their time: side by side they cost the time of one.
    maxWorkers: 2,
  },
});
