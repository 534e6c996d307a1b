/**
 * Where meaning flows from a concept along the relations of the lexicon: a short, typed random walk with restart. Two concepts that share no letters
 * and no relation still meet where their walks do, and a meeting at a rare place says more than one at a crossroads.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { FOLLOW, WEIGHTS } from './weights.ts';

export type SparseVector = ReadonlyMap<number, number>;
/** Less than this is not followed further. */
const LEAST = 0.002;

export class Spreader {
  readonly lexicon: Lexicon;
  private readonly known = new Map<number, SparseVector>();
  private readonly self = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
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
    let front = new Map([[start, 1]]);
    for (let step = 0; step <= WEIGHTS.steps; step++) {
      const isLast = step === WEIGHTS.steps;
      const next = new Map<number, number>();
      for (const [at, mass] of front) {
        total.set(at, (total.get(at) ?? 0) + (isLast ? mass : mass * WEIGHTS.stay));
        if (!isLast) this.send(at, mass * (1 - WEIGHTS.stay), next);
      }
      front = next;
    }
    for (const [at, mass] of total) if (mass < LEAST) total.delete(at);
    return total;
  }

  private send(at: number, mass: number, next: Map<number, number>): void {
    const out = this.lexicon.out(at);
    const into = this.lexicon.into(at);
    let sum = 0;
    for (const e of out) sum += FOLLOW[e.kind][0];
    for (const e of into) sum += FOLLOW[e.kind][1];
    if (sum === 0) return;
    const unit = mass / sum ** WEIGHTS.sharing;
    if (unit < LEAST / 2) return;
    for (const e of out) next.set(e.to, (next.get(e.to) ?? 0) + unit * FOLLOW[e.kind][0]);
    for (const e of into) next.set(e.to, (next.get(e.to) ?? 0) + unit * FOLLOW[e.kind][1]);
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
