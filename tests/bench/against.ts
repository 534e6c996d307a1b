/** `npm run bench -- --against COMMIT`: the bench here and in a temporary worktree of the other commit, in alternating runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Row } from './report.ts';
import { compared, runsOf, type Side, sideBySideTable } from './sideBySide.ts';

const root = resolve(import.meta.dirname, '../..');
const RESULTS = 'bench-results';

function run(folder: string, command: string, args: readonly string[], isShown = false): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr ?? ''}`);
  return stdout;
}

/** The commit's dependencies: ours if its lockfile is the same, else its own. */
function install(folder: string): void {
  const lock = 'package-lock.json';
  if (readFileSync(join(folder, lock), 'utf8') === readFileSync(join(root, lock), 'utf8'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  else run(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
}

/** Runs one part and reads its output: every commit with the bench writes its rows to a file named by the time. */
function measure(folder: string, part: string): readonly Row[] {
  run(folder, process.execPath, ['tests/bench/runBench.ts', part], true);
  const newest = readdirSync(join(folder, RESULTS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  if (!newest) return [];
  return (JSON.parse(readFileSync(join(folder, RESULTS, newest), 'utf8')) as { rows: readonly Row[] }).rows;
}

/** The table. The worktree is removed afterwards in any case. */
export function benchAgainst(commit: string, parts: readonly string[], rounds: number): string {
  const name = run(root, 'git', ['rev-parse', '--short', '--verify', `${commit}^{commit}`]).trim();
  const parent = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  const folder = join(parent, name);
  const remove = (): void => {
    if (existsSync(folder)) run(root, 'git', ['worktree', 'remove', '--force', folder]);
    rmSync(parent, { recursive: true, force: true });
  };
  // A signal ends the process with `exit`, which removes the worktree.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.once('exit', remove);
  run(root, 'git', ['worktree', 'add', '--detach', folder, name]);
  install(folder);
  const rows: Record<Side, Row[]> = { now: [], before: [] };
  for (const { side, part } of runsOf(parts, rounds)) rows[side].push(...measure(side === 'now' ? root : folder, part));
  return sideBySideTable(name, compared(rows));
}
