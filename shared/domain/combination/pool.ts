/**
 * The candidates, read once: which concepts lead to them, and how near each of them is to anything at all, so that an entry slightly near to
 * everything is not near to anything. A query then only visits the concepts that it mentions.
 */
import { type Distance, nearest, type Place } from './distance.ts';
import { addCommon, type Postings, postingsOf } from './postings.ts';
import { OF_KIND, sampleOf, type Top, withBest } from './prior.ts';
import { type Profile, vectorOf } from './profile.ts';
import type { SparseVector, Spreader } from './spread.ts';
import { WEIGHTS } from './weights.ts';

/** Smaller weights of a profile are not looked up. */
const LEAST = 0.01;
/** The multiple of its fair share of lists of ten that an entry may be in before it loses points. */
const FAIR_TIMES = 2;
const LIST = 10;
const AT_HAND: ReadonlySet<Distance> = new Set(['here', 'prefecture', 'region']);

/** Measurements of candidates, by position. */
export type Measured = {
  readonly postings: Postings;
  /** The mean nearness of each to a concept, and its standard deviation. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** Sample concepts from the whole lexicon, and for each the best candidates of each kind. */
  readonly sample: readonly number[];
  readonly tops: readonly (readonly Top[])[];
};

/** Candidates whose walks are known together. `to`: the position of each in the pool; -1 for one that is not in it. */
type Block = { readonly postings: Postings; readonly to: Int32Array };

export type PoolOptions = {
  /** Measures which candidates are in everybody's list. */
  readonly isCatalogue?: boolean;
  /** Measurements made when the catalogue was built, and the position in this pool of each measured candidate: -1 for one that is not in it. */
  readonly known?: { readonly of: Measured; readonly to: Int32Array } | undefined;
};

export class Pool {
  readonly profiles: readonly Profile[];
  private readonly spreader: Spreader;
  /** The prefectures, and the prefecture of each candidate: there are forty-seven, and twenty thousand candidates. */
  private readonly prefectures: readonly (string | null)[];
  private readonly prefectureAt: Uint16Array;
  private readonly bySense = new Map<number, number[]>();
  private readonly blocks: readonly Block[];
  private readonly mean: Float64Array;
  private readonly spread: Float64Array;
  private readonly sample: readonly number[];
  private readonly tops: readonly (readonly Top[])[];
  /** The number of lists of ten that it would be in, of those for the sample concepts. */
  private readonly offered: Float64Array;

  constructor(spreader: Spreader, profiles: readonly Profile[], { isCatalogue = false, known }: PoolOptions = {}) {
    this.spreader = spreader;
    this.profiles = profiles;
    const prefectures = new Map<string | null, number>();
    this.prefectureAt = Uint16Array.from(profiles, ({ thing: { place } }) => {
      const at = prefectures.get(place.prefecture) ?? prefectures.size;
      prefectures.set(place.prefecture, at);
      return at;
    });
    this.prefectures = [...prefectures.keys()];
    for (const [at, { senses }] of profiles.entries())
      for (const { node } of senses) {
        const all = this.bySense.get(node);
        if (all) all.push(at);
        else this.bySense.set(node, [at]);
      }
    const added = addedTo(profiles, known?.to);
    const block = { postings: postingsOf(vectorsOf(profiles, added), spreader.lexicon.size, LEAST), to: added };
    this.blocks = [...(known ? [{ postings: known.of.postings, to: known.to }] : []), block];
    this.sample = known?.of.sample ?? sampleOf(spreader.lexicon);
    this.mean = new Float64Array(profiles.length);
    this.spread = new Float64Array(profiles.length);
    if (known) this.takePrior(known.of, known.to);
    const near = this.nearToSample(block);
    this.measurePrior(near, added);
    this.tops = isCatalogue ? this.topsOf(near, added, known) : [];
    this.offered = new Float64Array(profiles.length);
    for (const tops of this.tops)
      for (const { at } of tops) this.offered[at] = (this.offered[at] as number) + 1 / this.sample.length;
  }

  /** For the index of the catalogue. Only for a pool without one. */
  measured(): Measured {
    const { mean, spread, sample, tops } = this;
    return { postings: (this.blocks[0] as Block).postings, mean, spread, sample, tops };
  }

  /**
   * How near each candidate is to a card, by position. Concepts that both mention are excluded: two makers of one thing are rivals, and what
   * completes a combination differs from what is held.
   */
  nearToCard({ vector, senses, length }: Profile): Float64Array {
    const sums = this.nearTo(vector);
    for (const { node, weight } of senses)
      for (const at of this.bySense.get(node) ?? []) {
        const other = this.profiles[at];
        const theirs = other?.senses.find((s) => s.node === node);
        if (!other || !theirs) continue;
        const shared = (weight * theirs.weight * this.spreader.meetsItself(node)) / (length * other.length);
        sums[at] = Math.max(0, (sums[at] ?? 0) - WEIGHTS.apart * shared);
      }
    return sums;
  }

  private nearTo(vector: SparseVector): Float64Array {
    const sums = new Float64Array(this.profiles.length);
    for (const { postings, to } of this.blocks) {
      const near = new Float64Array(to.length);
      addCommon(near, postings, vector);
      for (let i = 0; i < to.length; i++) if ((to[i] as number) >= 0) sums[to[i] as number] = near[i] as number;
    }
    return sums;
  }

  /** Those of these positions in the same part of the country as one of the places; none if no place is known. */
  atHand(among: Int32Array, places: readonly Place[]): Int32Array {
    const isNear = this.prefectures.map((prefecture) =>
      AT_HAND.has(nearest(places, { prefecture, municipality: null })),
    );
    return among.filter((at) => isNear[this.prefectureAt[at] as number]);
  }

  /** The penalty of a candidate for being in more than its share of all lists: nobody is helped by the same entry for every card. */
  tooOften(at: number): number {
    const fair = (FAIR_TIMES * LIST) / this.profiles.length;
    return WEIGHTS.tooOften * Math.max(0, (this.offered[at] ?? 0) - fair);
  }

  /** How much nearer than usual, in standard deviations of that candidate. */
  unusual(at: number, nearness: number): number {
    const times = (nearness - (this.mean[at] ?? 0)) / ((this.spread[at] ?? 0) + WEIGHTS.flatPrior);
    return Math.sign(times) * Math.log1p(Math.abs(times));
  }

  private takePrior({ mean, spread }: Measured, to: Int32Array): void {
    for (let i = 0; i < to.length; i++) {
      const at = to[i] as number;
      if (at < 0) continue;
      this.mean[at] = mean[i] as number;
      this.spread[at] = spread[i] as number;
    }
  }

  /** For each concept of the sample: how near the candidates of the block are to it. */
  private nearToSample({ postings, to }: Block): readonly Float64Array[] {
    if (to.length === 0) return [];
    return this.sample.map((node) => {
      const near = new Float64Array(to.length);
      addCommon(near, postings, vectorOf(this.spreader, [{ node, weight: 1 }]).vector);
      return near;
    });
  }

  private measurePrior(all: readonly Float64Array[], to: Int32Array): void {
    const squares = new Float64Array(to.length);
    for (const near of all)
      for (let i = 0; i < near.length; i++) {
        const [at, x] = [to[i] as number, near[i] as number];
        this.mean[at] = (this.mean[at] as number) + x / all.length;
        squares[i] = (squares[i] as number) + (x * x) / all.length;
      }
    for (let i = 0; i < to.length; i++) {
      const at = to[i] as number;
      this.spread[at] = Math.sqrt(Math.max(0, (squares[i] as number) - (this.mean[at] as number) ** 2));
    }
  }

  /** For each concept of the sample, the top of its list: known for the shipped candidates, plus the added ones. */
  private topsOf(near: readonly Float64Array[], added: Int32Array, known: PoolOptions['known']): readonly Top[][] {
    const kindOf = (at: number) => this.profiles[at]?.thing.kind;
    // The successor of a removed one is unknown.
    const isWhole = known?.of.tops.every((tops) => tops.every(({ at }) => (known.to[at] as number) >= 0)) ?? false;
    return this.sample.map((node, i) => {
      if (isWhole && known) {
        const tops = (known.of.tops[i] ?? []).map(({ at, points }) => ({ at: known.to[at] as number, points }));
        if (added.length === 0) return tops;
        return withBest(
          tops,
          Array.from(added, (at, k) => this.topOf(at, near[i]?.[k] ?? 0)),
          kindOf,
          OF_KIND,
        );
      }
      const all = known ? this.nearTo(vectorOf(this.spreader, [{ node, weight: 1 }]).vector) : (near[i] ?? []);
      return withBest(
        [],
        Array.from(all, (x, at) => this.topOf(at, x)),
        kindOf,
        OF_KIND,
      );
    });
  }

  private topOf(at: number, near: number): Top {
    return { at, points: near > 0 ? this.unusual(at, near) : 0 };
  }
}

/** Positions of the candidates without measurements. */
function addedTo(profiles: readonly Profile[], known: Int32Array | undefined): Int32Array {
  const isKnown = new Uint8Array(profiles.length);
  for (const at of known ?? []) if (at >= 0) isKnown[at] = 1;
  return Int32Array.from(profiles.keys()).filter((at) => isKnown[at] === 0);
}

const vectorsOf = (profiles: readonly Profile[], positions: Int32Array): readonly SparseVector[] =>
  Array.from(positions, (at) => (profiles[at] as Profile).vector);
