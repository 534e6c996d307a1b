/** The figures of a run and how they are printed. Only ratios within one run are comparable: absolute times depend on the machine. */
export type Row = {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly baselineName: string;
  readonly goal: string;
  readonly ok: boolean;
};

export const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;
};
export const median = (values: readonly number[]): number => percentile(values, 50);

const short = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));

export function table(rows: readonly Row[]): string {
  const lines = rows.map((r) => [
    r.name,
    `${short(r.ours)} ${r.unit}`,
    `${short(r.baseline)} ${r.unit} (${r.baselineName})`,
    r.baseline === 0 ? '—' : `${(r.ours / r.baseline).toFixed(2)}x`,
    r.goal,
    r.ok ? 'ok' : 'MISSED',
  ]);
  return [['what', 'ours', 'baseline', 'ratio', 'goal', ''], ...lines].map((l) => `| ${l.join(' | ')} |`).join('\n');
}
