/**
 * Spreads meaning from a concept along the relations of the lexicon: a short, typed random walk with restart. Two concepts without common letters
 * or relations can still meet in their walks, and a meeting at a rare node is more significant than one at a hub.
 */
import type { EdgeKind, Lexicon } from '../lexicon/lexicon.ts';
import { FOLLOW, WEIGHTS } from './weights.ts';

/** Weighted nodes: `nodes[i]` has the weight `masses[i]`. Nodes are unique; the order is that of the walk, and sums are taken in it. */
export type SparseVector = { readonly nodes: Int32Array; readonly masses: Float64Array };
/** Smaller masses are not followed further. */
const LEAST = 0.002;
/** A node that would send less than this along each of its edges sends nothing. */
const LEAST_SENT = 0.0015;

/** The edges of all nodes, concatenated: those of node n are from `first[n]` to `first[n + 1]`. */
type Roads = {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** The divisor by which a node's mass is distributed to its edges. */
  readonly shared: Float64Array;
};

export class Spreader {
  readonly lexicon: Lexicon;
  private readonly known = new Map<number, SparseVector>();
  private readonly self = new Map<number, number>();

  /** Where a step arrives, and what stays on the way; all zero between walks. */
  private readonly arrived: Float64Array;
  private readonly total: Float64Array;
  /** The sum of several walks, and the nodes they met; all zero between sums. */
  private readonly summed: Float64Array;
  private readonly isMet: Uint8Array;
  private readonly roads: Roads;
  private readonly specials: Float64Array;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.arrived = new Float64Array(lexicon.size);
    this.total = new Float64Array(lexicon.size);
    this.summed = new Float64Array(lexicon.size);
    this.isMet = new Uint8Array(lexicon.size);
    this.roads = roadsOf(lexicon);
    this.specials = Float64Array.from(this.arrived, (_, at) => 1 / (1 + lexicon.degree(at)) ** WEIGHTS.crossroads);
  }

  /** The walk from one node, cached; its masses sum to about 1. */
  from(node: number): SparseVector {
    let vector = this.known.get(node);
    if (!vector) {
      vector = this.walk(node);
      this.known.set(node, vector);
    }
    return vector;
  }

  /** How much a walk overlaps with itself: the part of a similarity that is due only to mentioning the same concept. */
  meetsItself(node: number): number {
    let sum = this.self.get(node);
    if (sum === undefined) {
      sum = 0;
      const { nodes, masses } = this.from(node);
      for (let i = 0; i < nodes.length; i++)
        sum += (masses[i] as number) * (masses[i] as number) * this.special(nodes[i] as number);
      this.self.set(node, sum);
    }
    return sum;
  }

  /** How specific a node is: 1 for one without edges. */
  special(node: number): number {
    return this.specials[node] as number;
  }

  /** The weighted sum of the walks of several nodes. The caller may change the masses. */
  sum(parts: readonly { readonly node: number; readonly weight: number }[]): SparseVector {
    const { summed, isMet } = this;
    const met: number[] = [];
    for (const { node, weight } of parts) {
      const { nodes, masses } = this.from(node);
      for (let i = 0; i < nodes.length; i++) {
        const at = nodes[i] as number;
        if (isMet[at] === 0) {
          isMet[at] = 1;
          met.push(at);
        }
        summed[at] = (summed[at] as number) + weight * (masses[i] as number);
      }
    }
    const vector = { nodes: Int32Array.from(met), masses: Float64Array.from(met, (at) => summed[at] as number) };
    for (const at of met) {
      isMet[at] = 0;
      summed[at] = 0;
    }
    return vector;
  }

  private walk(start: number): SparseVector {
    const { total, arrived } = this;
    const met: number[] = [];
    let front: number[] = [start];
    let masses: number[] = [1];
    for (let step = 0; step <= WEIGHTS.steps; step++) {
      const isLast = step === WEIGHTS.steps;
      const touched: number[] = [];
      for (let i = 0; i < front.length; i++) {
        const at = front[i] as number;
        const mass = masses[i] as number;
        if (total[at] === 0) met.push(at);
        total[at] = (total[at] as number) + (isLast ? mass : mass * WEIGHTS.stay);
        if (!isLast) this.send(at, mass * (1 - WEIGHTS.stay), touched);
      }
      front = touched;
      masses = touched.map((at) => arrived[at] as number);
      for (const at of touched) arrived[at] = 0;
    }
    const kept = met.filter((at) => (total[at] as number) >= LEAST);
    const vector = { nodes: Int32Array.from(kept), masses: Float64Array.from(kept, (at) => total[at] as number) };
    for (const at of met) total[at] = 0;
    return vector;
  }

  private send(at: number, mass: number, touched: number[]): void {
    const { first, to, weight, shared } = this.roads;
    const unit = mass / (shared[at] as number);
    if (unit < LEAST_SENT) return;
    const { arrived } = this;
    const end = first[at + 1] as number;
    for (let i = first[at] as number; i < end; i++) {
      const next = to[i] as number;
      const known = arrived[next] as number;
      if (known === 0) touched.push(next);
      arrived[next] = known + unit * (weight[i] as number);
    }
  }
}

/** Computed once: a walk passes thousands of edges, and a list needs a thousand walks. */
function roadsOf(lexicon: Lexicon): Roads {
  const { size } = lexicon;
  const first = new Int32Array(size + 1);
  for (let at = 0; at < size; at++) first[at + 1] = (first[at] as number) + lexicon.degree(at);
  const count = first[size] as number;
  const roads = { first, to: new Int32Array(count), weight: new Float64Array(count), shared: new Float64Array(size) };
  let i = 0;
  let sum = 0;
  const lay = (to: number, weight: number) => {
    roads.to[i] = to;
    roads.weight[i] = weight;
    sum += weight;
    i++;
  };
  const forward = (kind: EdgeKind, to: number) => lay(to, FOLLOW[kind][0]);
  const backward = (kind: EdgeKind, from: number) => lay(from, FOLLOW[kind][1]);
  for (let at = 0; at < size; at++) {
    sum = 0;
    lexicon.eachOut(at, forward);
    lexicon.eachInto(at, backward);
    roads.shared[at] = sum ** WEIGHTS.sharing || 1;
  }
  return roads;
}

/** The larger vector of the last comparison, laid out by node; everything else is zero. Consecutive comparisons often share it. */
let laid: { of: SparseVector | undefined; at: Float64Array } = { of: undefined, at: new Float64Array(0) };

/** The dot product of two weighted sets of nodes, 0 to 1 if both are normalised. */
export function dot(a: SparseVector, b: SparseVector): number {
  const [small, large] = a.nodes.length <= b.nodes.length ? [a, b] : [b, a];
  const by = layOut(large);
  const { nodes, masses } = small;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += (masses[i] as number) * (by[nodes[i] as number] ?? 0);
  return sum;
}

function layOut(vector: SparseVector): Float64Array {
  if (laid.of === vector) return laid.at;
  const { nodes, masses } = vector;
  let highest = 0;
  for (let i = 0; i < nodes.length; i++) highest = Math.max(highest, nodes[i] as number);
  if (highest >= laid.at.length) laid = { of: undefined, at: new Float64Array(2 * (highest + 1)) };
  const { of, at } = laid;
  if (of) for (let i = 0; i < of.nodes.length; i++) at[of.nodes[i] as number] = 0;
  for (let i = 0; i < nodes.length; i++) at[nodes[i] as number] = masses[i] as number;
  laid.of = vector;
  return at;
}
