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

export class NearCases {
  private readonly near: readonly Near[];
  private readonly rows: ReadonlyMap<Part, Row>;
  private readonly postings: Postings;
  /** By node: its narrow number plus one, or 0. A few hundred nodes stay in the cache, which all nodes of the lexicon would not. */
  private readonly narrow: Int32Array;
  /** The candidate of the last comparison by narrow node; everything else is zero. */
  private readonly laid: Float64Array;
  private readonly touched: number[] = [];

  /** `near`: most similar first. Nodes of the cases are below `size`. */
  constructor(near: readonly Near[], size: number) {
    this.near = near;
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
    this.rows = new Map(rows.map((row, at) => [parts[at] as Part, row]));
    this.postings = postingsOf(rows, count);
    this.laid = new Float64Array(count);
  }

  /** The case that ties something like the held cards with something like the candidate. `undefined` if nothing is similar. */
  analogy(candidate: Profile, wanted?: (entry: CatalogueEntryView) => boolean): Analogy | undefined {
    const near = wanted ? this.near.filter(({ known }) => wanted(known.entry)) : this.near;
    if (near.length === 0) return undefined;
    const alikeTo = this.alikeTo(candidate.asPart());
    let best: Analogy | undefined;
    for (const { known, part, alike, card } of near) {
      if (best && alike <= best.strength) break;
      if (known.entry.id === candidate.thing.id || known.entry.id === card.thing.id) continue;
      for (const [at, other] of known.parts.entries()) {
        if (at === part) continue;
        const strength = alike * alikeTo(other);
        if (strength < LEAST || (best && strength <= best.strength)) continue;
        best = {
          entry: known.entry,
          held: { yours: card.thing.text, theirs: known.parts[part]?.text ?? '' },
          candidate: { yours: candidate.thing.text, theirs: other.text },
          strength,
        };
      }
    }
    return best;
  }

  /** Gives exactly what `dot` gives for a part and the candidate: sums are taken in the order of the shorter of the two. */
  private alikeTo(theirs: SparseVector): (part: Part) => number {
    const sums = this.layOut(theirs);
    const { laid } = this;
    return (part) => {
      const row = this.rows.get(part);
      if (!row) return 0;
      if (row.length > theirs.nodes.length) return Math.min(1, sums[row.at] as number);
      const { nodes, masses } = row;
      let sum = 0;
      for (let i = 0; i < nodes.length; i++) sum += (masses[i] as number) * (laid[nodes[i] as number] as number);
      return Math.min(1, sum);
    };
  }

  /** Also returns the sums of all parts in the order of the candidate's nodes. */
  private layOut({ nodes, masses }: SparseVector): Float64Array {
    const { narrow, laid, touched } = this;
    const { first, at, mass } = this.postings;
    for (const node of touched) laid[node] = 0;
    touched.length = 0;
    const sums = new Float64Array(this.rows.size);
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
    return sums;
  }
}
