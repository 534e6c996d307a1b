import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'shared/**/*.test.ts',
      'main/**/*.test.ts',
      'renderer/**/*.test.ts',
      'build/**/*.test.ts',
      'tests/{contracts,collab,fuzz,electron}/**/*.test.ts',
    ],
    globalSetup: './build/buildForTests.ts',
    testTimeout: 20_000,
    // The two tests that kill processes wait most of their time: side by side they cost the time of one.
    maxWorkers: 2,
  },
});
