/** An inverted index of vectors by node, so that one of them is compared with all others by visiting its own nodes. */
import type { SparseVector } from './spread.ts';

/** Those of node n are from `first[n]` to `first[n + 1]`: the vector, and its weight there. */
export type Postings = {
  readonly first: Int32Array;
  readonly at: Int32Array | Uint16Array;
  readonly mass: Float64Array;
};

/** Nodes are below `size`. Weights below `least` are left out. */
export function postingsOf(vectors: readonly SparseVector[], size: number, least = 0): Postings {
  const first = new Int32Array(size + 1);
  const each = (use: (node: number, at: number, mass: number) => void) => {
    for (const [at, { nodes, masses }] of vectors.entries())
      for (let i = 0; i < nodes.length; i++)
        if ((masses[i] as number) >= least) use(nodes[i] as number, at, masses[i] as number);
  };
  each((node) => {
    first[node + 1] = (first[node + 1] as number) + 1;
  });
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = first.slice();
  const total = first[size] as number;
  const postings = { first, at: new Int32Array(total), mass: new Float64Array(total) };
  each((node, at, mass) => {
    const place = next[node] as number;
    next[node] = place + 1;
    postings.at[place] = at;
    postings.mass[place] = mass;
  });
  return postings;
}

/** Adds to each vector's sum its product with this one, in the order of this one's nodes. */
export function addCommon(sums: Float64Array, { first, at, mass }: Postings, { nodes, masses }: SparseVector): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    const own = masses[i] as number;
    // A plan's own words lead to none of them.
    const end = first[node + 1] ?? 0;
    for (let p = first[node] ?? end; p < end; p++)
      sums[at[p] as number] = (sums[at[p] as number] as number) + own * (mass[p] as number);
  }
}
