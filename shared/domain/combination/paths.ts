/** Finds the best path from one concept to another along the relations of the lexicon, short enough to be said in a sentence or two. */
import type { EdgeKind, Lexicon } from '../lexicon/lexicon.ts';
import type { Spreader } from './spread.ts';
import { FOLLOW, WEIGHTS } from './weights.ts';

/** `from kind to` as in the lexicon, in whichever direction the path follows it. */
export type Step = { readonly from: number; readonly kind: EdgeKind; readonly to: number };
export type Path = { readonly steps: readonly Step[]; readonly strength: number };

type Road = { readonly step: Step; readonly weight: number };

/** The weight of a path of two relations, relative to a single one that is equally readily followed. */
const OF_TWO = 0.6;

export class Paths {
  private readonly spreader: Spreader;
  private readonly lexicon: Lexicon;
  private readonly known = new Map<number, ReadonlyMap<number, Road>>();
  /** Cached paths, by both ends: many candidates of a list are about the same things. */
  private readonly kept = new Map<number, Path | typeof NO_WAY>();

  constructor(spreader: Spreader) {
    this.spreader = spreader;
    this.lexicon = spreader.lexicon;
  }

  /** Neighbours by node with the most readily followed relation to each. */
  private roads(at: number): ReadonlyMap<number, Road> {
    const kept = this.known.get(at);
    if (kept) return kept;
    const roads = new Map<number, Road>();
    const add = (to: number, step: Step, weight: number) => {
      const known = roads.get(to);
      if (!known || known.weight < weight) roads.set(to, { step, weight });
    };
    for (const e of this.lexicon.out(at)) add(e.to, { from: at, kind: e.kind, to: e.to }, FOLLOW[e.kind][0]);
    for (const e of this.lexicon.into(at)) add(e.to, { from: e.to, kind: e.kind, to: at }, FOLLOW[e.kind][1]);
    this.known.set(at, roads);
    return roads;
  }

  /** How little an intermediate node is a hub, 0 to 1; 1 up to four relations. */
  private clear(at: number): number {
    return Math.min(1, this.spreader.special(at) / SPECIAL_OF_FOUR);
  }

  /**
   * How informative a path between two concepts is, besides its strength: one between 店 and 会社 is not, because much leads to either; one that
   * is shared by few others is.
   */
  telling(a: number, b: number): number {
    return Math.sqrt(this.rare(a) * this.rare(b));
  }
  /** 0 to 1: how much weaker than others all paths from a well-known concept are, and so by how much they may be weaker to count the same. */
  eased(at: number): number {
    const rare = this.rare(at);
    return Math.sqrt(rare / Math.max(KNOWN_WELL, rare));
  }
  private rare(at: number): number {
    return Math.min(1, FEW_ROADS / (1 + this.lexicon.degree(at)));
  }

  /** One relation, or two with an intermediate node. `undefined` if there is no such path. */
  short(a: number, b: number): Path | undefined {
    const key = a * this.lexicon.size + b;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept === NO_WAY ? undefined : kept;
    const path = this.search(a, b);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, path ?? NO_WAY);
    return path;
  }

  private search(a: number, b: number): Path | undefined {
    const direct = this.roads(a).get(b);
    if (direct) return { steps: [direct.step], strength: direct.weight };
    const [near, other] = [this.roads(a), this.roads(b)];
    let best: Path | undefined;
    const [small, large, flip] = near.size <= other.size ? [near, other, false] : [other, near, true];
    for (const [x, one] of small) {
      const two = large.get(x);
      if (!two) continue;
      const strength = one.weight * two.weight * this.clear(x) * OF_TWO;
      if (!best || strength > best.strength + 1e-9)
        best = { steps: flip ? [two.step, one.step] : [one.step, two.step], strength };
    }
    return best;
  }
}

const NO_WAY = 0;
const MOST_KEPT = 50_000;
const SPECIAL_OF_FOUR = 1 / 5 ** WEIGHTS.crossroads;
/** A concept with this many relations is still specific. */
const FEW_ROADS = 30;
/** Rarer concepts need no easing. */
const KNOWN_WELL = 0.5;
