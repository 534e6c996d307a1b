/** Known cases similar to the held cards, laid out so that many candidates can be compared with their parts. */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Analogy, Near, Part } from './cases.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { Profile } from './profile.ts';
import type { SparseVector } from './spread.ts';

/** A smaller similarity is noise. */
const LEAST = 0.04;

/** A part with its vector over narrow nodes: those that any of the parts leads to, numbered from 0. */
type Row = { readonly at: number; readonly length: number; readonly nodes: Int32Array; readonly masses: Float64Array };

const hasEnded = ({ facets }: CatalogueEntryView): boolean =>
  facets?.outcome === 'stopped' || facets?.outcome === 'failed';

/** A case near to a card, with the other parts of it, in its order. */
type Known = Near & { readonly others: readonly { readonly text: string; readonly row: Row }[] };

export class NearCases {
  private readonly near: readonly Known[];
  private readonly stopped: readonly Known[];
  private readonly postings: Postings;
  /** By node: its narrow number plus one, or 0. A few hundred nodes stay in the cache, which all nodes of the lexicon would not. */
  private readonly narrow: Int32Array;
  /** The candidate of the last comparison by narrow node; everything else is zero. */
  private readonly laid: Float64Array;
  private readonly touched: number[] = [];
  /** Of the last comparison: what each part has in common with the candidate, summed in the order of the candidate's nodes. */
  private readonly sums: Float64Array;

  /** `near`: most similar first. Nodes of the cases are below `size`. */
  constructor(near: readonly Near[], size: number) {
    this.narrow = new Int32Array(size);
    const parts = [...new Set(near.flatMap(({ known, part }) => known.parts.filter((_, at) => at !== part)))];
    let count = 0;
    const numbered = (node: number): number => {
      if (this.narrow[node] === 0) this.narrow[node] = ++count;
      return (this.narrow[node] as number) - 1;
    };
    const rows = parts.map((part, at): Row => {
      const { nodes, masses } = part.asPart();
      return { at, length: nodes.length, nodes: nodes.map(numbered), masses };
    });
    const rowOf = new Map(rows.map((row, at) => [parts[at] as Part, row]));
    this.near = near.map((n) => ({
      ...n,
      others: n.known.parts.flatMap((part, at) => {
        const row = at === n.part ? undefined : rowOf.get(part);
        return row ? [{ text: part.text, row }] : [];
      }),
    }));
    this.stopped = this.near.filter(({ known }) => hasEnded(known.entry));
    this.sums = new Float64Array(rows.length);
    this.postings = postingsOf(rows, count);
    this.laid = new Float64Array(count);
  }

  /** The case that ties something like the held cards with something like the candidate. `undefined` if nothing is similar. */
  analogy(candidate: Profile): Analogy | undefined {
    return this.best(this.near, candidate);
  }
  /** Likewise, among the cases that stopped or failed. */
  ended(candidate: Profile): Analogy | undefined {
    return this.best(this.stopped, candidate);
  }

  private best(near: readonly Known[], candidate: Profile): Analogy | undefined {
    if (near.length === 0) return undefined;
    const vector = candidate.asPart();
    this.layOut(vector);
    let best: { readonly of: Known; readonly text: string; readonly strength: number } | undefined;
    for (const of of near) {
      if (best && of.alike <= best.strength) break;
      if (of.known.entry.id === candidate.thing.id || of.known.entry.id === of.card.thing.id) continue;
      for (const { text, row } of of.others) {
        const strength = of.alike * this.alike(row, vector);
        if (strength < LEAST || (best && strength <= best.strength)) continue;
        best = { of, text, strength };
      }
    }
    if (!best) return undefined;
    const { known, part, card } = best.of;
    return {
      entry: known.entry,
      held: { yours: card.thing.text, theirs: known.parts[part]?.text ?? '' },
      candidate: { yours: candidate.thing.text, theirs: best.text },
      strength: best.strength,
    };
  }

  /** Gives exactly what `dot` gives for a part and the candidate that is laid out: sums are taken in the order of the shorter of the two. */
  private alike({ at, length, nodes, masses }: Row, theirs: SparseVector): number {
    if (length > theirs.nodes.length) return Math.min(1, this.sums[at] as number);
    const { laid } = this;
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) sum += (masses[i] as number) * (laid[nodes[i] as number] as number);
    return Math.min(1, sum);
  }

  private layOut({ nodes, masses }: SparseVector): void {
    const { narrow, laid, touched, sums } = this;
    const { first, at, mass } = this.postings;
    for (const node of touched) laid[node] = 0;
    touched.length = 0;
    sums.fill(0);
    for (let i = 0; i < nodes.length; i++) {
      // Nodes of a plan's own words are beyond those of the cases.
      const node = (narrow[nodes[i] as number] ?? 0) - 1;
      if (node < 0) continue;
      const own = masses[i] as number;
      laid[node] = own;
      touched.push(node);
      const end = first[node + 1] as number;
      for (let p = first[node] as number; p < end; p++)
        sums[at[p] as number] = (sums[at[p] as number] as number) + own * (mass[p] as number);
    }
  }
}
