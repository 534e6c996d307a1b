/** Relations between nodes in both directions, in typed arrays: objects for all of them would cost more than a query uses. */
import { type EdgeKind, RELATIONS } from './view.ts';

export type Edge = { readonly kind: EdgeKind; readonly to: number };

const KINDS: readonly EdgeKind[] = [...RELATIONS, 'does', 'prop'];
const KIND_AT = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Readonly<Record<EdgeKind, number>>;
const NONE: readonly never[] = [];

/** Those of node n are from `first[n]` to `first[n + 1]`, each as `to * 16 + kind`, in insertion order. */
type Ends = {
  readonly first: Int32Array;
  readonly packed: Int32Array;
  readonly unpacked: Map<number, readonly Edge[]>;
};

export class Links {
  /** From, kind and to of each, one after the other. */
  private added = new Int32Array(64);
  private count = 0;
  private out: Ends | undefined;
  private into: Ends | undefined;

  /** `from kind to`. */
  add(from: number, kind: EdgeKind, to: number): void {
    if (this.count + 3 > this.added.length) {
      const more = new Int32Array(2 * this.added.length);
      more.set(this.added);
      this.added = more;
    }
    this.added[this.count++] = from;
    this.added[this.count++] = KIND_AT[kind];
    this.added[this.count++] = to;
    this.out = undefined;
    this.into = undefined;
  }

  outOf(at: number): readonly Edge[] {
    return unpacked(this.outEnds(), at);
  }
  intoOf(at: number): readonly Edge[] {
    return unpacked(this.intoEnds(), at);
  }

  /** Like `out`, without caching: a traversal of all nodes needs each only once. */
  eachOut(at: number, visit: (kind: EdgeKind, to: number) => void): void {
    each(this.outEnds(), at, visit);
  }
  eachInto(at: number, visit: (kind: EdgeKind, from: number) => void): void {
    each(this.intoEnds(), at, visit);
  }

  degree(at: number): number {
    return countOf(this.outEnds(), at) + countOf(this.intoEnds(), at);
  }

  has(from: number, kind: EdgeKind, to: number): boolean {
    return this.outOf(from).some((e) => e.kind === kind && e.to === to);
  }

  private outEnds(): Ends {
    this.out ??= endsOf(this.added.subarray(0, this.count), 0, 2);
    return this.out;
  }
  private intoEnds(): Ends {
    this.into ??= endsOf(this.added.subarray(0, this.count), 2, 0);
    return this.into;
  }
}

/** `added` has from, kind and to of each; `near` and `far` are the offsets of the lookup key and of the other end. */
function endsOf(added: Int32Array, near: 0 | 2, far: 0 | 2): Ends {
  let highest = -1;
  for (let i = near; i < added.length; i += 3) highest = Math.max(highest, added[i] as number);
  const first = new Int32Array(highest + 2);
  for (let i = near; i < added.length; i += 3)
    first[(added[i] as number) + 1] = (first[(added[i] as number) + 1] as number) + 1;
  for (let at = 0; at <= highest; at++) first[at + 1] = (first[at + 1] as number) + (first[at] as number);
  const next = first.slice();
  const packed = new Int32Array(added.length / 3);
  for (let i = 0; i < added.length; i += 3) {
    const at = added[i + near] as number;
    packed[next[at] as number] = (added[i + far] as number) * 16 + (added[i + 1] as number);
    next[at] = (next[at] as number) + 1;
  }
  return { first, packed, unpacked: new Map() };
}

const countOf = ({ first }: Ends, at: number): number =>
  (first[at + 1] ?? 0) - (at + 1 < first.length ? (first[at] ?? 0) : 0);

function each({ first, packed }: Ends, at: number, visit: (kind: EdgeKind, other: number) => void): void {
  const end = first[at + 1] ?? 0;
  for (let i = first[at] ?? end; i < end; i++) {
    const p = packed[i] as number;
    visit(KINDS[p & 15] as EdgeKind, p >> 4);
  }
}

function unpacked(ends: Ends, at: number): readonly Edge[] {
  const kept = ends.unpacked.get(at);
  if (kept) return kept;
  if (countOf(ends, at) === 0) return NONE;
  const edges: Edge[] = [];
  each(ends, at, (kind, to) => edges.push({ kind, to }));
  ends.unpacked.set(at, edges);
  return edges;
}
