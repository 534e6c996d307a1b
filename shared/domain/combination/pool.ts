/**
 * The candidates, read once: which concepts lead to them, and how near each of them is to anything at all, so that an entry that is a little near to
 * everything is near to nothing. A query then only walks the concepts that it names.
 */
import { type Distance, nearest, type Place } from './distance.ts';
import { addCommon, type Postings, postingsOf } from './postings.ts';
import { type Profile, vectorOf } from './profile.ts';
import type { SparseVector, Spreader } from './spread.ts';
import { WEIGHTS } from './weights.ts';

/** Less than this of a profile is not looked up. */
const LEAST = 0.01;
/** How many concepts of the lexicon stand for "anything at all". */
const SAMPLE = 96;
/** An entry may be in so many times as many lists of ten as its turn would be before it loses points. */
const FAIR_TIMES = 2;
const LIST = 10;
const OF_KIND = 2;
const AT_HAND: ReadonlySet<Distance> = new Set(['here', 'prefecture', 'region']);

export class Pool {
  readonly profiles: readonly Profile[];
  private readonly spreader: Spreader;
  /** Which prefectures there are, and which of them each candidate is in: there are forty-seven, and twenty thousand candidates. */
  private readonly prefectures: readonly (string | null)[];
  private readonly prefectureAt: Uint16Array;
  private readonly bySense = new Map<number, number[]>();
  private readonly postings: Postings;
  private readonly mean: Float64Array;
  private readonly spread: Float64Array;

  /** In how many lists of ten it would be, of those for concepts all over the lexicon. */
  private readonly offered: Float64Array;

  /** `isCatalogue`: measure which candidates are in everybody's list. */
  constructor(spreader: Spreader, profiles: readonly Profile[], isCatalogue = false) {
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
    this.postings = postingsOf(
      profiles.map((p) => p.vector),
      spreader.lexicon.size,
      LEAST,
    );
    this.mean = new Float64Array(profiles.length);
    this.spread = new Float64Array(profiles.length);
    this.offered = new Float64Array(profiles.length);
    this.measurePrior(isCatalogue);
  }

  /**
   * How near each candidate is to a card, by its position. What both name is left out: two makers of one thing are rivals, and what completes a
   * combination differs from what is held.
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
    addCommon(sums, this.postings, vector);
    return sums;
  }

  /** Those of these positions in the same part of the country as one of the places; none where no place is known. */
  atHand(among: Int32Array, places: readonly Place[]): Int32Array {
    const isNear = this.prefectures.map((prefecture) =>
      AT_HAND.has(nearest(places, { prefecture, municipality: null })),
    );
    return among.filter((at) => isNear[this.prefectureAt[at] as number]);
  }

  /** What a candidate loses for being in more than its share of all lists: nobody is helped by the same entry for every card. */
  tooOften(at: number): number {
    const fair = (FAIR_TIMES * LIST) / this.profiles.length;
    return WEIGHTS.tooOften * Math.max(0, (this.offered[at] ?? 0) - fair);
  }

  /** How much nearer than usual, in standard deviations of that candidate. */
  unusual(at: number, nearness: number): number {
    const times = (nearness - (this.mean[at] ?? 0)) / ((this.spread[at] ?? 0) + WEIGHTS.flatPrior);
    return Math.sign(times) * Math.log1p(Math.abs(times));
  }

  private measurePrior(isCatalogue: boolean): void {
    const { lexicon } = this.spreader;
    const own: number[] = [];
    for (let at = 0; at < lexicon.size; at++) {
      const { concept } = lexicon.node(at);
      if (concept && concept.leaf !== true) own.push(at);
    }
    const step = Math.max(1, Math.floor(own.length / SAMPLE));
    const sample = own.filter((_, i) => i % step === 0).slice(0, SAMPLE);
    const squares = new Float64Array(this.profiles.length);
    for (const node of sample) {
      const near = this.nearTo(vectorOf(this.spreader, [{ node, weight: 1 }]).vector);
      for (let i = 0; i < near.length; i++) {
        const x = near[i] ?? 0;
        this.mean[i] = (this.mean[i] ?? 0) + x / sample.length;
        squares[i] = (squares[i] ?? 0) + (x * x) / sample.length;
      }
    }
    for (let i = 0; i < squares.length; i++)
      this.spread[i] = Math.sqrt(Math.max(0, (squares[i] ?? 0) - (this.mean[i] ?? 0) ** 2));
    if (isCatalogue) this.measureOffered(sample);
  }

  private measureOffered(sample: readonly number[]): void {
    for (const node of sample) {
      const near = this.nearTo(vectorOf(this.spreader, [{ node, weight: 1 }]).vector);
      // A list has a few of each kind.
      const ofKind = new Map<string | undefined, { readonly at: number; readonly points: number }[]>();
      near.forEach((x, at) => {
        const points = x > 0 ? this.unusual(at, x) : 0;
        if (points <= 0) return;
        const kind = this.profiles[at]?.thing.kind;
        const best = ofKind.get(kind) ?? [];
        const worse = best.findIndex((b) => points > b.points);
        if (worse < 0 && best.length >= OF_KIND) return;
        best.splice(worse < 0 ? best.length : worse, 0, { at, points });
        ofKind.set(kind, best.slice(0, OF_KIND));
      });
      for (const { at } of [...ofKind.values()].flat()) this.offered[at] = (this.offered[at] ?? 0) + 1 / sample.length;
    }
  }
}
