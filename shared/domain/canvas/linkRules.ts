/**
 * Which link may join what. Usual links pass, unusual ones pass with a warning (a founder may know better), senseless ones are refused
 * with a reason that says what to do instead. The reasons are keys of the message catalogue.
 */
import { LINK_TYPES, type LinkType, type NodeKind } from './kinds.ts';

export type LinkVerdict =
  | { readonly verdict: 'usual' }
  | { readonly verdict: 'unusual'; readonly reason: LinkReason }
  | { readonly verdict: 'refused'; readonly reason: LinkReason };

export const LINK_REASONS = [
  'self',
  'frame',
  'note',
  'fundsFrom',
  'fundsTo',
  'solvesTo',
  'solvesFrom',
  'usesFrom',
  'usesTo',
  'suppliesFrom',
  'suppliesTo',
  'partnersEnds',
  'precedentFrom',
  'unusualEnds',
  'duplicate',
  'missingEnd',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

type Ends = { readonly from: readonly NodeKind[]; readonly to: readonly NodeKind[] };
type Rule = { readonly usual: Ends; readonly possible: Ends; readonly from: LinkReason; readonly to: LinkReason };

const ANYTHING: readonly NodeKind[] = [
  'resource',
  'seed',
  'challenge',
  'customer',
  'activity',
  'person',
  'organisation',
  'funding',
  'case',
  'combination',
];
const DOERS: readonly NodeKind[] = ['combination', 'activity', 'organisation', 'person'];

const RULES: Record<LinkType, Rule> = {
  uses: {
    usual: { from: ['combination', 'activity'], to: ['resource', 'seed', 'organisation', 'person', 'activity'] },
    possible: {
      from: [...DOERS, 'customer', 'seed'],
      to: ['resource', 'seed', 'organisation', 'person', 'activity', 'combination', 'case'],
    },
    from: 'usesFrom',
    to: 'usesTo',
  },
  solves: {
    usual: { from: ['combination', 'activity'], to: ['challenge'] },
    possible: { from: [...DOERS, 'seed', 'resource', 'funding'], to: ['challenge', 'customer'] },
    from: 'solvesFrom',
    to: 'solvesTo',
  },
  supplies: {
    usual: { from: ['resource', 'organisation', 'person', 'seed'], to: ['activity', 'combination', 'organisation'] },
    possible: {
      from: ['resource', 'organisation', 'person', 'seed', 'activity', 'combination'],
      to: [...DOERS, 'customer', 'resource'],
    },
    from: 'suppliesFrom',
    to: 'suppliesTo',
  },
  funds: {
    usual: { from: ['funding'], to: ['activity', 'combination'] },
    possible: { from: ['funding', 'organisation', 'person', 'customer'], to: [...DOERS, 'resource', 'seed'] },
    from: 'fundsFrom',
    to: 'fundsTo',
  },
  partners: {
    usual: { from: ['organisation', 'person', 'combination'], to: ['organisation', 'person'] },
    possible: { from: [...DOERS, 'customer'], to: [...DOERS, 'customer'] },
    from: 'partnersEnds',
    to: 'partnersEnds',
  },
  requires: {
    usual: {
      from: ['activity', 'combination', 'funding'],
      to: ['resource', 'seed', 'person', 'organisation', 'funding', 'activity'],
    },
    possible: { from: ANYTHING, to: ANYTHING },
    from: 'unusualEnds',
    to: 'unusualEnds',
  },
  precedent: {
    usual: { from: ['case'], to: ['combination', 'activity'] },
    possible: { from: ['case'], to: ANYTHING },
    from: 'precedentFrom',
    to: 'unusualEnds',
  },
  contradicts: {
    usual: { from: ['case', 'challenge'], to: ['combination', 'activity'] },
    possible: { from: ANYTHING, to: ANYTHING },
    from: 'unusualEnds',
    to: 'unusualEnds',
  },
};

/** Judges one link by the kinds of its ends. */
export function judgeLink(type: LinkType, from: NodeKind, to: NodeKind): LinkVerdict {
  if (from === 'frame' || to === 'frame') return { verdict: 'refused', reason: 'frame' };
  // A note is a thought at the side: it may back or oppose something, nothing else.
  if (from === 'note' || to === 'note') {
    return type === 'contradicts' || type === 'requires'
      ? { verdict: 'unusual', reason: 'note' }
      : { verdict: 'refused', reason: 'note' };
  }
  const rule = RULES[type];
  if (rule.usual.from.includes(from) && rule.usual.to.includes(to)) return { verdict: 'usual' };
  if (!rule.possible.from.includes(from)) return { verdict: 'refused', reason: rule.from };
  if (!rule.possible.to.includes(to)) return { verdict: 'refused', reason: rule.to };
  return { verdict: 'unusual', reason: 'unusualEnds' };
}

/** The link types for a pair, the usual ones first: what a picker offers. */
export function suggestLinkTypes(from: NodeKind, to: NodeKind): { type: LinkType; verdict: LinkVerdict }[] {
  const order = { usual: 0, unusual: 1, refused: 2 };
  return LINK_TYPES.map((type) => ({ type, verdict: judgeLink(type, from, to) })).sort(
    (a, b) => order[a.verdict.verdict] - order[b.verdict.verdict],
  );
}
