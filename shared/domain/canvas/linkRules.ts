/**
 * Which kinds a link may connect. Usual links pass, unusual ones pass with a warning (a founder may know better), senseless ones are refused
 * with a reason that says what to do instead. The reasons are message keys.
 */
import { relationOf } from '../islands/relations.ts';
import { cardKind, LINK_TYPES, type LinkType, type NodeKind } from './kinds.ts';

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

type Rule = {
  /** The reason if this end is refused. */
  readonly from: LinkReason;
  readonly to: LinkReason;
  /** Ends at which every part and every combination is at least possible. */
  readonly open?: readonly ('from' | 'to')[];
};

const RULES: Record<LinkType, Rule> = {
  uses: { from: 'usesFrom', to: 'usesTo' },
  solves: { from: 'solvesFrom', to: 'solvesTo' },
  supplies: { from: 'suppliesFrom', to: 'suppliesTo' },
  funds: { from: 'fundsFrom', to: 'fundsTo' },
  partners: { from: 'partnersEnds', to: 'partnersEnds' },
  requires: { from: 'unusualEnds', to: 'unusualEnds', open: ['from', 'to'] },
  precedent: { from: 'precedentFrom', to: 'unusualEnds', open: ['to'] },
  contradicts: { from: 'unusualEnds', to: 'unusualEnds', open: ['from', 'to'] },
};

const degree = (type: LinkType, end: 'from' | 'to', kind: NodeKind): 'usual' | 'possible' | undefined =>
  cardKind(kind).links[end][type] ?? (RULES[type].open?.includes(end) ? 'possible' : undefined);

/** Judges one link by the kinds of its ends. */
export function judgeLink(type: LinkType, from: NodeKind, to: NodeKind): LinkVerdict {
  const roles = [cardKind(from).role, cardKind(to).role];
  // Frames are linked to frames, as islands are; cards in them are linked one by one.
  if (roles.includes('frame'))
    return roles.every((role) => role === 'frame') && relationOf(type)
      ? { verdict: 'usual' }
      : { verdict: 'refused', reason: 'frame' };
  // A note is a side note: it may support or contradict something, nothing else.
  if (roles.includes('note')) {
    return type === 'contradicts' || type === 'requires'
      ? { verdict: 'unusual', reason: 'note' }
      : { verdict: 'refused', reason: 'note' };
  }
  const start = degree(type, 'from', from);
  const end = degree(type, 'to', to);
  if (!start) return { verdict: 'refused', reason: RULES[type].from };
  if (!end) return { verdict: 'refused', reason: RULES[type].to };
  return start === 'usual' && end === 'usual' ? { verdict: 'usual' } : { verdict: 'unusual', reason: 'unusualEnds' };
}

/** The link types for a pair, usual ones first, as offered by a picker. */
export function suggestLinkTypes(from: NodeKind, to: NodeKind): { type: LinkType; verdict: LinkVerdict }[] {
  const order = { usual: 0, unusual: 1, refused: 2 };
  return LINK_TYPES.map((type) => ({ type, verdict: judgeLink(type, from, to) })).sort(
    (a, b) => order[a.verdict.verdict] - order[b.verdict.verdict],
  );
}
