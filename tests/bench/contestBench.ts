/** A contest of 60 entries and 7 judges: the reading plan, the ranking, and how close each ranking method comes to a known truth. */
import { kendallTau } from '../../shared/domain/contest/agreement.ts';
import { assignReads } from '../../shared/domain/contest/assign.ts';
import { NORMALISATIONS, type Normalisation, rankEntries } from '../../shared/domain/contest/scores.ts';
import { SIMULATED_CRITERIA, simulateContest } from '../contestSimulation.ts';
import { median, percentile, type Row } from './report.ts';

const PLAN_MS = 2_000;
const JURIES = 60;

export function benchContest(): Row[] {
  const entries = Array.from({ length: 60 }, (_, i) => ({ id: `e${i}` }));
  const judges = Array.from({ length: 7 }, (_, i) => ({ id: `j${i}` }));
  const plans = Array.from({ length: 12 }, (_, n) => {
    // One more conflict each time, so that no plan repeats.
    const conflicts = Array.from({ length: n }, (_, i) => ({ judge: `j${i % 7}`, entry: `e${(i * 11) % 60}` }));
    const start = performance.now();
    const made = assignReads({ entries, judges, reads: 3, conflicts });
    if (!made.ok) throw new Error('no plan');
    return performance.now() - start;
  });
  const juries = Array.from({ length: JURIES }, (_, i) => simulateContest(i + 1));
  const times: number[] = [];
  const tau = (normalisation: Normalisation): number =>
    median(
      juries.map(({ scores, truth }) => {
        const start = performance.now();
        const ranking = rankEntries({ criteria: SIMULATED_CRITERIA, scores, normalisation });
        times.push(performance.now() - start);
        return kendallTau(truth, new Map(ranking.entries.map((e) => [e.entry, e.rank])));
      }),
    );
  const found = Object.fromEntries(NORMALISATIONS.map((n) => [n, tau(n)])) as Record<Normalisation, number>;
  const plan = percentile(plans, 95);
  const near = (normalisation: Exclude<Normalisation, 'none'>): Row => ({
    name: `contest: Kendall tau to the truth, ${normalisation}, median of ${JURIES} juries`,
    unit: '',
    ours: found[normalisation],
    baseline: found.none,
    baselineName: 'plain mean',
    goal: 'nearer than the plain mean',
    ok: found[normalisation] > found.none,
  });
  return [
    {
      name: 'contest: plan of reads, 60 x 7 x 3, p95',
      unit: 'ms',
      ours: plan,
      baseline: PLAN_MS,
      baselineName: 'goal',
      goal: '< 2 s',
      ok: plan < PLAN_MS,
    },
    {
      name: 'contest: ranking with ranges, p95',
      unit: 'ms',
      ours: percentile(times, 95),
      baseline: 200,
      baselineName: 'an answer at once',
      goal: '< 200 ms',
      ok: percentile(times, 95) < 200,
    },
    near('z-population'),
    near('additive'),
  ];
}
