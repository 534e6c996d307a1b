/**
 * Combines scores of several judges into a ranking of entries: plain means, z-scores per judge, or an additive model of entries and judges. The
 * ranking is a help for a committee, never its decision. Sources: docs/domain/contests.md (z-score mapped back onto the range of the plain means).
 */
import { type Scale, scoreProblem } from './scale.ts';

export const NORMALISATIONS = ['none', 'z-population', 'z-sample', 'additive'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

export type WeightedCriterion = { readonly id: string; readonly weight: number } & Scale;
/** A judge and an entry with a conflict of interest: their scores do not count. */
export type Conflict = { readonly judge: string; readonly entry: string };
export type Score = {
  readonly judge: string;
  readonly entry: string;
  readonly criterion: string;
  readonly value: number;
};
/** One judge's total for one entry, on the scale of the criteria: the weighted mean. */
export type Total = { readonly judge: string; readonly entry: string; readonly value: number };

export type EntryResult = {
  readonly entry: string;
  /** Mean over the judges who scored it. */
  readonly rawMean: number;
  /** Mean z-score; `null` if the method has none. */
  readonly z: number | null;
  /** The value that determines the order, on the scale of the plain means. */
  readonly mapped: number;
  /** 1 is the best; ties share a rank and skip the next ones. */
  readonly rank: number;
  /** Best and worst rank if any one judge is left out. */
  readonly rankRange: readonly [number, number];
  readonly reads: number;
};
export type Ranking = {
  readonly entries: readonly EntryResult[];
  /** Judges whose totals are all equal, or who gave only one: their z is 0. */
  readonly flatJudges: readonly string[];
  /** Sheets with a missing score, or one off its scale: they are not counted. */
  readonly incomplete: readonly { readonly judge: string; readonly entry: string }[];
  /** Groups of judges without common entries: no model can compare across them. */
  readonly groups: number;
};

/** Floating-point sums depend on their order in the last digits: a smaller difference is ignored. */
const STEP = 1e-9;
const round = (x: number): number => {
  const cut = Math.round(x / STEP) * STEP;
  return Object.is(cut, -0) ? 0 : Number(cut.toFixed(9));
};

/** An order of ids that is the same on every machine. */
const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Scores of judges without a confirmed conflict with the entry. */
export function withoutConflicts(scores: readonly Score[], conflicts: readonly Conflict[]): readonly Score[] {
  if (conflicts.length === 0) return scores;
  const barred = new Set(conflicts.map((c) => JSON.stringify([c.judge, c.entry])));
  return scores.filter((s) => !barred.has(JSON.stringify([s.judge, s.entry])));
}

/**
 * Totals of complete sheets; of two scores for the same thing the later one counts. An incomplete sheet is reported instead, and so is one with a
 * score off its scale: an invalid score is treated as missing.
 */
export function totalsOf(
  criteria: readonly WeightedCriterion[],
  scores: readonly Score[],
): { readonly totals: readonly Total[]; readonly incomplete: Ranking['incomplete'] } {
  const weights = criteria.reduce((sum, c) => sum + c.weight, 0);
  const sheets = new Map<string, { judge: string; entry: string; values: Map<string, number> }>();
  for (const s of scores) {
    const key = `${s.judge}\n${s.entry}`;
    const sheet = sheets.get(key) ?? { judge: s.judge, entry: s.entry, values: new Map<string, number>() };
    sheet.values.set(s.criterion, s.value);
    sheets.set(key, sheet);
  }
  const totals: Total[] = [];
  const incomplete: { judge: string; entry: string }[] = [];
  for (const { judge, entry, values } of sheets.values()) {
    const counts = (c: WeightedCriterion): boolean => {
      const value = values.get(c.id);
      return value !== undefined && scoreProblem(value, c) === undefined;
    };
    if (!criteria.every(counts)) incomplete.push({ judge, entry });
    else
      totals.push({
        judge,
        entry,
        value: weights > 0 ? criteria.reduce((sum, c) => sum + c.weight * (values.get(c.id) ?? 0), 0) / weights : 0,
      });
  }
  // Makes everything after this independent of the order of arrival.
  totals.sort((a, b) => byId(a.entry, b.entry) || byId(a.judge, b.judge));
  incomplete.sort((a, b) => byId(a.entry, b.entry) || byId(a.judge, b.judge));
  return { totals, incomplete };
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
const groupBy = (totals: readonly Total[], key: 'judge' | 'entry'): Map<string, Total[]> => {
  const groups = new Map<string, Total[]>();
  for (const t of totals) {
    const own = groups.get(t[key]);
    if (own) own.push(t);
    else groups.set(t[key], [t]);
  }
  return groups;
};

/** z of every total within its judge; 0 for a judge without variance. */
function zScores(totals: readonly Total[], sample: boolean): { z: Map<Total, number>; flat: string[] } {
  const z = new Map<Total, number>();
  const flat: string[] = [];
  for (const [judge, own] of groupBy(totals, 'judge')) {
    const middle = mean(own.map((t) => t.value));
    const squares = own.reduce((sum, t) => sum + (t.value - middle) ** 2, 0);
    const sd = Math.sqrt(squares / Math.max(1, own.length - (sample ? 1 : 0)));
    if (sd < STEP) flat.push(judge);
    for (const t of own) z.set(t, sd < STEP ? 0 : (t.value - middle) / sd);
  }
  return { z, flat };
}

export type AdditiveModel = {
  readonly level: number;
  readonly entries: ReadonlyMap<string, number>;
  /** How far above the level each judge scores: positive is lenient. */
  readonly judges: ReadonlyMap<string, number>;
  readonly groups: number;
};

/**
 * total = level + entry + judge, by least squares, with judges adding up to zero within each connected group of judges. Entries are eliminated, so
 * that only a small system with one equation per judge remains.
 */
export function additiveModel(totals: readonly Total[]): AdditiveModel {
  const judges = [...new Set(totals.map((t) => t.judge))].sort();
  const index = new Map(judges.map((j, i) => [j, i]));
  const byEntry = groupBy(totals, 'entry');
  const n = judges.length;
  const a = Array.from({ length: n }, () => new Float64Array(n + 1));
  const group = judges.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] ?? i));
  for (const sheets of byEntry.values()) {
    const middle = mean(sheets.map((t) => t.value));
    for (const t of sheets) {
      const i = index.get(t.judge) ?? 0;
      const row = a[i];
      if (!row) continue;
      row[n] = (row[n] ?? 0) + t.value - middle;
      for (const other of sheets) {
        const j = index.get(other.judge) ?? 0;
        row[j] = (row[j] ?? 0) + (i === j ? 1 : 0) - 1 / sheets.length;
        group[root(i)] = root(j);
      }
    }
  }
  // Each group lacks one equation: its judges add up to zero.
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (root(i) === root(j)) (a[i] as Float64Array)[j] = (a[i]?.[j] ?? 0) + 1;
  const bias = solve(a, n);
  const biasOf = new Map(judges.map((j, i) => [j, bias[i] ?? 0]));
  const level = mean(totals.map((t) => t.value));
  const entries = new Map(
    [...byEntry].map(([entry, sheets]) => [
      entry,
      mean(sheets.map((t) => t.value - (biasOf.get(t.judge) ?? 0))) - level,
    ]),
  );
  return { level, entries, judges: biasOf, groups: new Set(judges.map((_, i) => root(i))).size };
}

/** Gaussian elimination with pivoting; `a` has the right side in its last column and is overwritten. */
function solve(a: Float64Array[], n: number): number[] {
  const at = (r: number, c: number): number => a[r]?.[c] ?? 0;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    const [x, y] = [a[c], a[pivot]];
    if (!x || !y || Math.abs(at(pivot, c)) < 1e-12) continue;
    a[c] = y;
    a[pivot] = x;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = at(r, c) / at(c, c);
      if (factor !== 0) for (let k = c; k <= n; k++) (a[r] as Float64Array)[k] = at(r, k) - factor * at(c, k);
    }
  }
  return Array.from({ length: n }, (_, i) => (Math.abs(at(i, i)) < 1e-12 ? 0 : at(i, n) / at(i, i)));
}

type Ordered = { readonly rawMean: number; readonly z: number | null; readonly mapped: number };
function values(totals: readonly Total[], method: Normalisation): Map<string, Ordered> {
  const byEntry = groupBy(totals, 'entry');
  const raw = new Map([...byEntry].map(([entry, sheets]) => [entry, round(mean(sheets.map((t) => t.value)))]));
  if (method === 'none') return new Map([...raw].map(([e, m]) => [e, { rawMean: m, z: null, mapped: m }]));
  if (method === 'additive') {
    const model = additiveModel(totals);
    return new Map(
      [...raw].map(([e, m]) => [e, { rawMean: m, z: null, mapped: round(model.level + (model.entries.get(e) ?? 0)) }]),
    );
  }
  const { z } = zScores(totals, method === 'z-sample');
  const zMean = new Map([...byEntry].map(([e, sheets]) => [e, round(mean(sheets.map((t) => z.get(t) ?? 0)))]));
  const [zLow, zHigh] = [Math.min(...zMean.values()), Math.max(...zMean.values())];
  const [low, high] = [Math.min(...raw.values()), Math.max(...raw.values())];
  return new Map(
    [...raw].map(([e, m]) => {
      const own = zMean.get(e) ?? 0;
      // Without variance there is no range to map: everybody is in the middle of the plain means.
      const mapped = zHigh - zLow < STEP ? (low + high) / 2 : low + ((own - zLow) * (high - low)) / (zHigh - zLow);
      return [e, { rawMean: m, z: own, mapped: round(mapped) }];
    }),
  );
}

/** Ranks by value, then by the mean of each criterion in the call's order; remaining ties share a rank. */
function ranksOf(found: ReadonlyMap<string, Ordered>, tie: (entry: string) => readonly number[]): Map<string, number> {
  const compare = (a: string, b: string): number => {
    const by = (found.get(b)?.mapped ?? 0) - (found.get(a)?.mapped ?? 0);
    if (Math.abs(by) > STEP / 2) return by;
    const [x, y] = [tie(a), tie(b)];
    for (const [i, value] of x.entries()) {
      const d = (y[i] ?? 0) - value;
      if (Math.abs(d) > STEP / 2) return d;
    }
    return 0;
  };
  const order = [...found.keys()].sort((a, b) => compare(a, b) || byId(a, b));
  const ranks = new Map<string, number>();
  order.forEach((entry, i) => {
    const before = order[i - 1];
    ranks.set(entry, before !== undefined && compare(before, entry) === 0 ? (ranks.get(before) ?? i) : i + 1);
  });
  return ranks;
}

export type RankInput = {
  readonly criteria: readonly WeightedCriterion[];
  readonly scores: readonly Score[];
  readonly normalisation: Normalisation;
  /** Criteria that break ties, in order; without any, ties remain. */
  readonly tieBreak?: readonly string[];
  /** Confirmed conflicts of interest: such a judge's scores for such an entry are ignored. */
  readonly conflicts?: readonly Conflict[];
};

/** Ranks with all judges, or without one. */
function ranker({ criteria, scores: given, normalisation, tieBreak = [], conflicts = [] }: RankInput) {
  const scores = withoutConflicts(given, conflicts);
  const { totals, incomplete } = totalsOf(criteria, scores);
  const whole = new Set(totals.map((t) => JSON.stringify([t.judge, t.entry])));
  const latest = new Map<string, Score>();
  for (const s of scores) latest.set(JSON.stringify([s.judge, s.entry, s.criterion]), s);
  const run = (without?: string) => {
    const used = without === undefined ? totals : totals.filter((t) => t.judge !== without);
    const sums = new Map<string, { sum: number; n: number }>();
    if (tieBreak.length > 0)
      for (const s of latest.values()) {
        if (s.judge === without || !whole.has(JSON.stringify([s.judge, s.entry]))) continue;
        const key = JSON.stringify([s.entry, s.criterion]);
        const own = sums.get(key) ?? { sum: 0, n: 0 };
        sums.set(key, { sum: own.sum + s.value, n: own.n + 1 });
      }
    const tie = (entry: string) =>
      tieBreak.map((criterion) => {
        const own = sums.get(JSON.stringify([entry, criterion]));
        return own ? round(own.sum / own.n) : 0;
      });
    const found = used.length === 0 ? new Map<string, Ordered>() : values(used, normalisation);
    return { found, ranks: ranksOf(found, tie) };
  };
  return { totals, incomplete, run };
}

/** The ranks alone, without ranges: for a search over many small changes. */
export const ranksOnly = (input: RankInput): ReadonlyMap<string, number> => ranker(input).run().ranks;

/** The ranking of the entries, best first. Scores may come in any order; the later of two for the same judge, entry and criterion counts. */
export function rankEntries(input: RankInput): Ranking {
  const { totals, incomplete, run } = ranker(input);
  const all = run();
  const judges = [...new Set(totals.map((t) => t.judge))];
  const ranges = new Map([...all.ranks].map(([entry, rank]) => [entry, [rank, rank] as [number, number]]));
  if (judges.length > 1)
    for (const judge of judges)
      for (const [entry, rank] of run(judge).ranks) {
        const range = ranges.get(entry);
        if (range) ranges.set(entry, [Math.min(range[0], rank), Math.max(range[1], rank)]);
      }
  const reads = groupBy(totals, 'entry');
  const entries = [...all.found].map(([entry, v]): EntryResult => {
    const rank = all.ranks.get(entry) ?? 0;
    return { entry, ...v, rank, rankRange: ranges.get(entry) ?? [rank, rank], reads: reads.get(entry)?.length ?? 0 };
  });
  return {
    entries: entries.sort((a, b) => a.rank - b.rank || byId(a.entry, b.entry)),
    flatJudges: totals.length === 0 ? [] : zScores(totals, false).flat,
    incomplete,
    groups: totals.length === 0 ? 0 : additiveModel(totals).groups,
  };
}
