/** How far judges agree, and which scores deviate strongly from the expected ones. */
import { additiveModel, type Total } from './scores.ts';

/**
 * Krippendorff's alpha for interval data, over entries that two or more judges scored: 1 is full agreement, 0 is chance, negative is worse.
 * `undefined` if no entry was scored twice, or if all scores are equal.
 */
export function krippendorffAlpha(totals: readonly Total[]): number | undefined {
  const units = new Map<string, number[]>();
  for (const t of totals) units.set(t.entry, [...(units.get(t.entry) ?? []), t.value]);
  const pairable = [...units.values()].filter((u) => u.length > 1);
  const all = pairable.flat();
  const n = all.length;
  if (n < 2) return undefined;
  // Σ over all ordered pairs of (x − y)² is 2·(n·Σx² − (Σx)²); no need to look at each pair.
  const spread = (list: readonly number[]): number => {
    const middle = list.reduce((a, b) => a + b, 0) / list.length;
    return 2 * list.length * list.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  };
  const expected = spread(all) / (n - 1);
  if (expected < 1e-12) return undefined;
  const observed = pairable.reduce((sum, u) => sum + spread(u) / (u.length - 1), 0);
  return 1 - observed / expected;
}

/** Average ranks of values, highest first; ties share the mean of their ranks. */
function averageRanks(values: readonly number[]): { ranks: number[]; ties: number } {
  const order = values.map((v, i) => ({ v, i })).sort((a, b) => b.v - a.v);
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && Math.abs((order[to + 1]?.v ?? 0) - (order[from]?.v ?? 0)) < 1e-9) to++;
    for (let k = from; k <= to; k++) ranks[order[k]?.i ?? 0] = (from + to) / 2 + 1;
    const t = to - from + 1;
    ties += t ** 3 - t;
    from = to + 1;
  }
  return { ranks, ties };
}

/**
 * Kendall's W with correction for ties, over the entries that every judge scored: 1 is full agreement, 0 none. `undefined` with fewer than two
 * judges or three such entries, or if nobody distinguishes them.
 */
export function kendallW(totals: readonly Total[]): { readonly w: number; readonly entries: number } | undefined {
  const judges = [...new Set(totals.map((t) => t.judge))];
  const value = new Map(totals.map((t) => [JSON.stringify([t.judge, t.entry]), t.value]));
  const entries = [...new Set(totals.map((t) => t.entry))].filter((e) =>
    judges.every((j) => value.has(JSON.stringify([j, e]))),
  );
  const [m, n] = [judges.length, entries.length];
  if (m < 2 || n < 3) return undefined;
  const sums = new Array<number>(n).fill(0);
  let ties = 0;
  for (const judge of judges) {
    const own = averageRanks(entries.map((e) => value.get(JSON.stringify([judge, e])) ?? 0));
    ties += own.ties;
    own.ranks.forEach((r, i) => {
      sums[i] = (sums[i] ?? 0) + r;
    });
  }
  const middle = (m * (n + 1)) / 2;
  const s = sums.reduce((sum, r) => sum + (r - middle) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  return most <= 0 ? undefined : { w: (12 * s) / most, entries: n };
}

export type Outlier = {
  readonly judge: string;
  readonly entry: string;
  readonly value: number;
  /** The score expected from the entry's other scores and the judge's strictness. */
  readonly expected: number;
  /** The deviation in standard deviations of all deviations. */
  readonly distance: number;
};

/** Scores more than `beyond` standard deviations from the additive model, furthest first. A topic for discussion, not an error. */
export function outliers(totals: readonly Total[], beyond = 2): Outlier[] {
  const model = additiveModel(totals);
  const rest = totals.map((t) => {
    const expected = model.level + (model.entries.get(t.entry) ?? 0) + (model.judges.get(t.judge) ?? 0);
    return { ...t, expected, off: t.value - expected };
  });
  const free = totals.length - model.entries.size - model.judges.size + model.groups;
  if (free < 1) return [];
  const sd = Math.sqrt(rest.reduce((sum, r) => sum + r.off ** 2, 0) / free);
  if (sd < 1e-9) return [];
  return rest
    .filter((r) => Math.abs(r.off) > beyond * sd)
    .map(({ judge, entry, value, expected, off }) => ({ judge, entry, value, expected, distance: off / sd }))
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance));
}

/** Kendall's tau-b between two rankings of the same things: 1 is the same order, −1 the reverse. */
export function kendallTau(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const keys = [...a.keys()].filter((k) => b.has(k));
  let [same, tiesA, tiesB, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < keys.length; i++)
    for (let j = i + 1; j < keys.length; j++) {
      const [x, y] = [keys[i] ?? '', keys[j] ?? ''];
      const da = Math.sign((a.get(x) ?? 0) - (a.get(y) ?? 0));
      const db = Math.sign((b.get(x) ?? 0) - (b.get(y) ?? 0));
      pairs++;
      if (da === 0) tiesA++;
      if (db === 0) tiesB++;
      same += da * db;
    }
  const scale = Math.sqrt((pairs - tiesA) * (pairs - tiesB));
  return scale === 0 ? 0 : same / scale;
}
