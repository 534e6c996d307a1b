/**
 * Applies all rules to one candidate, in two steps: how well it fits the cards, and, for those that can be listed, how new and how feasible
 * it would be and the objections to it. The second step takes as long as the first.
 */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Against, amountAgainst, farAgainst, monthsAgainst, permitAgainst, risksAgainst } from './against.ts';
import type { Analogy, CaseBase } from './cases.ts';
import { type Distance, nearest, type Place } from './distance.ts';
import { handsFor } from './hands.ts';
import { missingLinks } from './missing.ts';
import type { NearCases } from './nearCases.ts';
import type { Paths } from './paths.ts';
import { isColleague, isSameThing } from './peers.ts';
import type { Profile, Thing } from './profile.ts';
import { burdenOf, isFixed, leastTie, type Reach, reachOf, staysPut } from './reach.ts';
import { candidateSide, cardSide, isAskedFor, isOutOfReach, pathReasons, type Reason, type Side } from './reasons.ts';
import type { Role } from './roles.ts';
import { dot } from './spread.ts';
import type { teach } from './taught.ts';

/**
 * How much association, direct relations, a missing role and nearness add to a score. A known case adds nothing: it shows how something similar was
 * done, and can put an otherwise unrelated candidate on the list, but a part that many cases mention (大学, 農家) is not better for that.
 */
export type ScoreParts = { readonly [P in 'association' | 'direct' | 'missingRole' | 'region']: number };

/** The cards, with everything that is the same for all candidates. */
export type Question = {
  readonly held: readonly Profile[];
  readonly sides: readonly Side[];
  readonly places: readonly Place[];
  readonly roles: ReadonlySet<Role>;
  /** `put`: none of the cards can be moved to another part of the country; `fixed`: all of them are places. */
  readonly stays: 'put' | 'fixed' | undefined;
  /** How much weaker a path may be because the cards are well-known concepts with many relations. */
  readonly eased: number;
  readonly near: NearCases;
  readonly lesson: ReturnType<typeof teach>;
};

/** A candidate's distance, its meaning for that kind, and the minimum strength of a path to it. */
type Whereabouts = { readonly distance: Distance; readonly reach: Reach; readonly leastTie: number };

/** A candidate with its fit to the cards. */
export type Weighed = {
  readonly profile: Profile;
  readonly distance: Distance;
  readonly score: number;
  readonly fit: number;
  /** Best first; at least one. */
  readonly reasons: readonly Reason[];
  readonly precedent: Analogy | undefined;
  readonly isSameThing: boolean;
  /** The minimum strength of the path that ties it. */
  readonly leastTie: number;
  /** How unusually near the meanings of both are, besides any path. */
  readonly nearness: number;
};
/** A weighed candidate with novelty, feasibility and objections. */
export type Judged = Omit<Weighed, 'distance'> & {
  readonly id: string;
  readonly text: string;
  readonly kind: string | undefined;
  readonly entry: CatalogueEntryView | undefined;
  readonly novelty: number;
  readonly feasibility: number;
  readonly against: readonly Against[];
  /** The number of relations of the shortest path. */
  readonly longest: number;
};

const MONEY = /補助|助成|交付金|融資|資金|基金|出資|創業塾/u;
const LEAST_FAILURE = 0.12;
const MOST_AGAINST = 4;

export class Judging {
  private readonly lexicon: Lexicon;
  private readonly paths: Paths;
  private readonly cases: CaseBase;
  private readonly parts: ScoreParts;
  /** What is the same of a candidate in each list. */
  private readonly kept = new WeakMap<Profile, { readonly side: Side; readonly reach: Reach }>();

  constructor(lexicon: Lexicon, paths: Paths, cases: CaseBase, parts: ScoreParts) {
    this.lexicon = lexicon;
    this.paths = paths;
    this.cases = cases;
    this.parts = parts;
  }

  question(held: readonly Profile[], near: NearCases, lesson: Question['lesson']): Question {
    return {
      held,
      sides: held.map((h) => cardSide(this.lexicon, h)),
      places: placesOf(held),
      roles: new Set(held.flatMap((h) => [...h.roles])),
      stays: staysOf(this.lexicon, held),
      eased: easedOf(this.paths, held),
      near,
      lesson,
    };
  }

  whereabouts({ places, stays }: Pick<Question, 'places' | 'stays'>, candidate: Profile): Whereabouts {
    const distance = nearest(places, candidate.thing.place);
    const { reach } = this.known(candidate);
    return { distance, reach, leastTie: leastTie(reach, distance, stays) };
  }

  /** Whether it asks for what a card is, or for what one of the people held can do: it is judged however little else it has to do with them. */
  asksFor(question: Question, candidate: Profile | undefined): boolean {
    if (!candidate) return false;
    return this.takesIn(question.sides, candidate) || this.lacksHands(question, candidate);
  }

  private takesIn(sides: readonly Side[], candidate: Profile): boolean {
    if (!candidate.senses.some((s) => s.of === 'takes' || s.of === 'needs')) return false;
    const { ends } = this.known(candidate).side;
    return sides.some((card) => card.ends.some((mine) => ends.some((theirs) => isAskedFor(mine, theirs))));
  }

  private lacksHands({ held, places }: Question, candidate: Profile): boolean {
    if (!held.some(({ thing }) => thing.kind === 'person')) return false;
    const distance = nearest(places, candidate.thing.place);
    return held.some((card) => handsFor(this.lexicon, card, candidate, distance) !== undefined);
  }

  private known(candidate: Profile): { readonly side: Side; readonly reach: Reach } {
    const kept = this.kept.get(candidate);
    if (kept) return kept;
    const { lexicon } = this;
    const made = { side: candidateSide(lexicon, candidate), reach: reachOf(lexicon, candidate) };
    this.kept.set(candidate, made);
    return made;
  }

  weigh(question: Question, candidate: Profile, base: number, whereabouts: Whereabouts): Weighed {
    const { held, sides, near, lesson } = question;
    const { parts, lexicon } = this;
    const { side } = this.known(candidate);
    const { distance, reach } = whereabouts;
    const isFarOff = question.stays !== undefined && distance === 'far';
    const reasons = sides
      .flatMap((card) => pathReasons(this.paths, lexicon, this.cases, card, side))
      .filter((r) => !(isFarOff && isOutOfReach(r, candidate.thing.kind)));
    const hands = held.flatMap((card) => handsFor(lexicon, card, candidate, distance) ?? []);
    reasons.push(...hands);
    const known = near.analogy(candidate);
    // Money does not complete a combination.
    const precedent = known && !MONEY.test(known.candidate.theirs) ? known : undefined;
    const missing = missingRole(question, candidate);
    if (precedent) reasons.push({ rule: 'analogy', strength: precedent.strength, ...mapping(precedent) });
    if (missing) reasons.push(missing);
    const region = regionOf(candidate.thing, distance);
    if (region) reasons.push(region);
    let direct = 0;
    for (const r of reasons) if (isPath(r)) direct = Math.max(direct, r.strength);
    // The walks of a calling and of who lacks its hands need not meet, nor those of a thing and of who takes it in.
    const isAsked = hands.length > 0 || (candidate.thing.entry !== undefined && this.takesIn(sides, candidate));
    const nearness = Math.max(isAsked ? 0 : Number.NEGATIVE_INFINITY, base / Math.sqrt(held.length));
    const raw =
      parts.association * nearness +
      parts.direct * direct +
      (missing ? parts.missingRole : 0) +
      parts.region * ((region?.strength ?? 0) - burdenOf(reach, distance));
    return {
      profile: candidate,
      distance,
      score: round(raw * lesson(candidate, distance), 6),
      fit: round(1 / (1 + Math.exp(-(raw - 2)))),
      reasons: reasons.sort((a, b) => aside(a) - aside(b) || b.strength - a.strength || (a.rule < b.rule ? -1 : 1)),
      precedent,
      isSameThing: held.some((card) => isSameThing(lexicon, card, candidate) || isColleague(lexicon, card, candidate)),
      leastTie: whereabouts.leastTie * question.eased,
      nearness,
    };
  }

  judge({ held, near }: Question, { distance, ...weighed }: Weighed): Judged {
    const { profile, precedent, reasons } = weighed;
    const { id, text, kind, entry } = profile.thing;
    const against = this.againstOf(held, profile, distance, near.ended(profile));
    return {
      ...weighed,
      id,
      text,
      kind,
      entry,
      novelty: round(noveltyOf(held, profile, precedent)),
      feasibility: round(feasibilityOf(profile, distance, against)),
      against,
      longest: longestOf(reasons),
    };
  }

  private againstOf(
    held: readonly Profile[],
    candidate: Profile,
    distance: Distance,
    ended: Analogy | undefined,
  ): Against[] {
    const list: (Against | undefined)[] = [
      ended && ended.strength >= LEAST_FAILURE ? { type: 'ended', ...mapping(ended) } : undefined,
      monthsAgainst(held, candidate),
      amountAgainst(held, candidate),
      ...missingLinks(this.lexicon, held, candidate),
      farAgainst(held, candidate, distance),
      ...risksAgainst(this.lexicon, [candidate, ...held], 2),
      ...permitAgainst(this.lexicon, [...held, candidate]).slice(0, 1),
    ];
    return list.filter((a) => a !== undefined).slice(0, MOST_AGAINST);
  }
}

function staysOf(lexicon: Lexicon, held: readonly Profile[]): Question['stays'] {
  if (held.every((card) => isFixed(lexicon, card))) return 'fixed';
  return held.every((card) => staysPut(lexicon, card)) ? 'put' : undefined;
}

/** The value for the head that needs it least. */
const easedOf = (paths: Paths, held: readonly Profile[]): number =>
  Math.max(0, ...held.flatMap((h) => h.senses.filter((s) => s.isHead).map((s) => paths.eased(s.node)))) || 1;

/** A role that none of the cards has and the candidate adds, with the word for it. */
function missingRole({ held, roles }: Question, candidate: Profile): Reason | undefined {
  if (candidate.senses.length === 0) return undefined;
  let role: Role | undefined;
  for (const r of candidate.roles) if (role === undefined && !roles.has(r)) role = r;
  if (!role) return undefined;
  return {
    rule: 'missingRole',
    role,
    cards: held.map((h) => h.thing.text),
    candidate: candidate.thing.text,
    strength: 0.05,
  };
}

const placesOf = (held: readonly Profile[]): readonly Place[] =>
  held.map((h) => h.thing.place).filter((p) => p.prefecture !== null);

const mapping = ({ entry, held, candidate }: Analogy) => ({ entry, held, candidate });
/** Relations come first, then that both are of one thing, and last that it is near or of a missing kind. */
const aside = (r: Reason): number => (r.rule === 'region' || r.rule === 'missingRole' ? 2 : r.rule === 'same' ? 1 : 0);
const isPath = (r: Reason): r is Extract<Reason, { clauses: unknown }> => 'clauses' in r;
const longestOf = (reasons: readonly Reason[]): number => {
  const lengths = reasons.filter(isPath).map((r) => r.clauses.length);
  return lengths.length === 0 ? 4 : Math.min(...lengths);
};

function regionOf({ place }: Thing, distance: Distance): Reason | undefined {
  if (distance !== 'here' && distance !== 'prefecture' && distance !== 'region') return undefined;
  const strength = { here: 0.4, prefecture: 0.3, region: 0.12 }[distance];
  return {
    rule: 'region',
    distance,
    place: `${place.prefecture ?? ''}${distance === 'here' ? (place.municipality ?? '') : ''}`,
    strength,
  };
}

function noveltyOf(held: readonly Profile[], candidate: Profile, precedent: Analogy | undefined): number {
  const alike = Math.max(0, ...held.map((h) => dot(h.vector, candidate.vector)));
  return 1 - Math.min(1, 0.7 * (precedent?.strength ?? 0) * 2 + 0.5 * alike);
}

/** By distance, months, amounts, permits, risks, and whether there is a contact. */
function feasibilityOf(candidate: Profile, distance: Distance, against: readonly Against[]): number {
  const near = { here: 0.9, prefecture: 0.8, region: 0.65, anywhere: 0.6, far: 0.4 }[distance];
  const contact = candidate.thing.entry?.facets?.contact ? 0.1 : 0;
  const cost = { ended: 0.15, months: 0.15, amount: 0.1, far: 0, permit: 0.08, missing: 0.05, risk: 0.03 } as const;
  const burden = against.reduce((sum, a) => sum + cost[a.type], 0);
  return Math.max(0.05, Math.min(1, near + contact - burden));
}

/** Rounds to a number of digits. */
export function round(x: number, digits = 2): number {
  const by = 10 ** digits;
  return Math.round(x * by) / by;
}
