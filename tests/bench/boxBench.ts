/**
 * How long a box takes to answer a switch: which cells remain, how many configurations are left, and the next one.
 * Compared with plain enumeration.
 */
import { Space } from '../../shared/domain/box/space.ts';
import { random } from '../random.ts';
import { percentile, type Row } from './report.ts';

type Pair = readonly [string, string];
type Case = { readonly name: string; readonly sizes: readonly number[]; readonly rounds: number };
const PAIRS = 200;
const CASES: readonly Case[] = [
  { name: '結びの箱 8×12×6', sizes: [8, 12, 6], rounds: 60 },
  { name: '結びの箱 6列×8マス', sizes: Array.from({ length: 6 }, () => 8), rounds: 60 },
];
/** Eight roles of twelve cells: enumerating their 430 million configurations would take minutes, so there is no baseline. */
const LARGE: Case = { name: '結びの箱 8列×12マス', sizes: Array.from({ length: 8 }, () => 12), rounds: 30 };

function boxOf(sizes: readonly number[], r: () => number): { readonly columns: string[][]; readonly crossed: Pair[] } {
  const columns = sizes.map((n, i) => Array.from({ length: n }, (_, a) => `${i}-${a}`));
  const all = columns.flatMap((column, i) =>
    columns.slice(i + 1).flatMap((other) => column.flatMap((a) => other.map((b): Pair => [a, b]))),
  );
  // Without one that would leave nothing: a column of which all are crossed out is no box.
  const crossed = all
    .map((pair) => ({ pair, at: r() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.min(PAIRS, all.length))
    .map(({ pair }) => pair);
  return { columns, crossed };
}

/** The naive implementation: every configuration, and every pair of each. */
function enumerate(
  columns: readonly (readonly string[])[],
  crossed: ReadonlySet<string>,
  holds: (c: string) => boolean,
): number {
  let count = 0;
  const chosen: string[] = [];
  const visit = (i: number): void => {
    if (i === columns.length) {
      for (const [n, a] of chosen.entries())
        for (let m = n + 1; m < chosen.length; m++) if (crossed.has(`${a} ${chosen[m]}`)) return;
      count++;
      return;
    }
    for (const cell of columns[i] ?? []) {
      if (!holds(cell)) continue;
      chosen[i] = cell;
      visit(i + 1);
    }
  };
  visit(0);
  return count;
}

const time = (fn: () => unknown): number => {
  const start = performance.now();
  fn();
  return performance.now() - start;
};

export function benchBox(): Row[] {
  const r = random(12);
  const rows = CASES.map(({ name, sizes, rounds }): Row => {
    const { columns, crossed } = boxOf(sizes, r);
    const space = new Space(columns, crossed);
    const set = new Set(crossed.map(([a, b]) => `${a} ${b}`));
    const ours: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const holds = (cell: string) => (cell.length + round) % 5 !== 0 || cell.endsWith(`${round % 3}`);
      let count = 0;
      ours.push(
        time(() => {
          const masks = space.masks(holds);
          count = space.count(masks).count;
          space.step(masks, undefined, 1);
        }),
      );
      if (round % 10 === 0)
        baseline.push(
          time(() => {
            if (enumerate(columns, set, holds) !== count) throw new Error(`${name}: counted wrongly`);
          }),
        );
    }
    const p95 = percentile(ours, 95);
    return {
      name: `${name}, 消した組 ${PAIRS}: 条件の切り替え`,
      unit: 'ms',
      ours: p95,
      baseline: percentile(baseline, 50),
      baselineName: 'すべて並べる',
      goal: 'p95 < 16 ms',
      ok: p95 < 16,
    };
  });
  const { columns, crossed } = boxOf(LARGE.sizes, r);
  const space = new Space(columns, crossed);
  const times = Array.from({ length: LARGE.rounds }, () => time(() => space.count(space.masks())));
  const p95 = percentile(times, 95);
  rows.push({
    name: `${LARGE.name}, 消した組 ${PAIRS}: 数える`,
    unit: 'ms',
    ours: p95,
    baseline: 0,
    baselineName: '並べると数分',
    goal: 'p95 < 100 ms',
    ok: p95 < 100,
  });
  return rows;
}
