/**
 * Where meaning flows from a concept along the relations of the lexicon: a short, typed random walk with restart. Two concepts that share few letters
 * and no relation still meet where their walks do, and a meeting at a rare place says more than one at a crossroads.
 */
import { type EdgeKind, type Lexicon } from '../lexicon/lexicon.ts';

/** How readily a relation is followed, forwards and backwards. */
export type SpreadWeights = {
  readonly follow: Readonly<Record<EdgeKind, readonly [forward: number, backward: number]>>;
  /** What of the mass stays at each step. */
  readonly stay: number;
  readonly steps: number;
  /** 1 shares a node's mass among its neighbours; less lets well-known nodes send more. */
  readonly sharing: number;
  /** How much a crossroads is discounted where walks meet. */
  readonly crossroads: number;
};

export const SPREAD: SpreadWeights = {
  follow: {
    isa: [0.8, 0.4],
    of: [0.8, 0.6],
    yields: [1, 0.9],
    use: [1, 0.9],
    proc: [1, 1],
    takes: [1, 1],
    makes: [0.9, 0.9],
    needs: [0.8, 0.8],
    who: [1, 1],
    by: [0.7, 0.7],
    at: [0.6, 0.5],
    with: [0.8, 0.8],
    like: [0.7, 0.7],
    does: [0.7, 0.7],
    prop: [0.5, 0.5],
  },
  stay: 0.4,
  steps: 3,
  sharing: 0.9,
  crossroads: 0.6,
};

export type SparseVector = ReadonlyMap<number, number>;
const LEAST = 0.002;

export class Spreader {
  private readonly lexicon: Lexicon;
  private readonly weights: SpreadWeights;
  private readonly known = new Map<number, SparseVector>();

  constructor(lexicon: Lexicon, weights: SpreadWeights = SPREAD) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** The walk from one node, kept for the next call. Masses that are hardly anything are left out. */
  from(node: number): SparseVector {
    let vector = this.known.get(node);
    if (!vector) {
      vector = this.walk(node);
      this.known.set(node, vector);
    }
    return vector;
  }

  /** How special it is to meet at a node: 1 for a place with one road. */
  special(node: number): number {
    return 1 / (1 + this.lexicon.degree(node)) ** this.weights.crossroads;
  }

  private walk(start: number): SparseVector {
    const { stay, steps } = this.weights;
    const total = new Map<number, number>();
    let front = new Map([[start, 1]]);
    for (let step = 0; step <= steps; step++) {
      const next = new Map<number, number>();
      for (const [at, mass] of front) {
        const kept = step === steps ? mass : mass * stay;
        total.set(at, (total.get(at) ?? 0) + kept);
        if (step < steps) this.send(at, mass * (1 - stay), next);
      }
      front = next;
    }
    for (const [at, mass] of total) if (mass < LEAST) total.delete(at);
    return total;
  }

  private send(at: number, mass: number, next: Map<number, number>): void {
    const { follow, sharing } = this.weights;
    const out = this.lexicon.out(at);
    const into = this.lexicon.into(at);
    let sum = 0;
    for (const e of out) sum += follow[e.kind][0];
    for (const e of into) sum += follow[e.kind][1];
    if (sum === 0) return;
    const unit = mass / sum ** sharing;
    if (unit * 0.5 < LEAST / 4) return;
    for (const e of out) next.set(e.to, (next.get(e.to) ?? 0) + unit * follow[e.kind][0]);
    for (const e of into) next.set(e.to, (next.get(e.to) ?? 0) + unit * follow[e.kind][1]);
  }
}
