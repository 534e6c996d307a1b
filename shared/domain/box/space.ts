/**
 * The configurations of a box: one cell of every column, without crossed-out pairs. They are counted and traversed without being listed, because
 * eight columns of twelve cells have 430 million.
 *
 * Cells of a column are bits of one integer, so that the remaining cells of another column after a choice are one `&`.
 */
import { type Counted, Counter } from './count.ts';

export const MOST_COLUMNS = 10;
/** Bits of a 32-bit integer that can be shifted without the sign bit. */
export const MOST_CELLS = 30;

/** The available cells of each column, as bits. */
export type Masks = readonly number[];
/** One cell of every column, by its index in the column. */
export type Configuration = readonly number[];

export class Space {
  readonly columns: readonly (readonly string[])[];
  /** Bits of column `j` that are compatible with cell `a` of column `i`: `fits[i][a][j]`. */
  private readonly fits: readonly (readonly Int32Array[])[];
  private readonly places = new Map<string, readonly [column: number, cell: number]>();
  private readonly counter: Counter;

  /**
   * `columns` are ids of cells in order, `crossed` pairs of them in either order. The caller leaves out columns without cells: nothing can be
   * chosen from them. Pairs of unknown cells, and of one column, are ignored. Throws for more than {@link MOST_COLUMNS} or {@link MOST_CELLS}.
   */
  constructor(columns: readonly (readonly string[])[], crossed: Iterable<readonly [string, string]>) {
    if (columns.length > MOST_COLUMNS || columns.some((c) => c.length > MOST_CELLS))
      throw new RangeError('box too large');
    this.columns = columns;
    for (const [i, cells] of columns.entries()) for (const [a, cell] of cells.entries()) this.places.set(cell, [i, a]);
    this.fits = columns.map((cells) => cells.map(() => new Int32Array(columns.map((c) => fullMask(c.length)))));
    for (const [one, other] of crossed) {
      const [p, q] = [this.places.get(one), this.places.get(other)];
      if (p && q && p[0] !== q[0]) this.cross(p, q);
    }
    this.counter = new Counter(
      columns.map((c) => c.length),
      this.fits,
    );
  }

  private cross([i, a]: readonly [number, number], [j, b]: readonly [number, number]): void {
    const [fromA, fromB] = [this.fits[i]?.[a], this.fits[j]?.[b]];
    if (fromA) fromA[j] = (fromA[j] ?? 0) & ~(1 << b);
    if (fromB) fromB[i] = (fromB[i] ?? 0) & ~(1 << a);
  }

  /** The available cells if only those for which `holds` is true are offered; for a column with a chosen cell only that one. */
  masks(holds: (cell: string) => boolean = () => true, chosen: ReadonlySet<string> = new Set()): Masks {
    return this.columns.map((cells) => {
      const only = cells.some((c) => chosen.has(c));
      return cells.reduce((mask, c, a) => (holds(c) && (!only || chosen.has(c)) ? mask | (1 << a) : mask), 0);
    });
  }

  /** The number of remaining configurations. A lower bound if counting took more than `steps`. */
  count(masks: Masks, steps?: number): Counted {
    return this.counter.count(masks, steps);
  }

  /** Whether a configuration has no crossed pair and only available cells. */
  holds(masks: Masks, configuration: Configuration): boolean {
    return (
      configuration.length === this.columns.length &&
      configuration.every((a, i) => ((masks[i] ?? 0) & (1 << a)) !== 0 && this.goesWith(configuration, i, a))
    );
  }

  private goesWith(configuration: Configuration, i: number, a: number): boolean {
    return configuration.every((b, j) => j === i || ((this.fits[i]?.[a]?.[j] ?? 0) & (1 << b)) !== 0);
  }

  cellsOf(configuration: Configuration): readonly string[] {
    return configuration.map((a, i) => this.columns[i]?.[a] ?? '');
  }

  /** `undefined` if the cells are not one of every column. */
  configurationOf(cells: Iterable<string>): Configuration | undefined {
    const out: (number | undefined)[] = this.columns.map(() => undefined);
    let placed = 0;
    for (const cell of cells) {
      const place = this.places.get(cell);
      if (!place || out[place[0]] !== undefined) return undefined;
      out[place[0]] = place[1];
      placed++;
    }
    return placed === this.columns.length ? out.map((a) => a ?? 0) : undefined;
  }

  /**
   * The next remaining configuration, or the previous one (`by` -1), in the order of columns and cells; the first or last if `from` is missing.
   * `from` itself need not be a remaining one. `undefined` at the end, and if `steps` were not enough.
   */
  step(masks: Masks, from: Configuration | undefined, by: 1 | -1, steps = 1_000_000): Configuration | undefined {
    if (this.columns.length === 0) return undefined;
    const walk = { left: steps };
    return this.search(masks, [], from, by, walk);
  }

  /** `from` is an exclusive lower bound: the first result strictly after it. */
  private search(
    masks: Masks,
    taken: readonly number[],
    from: Configuration | undefined,
    by: 1 | -1,
    walk: { left: number },
  ): Configuration | undefined {
    const i = taken.length;
    if (i === this.columns.length) return from ? undefined : taken;
    const size = this.columns[i]?.length ?? 0;
    const at = from?.[i];
    let a = at ?? (by > 0 ? 0 : size - 1);
    for (; a >= 0 && a < size; a += by) {
      if (--walk.left < 0) return undefined;
      if (((masks[i] ?? 0) & (1 << a)) === 0) continue;
      const next = masks.map((m, j) => (j > i ? m & (this.fits[i]?.[a]?.[j] ?? 0) : m));
      if (next.some((m, j) => j > i && m === 0)) continue;
      const found = this.search(next, [...taken, a], a === at ? from : undefined, by, walk);
      if (found) return found;
    }
    return undefined;
  }

  /** The number of remaining configurations before this one. */
  countBefore(masks: Masks, configuration: Configuration, steps?: number): Counted {
    let count = 0;
    let isExact = true;
    let now: number[] = [...masks];
    for (const [i, a] of configuration.entries()) {
      const before = (now[i] ?? 0) & ((1 << a) - 1);
      if (before !== 0) {
        const counted = this.counter.count(
          now.map((m, j) => (j === i ? before : m)),
          steps,
        );
        count += counted.count;
        isExact &&= counted.isExact;
      }
      const own = (now[i] ?? 0) & (1 << a);
      now = now.map((m, j) => (j === i ? own : j > i ? m & (this.fits[i]?.[a]?.[j] ?? 0) : m));
      if (own === 0) break;
    }
    return { count, isExact };
  }

  /** The remaining configuration at index `n` (from 0). `undefined` beyond the last. */
  at(masks: Masks, n: number): Configuration | undefined {
    let rest = n;
    let now: number[] = [...masks];
    const out: number[] = [];
    for (const [i, cells] of this.columns.entries()) {
      const found = cells.findIndex((_, a) => {
        if (((now[i] ?? 0) & (1 << a)) === 0) return false;
        const { count } = this.counter.count(now.map((m, j) => (j === i ? 1 << a : m)));
        if (rest < count) return true;
        rest -= count;
        return false;
      });
      if (found < 0) return undefined;
      out.push(found);
      now = now.map((m, j) => (j === i ? 1 << found : j > i ? m & (this.fits[i]?.[found]?.[j] ?? 0) : m));
    }
    return out.length > 0 ? out : undefined;
  }

  /** Available cells that are in no remaining configuration, as bits per column. 0 (unknown) if counting took too long. */
  dead(masks: Masks): Masks {
    return masks.map((mask, i) => {
      let dead = 0;
      for (let a = 0; a < MOST_CELLS; a++) {
        if ((mask & (1 << a)) === 0) continue;
        const found = this.step(
          masks.map((m, j) => (j === i ? 1 << a : m)),
          undefined,
          1,
          20_000,
        );
        if (!found) dead |= 1 << a;
      }
      return dead;
    });
  }
}

const fullMask = (size: number): number => (size === 0 ? 0 : (2 ** size - 1) | 0);
