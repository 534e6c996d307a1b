/**
 * `npm run bench`: figures side by side with named baselines in one run, to JSON and a table. Never part of the tests. With `--against COMMIT`, ours beside
 * those of another commit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { buildRenderer } from '../../build/buildAll.ts';
import { benchAgainst } from './against.ts';
import { benchBox } from './boxBench.ts';
import { benchBrowser } from './browserBench.ts';
import { benchCandidates } from './candidateBench.ts';
import { benchContest } from './contestBench.ts';
import { benchFunding } from './fundingBench.ts';
import { benchAppend, benchOpen, benchSearch } from './nodeBench.ts';
import { benchPapers } from './papersBench.ts';
import { benchProposals } from './proposalBench.ts';
import { type Row, table } from './report.ts';
import { readAsked } from './sideBySide.ts';
import { benchSync } from './syncBench.ts';
import { benchTogether } from './togetherBench.ts';

/** `npm run bench -- sync` measures that part alone, `--against COMMIT --rounds 5 sync` five times on both sides. */
const parts = {
  proposals: benchProposals,
  search: benchSearch,
  box: benchBox,
  append: benchAppend,
  open: benchOpen,
  funding: benchFunding,
  contest: benchContest,
  papers: benchPapers,
  together: benchTogether,
  sync: benchSync,
  candidates: benchCandidates,
  browser: benchBrowser,
};
const names = Object.keys(parts);
const asked = readAsked(process.argv.slice(2), names);
if ('problem' in asked) {
  console.error(asked.problem);
  process.exit(2);
}
if (asked.against !== undefined) {
  console.log(benchAgainst(asked.against, asked.parts.length > 0 ? asked.parts : names, asked.rounds));
  process.exit(0);
}
const wanted = asked.parts;
if (wanted.length === 0 || ['browser', 'candidates', 'papers'].some((w) => wanted.includes(w))) await buildRenderer();
const rows: Row[] = [];
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await part()));
const folder = resolve(import.meta.dirname, '../../bench-results');
mkdirSync(folder, { recursive: true });
const at = new Date().toISOString();
writeFileSync(
  join(folder, `${at.replaceAll(':', '')}.json`),
  JSON.stringify({ at, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, rows }, null, 1),
);
console.log(table(rows));
process.exit(0);
