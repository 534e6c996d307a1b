/**
 * Known facts around cards, by the questions that apply to anything: what it leaves over, who wants it, how it is processed, what could replace it,
 * when it is available, what stops people, which role is missing, and related catalogue entries near and far. Facts of the lexicon and of the
 * catalogue; if nothing is known the lists are empty, and the question is shown alone.
 */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Analogy } from '../combination/cases.ts';
import { nearest, type Place } from '../combination/distance.ts';
import type { Profile } from '../combination/profile.ts';
import type { Card, Proposal, Proposer } from '../combination/proposer.ts';
import { type Term, termOf } from '../combination/reasons.ts';
import { ROLES, type Role } from '../combination/roles.ts';
import type { EdgeKind, Lexicon } from '../lexicon/lexicon.ts';
import { isNoun } from '../lexicon/nouns.ts';
import type { Basis } from '../lexicon/view.ts';

/** A known word, with the basis of its relation to the card. */
export type KnownWord = Term & { readonly basis: Basis };

/** Per list: relations from the card's word (`out`) or to it (`into`). */
const LISTS = {
  leftovers: { out: ['yields'] },
  uses: { out: ['use'] },
  techniques: { out: ['proc'] },
  wantedBy: { out: ['who'], into: ['takes'] },
  makers: { out: ['by'], into: ['makes'] },
  goesWith: { out: ['with'] },
  standIns: { out: ['like'], into: ['like'] },
  madeOf: { out: ['of'] },
  needs: { out: ['needs'] },
  places: { out: ['at'] },
  traits: { out: ['prop'] },
} as const satisfies Readonly<
  Record<string, { readonly out?: readonly EdgeKind[]; readonly into?: readonly EdgeKind[] }>
>;
export type AroundList = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as readonly AroundList[];

export type Around = {
  readonly words: Readonly<Record<AroundList, readonly KnownWord[]>>;
  /** Months in which they are all available, 1 to 12; empty: all year or unknown. */
  readonly months: readonly number[];
  /** General knowledge about what stops people: names of the closed list `RISKS`. */
  readonly risks: readonly { readonly concept: Term; readonly risk: string }[];
  /** Roles that none of the cards has; empty if nothing was recognised. */
  readonly missingRoles: readonly Role[];
  /** From the catalogue, best first: entries with a missing role; candidates from anywhere; candidates in another part of the country. */
  readonly roleBringers: readonly Proposal[];
  readonly partners: readonly Proposal[];
  readonly far: readonly Proposal[];
  /** Cases of the catalogue that tied something like the cards. */
  readonly precedents: readonly Pick<Analogy, 'entry' | 'held' | 'candidate'>[];
};

const MOST_WORDS = 6;
const MOST_ENTRIES = 3;
/** The number of proposals searched for those with a missing role or from far away. */
const LOOKED_AT = 40;

/** The required part of a proposer. */
type Knows = Pick<Proposer, 'lexicon' | 'understand' | 'propose'>;

export function aroundOf(by: Knows, cards: readonly Card[], without: ReadonlySet<string> = new Set()): Around {
  const profiles = cards.map((card) => by.understand(card));
  const heads = headsOf(by.lexicon, profiles);
  const proposals = cards.length === 0 ? [] : by.propose(cards, { limit: LOOKED_AT, without });
  const places = profiles.map((p) => p.thing.place);
  return {
    words: Object.fromEntries(
      LIST_NAMES.map((list) => [list, wordsOf(by.lexicon, heads, list, entriesOf(cards))]),
    ) as Around['words'],
    months: monthsOf(profiles),
    risks: risksOf(by.lexicon, heads),
    missingRoles: missingIn(profiles),
    roleBringers: proposals.filter((p) => p.reasons.some((r) => r.rule === 'missingRole')).slice(0, MOST_ENTRIES),
    partners: proposals.slice(0, MOST_ENTRIES),
    far: farOf(by, cards, places, proposals, without),
    precedents: precedentsOf(proposals),
  };
}

/** The words that say what the cards are; for a card without one, all of its words. */
function headsOf(lexicon: Lexicon, profiles: readonly Profile[]): readonly number[] {
  const nodes = profiles.flatMap(({ senses }) => {
    const named = senses.filter((s) => s.of === 'is' && isNoun(lexicon, s.node));
    const heads = named.filter((s) => s.isHead);
    return (heads.length > 0 ? heads : named).map((s) => s.node);
  });
  return [...new Set(nodes)];
}

const entriesOf = (cards: readonly Card[]): readonly CatalogueEntryView[] => cards.flatMap(({ entry }) => entry ?? []);

function wordsOf(
  lexicon: Lexicon,
  heads: readonly number[],
  list: AroundList,
  entries: readonly CatalogueEntryView[],
): readonly KnownWord[] {
  const found = new Map<string, KnownWord>();
  const put = (word: KnownWord) => {
    if (!found.has(word.ja)) found.set(word.ja, word);
  };
  if (list === 'leftovers')
    for (const { id, facets } of entries)
      for (const { thing } of facets?.byProducts ?? [])
        put({ ja: thing, kind: 'thing', basis: { mark: 'source', entry: id } });
  for (const node of heads) for (const word of edgesOf(lexicon, node, list)) put(word);
  // Facts of a broader word are less specific, and only used if nothing else is known.
  if (found.size === 0)
    for (const node of heads)
      for (const { kind, to } of lexicon.out(node))
        if (kind === 'isa') for (const word of edgesOf(lexicon, to, list)) put(word);
  const own = new Set(heads.map((node) => lexicon.node(node).label));
  return [...found.values()].filter(({ ja }) => !own.has(ja)).slice(0, MOST_WORDS);
}

function edgesOf(lexicon: Lexicon, node: number, list: AroundList): readonly KnownWord[] {
  const { out, into }: { readonly out?: readonly EdgeKind[]; readonly into?: readonly EdgeKind[] } = LISTS[list];
  const says = (to: number) => list === 'traits' || isNoun(lexicon, to);
  return [
    ...lexicon
      .out(node)
      .filter((e) => out?.includes(e.kind) && says(e.to))
      .map((e) => ({ ...termOf(lexicon, e.to), basis: lexicon.basisOf({ from: node, kind: e.kind, to: e.to }) })),
    ...lexicon
      .into(node)
      .filter((e) => into?.includes(e.kind) && says(e.to))
      .map((e) => ({ ...termOf(lexicon, e.to), basis: lexicon.basisOf({ from: e.to, kind: e.kind, to: node }) })),
  ];
}

function monthsOf(profiles: readonly Profile[]): readonly number[] {
  const stated = profiles.filter((p) => p.months.length > 0 && p.months.length < 12);
  const [first] = stated;
  return first ? first.months.filter((m) => stated.every((p) => p.months.includes(m))) : [];
}

function risksOf(lexicon: Lexicon, heads: readonly number[]): Around['risks'] {
  const all = heads.flatMap((node) =>
    (lexicon.node(node).concept?.risks ?? []).map((risk) => ({ concept: termOf(lexicon, node), risk })),
  );
  return all.filter((r, i) => all.findIndex((other) => other.risk === r.risk) === i).slice(0, MOST_ENTRIES);
}

/** A combination of people and materials lacks a technique; 行事 and 困りごと are not considered missing parts. */
const WANTED_ROLES: readonly Role[] = ROLES.filter((r) => !['place', 'occasion', 'need'].includes(r));

function missingIn(profiles: readonly Profile[]): readonly Role[] {
  const there = new Set(profiles.flatMap((p) => [...p.roles]));
  return there.size === 0 ? [] : WANTED_ROLES.filter((role) => !there.has(role));
}

/** Candidates in another part of the country: from the proposals, or, if those are all near, from proposals for far ones. */
function farOf(
  by: Knows,
  cards: readonly Card[],
  places: readonly Place[],
  proposals: readonly Proposal[],
  without: ReadonlySet<string>,
): readonly Proposal[] {
  const isFar = ({ entry }: Proposal) => entry !== undefined && nearest(places, entry) === 'far';
  const found = proposals.filter(isFar);
  if (found.length > 0 || cards.length === 0) return found.slice(0, MOST_ENTRIES);
  return by.propose(cards, { limit: LOOKED_AT, dial: 1, without }).filter(isFar).slice(0, MOST_ENTRIES);
}

function precedentsOf(proposals: readonly Proposal[]): Around['precedents'] {
  const seen = new Set<string>();
  return proposals
    .flatMap(({ precedent }) => (precedent ? [precedent] : []))
    .filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id))
    .slice(0, MOST_ENTRIES)
    .map(({ entry, held, candidate }) => ({ entry, held, candidate }));
}
