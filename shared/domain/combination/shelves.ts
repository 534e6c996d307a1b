/** Three shelves — 堅い, 意外, 遠い — and a short list with variety: not ten of one kind, nor ten that say the same. */
import type { EdgeKind } from '../lexicon/lexicon.ts';
import type { Judged, Weighed } from './judging.ts';
import type { Proposal } from './proposer.ts';
import { dot } from './spread.ts';

export const SHELVES = ['solid', 'surprising', 'far'] as const;
export type Shelf = (typeof SHELVES)[number];

/**
 * Far: more than two relations, or beyond the region. Surprising: no case is like it, and either a third thing brings both together, or one relation ties firmly what
 * otherwise have hardly anything to do with each other. Solid: whatever else is near.
 */
export function shelfOf(judged: Shelved): Shelf {
  const { novelty, feasibility, longest, against } = judged;
  const isFar = against.some((a) => a.type === 'far') || longest > 2;
  if (isFar && !(longest <= 1 && feasibility >= 0.5)) return 'far';
  return novelty >= NOVEL && (longest > 1 || isTiedFromAfar(judged)) ? 'surprising' : 'solid';
}
type Shelved = Pick<Judged, 'novelty' | 'feasibility' | 'longest' | 'against' | 'reasons' | 'leastTie' | 'nearness'>;
const NOVEL = 0.55;

/** Where walks meet again and again, a founder has thought of it; and who makes a thing, or what comes of it, is known to whoever holds it. */
const isTiedFromAfar = ({ reasons, leastTie, nearness }: Shelved): boolean =>
  nearness <= HARDLY_NEAR &&
  reasons.some(
    (r) => 'clauses' in r && r.strength >= FIRMLY * leastTie && r.clauses.every(({ kind }) => !BY_NATURE.has(kind)),
  );
const HARDLY_NEAR = 0.25;
const FIRMLY = 1.2;
const BY_NATURE: ReadonlySet<EdgeKind> = new Set(['by', 'yields', 'of', 'isa', 'at', 'like']);

/** Places in a list of ten by shelf, near to far. */
const PLACES: Readonly<Record<Shelf, number>> = { solid: 0.4, surprising: 0.4, far: 0.2 };
/** The penalty for similarity to something already in the list. */
const SAMENESS = 1.5;
const SAME_KIND = 0.35;
/** The penalty for each one tied to the card by the same thing, and the maximum of these in a list. */
const SAME_REASON = 0.3;
const MOST_OF_REASON = 2;
/** There are few challenges: without this, each would be in many lists because it is the only one of its kind. */
const SCARCE = 2;

export type Picking = {
  readonly limit: number;
  /** Moves places from near to far, -1 to 1. */
  readonly dial: number;
  /** Fills the list with weaker paths too, after all strong ones. */
  readonly withWeak: boolean;
};

/** Greedy by score minus similarity, with places for each shelf; what a shelf cannot fill is filled from the others. */
export function pick(judged: readonly Judged[], { limit, dial, withWeak }: Picking): Proposal[] {
  const short = withWeak ? limit : SHORT;
  const few = withWeak ? limit : FEW;
  const places = placesFor(limit, dial);
  const left = new Set(judged.filter((j) => j.score > 0 && isWorthAPlace(j, withWeak ? IF_ASKED : TO_FILL)));
  const strong = new Set([...left].filter((j) => isWorthAPlace(j)));
  const weakest = new Set(judged.filter(isBetterThanNothing));
  const shelves = new Map(judged.map((j) => [j, shelfOf(j)]));
  const taken: Judged[] = [];
  const used: Record<Shelf, number> = { solid: 0, surprising: 0, far: 0 };
  const ofKind = new Map<string | undefined, number>();
  const alike = new Likeness(taken);
  const said = new Map([...left].map((j) => [j, saidBy(j)]));
  const ofReason = new Map<string | undefined, number>();
  const worth = (j: Judged, likeness: number): number =>
    j.score -
    SAMENESS * likeness -
    SAME_KIND * ((ofKind.get(j.kind) ?? 0) + (j.kind === 'challenge' ? SCARCE : 0)) -
    SAME_REASON * (ofReason.get(said.get(j)) ?? 0);
  const isSaid = (j: Judged): boolean => (ofReason.get(said.get(j)) ?? 0) >= MOST_OF_REASON;
  const isFull = (j: Judged): boolean => (ofKind.get(j.kind) ?? 0) >= mostOf(j.kind) || isSaid(j);
  /** Left out only because there are three of their kind already. */
  const waiting = new Set<Judged>();
  while (taken.length < limit) {
    for (const j of left)
      if (isFull(j)) {
        left.delete(j);
        if (!isSaid(j) && strong.has(j)) waiting.add(j);
      }
    // A place that five craftsmen could use is better told five than left with three.
    if (taken.length < ENOUGH && ![...left].some((j) => strong.has(j)))
      for (const j of waiting) if (!isSaid(j) && (ofKind.get(j.kind) ?? 0) < mostToFill(j.kind)) left.add(j);
    // An empty list would help nobody.
    if (left.size === 0 && taken.length < few)
      for (const j of weakest) if (!taken.includes(j) && !isFull(j)) left.add(j);
    if (left.size === 0) break;
    const first = [...left].filter((j) => strong.has(j));
    if (first.length === 0 && taken.length >= short) break;
    const rest = first.length > 0 ? first : [...left];
    const open = rest.filter((j) => used[shelves.get(j) ?? 'far'] < places[shelves.get(j) ?? 'far']);
    let best: { readonly of: Judged; readonly worth: number } | undefined;
    for (const j of open.length > 0 ? open : rest) {
      const least = best ? best.worth + 1e-9 : Number.NEGATIVE_INFINITY;
      if (worth(j, alike.atLeast(j)) <= least) continue;
      const exact = worth(j, alike.to(j));
      if (exact > least) best = { of: j, worth: exact };
    }
    if (!best) break;
    left.delete(best.of);
    waiting.delete(best.of);
    taken.push(best.of);
    used[shelves.get(best.of) ?? 'far']++;
    ofKind.set(best.of.kind, (ofKind.get(best.of.kind) ?? 0) + 1);
    const reason = said.get(best.of);
    ofReason.set(reason, (ofReason.get(reason) ?? 0) + 1);
  }
  return taken.map((j) => ({
    ...publish(j),
    shelf: shelves.get(j) ?? 'far',
    ...(strong.has(j) ? {} : { isWeak: true as const }),
  }));
}

/** The similarity of each candidate to the most similar selected one. Comparisons dominate the running time: each pair is compared once. */
class Likeness {
  private readonly taken: readonly Judged[];
  private readonly known = new Map<Judged, { readonly to: number; readonly most: number }>();

  /** `taken` grows at its end. */
  constructor(taken: readonly Judged[]) {
    this.taken = taken;
  }

  /** As far as it is known without a comparison. */
  atLeast(j: Judged): number {
    return this.known.get(j)?.most ?? 0;
  }

  to(j: Judged): number {
    const { to, most } = this.known.get(j) ?? { to: 0, most: 0 };
    const now = Math.max(most, ...this.taken.slice(to).map((t) => dot(t.profile.vector, j.profile.vector)));
    this.known.set(j, { to: this.taken.length, most: now });
    return now;
  }
}

/**
 * The words at the ends of its strongest path: 離島 for anything that comes from an island. Hands are lacked in each entry's own words; there it is what
 * they would do.
 */
function saidBy({ id, reasons }: Judged): string {
  const [best] = reasons;
  if (!best || !('clauses' in best)) return id;
  const [only, ...more] = best.clauses;
  const end = only?.kind === 'does' && more.length === 0 ? only.b : best.candidate.term;
  return `${best.card.term.ja} ${end.ja}`;
}

type Worth = Pick<Weighed, 'reasons' | 'isSameThing' | 'leastTie'>;
/** Other candidates are never listed, however empty the list is. */
export const isWorthListing = (weighed: Worth, withWeak = false): boolean =>
  isWorthAPlace(weighed, withWeak ? IF_ASKED : TO_FILL) || isBetterThanNothing(weighed);

/** The same thing elsewhere is not a combination; being near, or of a missing kind, is not a reason by itself. */
const isWorthAPlace = ({ reasons, isSameThing, leastTie }: Worth, share = 1): boolean => {
  if (isSameThing) return false;
  let way = 0;
  let like = 0;
  for (const r of reasons) {
    if ('clauses' in r) way = Math.max(way, r.strength);
    if (r.rule === 'analogy') like = Math.max(like, r.strength);
  }
  // A case that names both, not only similar things.
  const isTied = reasons.some((r) => 'clauses' in r && r.tiedBy !== undefined);
  return way >= share * leastTie || (like >= CASE * leastTie && (isTied || way >= CONFIRMED * leastTie));
};
/** Related by a single relation, or strong enough for any list. */
const isBetterThanNothing = (weighed: Worth): boolean =>
  isWorthAPlace(weighed) ||
  isWorthAPlace(
    { ...weighed, reasons: weighed.reasons.filter((r) => 'clauses' in r && r.clauses.length < 2) },
    AT_LEAST,
  );
/**
 * A list of fewer than this may be filled with paths that are weaker by this factor. Read by eye, every second one that is strong enough made sense, but only one in six
 * of the weaker ones: better few proposals than ten.
 */
const SHORT = 2;
const TO_FILL = 0.8;
/** The same for who asks for weaker ones too. */
const IF_ASKED = 0.35;
/** If the list would be empty, even weaker candidates are accepted, if a single relation relates them. */
const AT_LEAST = 0.7;
const FEW = 1;
/** The similarity of a case has to exceed the required strength of a path by this factor. */
const CASE = 1.5;
/** A case may match only generic parts, such as two people: however similar it is, a path has to support it. */
const CONFIRMED = 0.35;

/** A list is for parts that can be combined: at most one challenge, and three of any other kind. */
const MOST_OF_KIND = 3;
const mostOf = (kind: string | undefined): number => (kind === 'challenge' ? 1 : MOST_OF_KIND);
/** A list of fewer takes more of a kind. */
const ENOUGH = 8;
const MOST_TO_FILL = 5;
const mostToFill = (kind: string | undefined): number => (kind === 'challenge' ? 1 : MOST_TO_FILL);

/** Without fields that only the selection needs. */
export const publish = ({
  profile: _,
  longest: __,
  isSameThing: ___,
  leastTie: ____,
  nearness: _____,
  ...rest
}: Judged): Omit<Proposal, 'shelf'> => rest;

function placesFor(limit: number, dial: number): Readonly<Record<Shelf, number>> {
  const shift = Math.max(-1, Math.min(1, dial)) * 0.3;
  const solid = Math.round(limit * (PLACES.solid - shift));
  const far = Math.round(limit * (PLACES.far + shift));
  return { solid, far, surprising: Math.max(0, limit - solid - far) };
}
