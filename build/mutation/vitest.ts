/** vitest as `npm run mutate` uses it: instrumented sources instead of the written ones, and a runner that repeats each test for its mutants. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TEST_MS } from '../../tests/deadlines.ts';
import { SOURCES, TASK, type Task, UNREACHED_TESTS, WORK_VARIABLE } from './plan.ts';

const work = process.env[WORK_VARIABLE] ?? '';
const sources = JSON.parse(readFileSync(join(work, SOURCES), 'utf8')) as Record<string, string>;
const task = JSON.parse(readFileSync(join(work, TASK), 'utf8')) as Task;

export default defineConfig({
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      load: (id: string) => sources[id.split('?')[0] ?? ''],
    },
  ],
  test: {
    include: [...task.files],
    runner: join(import.meta.dirname, 'runner.ts'),
    setupFiles: [join(import.meta.dirname, 'setup.ts')],
    testNamePattern: UNREACHED_TESTS,
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    reporters: ['default'],
    onConsoleLog: () => false,
  },
});
