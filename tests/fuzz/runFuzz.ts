/** `npm run fuzz -- --seed N [--count M]`: runs the text fuzzer on the given seeds; without options, on random seeds for a minute. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const result = spawnSync(
  process.execPath,
  [resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs'), 'run', 'tests/fuzz'],
  {
    stdio: 'inherit',
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      MUSUBI_FUZZ_SEED: values.seed ?? String(Math.floor(Math.random() * 1e9)),
      MUSUBI_FUZZ_COUNT: values.count ?? (values.seed ? '1' : '500'),
    },
  },
);
process.exit(result.status ?? 1);
