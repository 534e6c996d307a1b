/**
 * Assigns entries to judges: k reads for each entry, balanced loads, no conflicts, expertise respected, evenly shared pairs of judges. A linear program
 * (YALPS) finds the even load over kinds of entries (those that the same judges may read are one kind, so the program stays small); reads are
 * dealt within a kind, then swapped until pairs are even. Deterministic.
 */
import { type Coefficients, type Constraint, solve } from 'yalps';

export type AssignEntry = {
  readonly id: string;
  readonly category?: string;
  /** Read by every eligible judge. */
  readonly calibration?: boolean;
};
export type AssignJudge = {
  readonly id: string;
  /** The categories of this judge; without any, all. */
  readonly categories?: readonly string[];
  readonly maxLoad?: number;
};
export type Pair = { readonly judge: string; readonly entry: string };
export type AssignInput = {
  readonly entries: readonly AssignEntry[];
  readonly judges: readonly AssignJudge[];
  readonly reads: number;
  /** Judges who must not read an entry. */
  readonly conflicts: readonly Pair[];
  /** Fixed reads, because they are done or under way. They count for their entry, even if their judge has left. */
  readonly kept?: readonly Pair[];
};
/** What prevents an assignment, and what would make it possible. */
export type AssignProblem =
  | {
      readonly code: 'fewJudges';
      readonly entry: string;
      readonly have: number;
      readonly need: number;
      readonly why: 'conflicts' | 'categories' | 'judges';
    }
  | { readonly code: 'capacity'; readonly have: number; readonly need: number }
  | { readonly code: 'together'; readonly frees: readonly ('maxLoad' | 'categories' | 'fewerReads')[] };
export type Assignment = {
  readonly pairs: readonly Pair[];
  readonly load: ReadonlyMap<string, number>;
  /** The number of common entries of each pair of judges; keys are `a|b` ordered by id. */
  readonly shared: ReadonlyMap<string, number>;
};
export type AssignResult =
  | { readonly ok: true; readonly value: Assignment }
  | { readonly ok: false; readonly problems: readonly AssignProblem[] };

const keyOf = (judge: string, entry: string): string => `${judge}\n${entry}`;
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** The assignment, or why there is none. Takes a few milliseconds for 60 × 7 × 3. */
export function assignReads(input: AssignInput): AssignResult {
  const problems = impossible(input);
  if (problems.length > 0) return { ok: false, problems };
  const counts = evenCounts(input);
  if (!counts) return { ok: false, problems: [{ code: 'together', frees: whatFrees(input) }] };
  return { ok: true, value: summary(input, swapped(input, deal(input, counts))) };
}

const mayRead = (input: AssignInput, judge: AssignJudge, entry: AssignEntry): boolean =>
  (judge.categories === undefined ||
    judge.categories.length === 0 ||
    entry.category === undefined ||
    judge.categories.includes(entry.category)) &&
  !input.conflicts.some((c) => c.judge === judge.id && c.entry === entry.id);

/** Per entry: the judges who may still be assigned, and the number of missing reads. */
type Need = { readonly entry: AssignEntry; readonly open: readonly string[]; readonly lacks: number };
function needs(input: AssignInput): Need[] {
  const kept = input.kept ?? [];
  return input.entries.map((entry) => {
    const done = kept.filter((f) => f.entry === entry.id).map((f) => f.judge);
    const open = input.judges.filter((j) => !done.includes(j.id) && mayRead(input, j, entry)).map((j) => j.id);
    return { entry, open, lacks: entry.calibration ? open.length : Math.max(0, input.reads - done.length) };
  });
}

function impossible(input: AssignInput): AssignProblem[] {
  const problems: AssignProblem[] = [];
  const list = needs(input);
  for (const { entry, open, lacks } of list) {
    if (open.length >= lacks) continue;
    const free = { ...input, conflicts: [] };
    const anyCategory = input.judges.map((j) => ({ id: j.id }));
    const without = (i: AssignInput) => needs({ ...i, entries: [entry] })[0]?.open.length ?? 0;
    problems.push({
      code: 'fewJudges',
      entry: entry.id,
      have: open.length,
      need: lacks,
      why:
        without(free) >= lacks
          ? 'conflicts'
          : without({ ...input, judges: anyCategory }) >= lacks
            ? 'categories'
            : 'judges',
    });
  }
  const need = list.reduce((sum, n) => sum + n.lacks, 0);
  const have = input.judges.reduce((sum, j) => sum + roomOf(input, j), 0);
  if (problems.length === 0 && have < need) problems.push({ code: 'capacity', have, need });
  return problems;
}

const keptLoad = (input: AssignInput, judge: string): number =>
  (input.kept ?? []).filter((f) => f.judge === judge).length;
const roomOf = (input: AssignInput, judge: AssignJudge): number =>
  Math.max(0, (judge.maxLoad ?? input.entries.length) - keptLoad(input, judge.id));

/** Single changes that would make an assignment possible; an empty list means that only several together would. */
function whatFrees(input: AssignInput): ('maxLoad' | 'categories' | 'fewerReads')[] {
  const tries = {
    maxLoad: { ...input, judges: input.judges.map(({ maxLoad: _, ...j }) => j) },
    categories: { ...input, judges: input.judges.map(({ categories: _, ...j }) => j) },
    fewerReads: { ...input, reads: Math.max(1, input.reads - 1) },
  };
  return (['maxLoad', 'categories', 'fewerReads'] as const).filter(
    (name) => impossible(tries[name]).length === 0 && evenCounts(tries[name]) !== undefined,
  );
}

type Kind = { readonly needs: readonly Need[]; readonly open: readonly string[]; readonly lacks: number };
function kinds(input: AssignInput): Kind[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs(input)) {
    if (need.lacks === 0) continue;
    const key = JSON.stringify([need.open, need.lacks]);
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.values()].map((list) => ({ needs: list, open: list[0]?.open ?? [], lacks: list[0]?.lacks ?? 0 }));
}

/**
 * The number of entries of each kind per judge: minimises the difference between the highest and the lowest load. The constraints are those of
 * a transport problem, whose corners are integers; rounding is verified.
 */
function evenCounts(
  input: AssignInput,
): { readonly kinds: readonly Kind[]; readonly of: readonly Map<string, number>[] } | undefined {
  const list = kinds(input);
  const { judges } = input;
  const total =
    list.reduce((sum, k) => sum + k.lacks * k.needs.length, 0) + judges.reduce((s, j) => s + keptLoad(input, j.id), 0);
  const floor = Math.floor(total / Math.max(1, judges.length));
  // Judges who cannot reach the mean (conflicts, a low limit) raise it for the others: the span is widened until a solution exists.
  for (let span = 0; span <= input.entries.length; span++) {
    const constraints: [string, Constraint][] = [];
    const variables: [string, Coefficients][] = [];
    list.forEach((kind, k) => {
      constraints.push([`kind${k}`, { equal: kind.lacks * kind.needs.length }]);
      for (const judge of kind.open) {
        constraints.push([`cap${k}|${judge}`, { max: kind.needs.length }]);
        variables.push([
          `${k}|${judge}`,
          [
            [`kind${k}`, 1],
            [`load|${judge}`, 1],
            [`cap${k}|${judge}`, 1],
          ],
        ]);
      }
    });
    for (const judge of judges) {
      const own = keptLoad(input, judge.id);
      const most = Math.min(roomOf(input, judge), Math.max(0, floor + 1 + span - own));
      const least = Math.min(most, Math.max(0, floor - span - own));
      // A judge with nothing to read has no variable; a minimum load for them would make every assignment impossible.
      const can = list.reduce((sum, k) => sum + (k.open.includes(judge.id) ? k.needs.length : 0), 0);
      constraints.push([`load|${judge.id}`, { min: Math.min(least, can), max: most }]);
    }
    if (variables.length === 0) return { kinds: list, of: list.map(() => new Map()) };
    const solution = solve({ constraints, variables });
    if (solution.status !== 'optimal') continue;
    const of = list.map(() => new Map<string, number>());
    let whole = true;
    for (const [name, value] of solution.variables) {
      const [k = '', judge = ''] = name.split('|');
      const n = Math.round(value);
      whole &&= Math.abs(n - value) < 1e-6;
      if (n > 0) of[Number(k)]?.set(judge, n);
    }
    if (whole) return { kinds: list, of };
  }
  return undefined;
}

/**
 * Deals judges over the entries of each kind in turn: a judge who reads y of n entries gets y consecutive places, so that nobody gets an entry
 * twice.
 */
function deal(input: AssignInput, { kinds: list, of }: NonNullable<ReturnType<typeof evenCounts>>): Pair[] {
  const pairs: Pair[] = [...(input.kept ?? [])];
  list.forEach((kind, k) => {
    let at = 0;
    for (const judge of kind.open)
      for (let n = of[k]?.get(judge) ?? 0; n > 0; n--) {
        const need = kind.needs[at % kind.needs.length];
        if (need) pairs.push({ judge, entry: need.entry.id });
        at++;
      }
  });
  return pairs;
}

/**
 * Two judges swap two entries if that makes pairs more even. Loads and reads are unchanged; each swap lowers the sum of squares of the shared counts,
 * so it terminates.
 */
function swapped(input: AssignInput, start: readonly Pair[]): Pair[] {
  const kept = new Set((input.kept ?? []).map((f) => keyOf(f.judge, f.entry)));
  const judges = new Map(input.judges.map((j) => [j.id, j]));
  const readers = new Map<string, Set<string>>();
  for (const p of start) readers.set(p.entry, (readers.get(p.entry) ?? new Set()).add(p.judge));
  const entries = input.entries.filter((e) => !e.calibration);
  const shared = new Map<string, number>();
  for (const set of readers.values())
    for (const a of set) for (const b of set) if (a < b) bump(shared, pairKey(a, b), 1);
  const may = new Map(
    entries.flatMap((e) => input.judges.map((j) => [keyOf(j.id, e.id), mayRead(input, j, e)] as const)),
  );
  const free = (judge: string, entry: string) => judges.has(judge) && !kept.has(keyOf(judge, entry));
  // Between a and the other judges of its entry: the change of the sum of squares if a leaves and b joins.
  const at = (a: string, b: string): number => shared.get(pairKey(a, b)) ?? 0;
  const gain = (a: string, b: string, others: ReadonlySet<string>): number => {
    let sum = 0;
    for (const x of others) if (x !== a) sum += 2 * (at(b, x) - at(a, x)) + 2;
    return sum;
  };
  const move = (a: string, b: string, entry: string) => {
    const others = readers.get(entry);
    if (!others) return;
    others.delete(a);
    for (const x of others) {
      bump(shared, pairKey(a, x), -1);
      bump(shared, pairKey(b, x), 1);
    }
    others.add(b);
  };
  const squares = () => [...shared.values()].reduce((sum, n) => sum + n ** 2, 0);
  for (let improved = true, rounds = 0; improved && rounds < 50; rounds++) {
    improved = false;
    for (let i = 0; i < entries.length; i++)
      for (let j = i + 1; j < entries.length; j++) {
        const [e, f] = [entries[i]?.id ?? '', entries[j]?.id ?? ''];
        const [re, rf] = [readers.get(e), readers.get(f)];
        if (!re || !rf) continue;
        trade: for (const a of re) {
          if (rf.has(a) || !free(a, e) || !may.get(keyOf(a, f))) continue;
          for (const b of rf) {
            if (re.has(b) || !free(b, f) || !may.get(keyOf(b, e))) continue;
            // A quick estimate that ignores what both halves touch; the swap itself is measured.
            if (gain(a, b, re) + gain(b, a, rf) >= 0) continue;
            const before = squares();
            move(a, b, e);
            move(b, a, f);
            if (squares() < before) {
              improved = true;
              break trade;
            }
            move(a, b, f);
            move(b, a, e);
          }
        }
      }
  }
  return [...readers].flatMap(([entry, set]) => [...set].map((judge) => ({ judge, entry })));
}
const bump = (map: Map<string, number>, key: string, by: number): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

/** Loads and shared entries of any set of reads. */
export function summary(input: Pick<AssignInput, 'judges'>, pairs: readonly Pair[]): Assignment {
  const load = new Map(input.judges.map((j) => [j.id, 0]));
  const shared = new Map<string, number>();
  for (const [i, a] of input.judges.entries())
    for (const b of input.judges.slice(i + 1)) shared.set(pairKey(a.id, b.id), 0);
  const readers = new Map<string, string[]>();
  for (const p of pairs) {
    if (load.has(p.judge)) bump(load, p.judge, 1);
    readers.set(p.entry, [...(readers.get(p.entry) ?? []), p.judge]);
  }
  for (const list of readers.values())
    for (const a of list) for (const b of list) if (a < b && shared.has(pairKey(a, b))) bump(shared, pairKey(a, b), 1);
  const sorted = [...pairs].sort((a, b) => a.entry.localeCompare(b.entry) || a.judge.localeCompare(b.judge));
  return { pairs: sorted, load, shared };
}
