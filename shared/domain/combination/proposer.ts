/**
 * What could be tied with what a founder holds, each with the rule that says why, a precedent, three numbers and what speaks against it. Rules over
 * a lexicon and a catalogue that can be looked up, nothing else: the same input gives the same answer, without a network.
 *
 * What is proposed is a place to look, never a claim: the claim is the founder's. Money is not proposed here: it completes no combination.
 */
import type { CatalogueEntryView, EntryKind } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isEmptyNoun } from '../lexicon/nouns.ts';
import { readText } from '../lexicon/read.ts';
import type { OwnWord } from '../lexicon/view.ts';
import { type Against, amountAgainst, farAgainst, monthsAgainst, permitAgainst, risksAgainst } from './against.ts';
import { type Analogy, CaseBase, hasEnded } from './cases.ts';
import { type Distance, nearest, type Place } from './distance.ts';
import { missingLinks } from './missing.ts';
import { Paths } from './paths.ts';
import { Pool } from './pool.ts';
import { type Profile, profileOf, type Thing } from './profile.ts';
import { burdenOf, leastTie, reachOf } from './reach.ts';
import { pathReasons, type Reason } from './reasons.ts';
import type { Role } from './roles.ts';
import { pick, publish, type Shelf, shelfOf } from './shelves.ts';
import { dot, Spreader } from './spread.ts';
import { type DeclinedThing, teach } from './taught.ts';
import { WEIGHTS } from './weights.ts';

/** A card of the founder's. */
export type Card = Pick<Thing, 'note' | 'senses' | 'not'> & {
  readonly id?: string | undefined;
  readonly text: string;
  readonly kind?: string | undefined;
  readonly prefecture?: string | null | undefined;
  readonly municipality?: string | null | undefined;
  /** The entry that it was made from. */
  readonly entry?: CatalogueEntryView | undefined;
};

export type Proposal = {
  readonly id: string;
  readonly text: string;
  readonly kind: string | undefined;
  readonly entry: CatalogueEntryView | undefined;
  /** By which the list is ordered. */
  readonly score: number;
  /** How well it goes with what is held, how untypical the pair is among known cases, how soon it could be tried; 0 to 1. */
  readonly fit: number;
  readonly novelty: number;
  readonly feasibility: number;
  readonly shelf: Shelf;
  /** Best first; at least one. */
  readonly reasons: readonly Reason[];
  readonly precedent: Analogy | undefined;
  readonly against: readonly Against[];
};

export type Options = {
  readonly limit?: number;
  /** Ids that are on the board already or were declined. */
  readonly without?: ReadonlySet<string>;
  readonly declined?: readonly DeclinedThing[];
  readonly kinds?: readonly EntryKind[];
  /** -1 near (堅い first) to 1 far (遠い first). */
  readonly dial?: number;
  /** An entry that more of the same are wanted of. */
  readonly like?: CatalogueEntryView | undefined;
};

/** Kinds of entries that can be a part. Cases are precedents, money is ranked by its rules, policy is a shelf of reference. */
const CANDIDATE_KINDS = [
  'resource',
  'byproduct',
  'seed',
  'person',
  'organisation',
  'challenge',
] as const satisfies readonly EntryKind[];

/** How many of the nearest are judged by all rules; of those at hand, so many more. */
const JUDGED = 120;
const JUDGED_NEAR = 80;
/** What being like a wanted entry adds to a score, at most. */
const LIKE = 3;

/**
 * How much association, direct relations, a missing role and nearness add to a score. A known case adds nothing: it says how something like it was
 * done, and a place in a list to what nothing else ties, but what many cases name (大学, 農家) is no better a part for it.
 */
export type ScoreParts = { readonly [P in 'association' | 'direct' | 'missingRole' | 'region']: number };

type Scored = { readonly base: number; readonly profile: Profile };
/** A candidate with what all rules say of it. */
export type Judged = Omit<Proposal, 'shelf'> & {
  readonly profile: Profile;
  readonly longest: number;
  readonly isSameThing: boolean;
  /** How strong the way has to be that ties it. */
  readonly leastTie: number;
};

export class Proposer {
  readonly lexicon: Lexicon;
  private readonly spreader: Spreader;
  private readonly paths: Paths;
  private readonly entries: readonly CatalogueEntryView[];
  private readonly cases: CaseBase;
  private readonly parts: ScoreParts;
  private shipped: Pool | undefined;
  /** Whose entries, read already, this one takes over: a plan's own words change how its cards are read, not the catalogue. */
  private readonly base: Proposer | undefined;
  private layered: { readonly key: string; readonly proposer: Proposer } | undefined;

  /** `parts` says how much each rule adds to a score; only an evaluation gives others than the usual ones. */
  constructor(lexicon: Lexicon, entries: readonly CatalogueEntryView[], parts: ScoreParts = WEIGHTS, base?: Proposer) {
    this.lexicon = lexicon;
    this.parts = parts;
    this.spreader = new Spreader(lexicon);
    this.paths = new Paths(this.spreader);
    this.entries = entries;
    this.base = base;
    this.cases = base?.cases ?? new CaseBase(this.spreader, entries);
  }

  /** The same catalogue with a plan's own words; the catalogue is not read again. */
  with(own: readonly OwnWord[]): Proposer {
    if (own.length === 0) return this;
    const key = JSON.stringify(own);
    if (this.layered?.key !== key) {
      const read = (text: string) => readText(this.lexicon, text).mentions.flatMap((m) => m.node ?? []);
      const lexicon = this.lexicon.with(own, read);
      this.layered = { key, proposer: new Proposer(lexicon, this.entries, this.parts, this) };
    }
    return this.layered.proposer;
  }

  /** Reads the catalogue now rather than with the first question. */
  prepare(): void {
    this.pool();
  }

  /** What is understood of a card. */
  understand(card: Card): Profile {
    return profileOf(this.spreader, {
      id: card.id ?? card.entry?.id ?? '',
      text: card.text,
      kind: card.kind,
      place: placeOf(card),
      entry: card.entry,
      note: card.note,
      senses: card.senses,
      not: card.not,
    });
  }

  /** Entries of the catalogue, spread over kinds and shelves, at most `limit` (10). */
  propose(cards: readonly Card[], options: Options = {}): Proposal[] {
    const limit = options.limit ?? 10;
    const judged = this.judge(cards, this.pool(), options, JUDGED, JUDGED_NEAR);
    return pick(this.likeFirst(judged, options.like), limit, options.dial ?? 0);
  }

  private likeFirst(judged: readonly Judged[], like: CatalogueEntryView | undefined): readonly Judged[] {
    if (!like) return judged;
    const { vector } = this.understand({ id: like.id, text: like.title.ja, kind: like.kind, entry: like });
    return judged
      .filter((j) => j.id !== like.id)
      .map((j) => ({ ...j, score: round(j.score + LIKE * dot(vector, j.profile.vector), 6) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** Every one of these, best first; at most `limit` where one is given. */
  rank(cards: readonly Card[], among: readonly Thing[], options: Options = {}): Proposal[] {
    const pool = new Pool(
      this.spreader,
      among.map((thing) => profileOf(this.spreader, thing)),
    );
    const judged = this.judge(cards, pool, options, among.length);
    return judged.slice(0, options.limit ?? judged.length).map((j) => ({ ...publish(j), shelf: shelfOf(j) }));
  }

  private pool(): Pool {
    if (this.base) return this.base.pool();
    this.shipped ??= new Pool(
      this.spreader,
      this.entries
        .filter((e) => CANDIDATE_KINDS.some((k) => k === e.kind))
        .filter(isConcrete)
        .map((entry) =>
          profileOf(this.spreader, { id: entry.id, text: entry.title.ja, kind: entry.kind, place: entry, entry }),
        ),
      true,
    );
    return this.shipped;
  }

  private judge(cards: readonly Card[], pool: Pool, options: Options, most: number, mostNear = 0): Judged[] {
    const held = cards.map((c) => this.understand(c)).sort(byText);
    if (held.length === 0) return [];
    const { without } = options;
    const lesson = teach(this.spreader, options.declined ?? []);
    const near = this.cases.near(held).filter((n) => !without?.has(n.known.entry.id));
    const association = this.association(held, pool);
    const ids = new Set(held.map((h) => h.thing.id).filter((id) => id !== ''));
    const scored = pool.profiles
      .map(
        (profile, at): Scored => ({
          profile,
          base: (association[at] ?? 0) - pool.tooOften(at),
        }),
      )
      .filter(({ profile: { thing } }) => !without?.has(thing.id) && !ids.has(thing.id))
      .filter(({ profile: { thing } }) => !options.kinds || options.kinds.some((k) => k === thing.kind));
    const first = bestOf(scored, most);
    const places = placesOf(held);
    const taken = new Set(first);
    const atHand = scored.filter((s) => !taken.has(s) && AT_HAND.has(nearest(places, s.profile.thing.place)));
    return [...first, ...bestOf(atHand, mostNear)]
      .map(({ profile, base }) => this.judgeOne(held, profile, base, near, lesson))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  /** How unusually near each candidate is to the cards, all in all. */
  private association(held: readonly Profile[], pool: Pool): Float64Array {
    const sums = new Float64Array(pool.profiles.length);
    for (const card of held) {
      const near = pool.nearToCard(card);
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + pool.unusual(at, near[at] ?? 0);
    }
    return sums;
  }

  private judgeOne(
    held: readonly Profile[],
    candidate: Profile,
    base: number,
    near: ReturnType<CaseBase['near']>,
    lesson: ReturnType<typeof teach>,
  ): Judged {
    const { thing } = candidate;
    const { parts } = this;
    const reasons = held.flatMap((card) => pathReasons(this.paths, this.lexicon, this.cases, card, candidate));
    const known = this.cases.analogy(near, candidate);
    // Money completes no combination.
    const precedent = known && !MONEY.test(known.candidate.theirs) ? known : undefined;
    const distance = nearest(placesOf(held), thing.place);
    const missing = this.missingRole(held, candidate);
    if (precedent) reasons.push({ rule: 'analogy', strength: precedent.strength, ...mapping(precedent) });
    if (missing) reasons.push(missing);
    const region = regionOf(thing, distance);
    if (region) reasons.push(region);
    const reach = reachOf(this.lexicon, candidate);
    const direct = Math.max(0, ...reasons.filter(isPath).map((r) => r.strength));
    const raw =
      (parts.association * base) / Math.sqrt(held.length) +
      parts.direct * direct +
      (missing ? parts.missingRole : 0) +
      parts.region * ((region?.strength ?? 0) - burdenOf(reach, distance));
    const against = this.againstOf(held, candidate, distance, near);
    const fit = 1 / (1 + Math.exp(-(raw - 2)));
    return {
      id: thing.id,
      text: thing.text,
      kind: thing.kind,
      entry: thing.entry,
      profile: candidate,
      score: round(raw * lesson(candidate, distance), 6),
      fit: round(fit),
      novelty: round(this.noveltyOf(held, candidate, precedent)),
      feasibility: round(feasibilityOf(candidate, distance, against)),
      reasons: reasons.sort((a, b) => aside(a) - aside(b) || b.strength - a.strength || (a.rule < b.rule ? -1 : 1)),
      longest: longestOf(reasons),
      isSameThing: held.some((card) => isSameThing(this.lexicon, card, candidate)),
      leastTie: leastTie(reach, distance),
      precedent,
      against,
    };
  }

  private noveltyOf(held: readonly Profile[], candidate: Profile, precedent: Analogy | undefined): number {
    const alike = Math.max(0, ...held.map((h) => dot(h.vector, candidate.vector)));
    return 1 - Math.min(1, 0.7 * (precedent?.strength ?? 0) * 2 + 0.5 * alike);
  }

  /** A role that none of the cards has and the candidate brings, with the word that says so. */
  private missingRole(held: readonly Profile[], candidate: Profile): Reason | undefined {
    const there = new Set(held.flatMap((h) => [...h.roles]));
    const role = [...candidate.roles].find((r): r is Role => !there.has(r));
    const head = candidate.senses.find((s) => s.isHead) ?? candidate.senses[0];
    if (!role || !head) return undefined;
    return {
      rule: 'missingRole',
      role,
      cards: held.map((h) => h.thing.text),
      candidate: candidate.thing.text,
      strength: 0.05,
    };
  }

  private againstOf(
    held: readonly Profile[],
    candidate: Profile,
    distance: Distance,
    near: ReturnType<CaseBase['near']>,
  ): Against[] {
    const ended = this.cases.analogy(near, candidate, hasEnded);
    const all = [...held, candidate];
    const months = monthsAgainst(held, candidate);
    const far = farAgainst(held, candidate, distance);
    const list: (Against | undefined)[] = [
      ended && ended.strength >= LEAST_FAILURE ? { type: 'ended', ...mapping(ended) } : undefined,
      months,
      amountAgainst(held, candidate),
      ...missingLinks(this.lexicon, held, candidate),
      far,
      ...risksAgainst(this.lexicon, [candidate, ...held], 2),
      ...permitAgainst(this.lexicon, all).slice(0, 1),
    ];
    return list.filter((a) => a !== undefined).slice(0, MOST_AGAINST);
  }
}

/** A challenge or a resource is somewhere, and a challenge has something to take or to use there; any other is a statement about the country. */
export function isConcrete({ kind, prefecture, municipality, facets }: CatalogueEntryView): boolean {
  if (kind !== 'challenge' && kind !== 'resource') return true;
  if (prefecture === null && municipality === null) return false;
  if (kind === 'resource') return true;
  if (!facets) return false;
  const { takesIn, givesOff, idle, byProducts } = facets;
  return byProducts.length > 0 || [takesIn, givesOff, idle].some((l) => l.some((f) => !isEmptyNoun(f.text)));
}

/** The candidate is what the card is, or a kind of it, and plays no other role: a known case perhaps, but no partner. */
function isSameThing(lexicon: Lexicon, card: Profile, candidate: Profile): boolean {
  const mine = new Set(card.senses.filter((s) => s.isHead).map((s) => s.node));
  return candidate.senses.some(
    (s) =>
      s.of === 'is' &&
      (mine.has(s.node) || (s.isHead && lexicon.out(s.node).some((e) => e.kind === 'isa' && mine.has(e.to)))) &&
      ![...candidate.roles].some((r) => r === 'technology' || r === 'customer'),
  );
}

const AT_HAND: ReadonlySet<Distance> = new Set(['here', 'prefecture', 'region']);
const MONEY = /補助|助成|交付金|融資|資金|基金|出資|創業塾/u;
const LEAST_FAILURE = 0.12;
const MOST_AGAINST = 4;

/** The `most` best, best first. Of twenty thousand only those are put in order that can be among them. */
function bestOf(scored: readonly Scored[], most: number): readonly Scored[] {
  if (most === 0) return [];
  const bases = Float64Array.from(scored, (s) => s.base).sort();
  const least = bases[bases.length - most] ?? Number.NEGATIVE_INFINITY;
  return scored
    .filter((s) => s.base >= least)
    .sort((a, b) => b.base - a.base || (a.profile.thing.id < b.profile.thing.id ? -1 : 1))
    .slice(0, most);
}

const byText = (a: Profile, b: Profile): number =>
  a.thing.text < b.thing.text ? -1 : a.thing.text > b.thing.text ? 1 : a.thing.id < b.thing.id ? -1 : 1;

const placeOf = ({ prefecture, municipality, entry }: Card): Place => ({
  prefecture: prefecture ?? entry?.prefecture ?? null,
  municipality: municipality ?? entry?.municipality ?? null,
});
const placesOf = (held: readonly Profile[]): readonly Place[] =>
  held.map((h) => h.thing.place).filter((p) => p.prefecture !== null);

const mapping = ({ entry, held, candidate }: Analogy) => ({ entry, held, candidate });
/** That both are of one thing is said after what ties them, and last that it is near, or of a missing kind. */
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

/** By distance, months, amounts, permits, risks, and whether there is somebody to call. */
function feasibilityOf(candidate: Profile, distance: Distance, against: readonly Against[]): number {
  const near = { here: 0.9, prefecture: 0.8, region: 0.65, anywhere: 0.6, far: 0.4 }[distance];
  const contact = candidate.thing.entry?.facets?.contact ? 0.1 : 0;
  const cost = { ended: 0.15, months: 0.15, amount: 0.1, far: 0, permit: 0.08, missing: 0.05, risk: 0.03 } as const;
  const burden = against.reduce((sum, a) => sum + cost[a.type], 0);
  return Math.max(0.05, Math.min(1, near + contact - burden));
}

function round(x: number, digits = 2): number {
  const by = 10 ** digits;
  return Math.round(x * by) / by;
}
