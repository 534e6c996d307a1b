/**
 * Counts configurations exactly without listing them.
 *
 * Columns without crossed pairs between them are counted separately and multiplied. Of the others, the first are chosen one by one, with equivalent
 * cells grouped. The last ones are summed by inclusion and exclusion over the crossed pairs among them: a few hundred terms replace thousands
 * of combinations. The split between the two is chosen once per box, by the lowest cost.
 */
export type Counted = {
  readonly count: number;
  /** Otherwise `count` is a lower bound. */
  readonly isExact: boolean;
};

/** The number of terms after which counting gives up: about a tenth of a second. */
const MOST_STEPS = 8_000_000;
/** More terms of the last columns cost more to create than they save. */
const MOST_TERMS = 4_000;

type Fits = readonly (readonly Int32Array[])[];

/** `weight` times the numbers of cells of the columns in `out`, if all cells in `need` are available. */
type Terms = { readonly weights: Float64Array; readonly out: Int32Array; readonly need: Int32Array };
/** Cells of a column that cross out the same cells in later columns. */
type CellClass = { readonly mask: number; readonly later: Int32Array };
type Component = {
  /** Columns that are chosen one by one. */
  readonly head: readonly number[];
  readonly classes: readonly (readonly CellClass[])[];
  readonly tail: readonly number[];
  readonly terms: Terms;
};

export class Counter {
  private readonly components: readonly Component[];

  /** `fits[i][a][j]`: bits of column `j` that are compatible with cell `a` of column `i`. */
  constructor(sizes: readonly number[], fits: Fits) {
    this.components = joined(sizes, fits).map((columns) => planned(columns, sizes, fits));
  }

  count(masks: readonly number[], steps = MOST_STEPS): Counted {
    const budget = { left: steps };
    let count = this.components.length === 0 ? 0 : 1;
    for (const component of this.components) {
      count *= countOf(component, masks, budget);
      if (count === 0) return { count, isExact: budget.left >= 0 };
    }
    return { count, isExact: budget.left >= 0 };
  }
}

/** Groups of columns connected by crossed pairs, each in column order. */
function joined(sizes: readonly number[], fits: Fits): number[][] {
  const group = sizes.map((_, i) => i);
  const find = (i: number): number => (group[i] === i ? i : find(group[i] ?? i));
  fits.forEach((cells, i) => {
    for (const fit of cells) for (let j = 0; j < i; j++) if (fit[j] !== full(sizes[j] ?? 0)) group[find(i)] = find(j);
  });
  const byRoot = new Map<number, number[]>();
  sizes.forEach((_, i) => {
    const root = find(i);
    const list = byRoot.get(root);
    if (list) list.push(i);
    else byRoot.set(root, [i]);
  });
  return [...byRoot.values()];
}

function planned(columns: readonly number[], sizes: readonly number[], fits: Fits): Component {
  const costs = columns.map((column, k) => classesOf(column, columns.slice(k + 1), fits).length);
  let best: { readonly cost: number; readonly split: number; readonly terms: Terms } | undefined;
  for (let split = columns.length - 1; split >= 0; split--) {
    const terms = termsOf(columns.slice(split), sizes, fits);
    if (!terms) break;
    const cost = costs.slice(0, split).reduce((product, n) => product * n, 1) * terms.weights.length;
    if (!best || cost < best.cost) best = { cost, split, terms };
  }
  const split = best?.split ?? columns.length;
  const head = columns.slice(0, split);
  return {
    head,
    classes: head.map((column, k) => classesOf(column, columns.slice(k + 1), fits)),
    tail: columns.slice(split),
    terms: best?.terms ?? { weights: Float64Array.of(1), out: Int32Array.of(0), need: new Int32Array(0) },
  };
}

function classesOf(column: number, later: readonly number[], fits: Fits): CellClass[] {
  const classes = new Map<string, { mask: number; readonly later: Int32Array }>();
  fits[column]?.forEach((fit, a) => {
    const left = Int32Array.from(later, (j) => fit[j] ?? 0);
    const key = left.join();
    const known = classes.get(key);
    if (known) known.mask |= 1 << a;
    else classes.set(key, { mask: 1 << a, later: left });
  });
  return [...classes.values()];
}

/**
 * Inclusion and exclusion over sets of crossed pairs, grouped by their cells: chooses one cell each in some columns, so that every chosen
 * cell is crossed with another; its weight is the sum over subsets without a crossed pair, with alternating signs. `undefined` if there
 * are too many.
 */
function termsOf(columns: readonly number[], sizes: readonly number[], fits: Fits): Terms | undefined {
  const weights: number[] = [];
  const outs: number[] = [];
  const needs: number[] = [];
  const crossed = (i: number, a: number, j: number, b: number): boolean =>
    ((fits[columns[i] ?? 0]?.[a]?.[columns[j] ?? 0] ?? 0) & (1 << b)) === 0;
  const touched = columns.map((column, k) =>
    [...Array(sizes[column] ?? 0).keys()].filter((a) =>
      columns.some((other, j) => j !== k && fits[column]?.[a]?.[other] !== full(sizes[other] ?? 0)),
    ),
  );
  // Hopeless cases are recognised late: at most this many are examined.
  if (touched.reduce((product, t) => product * (t.length + 1), 1) > 50 * MOST_TERMS) return undefined;
  const chosen: (number | undefined)[] = columns.map(() => undefined);
  /** Whether a chosen cell is crossed with another, or may be with one of a column from `k` on. */
  const mayCount = (i: number, k: number): boolean =>
    columns.some((column, j) => {
      const fit = fits[columns[i] ?? 0]?.[chosen[i] ?? 0]?.[column] ?? 0;
      const other = chosen[j];
      if (j === i) return false;
      return j >= k ? fit !== full(sizes[column] ?? 0) : other !== undefined && (fit & (1 << other)) === 0;
    });
  const visit = (k: number): boolean => {
    if (chosen.some((a, i) => i < k && a !== undefined && !mayCount(i, k))) return true;
    if (k === columns.length) {
      const weight = weightOf(chosen, crossed);
      if (weight === 0) return true;
      weights.push(weight);
      outs.push(chosen.reduce<number>((out, a, i) => (a === undefined ? out | (1 << i) : out), 0));
      needs.push(...chosen.map((a) => (a === undefined ? 0 : 1 << a)));
      return weights.length <= MOST_TERMS;
    }
    for (const a of [undefined, ...(touched[k] ?? [])]) {
      chosen[k] = a;
      if (!visit(k + 1)) return false;
    }
    chosen[k] = undefined;
    return true;
  };
  return visit(0)
    ? { weights: Float64Array.from(weights), out: Int32Array.from(outs), need: Int32Array.from(needs) }
    : undefined;
}

function weightOf(
  chosen: readonly (number | undefined)[],
  crossed: (i: number, a: number, j: number, b: number) => boolean,
): number {
  const cells = chosen.flatMap((a, i) => (a === undefined ? [] : [[i, a] as const]));
  const against = cells.map(([i, a]) =>
    cells.reduce((mask, [j, b], n) => (i !== j && crossed(i, a, j, b) ? mask | (1 << n) : mask), 0),
  );
  if (against.some((mask) => mask === 0)) return 0;
  let weight = 0;
  for (let some = 0; some < 1 << cells.length; some++) {
    const isFree = against.every((mask, n) => (some & (1 << n)) === 0 || (mask & some) === 0);
    if (isFree) weight += (cells.length - bits(some)) % 2 === 0 ? 1 : -1;
  }
  return weight;
}

function countOf(
  { head, classes, tail, terms }: Component,
  masks: readonly number[],
  budget: { left: number },
): number {
  const columns = [...head, ...tail];
  const width = columns.length;
  /** The remaining cells of the columns at each depth, row by row. */
  const left = new Int32Array((head.length + 1) * width);
  columns.forEach((column, k) => {
    left[k] = masks[column] ?? 0;
  });
  for (let k = 0; k < width; k++) if (left[k] === 0) return 0;
  const many = terms.weights.length;
  /** The terms that hold at each depth, row by row: a term that fails at one depth fails below it. */
  const alive = new Int32Array((head.length + 1) * many);
  const alives = new Int32Array(head.length + 1);
  for (let t = 0; t < many; t++) alive[t] = t;
  alives[0] = many;
  const products = new Float64Array(1 << tail.length);
  const visit = (depth: number): number => {
    const row = depth * width;
    const from = depth * many;
    const kept = keepAlive(terms, alive, from, alives[depth] as number, left, row + head.length, tail.length);
    budget.left -= alives[depth] as number;
    alives[depth] = kept;
    if (depth === head.length) return sumOf(terms, alive, from, kept, left, row + head.length, tail.length, products);
    let sum = 0;
    for (const { mask, later } of classes[depth] as readonly CellClass[]) {
      const size = bits(mask & (left[row + depth] as number));
      if (size === 0 || budget.left < 0) continue;
      let isOpen = true;
      for (let k = 0; k < later.length && isOpen; k++) {
        const rest = (left[row + depth + 1 + k] as number) & (later[k] as number);
        left[row + width + depth + 1 + k] = rest;
        isOpen = rest !== 0;
      }
      if (!isOpen) continue;
      for (let n = 0; n < kept; n++) alive[from + many + n] = alive[from + n] as number;
      alives[depth + 1] = kept;
      sum += size * visit(depth + 1);
    }
    return sum;
  };
  return visit(0);
}

/** Moves the terms that hold to the front of their row. Returns their number. */
function keepAlive(
  { need }: Terms,
  alive: Int32Array,
  from: number,
  many: number,
  left: Int32Array,
  at: number,
  n: number,
): number {
  let kept = 0;
  for (let i = 0; i < many; i++) {
    const t = alive[from + i] as number;
    let isThere = true;
    for (let k = 0; k < n && isThere; k++) {
      const bit = need[t * n + k] as number;
      isThere = bit === 0 || (bit & (left[at + k] as number)) !== 0;
    }
    if (isThere) alive[from + kept++] = t;
  }
  return kept;
}

/** The sum of the terms that hold, for the remaining last columns from `at` on. */
function sumOf(
  { weights, out }: Terms,
  alive: Int32Array,
  from: number,
  many: number,
  left: Int32Array,
  at: number,
  n: number,
  products: Float64Array,
): number {
  products[0] = 1;
  for (let k = 0; k < n; k++) {
    const size = bits(left[at + k] as number);
    const bit = 1 << k;
    for (let some = 0; some < bit; some++) products[bit | some] = (products[some] as number) * size;
  }
  let sum = 0;
  for (let i = 0; i < many; i++) {
    const t = alive[from + i] as number;
    sum += (weights[t] as number) * (products[out[t] as number] as number);
  }
  return sum;
}

const full = (size: number): number => (size === 0 ? 0 : (2 ** size - 1) | 0);

/** The number of set bits. */
function bits(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
