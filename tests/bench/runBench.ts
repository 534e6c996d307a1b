/** `npm run bench`: figures side by side with named baselines in one run, to JSON and a table. Never part of the tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { buildRenderer } from '../../build/buildAll.ts';
import { benchBrowser } from './browserBench.ts';
import { benchAppend, benchOpen, benchSearch } from './nodeBench.ts';
import { table } from './report.ts';

await buildRenderer();
const rows = [...benchSearch(), ...(await benchAppend()), ...(await benchOpen()), ...(await benchBrowser())];
const folder = resolve(import.meta.dirname, '../../bench-results');
mkdirSync(folder, { recursive: true });
const at = new Date().toISOString();
writeFileSync(
  join(folder, `${at.replaceAll(':', '')}.json`),
  JSON.stringify({ at, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, rows }, null, 1),
);
console.log(table(rows));
process.exit(0);
