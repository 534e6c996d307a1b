/** Candidates that are the same thing as the card, or a colleague of it: possibly a precedent, but not a partner. */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import type { Profile } from './profile.ts';

/**
 * The candidate is what the card is, or a kind of it, and plays no other role. Fish paste from another town is still fish paste, even if it is known for how
 * it is made; a technique for making it is not.
 */
export function isSameThing(lexicon: Lexicon, card: Profile, candidate: Profile): boolean {
  const mine = headsOf(card);
  const isWare = mine.every((node) => WARES.has(lexicon.node(node).kind)) && card.thing.kind !== 'challenge';
  const { kind } = candidate.thing;
  if (candidate.roles.has('customer')) return false;
  const isTechnique = candidate.roles.has('technology');
  return candidate.senses.some(
    (s) =>
      (s.of === 'is' || (s.of === 'gives' && s.isAside !== true && kind === 'byproduct')) &&
      (mine.includes(s.node) ||
        (s.isHead && lexicon.out(s.node).some((e) => e.kind === 'isa' && mine.includes(e.to)))) &&
      !(isTechnique && !(kind === 'resource' && s.isHead && isWare)),
  );
}
const WARES: ReadonlySet<NodeKind> = new Set(['thing', 'product']);

/** Both are people of one trade, such as two bathhouse keepers; either word may name the trade. */
export function isColleague(lexicon: Lexicon, card: Profile, candidate: Profile): boolean {
  if (card.thing.kind !== 'person' || candidate.thing.kind !== 'person') return false;
  const theirs = new Set(headsOf(candidate));
  return headsOf(card).some(
    (node) =>
      PEOPLE.has(lexicon.node(node).kind) &&
      (theirs.has(node) ||
        lexicon.out(node).some((e) => e.kind === 'isa' && theirs.has(e.to) && lexicon.degree(e.to) < MANY) ||
        lexicon.into(node).some((e) => OF_TRADE.has(e.kind) && theirs.has(e.to) && isTrade(lexicon, e.to))),
  );
}
const PEOPLE: ReadonlySet<NodeKind> = new Set(['person', 'trade']);
/** Links from a trade or a narrower kind to the people in it. */
const OF_TRADE: ReadonlySet<EdgeKind> = new Set(['by', 'isa']);
const isTrade = (lexicon: Lexicon, node: number): boolean => {
  const { kind } = lexicon.node(node);
  return kind === 'trade' || kind === 'place' || kind === 'person';
};
/** A word with this many links (職人, 農家) is too general to be a trade. */
const MANY = 40;

const headsOf = ({ senses }: Profile): readonly number[] => senses.filter((s) => s.isHead).map((s) => s.node);
