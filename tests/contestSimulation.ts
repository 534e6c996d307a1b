/** A simulated contest with a known truth: the worth of each entry, and the strictness, spread and noise of each judge, all from a seed. */
import { assignReads } from '../shared/domain/contest/assign.ts';
import type { Score } from '../shared/domain/contest/scores.ts';
import { randomFrom } from '../shared/kernel/random.ts';

export const SIMULATED_CRITERIA = [
  { id: 'originality', weight: 20 },
  { id: 'market', weight: 20 },
  { id: 'feasibility', weight: 20 },
  { id: 'region', weight: 10 },
];

export type Simulated = {
  readonly scores: readonly Score[];
  /** True rank of each entry. */
  readonly truth: ReadonlyMap<string, number>;
};

/** Scores of 1 to 10 in halves, `reads` for each entry, by the reading plan that the app itself would make. */
export function simulateContest(
  seed: number,
  {
    entries = 60,
    judges = 7,
    reads = 3,
    strictness = 1.2,
    noise = 0.7,
    ids,
  }: Partial<{
    entries: number;
    judges: number;
    reads: number;
    strictness: number;
    noise: number;
    ids: readonly string[];
  }> = {},
): Simulated {
  const random = randomFrom(seed);
  // The sum of twelve uniform draws approximates a normal distribution.
  const normal = () => Array.from({ length: 12 }, () => (random() % 1_000_000) / 1_000_000).reduce((a, b) => a + b, -6);
  const list = Array.from({ length: entries }, (_, i) => ids?.[i] ?? `e${String(i).padStart(2, '0')}`);
  const worth = new Map(
    list.map((e) => {
      const level = 5.5 + normal() * 1.1;
      return [e, SIMULATED_CRITERIA.map(() => level + normal() * 0.6)] as const;
    }),
  );
  const jury = Array.from({ length: judges }, (_, i) => ({
    id: `j${i}`,
    bias: normal() * strictness,
    spread: 0.8 + (random() % 5) / 10,
  }));
  const plan = assignReads({ entries: list.map((id) => ({ id })), judges: jury, reads, conflicts: [] });
  if (!plan.ok) throw new Error('no plan');
  const scores = plan.value.pairs.flatMap(({ judge, entry }) => {
    const own = jury.find((j) => j.id === judge);
    return SIMULATED_CRITERIA.map((c, i): Score => {
      const worthOf = worth.get(entry)?.[i] ?? 5.5;
      const said = 5.5 + (worthOf - 5.5) * (own?.spread ?? 1) + (own?.bias ?? 0) + normal() * noise;
      return { judge, entry, criterion: c.id, value: Math.min(10, Math.max(1, Math.round(said * 2) / 2)) };
    });
  });
  const weights = SIMULATED_CRITERIA.reduce((sum, c) => sum + c.weight, 0);
  const total = (e: string) =>
    SIMULATED_CRITERIA.reduce((sum, c, i) => sum + c.weight * (worth.get(e)?.[i] ?? 0), 0) / weights;
  const order = [...list].sort((a, b) => total(b) - total(a));
  return { scores, truth: new Map(order.map((e, i) => [e, i + 1])) };
}
