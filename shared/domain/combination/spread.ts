/**
 * Where meaning flows from a concept along the relations of the lexicon: a short, typed random walk with restart. Two concepts that share no letters
 * and no relation still meet where their walks do, and a meeting at a rare place says more than one at a crossroads.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { FOLLOW, WEIGHTS } from './weights.ts';

export type SparseVector = ReadonlyMap<number, number>;
/** Less than this is not followed further. */
const LEAST = 0.002;
/** A node that would send less than this along each of its roads sends nothing. */
const LEAST_SENT = 0.0015;

type Roads = { readonly to: Int32Array; readonly weight: Float64Array; readonly shared: number };

export class Spreader {
  readonly lexicon: Lexicon;
  private readonly known = new Map<number, SparseVector>();
  private readonly self = new Map<number, number>();

  /** Where a step arrives; all zero between steps. */
  private readonly arrived: Float64Array;
  private readonly roads = new Map<number, Roads>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.arrived = new Float64Array(lexicon.size);
  }

  /** The walk from one node, kept for the next call; its masses sum to about 1. */
  from(node: number): SparseVector {
    let vector = this.known.get(node);
    if (!vector) {
      vector = this.walk(node);
      this.known.set(node, vector);
    }
    return vector;
  }

  /** How much a walk meets itself: what two things have in common only because they name the same concept. */
  meetsItself(node: number): number {
    let sum = this.self.get(node);
    if (sum === undefined) {
      sum = 0;
      for (const [at, mass] of this.from(node)) sum += mass * mass * this.special(at);
      this.self.set(node, sum);
    }
    return sum;
  }

  /** How special it is to meet at a node: 1 for one without any roads. */
  special(node: number): number {
    return 1 / (1 + this.lexicon.degree(node)) ** WEIGHTS.crossroads;
  }

  private walk(start: number): SparseVector {
    const total = new Map<number, number>();
    let front: number[] = [start];
    let masses: number[] = [1];
    for (let step = 0; step <= WEIGHTS.steps; step++) {
      const isLast = step === WEIGHTS.steps;
      const touched: number[] = [];
      for (const [i, at] of front.entries()) {
        const mass = masses[i] ?? 0;
        total.set(at, (total.get(at) ?? 0) + (isLast ? mass : mass * WEIGHTS.stay));
        if (!isLast) this.send(at, mass * (1 - WEIGHTS.stay), touched);
      }
      front = touched;
      masses = touched.map((at) => this.arrived[at] ?? 0);
      for (const at of touched) this.arrived[at] = 0;
    }
    for (const [at, mass] of total) if (mass < LEAST) total.delete(at);
    return total;
  }

  private send(at: number, mass: number, touched: number[]): void {
    const { to, weight, shared } = this.roadsOf(at);
    const unit = mass / shared;
    if (unit < LEAST_SENT) return;
    for (let i = 0; i < to.length; i++) {
      const next = to[i] ?? 0;
      const known = this.arrived[next] ?? 0;
      if (known === 0) touched.push(next);
      this.arrived[next] = known + unit * (weight[i] ?? 0);
    }
  }

  private roadsOf(at: number): Roads {
    const kept = this.roads.get(at);
    if (kept) return kept;
    const out = this.lexicon.out(at);
    const into = this.lexicon.into(at);
    const weight = Float64Array.from([...out.map((e) => FOLLOW[e.kind][0]), ...into.map((e) => FOLLOW[e.kind][1])]);
    const roads = {
      to: Int32Array.from([...out, ...into].map((e) => e.to)),
      weight,
      shared: weight.reduce((sum, w) => sum + w, 0) ** WEIGHTS.sharing || 1,
    };
    this.roads.set(at, roads);
    return roads;
  }
}

/** How much two weighted sets of nodes have in common, 0 to 1 where both are normalised. */
export function dot(a: SparseVector, b: SparseVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [at, x] of small) {
    const y = large.get(at);
    if (y !== undefined) sum += x * y;
  }
  return sum;
}
