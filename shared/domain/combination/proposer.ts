/**
 * Proposes what could be combined with a founder's cards, each with the rule behind it, a precedent, three numbers and objections. Rules over
 * a lexicon and a catalogue that can be looked up, nothing else: deterministic, and without a network.
 *
 * A proposal is a place to look, never a claim: the claim is the founder's. Money is not proposed here: it does not complete a combination.
 */
import type { CatalogueEntryView, EntryKind } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Reading, readText } from '../lexicon/read.ts';
import type { OwnWord } from '../lexicon/view.ts';
import type { Against } from './against.ts';
import { isCandidate, namesOne } from './candidates.ts';
import { type Analogy, CaseBase } from './cases.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import type { Place } from './distance.ts';
import { IndexedProfile } from './indexedProfile.ts';
import { type Judged, Judging, round, type ScoreParts } from './judging.ts';
import { Paths } from './paths.ts';
import { Pool } from './pool.ts';
import { type Profile, profileOf, readingOf, type Thing } from './profile.ts';
import type { Reason } from './reasons.ts';
import { isWorthListing, pick, publish, type Shelf, shelfOf } from './shelves.ts';
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
  /** The entry that it was created from. */
  readonly entry?: CatalogueEntryView | undefined;
};

export type Proposal = {
  readonly id: string;
  readonly text: string;
  readonly kind: string | undefined;
  readonly entry: CatalogueEntryView | undefined;
  /** Determines the order of the list. */
  readonly score: number;
  /** How well it fits the held cards, how untypical the pair is among known cases, how soon it could be tried; 0 to 1. */
  readonly fit: number;
  readonly novelty: number;
  readonly feasibility: number;
  readonly shelf: Shelf;
  /** It is listed only because strong ones did not fill the list. */
  readonly isWeak?: true;
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
  /** Fills the list with weaker ties as well: of these, few make sense. */
  readonly withWeak?: boolean;
  /** Prefers entries similar to this one. */
  readonly like?: CatalogueEntryView | undefined;
};

/** How many of the nearest candidates all rules are applied to; as many more among those nearby. */
const JUDGED = 120;
const JUDGED_NEAR = 80;
/** The maximum bonus for similarity to the preferred entry. */
const LIKE = 3;

export type ProposerOptions = {
  /** The weight of each rule; only evaluations change the defaults. */
  readonly parts?: ScoreParts;
  /** A proposer whose read entries are reused: a plan's own words change how its cards are read, not the catalogue. */
  readonly base?: Proposer;
  /** The index of the catalogue. Usable if the lexicon is that of the index, or that one with the words of catalogue packs. */
  readonly index?: CatalogueIndex | undefined;
};

/** The index, as far as it is valid for a lexicon. */
type Known = {
  readonly of: CatalogueIndex;
  /** Over the index's lexicon. */
  readonly spreader: Spreader;
  /** The entry mentions a word that was added later. */
  readonly isOutdated: (entry: CatalogueEntryView) => boolean;
};

function knownOf(of: CatalogueIndex, lexicon: Lexicon, spreader: Spreader): Known | undefined {
  if (lexicon === of.lexicon) return { of, spreader, isOutdated: () => false };
  if (!lexicon.isOver(of.lexicon)) return undefined;
  const added = lexicon.wordsSince(of.lexicon);
  return { of, spreader: new Spreader(of.lexicon), isOutdated: (entry) => namesOne(entry, added) };
}

export class Proposer {
  readonly lexicon: Lexicon;
  private readonly spreader: Spreader;
  private readonly entries: readonly CatalogueEntryView[];
  private readonly cases: CaseBase;
  private readonly parts: ScoreParts;
  private readonly judging: Judging;
  private readonly index: Known | undefined;
  private shipped: Pool | undefined;
  private readonly base: Proposer | undefined;
  private layered: { readonly key: string; readonly proposer: Proposer } | undefined;

  constructor(
    lexicon: Lexicon,
    entries: readonly CatalogueEntryView[],
    { parts = WEIGHTS, base, index }: ProposerOptions = {},
  ) {
    this.lexicon = lexicon;
    this.parts = parts;
    this.spreader = new Spreader(lexicon);
    this.entries = entries;
    this.base = base;
    this.index = index && knownOf(index, lexicon, this.spreader);
    this.cases =
      base?.cases ??
      new CaseBase(this.spreader, entries, (entry) =>
        this.index?.isOutdated(entry) ? undefined : this.index?.of.caseSenses(entry),
      );
    this.judging = new Judging(lexicon, new Paths(this.spreader), this.cases, parts);
  }

  /** The same catalogue with a plan's own words; the catalogue is not read again. */
  with(own: readonly OwnWord[]): Proposer {
    if (own.length === 0) return this;
    const key = JSON.stringify(own);
    if (this.layered?.key !== key) {
      const read = (text: string) => readText(this.lexicon, text).mentions.flatMap((m) => m.node ?? []);
      const lexicon = this.lexicon.with(own, read);
      this.layered = { key, proposer: new Proposer(lexicon, this.entries, { parts: this.parts, base: this }) };
    }
    return this.layered.proposer;
  }

  /** Reads the catalogue now instead of at the first question. */
  prepare(): void {
    this.pool();
  }

  /** The recognised meaning of a card. */
  understand(card: Card): Profile {
    return profileOf(this.spreader, thingOf(card));
  }

  /** How the words of a card are read. */
  read(card: Card): Reading {
    return readingOf(this.spreader, thingOf(card));
  }

  /** Proposes entries of the catalogue, spread over kinds and shelves, at most `limit` (10). */
  propose(cards: readonly Card[], options: Options = {}): Proposal[] {
    const limit = options.limit ?? 10;
    const judged = this.judge(cards, this.pool(), options, { most: JUDGED, mostNear: JUDGED_NEAR, isList: true });
    return pick(this.likeFirst(judged, options.like), {
      limit,
      dial: options.dial ?? 0,
      withWeak: options.withWeak ?? false,
    });
  }

  private likeFirst(judged: readonly Judged[], like: CatalogueEntryView | undefined): readonly Judged[] {
    if (!like) return judged;
    const { vector } = this.understand({ id: like.id, text: like.title.ja, kind: like.kind, entry: like });
    return judged
      .filter((j) => j.id !== like.id)
      .map((j) => ({ ...j, score: round(j.score + LIKE * dot(vector, j.profile.vector), 6) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** Ranks all of these, best first; at most `limit` if given. */
  rank(cards: readonly Card[], among: readonly Thing[], options: Options = {}): Proposal[] {
    const pool = new Pool(
      this.spreader,
      among.map((thing) => profileOf(this.spreader, thing)),
    );
    const judged = this.judge(cards, pool, options, { most: among.length, mostNear: 0, isList: false });
    return judged.slice(0, options.limit ?? judged.length).map((j) => ({ ...publish(j), shelf: shelfOf(j) }));
  }

  private pool(): Pool {
    if (this.base) return this.base.pool();
    this.shipped ??= this.readCatalogue();
    return this.shipped;
  }

  /** Reads only what the index does not have. */
  private readCatalogue(): Pool {
    const { index, spreader } = this;
    const to = new Int32Array(index?.of.candidates ?? 0).fill(-1);
    const profiles = this.entries.filter(isCandidate).map((entry, position) => {
      const thing = { id: entry.id, text: entry.title.ja, kind: entry.kind, place: entry, entry };
      const at = index?.of.candidateAt(entry);
      if (!index || at === undefined || index.isOutdated(entry)) return profileOf(spreader, thing);
      to[at] = position;
      return new IndexedProfile(index.spreader, thing, index.of.facts(at));
    });
    return new Pool(spreader, profiles, {
      isCatalogue: true,
      known: index && { of: index.of.measured, to },
    });
  }

  private judge(cards: readonly Card[], pool: Pool, options: Options, { most, mostNear, isList }: Extent): Judged[] {
    const held = cards.map((c) => this.understand(c)).sort(byText);
    if (held.length === 0) return [];
    const { judging } = this;
    const lesson = teach(this.spreader, options.declined ?? []);
    const question = judging.question(held, this.cases.near(held, options.without), lesson);
    const bases = this.basesOf(held, pool);
    const wanted = this.wantedOf(held, pool, options);
    const first = bestOf(wanted, bases, most, pool);
    const taken = new Set(first);
    const rest = mostNear === 0 ? [] : [...pool.atHand(wanted, question.places)].filter((at) => !taken.has(at));
    const near = bestOf(Int32Array.from(rest), bases, mostNear, pool);
    const asking = isList
      ? rest.filter((at) => !near.includes(at) && judging.asksFor(question, pool.profiles[at]))
      : [];
    const weighed = [...first, ...near, ...asking].flatMap((at) => {
      const candidate = pool.profiles[at];
      if (!candidate) return [];
      const whereabouts = judging.whereabouts(question, candidate);
      if (isList && whereabouts.leastTie === Number.POSITIVE_INFINITY) return [];
      return [judging.weigh(question, candidate, bases[at] ?? 0, whereabouts)];
    });
    // What cannot be listed is not judged further.
    return (isList ? weighed.filter((w) => isWorthListing(w, options.withWeak)) : weighed)
      .map((w) => judging.judge(question, w))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  /** By position: how unusually near each candidate is to the cards, all in all. */
  private basesOf(held: readonly Profile[], pool: Pool): Float64Array {
    const sums = new Float64Array(pool.profiles.length);
    for (const card of held) {
      const near = pool.nearToCard(card);
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + pool.unusual(at, near[at] as number);
    }
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) - pool.tooOften(at);
    return sums;
  }

  /** Positions of the candidates that are asked for. */
  private wantedOf(held: readonly Profile[], { profiles }: Pool, { without, kinds }: Options): Int32Array {
    const ids = new Set(held.map((h) => h.thing.id).filter((id) => id !== ''));
    const wanted = new Int32Array(profiles.length);
    let count = 0;
    for (let at = 0; at < profiles.length; at++) {
      const { thing } = profiles[at] as Profile;
      if (without?.has(thing.id) || ids.has(thing.id)) continue;
      if (kinds && !kinds.some((k) => k === thing.kind)) continue;
      wanted[count++] = at;
    }
    return wanted.subarray(0, count);
  }
}

/** How many are judged, and how many more of those nearby. `isList`: only candidates for a list are needed. */
type Extent = { readonly most: number; readonly mostNear: number; readonly isList: boolean };

/** The `most` best of these positions, best first. Sorts only those that can be among them, not all twenty thousand. */
function bestOf(among: Int32Array, bases: Float64Array, most: number, { profiles }: Pool): readonly number[] {
  if (most === 0) return [];
  const base = (at: number) => bases[at] as number;
  const id = (at: number) => profiles[at]?.thing.id ?? '';
  const sorted = Float64Array.from(among, base).sort();
  const least = sorted[sorted.length - most] ?? Number.NEGATIVE_INFINITY;
  return [...among.filter((at) => base(at) >= least)]
    .sort((a, b) => base(b) - base(a) || (id(a) < id(b) ? -1 : 1))
    .slice(0, most);
}

const byText = (a: Profile, b: Profile): number =>
  a.thing.text < b.thing.text ? -1 : a.thing.text > b.thing.text ? 1 : a.thing.id < b.thing.id ? -1 : 1;

const thingOf = (card: Card): Thing => ({
  id: card.id ?? card.entry?.id ?? '',
  text: card.text,
  kind: card.kind,
  place: placeOf(card),
  entry: card.entry,
  note: card.note,
  senses: card.senses,
  not: card.not,
});

const placeOf = ({ prefecture, municipality, entry }: Card): Place => ({
  prefecture: prefecture ?? entry?.prefecture ?? null,
  municipality: municipality ?? entry?.municipality ?? null,
});
