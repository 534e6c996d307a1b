/**
 * Possible combinations of a region that nobody there has made yet: the best pairs of its catalogue entries, each with the proposal that ties them.
 * Without cards of the founder: an entry of the prefecture takes the place of a card, and its partner is from the same prefecture or part of the
 * country.
 */
import { fold } from '../../text/fold.ts';
import type { CatalogueEntryView, EntryKind } from '../catalogue/entry.ts';
import { partTexts } from './cases.ts';
import { nearest } from './distance.ts';
import type { Proposal, Proposer } from './proposer.ts';

type RegionPair = {
  /** Both ids, in an order independent of which one was looked up. */
  readonly id: string;
  /** The entry of the prefecture. */
  readonly anchor: CatalogueEntryView;
  readonly partner: CatalogueEntryView;
  readonly proposal: Proposal;
};
export type RegionPairs = {
  /** The number of entries looked up so far, and in total. */
  readonly done: number;
  readonly of: number;
  /** The best pairs so far, best first. */
  readonly pairs: readonly RegionPair[];
};
type Limits = { readonly anchors?: number; readonly pairs?: number };

/** Kinds of entries that a plan can use, and of people who could carry it out. */
const THINGS = ['resource', 'byproduct', 'seed'] as const satisfies readonly EntryKind[];
const HELPERS = ['person', 'organisation'] as const satisfies readonly EntryKind[];
const KINDS: readonly EntryKind[] = [...THINGS, ...HELPERS];

const MOST_ANCHORS = 80;
const MOST_PAIRS = 30;
/** So that no entry of a small prefecture dominates the list. */
const MOST_OF_ENTRY = 2;
/** The number of partners requested for each entry; already combined ones are dropped afterwards. */
const PARTNERS = 8;
/** A known case of the same place whose parts mean the two entries has already combined them. */
const SAME_PAIR = 0.8;

/**
 * One entry of the prefecture per step, so that the caller can stop or yield in between. Every step returns the list so far; the last one is the
 * final result. Empty if the prefecture has no entry. Deterministic.
 */
export function* regionPairs(
  proposer: Proposer,
  entries: readonly CatalogueEntryView[],
  prefecture: string,
  { anchors: mostAnchors = MOST_ANCHORS, pairs: mostPairs = MOST_PAIRS }: Limits = {},
): Generator<RegionPairs, void> {
  const anchors = anchorsOf(entries, prefecture).slice(0, mostAnchors);
  const without = outside(entries, prefecture);
  const isTied = tiesOf(entries);
  const found = new Map<string, RegionPair>();
  for (const [at, anchor] of anchors.entries()) {
    for (const pair of pairsOf(proposer, anchor, without)) {
      if (isOfOneThing(pair) || isTied(pair)) continue;
      const known = found.get(pair.id);
      if (!known || pair.proposal.score > known.proposal.score) found.set(pair.id, pair);
    }
    yield { done: at + 1, of: anchors.length, pairs: best([...found.values()], mostPairs) };
  }
}

/** The person's own first, then by turns of each kind: a bounded list still has something of everything. */
function anchorsOf(entries: readonly CatalogueEntryView[], prefecture: string): CatalogueEntryView[] {
  const here = entries.filter((e) => e.prefecture === prefecture && KINDS.includes(e.kind));
  const turns = KINDS.flatMap((kind) =>
    here
      .filter((e) => e.kind === kind)
      .sort((a, b) => Number(b.own ?? false) - Number(a.own ?? false) || byId(a, b))
      .map((entry, turn) => ({ entry, turn: entry.own ? -1 : turn })),
  );
  // A stable sort: within a turn, the order of the kinds stays.
  return turns.sort((a, b) => a.turn - b.turn).map(({ entry }) => entry);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Entries too far away to meet, or without a place. Cases are kept: a precedent may be anywhere. */
function outside(entries: readonly CatalogueEntryView[], prefecture: string): ReadonlySet<string> {
  const here = [{ prefecture, municipality: null }];
  const isNear = (e: CatalogueEntryView) => ['prefecture', 'region'].includes(nearest(here, e));
  return new Set(entries.filter((e) => KINDS.includes(e.kind) && !isNear(e)).map((e) => e.id));
}

/** Two of one kind are not a combination, and helpers alone have nothing to make. */
function partnerKinds({ kind }: CatalogueEntryView): readonly EntryKind[] {
  const isHelper = HELPERS.some((k) => k === kind);
  return (isHelper ? THINGS : KINDS).filter((k) => k !== kind);
}

function pairsOf(proposer: Proposer, anchor: CatalogueEntryView, without: ReadonlySet<string>): RegionPair[] {
  const card = { id: anchor.id, text: anchor.title.ja, kind: anchor.kind, entry: anchor };
  const proposals = proposer.propose([card], { limit: PARTNERS, without, kinds: partnerKinds(anchor) });
  return proposals.flatMap((proposal) => {
    const { entry: partner } = proposal;
    return partner ? [{ id: [anchor.id, partner.id].sort().join(' '), anchor, partner, proposal }] : [];
  });
}

/** Grapes and their pomace belong together without anybody's plan. */
const isOfOneThing = ({ proposal }: RegionPair): boolean => proposal.reasons.some(({ rule }) => rule === 'same');

/**
 * Whether a pair is already combined: the entries are about one thing, a case is about both, or a case of the same place has both among its parts. A case
 * of another place is a precedent, and no reason to leave the pair out.
 */
function tiesOf(entries: readonly CatalogueEntryView[]): (pair: RegionPair) => boolean {
  const cases = entries
    .filter((e) => e.kind === 'case')
    .map((entry) => ({ entry, related: new Set(entry.relatedIds), parts: partTexts(entry).map((part) => fold(part)) }));
  return ({ anchor, partner, proposal: { precedent } }) => {
    const isHere = (entry: CatalogueEntryView) =>
      entry.prefecture === null || entry.prefecture === anchor.prefecture || entry.prefecture === partner.prefecture;
    if (anchor.relatedIds?.includes(partner.id) || partner.relatedIds?.includes(anchor.id)) return true;
    if (precedent && precedent.strength >= SAME_PAIR && isHere(precedent.entry)) return true;
    const isAbout = (entry: CatalogueEntryView, related: ReadonlySet<string>, of: CatalogueEntryView) =>
      related.has(of.id) || (of.relatedIds?.includes(entry.id) ?? false);
    return cases.some(
      ({ entry, related, parts }) =>
        (isAbout(entry, related, anchor) && isAbout(entry, related, partner)) ||
        (isHere(entry) && namesBoth(parts, fold(anchor.title.ja), fold(partner.title.ja))),
    );
  };
}

/** One part for each of the two: “scallop shells” alone does not name both scallops and their shells. */
function namesBoth(parts: readonly string[], a: string, b: string): boolean {
  const naming = (title: string) =>
    parts.flatMap((part, at) => (part.length > 1 && (part.includes(title) || title.includes(part)) ? [at] : []));
  const [ofA, ofB] = [naming(a), naming(b)];
  return ofA.some((i) => ofB.some((j) => i !== j));
}

/** Best first, no entry in more than two. */
function best(all: readonly RegionPair[], most: number): RegionPair[] {
  const uses = new Map<string, number>();
  const usesOf = (id: string) => uses.get(id) ?? 0;
  const taken: RegionPair[] = [];
  for (const pair of [...all].sort((a, b) => b.proposal.score - a.proposal.score || byId(a, b))) {
    if (taken.length >= most) break;
    const ids = [pair.anchor.id, pair.partner.id];
    if (ids.some((id) => usesOf(id) >= MOST_OF_ENTRY)) continue;
    taken.push(pair);
    for (const id of ids) uses.set(id, usesOf(id) + 1);
  }
  return taken;
}
